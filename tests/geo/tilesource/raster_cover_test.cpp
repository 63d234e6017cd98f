// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/base/mercator.h"
#include "geo/tilesource/raster_cover.h"

#include <catch2/catch_test_macros.hpp>

#include <map>

using geo::RasterTile;
using geo::TileState;

namespace {
/// The view of just one tile.
geo::Box<geo::MapPoint> viewOf(const RasterTile &tile)
{
    const auto corners = geo::cornersOf(tile, geo::Datum::Wgs84);
    return {corners[0].x + 1e-9, corners[0].y + 1e-9, corners[3].x - 1e-9, corners[3].y - 1e-9};
}

geo::RasterCover covered(const RasterTile &tile, const std::map<RasterTile, TileState> &known)
{
    return geo::coverOf(viewOf(tile), tile.zoom, {14, 18}, geo::Datum::Wgs84, [&](const RasterTile &each) {
        const auto found = known.find(each);
        return found == known.end() ? TileState::Unknown : found->second;
    });
}

const RasterTile tile{16, 54871, 26781};
} // namespace

TEST_CASE("a tile that is there covers its view, and nothing more is wanted")
{
    const auto cover = covered(tile, {{tile, TileState::There}});
    REQUIRE(cover.placed.size() == 1);
    CHECK(cover.placed.front().from == tile);
    CHECK(cover.placed.front().part == geo::TilePart{});
    CHECK(cover.placed.front().corners == geo::cornersOf(tile, geo::Datum::Wgs84));
    CHECK(cover.wanted.empty());
    CHECK(cover.tiles == 1);
    CHECK(cover.blank == 0);
}

TEST_CASE("a tile on its way is wanted, and meanwhile shown by a coarser one's part under its finer ones")
{
    const auto children = tile.children();
    const auto cover = covered(tile, {{tile.parent().parent(), TileState::There}, {children[2], TileState::There}});
    REQUIRE(cover.placed.size() == 2);
    CHECK(cover.placed[0].from == tile.parent().parent());
    CHECK(cover.placed[0].part == geo::partOf(tile.parent().parent(), tile));
    CHECK(cover.placed[1].from == children[2]);
    CHECK(cover.wanted == std::vector{tile});
    CHECK(cover.blank == 0);
}

TEST_CASE("of a tile that is missing the nearest coarser one is wanted, down to what the layer has; then it stays blank")
{
    CHECK(covered(tile, {{tile, TileState::Missing}}).wanted == std::vector{tile.parent()});
    const auto cover = covered(tile, {{tile, TileState::Missing}, {tile.parent(), TileState::Missing}, {tile.parent().parent(), TileState::Missing}});
    CHECK(cover.placed.empty());
    CHECK(cover.wanted.empty());
    CHECK(cover.blank == 1);
}
