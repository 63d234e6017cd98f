// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/tiles/tile_key.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_adapters.hpp>
#include <catch2/generators/catch_generators_random.hpp>

#include <cmath>

namespace {
using Bounds = geo::Box<geo::MapPoint>;
} // namespace

TEST_CASE("each zoom has its level, and beyond the finest it stays")
{
    CHECK(geo::levelAt(0) == 6);
    CHECK(geo::levelAt(6) == 6);
    CHECK(geo::levelAt(6.01) == 8);
    CHECK(geo::levelAt(13.5) == 14);
    CHECK(geo::levelAt(14) == 14);
    CHECK(geo::levelAt(20) == 16);
}

TEST_CASE("a feature lies in the deepest cell of its size that holds its middle")
{
    CHECK(geo::cellOf(16, Bounds{0.25, 0.5, 0.25, 0.5}) == geo::TileKey{16, 15, 8192, 16384});
    CHECK(geo::cellOf(16, Bounds{0.2, 0.2, 0.3, 0.22}) == geo::TileKey{16, 3, 2, 1}); // a tenth of the world fits an eighth
    CHECK(geo::cellOf(8, Bounds{0.2, 0.2, 0.2000001, 0.2}).depth == 7);
    CHECK(geo::cellOf(16, Bounds{0, 0, 1, 1}) == geo::TileKey{16, 0, 0, 0});
}

TEST_CASE("whatever reaches into a view is in one of the cells around it")
{
    const double size = std::pow(2.0, -GENERATE(2, 5, 9, 14, 20));
    const double x = GENERATE(Catch::Generators::take(20, Catch::Generators::random(0.3, 0.6)));
    const double y = GENERATE(0.41, 0.5);
    const Bounds view{0.45, 0.405, 0.46, 0.413};
    const Bounds feature{x - size / 2, y - size / 3, x + size / 2, y + size / 3};
    const geo::TileKey key = geo::cellOf(16, feature);
    const geo::CellRange cells = geo::cellsAround(16, key.depth, view);
    const bool isAmong = key.column >= cells.firstColumn && key.column <= cells.lastColumn && key.row >= cells.firstRow && key.row <= cells.lastRow;
    CHECK((isAmong || !feature.intersects(view)));
}

TEST_CASE("a view of a screen asks for some dozens of cells, at the edge of the world too")
{
    const double pixel = 1 / (256 * std::pow(2.0, 15.2));
    const geo::CellRange cells = geo::cellsAround(16, geo::deepest(16), {0.8, 0.4, 0.8 + 1920 * pixel, 0.4 + 1080 * pixel});
    CHECK((cells.lastColumn - cells.firstColumn + 1) * (cells.lastRow - cells.firstRow + 1) < 100);
    const geo::CellRange edge = geo::cellsAround(6, 5, {-0.2, -0.2, 0.01, 0.01});
    CHECK(edge.firstColumn == 0);
    CHECK(edge.firstRow == 0);
}
