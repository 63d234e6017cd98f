// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/frame/map_look.h"

#include <CLI/CLI.hpp>

#include <string>

namespace guixiang {

/// What a command line says of how its maps are drawn.
struct LookOptions
{
    std::filesystem::path style;
    std::string background; ///< an MBTiles file
    std::string backgroundDatum = "wgs84";
};

/// Adds --style, --background and --background-datum; `of` is said before what they are for, such as "of a sheet: ".
void addLook(CLI::App &command, LookOptions &options, const std::string &of = {});

/// Reads them. What of a style cannot be used is told on stderr. Throws geo::StyleError and geo::RasterError.
[[nodiscard]] MapLook lookFrom(const LookOptions &options);

} // namespace guixiang
