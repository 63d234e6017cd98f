// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/base/lon_lat.h"
#include "geo/base/map_point.h"

#include <vector>

namespace geo {

/// Spherical Web Mercator (EPSG:3857) scaled to 0..1; formulas of EPSG Guidance Note 7-2, method 1024.
/// Latitudes beyond 85.0511 are held at the edge of the square.
[[nodiscard]] MapPoint toMapPoint(LonLat position);
[[nodiscard]] LonLat toLonLat(MapPoint point);
[[nodiscard]] std::vector<MapPoint> toMapPoints(const std::vector<LonLat> &line);

/// Pixels for the width of the world at a zoom level: 256 * 2^zoom.
[[nodiscard]] double worldSizePx(double zoom);

/// Metres on the ground for one map unit at a latitude (degrees); near enough for drawing, never for lengths shown.
[[nodiscard]] double metresPerMapUnit(double latitude);

} // namespace geo
