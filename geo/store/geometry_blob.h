// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/base/shapes.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace geo {

/// SpatiaLite geometry blobs (SRID 4326) by SpatiaLite's own code. Decoding gives nothing for a blob that is broken or of
/// another kind; it runs no SQL.
[[nodiscard]] std::string pointBlob(LonLat position);
[[nodiscard]] std::string lineBlob(const std::vector<LonLat> &line);
[[nodiscard]] std::string polygonBlob(const std::vector<LonLat> &ring);
[[nodiscard]] std::string areaBlob(const Area &area); ///< a polygon with its holes
[[nodiscard]] std::string shapesBlob(const Shapes &shapes); ///< the simplest kind that holds them all
[[nodiscard]] std::optional<LonLat> pointFrom(std::span<const unsigned char> blob);
[[nodiscard]] std::optional<std::vector<LonLat>> lineFrom(std::span<const unsigned char> blob);
[[nodiscard]] std::optional<std::vector<LonLat>> ringFrom(std::span<const unsigned char> blob);
[[nodiscard]] std::optional<Area> areaFrom(std::span<const unsigned char> blob);
[[nodiscard]] std::optional<Shapes> shapesFrom(std::span<const unsigned char> blob); ///< of any kind that holds something

} // namespace geo
