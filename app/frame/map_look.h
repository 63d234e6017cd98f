// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/basemap/raster_choice.h"
#include "geo/style/style.h"

#include <filesystem>
#include <memory>

namespace guixiang {

/// What a map is drawn with: as the user chose it in the window, or on the command line. A value, handed to whoever draws one.
struct MapLook
{
    std::shared_ptr<const geo::Style> style; ///< never null
    std::filesystem::path styleFolder;       ///< the bundled styles and the symbols
    RasterChoice background = {};
};

} // namespace guixiang
