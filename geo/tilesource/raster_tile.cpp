// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/tilesource/raster_tile.h"

#include "geo/base/mercator.h"

#include <algorithm>
#include <cmath>

namespace geo {

namespace {
constexpr int levelsBelow = 2; ///< tiles are shrunk to a quarter at most

int cellAt(double units, double cells)
{
    return static_cast<int>(std::clamp(std::floor(units * cells), 0.0, cells - 1));
}

MapPoint inDatum(MapPoint wgs84, Datum datum)
{
    return datum == Datum::Wgs84 ? wgs84 : toMapPoint(fromWgs84(datum, toLonLat(wgs84)));
}
} // namespace

RasterTile RasterTile::parent() const
{
    return zoom == 0 ? *this : RasterTile{zoom - 1, column / 2, row / 2};
}

std::array<RasterTile, 4> RasterTile::children() const
{
    const int left = column * 2;
    const int top = row * 2;
    return {{{zoom + 1, left, top}, {zoom + 1, left + 1, top}, {zoom + 1, left, top + 1}, {zoom + 1, left + 1, top + 1}}};
}

std::optional<int> rasterZoom(double zoom, double pixelRatio, int minimum, int maximum)
{
    const int nearest = static_cast<int>(std::lround(zoom + std::log2(std::max(pixelRatio, 0.25))));
    if (nearest < minimum - levelsBelow)
        return std::nullopt;
    return std::clamp(nearest, minimum, std::max(minimum, maximum));
}

std::vector<RasterTile> tilesOver(const Box<MapPoint> &view, int zoom, Datum datum)
{
    std::vector<RasterTile> tiles;
    if (view.isEmpty())
        return tiles;
    const double cells = std::ldexp(1.0, zoom);
    Box<MapPoint> box;
    for (const double x : {view.minX, view.maxX})
        for (const double y : {view.minY, view.maxY})
            box.include(inDatum({x, y}, datum));
    // A shifted view is not quite upright: a pixel more on each side holds all of it.
    if (datum != Datum::Wgs84)
        box = box.grownBy(1 / (256 * cells));
    for (int row = cellAt(box.minY, cells); row <= cellAt(box.maxY, cells); ++row)
        for (int column = cellAt(box.minX, cells); column <= cellAt(box.maxX, cells); ++column)
            tiles.push_back({zoom, column, row});
    const double middleX = (box.minX + box.maxX) / 2 * cells - 0.5;
    const double middleY = (box.minY + box.maxY) / 2 * cells - 0.5;
    std::ranges::stable_sort(tiles, {}, [&](const RasterTile &tile) { return std::hypot(tile.column - middleX, tile.row - middleY); });
    return tiles;
}

TilePart partOf(const RasterTile &ancestor, const RasterTile &tile)
{
    const double share = std::ldexp(1.0, ancestor.zoom - tile.zoom);
    const double left = tile.column * share - ancestor.column;
    const double top = tile.row * share - ancestor.row;
    return {left, top, left + share, top + share};
}

std::array<MapPoint, 4> cornersOf(const RasterTile &tile, Datum datum)
{
    const double side = std::ldexp(1.0, -tile.zoom);
    std::array<MapPoint, 4> corners{{{tile.column * side, tile.row * side},
                                     {(tile.column + 1) * side, tile.row * side},
                                     {tile.column * side, (tile.row + 1) * side},
                                     {(tile.column + 1) * side, (tile.row + 1) * side}}};
    if (datum != Datum::Wgs84)
        for (MapPoint &corner : corners)
            corner = toMapPoint(toWgs84(datum, toLonLat(corner)));
    return corners;
}

} // namespace geo
