// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/base/mercator.h"
#include "geo/crs/geodesic.h"
#include "geo/tilesource/raster_tile.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

#include <algorithm>
#include <cmath>

using Catch::Matchers::WithinAbs;
using geo::Datum;
using geo::RasterTile;

namespace {
geo::Box<geo::MapPoint> about(geo::LonLat position, double size = 0)
{
    const geo::MapPoint middle = geo::toMapPoint(position);
    return {middle.x - size / 2, middle.y - size / 2, middle.x + size / 2, middle.y + size / 2};
}

/// What a place of a tile is shown at: as the triangles of its corners are filled.
geo::MapPoint shownAt(const std::array<geo::MapPoint, 4> &corners, double right, double down)
{
    const auto mixed = [&](double geo::MapPoint::*axis) {
        const double top = corners[0].*axis + (corners[1].*axis - corners[0].*axis) * right;
        const double bottom = corners[2].*axis + (corners[3].*axis - corners[2].*axis) * right;
        return top + (bottom - top) * down;
    };
    return {mixed(&geo::MapPoint::x), mixed(&geo::MapPoint::y)};
}
} // namespace

TEST_CASE("a position lies in the tile that the formula of OpenStreetMap's wiki gives")
{
    // https://wiki.openstreetmap.org/wiki/Slippy_map_tilenames, its Python lines.
    CHECK(geo::tilesOver(about({121.4196, 31.2163}), 16, Datum::Wgs84) == std::vector<RasterTile>{{16, 54871, 26781}});
    CHECK(geo::tilesOver(about({121.4196, 31.2163}), 10, Datum::Wgs84) == std::vector<RasterTile>{{10, 857, 418}});
    CHECK(geo::tilesOver(about({-179.9, 85}), 3, Datum::Wgs84) == std::vector<RasterTile>{{3, 0, 0}});
    CHECK(geo::tilesOver({}, 3, Datum::Wgs84).empty());
}

TEST_CASE("a view is covered by all its tiles, the middle ones first")
{
    const auto tiles = geo::tilesOver(about({121.4196, 31.2163}, 4.0 / 65536), 16, Datum::Wgs84);
    REQUIRE(tiles.size() == 25);
    CHECK(tiles.front() == RasterTile{16, 54871, 26781});
    CHECK(std::ranges::count(tiles, RasterTile{16, 54869, 26779}) == 1);
    CHECK(std::ranges::count(tiles, RasterTile{16, 54873, 26783}) == 1);
}

TEST_CASE("a tile's family: its quarters know their parent and the part of it that they are")
{
    const RasterTile tile{16, 54871, 26781};
    CHECK(tile.parent() == RasterTile{15, 27435, 13390});
    for (const RasterTile &child : tile.children())
        CHECK(child.parent() == tile);
    CHECK(geo::partOf(tile.parent(), tile) == geo::TilePart{0.5, 0.5, 1, 1});
    CHECK(geo::partOf(tile, tile.children()[1]) == geo::TilePart{0.5, 0, 1, 0.5});
    CHECK(geo::partOf(tile, tile) == geo::TilePart{});
    CHECK(RasterTile{}.parent() == RasterTile{});
}

TEST_CASE("the zoom of the tiles is the one nearest to their own size, within what the layer has, and none far outside it")
{
    CHECK(geo::rasterZoom(15.4, 1, 0, 19) == 15);
    CHECK(geo::rasterZoom(15.6, 1, 0, 19) == 16);
    CHECK(geo::rasterZoom(15.4, 2, 0, 19) == 16);
    CHECK(geo::rasterZoom(19.5, 1, 0, 18) == 18);
    CHECK(geo::rasterZoom(12, 1, 14, 18) == 14);
    CHECK_FALSE(geo::rasterZoom(11, 1, 14, 18));
}

TEST_CASE("a WGS-84 tile lies where it is cut, a GCJ-02 tile where its degrees belong")
{
    const auto corners = geo::cornersOf({2, 3, 1}, Datum::Wgs84);
    CHECK(corners[0] == geo::MapPoint{0.75, 0.25});
    CHECK(corners[3] == geo::MapPoint{1, 0.5});

    // Shanghai in https://github.com/googollee/eviltransform, the table of its tests: these two are one place.
    const geo::LonLat wgs84{121.5272106, 31.1774276};
    const geo::LonLat gcj02{121.531541859215, 31.17530398364597};
    const RasterTile tile{16, 54892, 26789};
    CHECK(geo::tilesOver(about(gcj02), 16, Datum::Wgs84) == std::vector{tile});
    const auto tiles = geo::tilesOver(about(wgs84), 16, Datum::Gcj02);
    CHECK(std::ranges::find(tiles, tile) != tiles.end());
    // The wiki's lines put the GCJ-02 degrees at this spot of that tile.
    const geo::LonLat shown = geo::toLonLat(shownAt(geo::cornersOf(tile, Datum::Gcj02), 0.14202023754, 0.979966458286));
    CHECK(geo::distanceM(shown, wgs84) < 0.05);
    CHECK_THAT(geo::distanceM(geo::toLonLat(shownAt(geo::cornersOf(tile, Datum::Wgs84), 0.14202023754, 0.979966458286)), wgs84), WithinAbs(475, 10));
}

TEST_CASE("four corners are enough: nowhere in a tile is the shift off by a third of a pixel")
{
    for (int zoom = 8; zoom <= 18; ++zoom) {
        double worstPx = 0;
        for (const geo::LonLat position : {geo::LonLat{121.4196, 31.2163}, {121.0, 30.8}, {116.38, 39.91}, {104.07, 30.66}}) {
            const RasterTile tile = geo::tilesOver(about(position), zoom, Datum::Wgs84).front();
            const auto even = geo::cornersOf(tile, Datum::Wgs84);
            const auto corners = geo::cornersOf(tile, Datum::Gcj02);
            for (double right = 0; right <= 1; right += 0.125)
                for (double down = 0; down <= 1; down += 0.125) {
                    const geo::MapPoint shown = shownAt(corners, right, down);
                    const geo::MapPoint right84 = geo::toMapPoint(geo::toWgs84(Datum::Gcj02, geo::toLonLat(shownAt(even, right, down))));
                    worstPx = std::max(worstPx, std::hypot(shown.x - right84.x, shown.y - right84.y) * geo::worldSizePx(zoom));
                }
        }
        INFO("zoom " << zoom);
        CHECK(worstPx < 1.0 / 3);
    }
}
