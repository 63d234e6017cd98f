// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/tiles/tile.h"

#include <map>
#include <vector>

namespace geo {

using FeaturesByClass = std::map<TileClass, std::vector<TileFeature>>;

/// The level of a street or line that is there for its name alone: what is drawn of it is elsewhere, without a name. No map has such a level.
inline constexpr int namesAlone = -1'000'000;

/// A line of at least two points, and an area with the spot for its name; map units. Pure.
[[nodiscard]] TileFeature lineFeature(const Text &name, std::vector<MapPoint> points);
[[nodiscard]] TileFeature areaFeature(const Text &name, TileRings rings);

/// Makes one line of the pieces of one name and class. Unnamed lines stay as they are: joined, paths of a whole town would be one line.
void joinNamed(FeaturesByClass &all);

} // namespace geo
