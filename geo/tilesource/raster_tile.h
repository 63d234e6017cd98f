// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/base/box.h"
#include "geo/base/map_point.h"
#include "geo/crs/datum.h"

#include <array>
#include <compare>
#include <optional>
#include <vector>

namespace geo {

/// A picture of a raster layer as web maps cut the world: at zoom z there are 2^z columns from 180 W eastward and as many rows from
/// the north edge southward, in Web Mercator of the layer's own datum. A tile is drawn 256 pixels wide at its zoom.
struct RasterTile
{
    int zoom = 0;
    int column = 0;
    int row = 0;

    auto operator<=>(const RasterTile &) const = default;

    /// The tile this one is a quarter of; itself for the whole world.
    [[nodiscard]] RasterTile parent() const;
    /// Its four quarters: north-west, north-east, south-west, south-east.
    [[nodiscard]] std::array<RasterTile, 4> children() const;
};

inline constexpr int deepestRasterZoom = 22;

/// The zoom whose tiles are shown nearest to their own size where a logical pixel has so many device pixels, within a layer's range.
/// None where the layer begins so much farther in that a view would take very many tiles.
[[nodiscard]] std::optional<int> rasterZoom(double zoom, double pixelRatio, int minimum, int maximum);

/// The tiles of a layer in some datum that have something in a view (WGS-84 map units), those about its middle first.
[[nodiscard]] std::vector<RasterTile> tilesOver(const Box<MapPoint> &view, int zoom, Datum datum);

/// A part of a tile: 0,0 is its north-west corner, 1,1 the south-east one.
struct TilePart
{
    double left = 0, top = 0, right = 1, bottom = 1;

    bool operator==(const TilePart &) const = default;
};
/// Which part of a tile above it (its parent, that one's parent, ...) a tile is.
[[nodiscard]] TilePart partOf(const RasterTile &ancestor, const RasterTile &tile);

/// Where a tile belongs on the map, WGS-84 map units: its north-west, north-east, south-west and south-east corner. Within a tile the
/// shift of a datum is as good as even: between the corners it differs from the straight way by less than a third of a pixel.
[[nodiscard]] std::array<MapPoint, 4> cornersOf(const RasterTile &tile, Datum datum);

} // namespace geo
