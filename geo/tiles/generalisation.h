// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/tiles/tile.h"

#include <optional>

namespace geo {

/// The coarsest level that shows features of a class; docs/style.md tells authors of styles the zooms.
[[nodiscard]] int firstLevelOf(const TileClass &what);

/// How far fewer points may take a line or an edge from where it was: nobody sees it.
inline constexpr double nearPx = 0.25;

/// A feature with fewer points for a level, nearer than that to what it was; nothing where it would not be seen: an
/// area under two pixels, a line under one. Lines by Douglas and Peucker (Boost.Geometry), areas so that they stay valid (GEOS).
[[nodiscard]] std::optional<TileFeature> generalised(const TileFeature &feature, const TileClass &what, int level);

/// An area or a line with fewer points, nowhere farther than a tolerance (map units) from what it was.
[[nodiscard]] TileRings simplifiedArea(const TileRings &rings, double tolerance);
[[nodiscard]] std::vector<MapPoint> simplifiedLine(const std::vector<MapPoint> &line, double tolerance);

} // namespace geo
