// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/base/box.h"
#include "geo/base/map_point.h"
#include "geo/model/base_map.h"
#include "geo/model/street.h"

#include <compare>
#include <cstddef>
#include <optional>
#include <vector>

namespace geo {

enum class TileSource { Area, Line, Street };

/// What features of a tile are: those of one class look alike, but for a style that asks for their names.
struct TileClass
{
    TileSource source = TileSource::Street;
    int kind = 0; ///< an AreaKind, LineKind or StreetClass
    StreetQuality quality = StreetQuality::Surveyed; ///< this and the rest of streets; the level of lines too
    bool elevated = false;
    int level = 0;

    auto operator<=>(const TileClass &) const = default;

    [[nodiscard]] AreaKind areaKind() const { return static_cast<AreaKind>(kind); }
    [[nodiscard]] LineKind lineKind() const { return static_cast<LineKind>(kind); }
    [[nodiscard]] StreetClass streetClass() const { return static_cast<StreetClass>(kind); }
};

[[nodiscard]] TileClass classOf(const Street &street);
[[nodiscard]] TileClass classOf(const BaseArea &area);
[[nodiscard]] TileClass classOf(const BaseLine &line);

/// A line, or a polygon's outline and the holes in it.
using TileRings = std::vector<std::vector<MapPoint>>;

struct TileFeature
{
    Text name; ///< empty where it has none
    Box<MapPoint> bounds = {};
    TileRings rings; ///< map units
    std::optional<MapPoint> spot = {}; ///< of an area with a name: where in it the name stands best
};

struct TileGroup
{
    TileClass what;
    std::vector<TileFeature> features;
};

/// A piece of the base map, generalised for its level. Immutable once read: any thread may look at it.
struct Tile
{
    std::vector<TileGroup> groups; ///< each class once
    std::size_t bytes = 0;         ///< about what it takes in memory
};

} // namespace geo
