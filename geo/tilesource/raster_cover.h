// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/tilesource/raster_tile.h"

#include <functional>
#include <vector>

namespace geo {

/// What is known of the picture of a tile.
enum class TileState { There, Missing, Unknown };

/// A picture, or a part of it, laid on the map.
struct PlacedTile
{
    RasterTile from; ///< whose picture
    TilePart part;   ///< of it
    std::array<MapPoint, 4> corners; ///< as of cornersOf: WGS-84 map units
};

/// How a view is covered with the pictures that are there.
struct RasterCover
{
    std::vector<PlacedTile> placed; ///< bottom to top: a coarser one where a tile is missing, over those what is there of finer ones
    std::vector<RasterTile> wanted; ///< what would better it, those about the view's middle first; empty once nothing can
    std::size_t tiles = 0; ///< that the view has at its zoom
    std::size_t blank = 0; ///< of them that nothing coarser stands in for
};

/// The zooms that a layer has.
struct RasterZooms
{
    int minimum = 0;
    int maximum = 0;
};

/// Covers a view (WGS-84 map units) at a zoom that the layer has. Pure.
[[nodiscard]] RasterCover coverOf(const Box<MapPoint> &view, int zoom, RasterZooms zooms, Datum datum, const std::function<TileState(const RasterTile &)> &stateOf);

} // namespace geo
