// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/base/shapes.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace geo {

/// A geometry that was read, or why it cannot be used: the end of a sentence, such as "is broken".
template<typename Geometry>
struct Decoded
{
    std::optional<Geometry> geometry = {};
    std::string_view problem = {};
};

/// SpatiaLite geometry blobs (SRID 4326). They are written by SpatiaLite's own code and read by ours (geo/store/geometry_reader.h), which
/// takes bytes from anybody. A blob of another kind has a problem too.
[[nodiscard]] std::string pointBlob(LonLat position);
[[nodiscard]] std::string lineBlob(const std::vector<LonLat> &line);
[[nodiscard]] std::string polygonBlob(const std::vector<LonLat> &ring);
[[nodiscard]] std::string areaBlob(const Area &area); ///< a polygon with its holes
[[nodiscard]] std::string shapesBlob(const Shapes &shapes); ///< the simplest kind that holds them all
[[nodiscard]] Decoded<LonLat> pointFrom(std::span<const unsigned char> blob);
[[nodiscard]] Decoded<std::vector<LonLat>> lineFrom(std::span<const unsigned char> blob);
[[nodiscard]] Decoded<std::vector<LonLat>> ringFrom(std::span<const unsigned char> blob);
[[nodiscard]] Decoded<Area> areaFrom(std::span<const unsigned char> blob);
[[nodiscard]] Decoded<Shapes> shapesFrom(std::span<const unsigned char> blob); ///< of any kind that holds something

} // namespace geo
