// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/base/shapes.h"

#include <cstdint>
#include <span>
#include <string_view>

namespace geo {

/// What was read of a geometry: its shapes, or why it cannot be used, as the end of a sentence ("is broken", "lies off the Earth").
struct DecodedShapes
{
    Shapes shapes = {};
    std::string_view problem = {}; ///< empty when all is well
};

/// Reads SpatiaLite's BLOB geometry (https://www.gaia-gis.it/gaia-sins/BLOB-Geometry.html), also big-endian, compressed and "TinyPoint", of any
/// kind, from a file that may come from anybody: each count is held against the bytes that are left before anything is made for it, each
/// position must be finite and on the Earth (WGS-84 degrees). Heights and measures are refused. Collections of collections do not exist.
[[nodiscard]] DecodedShapes readShapes(std::span<const unsigned char> blob);

} // namespace geo
