// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/base/error.h"
#include "geo/crs/geodesic.h"
#include "geo/crs/transformer.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

using Catch::Matchers::WithinAbs;

TEST_CASE("projected positions agree with PROJ's cs2cs, easting first, and come back")
{
    // echo "31.2163 121.4196" | cs2cs -d 4 EPSG:4326 EPSG:4549   (which prints northing first), and so on.
    struct Known
    {
        int epsg;
        double east, north;
    };
    const auto known = GENERATE(Known{geo::epsg::cgcs2000GaussKruger120E, 635277.3188, 3455824.4514},
                                Known{geo::epsg::cgcs2000GaussKruger123E, 349397.9175, 3456032.4304},
                                Known{geo::epsg::utm51N, 349458.1584, 3454650.0176},
                                Known{geo::epsg::webMercator, 13516368.0443, 3660871.7905});
    const geo::LonLat block{121.4196, 31.2163};
    const geo::Transformer transformer(known.epsg);
    const geo::EastNorth reached = transformer.project(block);
    CHECK_THAT(reached.east, WithinAbs(known.east, 1e-3));
    CHECK_THAT(reached.north, WithinAbs(known.north, 1e-3));
    CHECK(geo::distanceM(transformer.unproject(reached), block) < 0.001);
}

TEST_CASE("CGCS2000 degrees keep longitude first")
{
    const geo::EastNorth reached = geo::Transformer(geo::epsg::cgcs2000).project({121.4196, 31.2163});
    CHECK_THAT(reached.east, WithinAbs(121.4196, 1e-8));
    CHECK_THAT(reached.north, WithinAbs(31.2163, 1e-8));
}

TEST_CASE("an unknown system and a position without a place in it are said")
{
    CHECK_THROWS_AS(geo::Transformer(1), geo::CoordinateError);
    const geo::Transformer mercator(geo::epsg::webMercator);
    CHECK_THROWS_AS(mercator.project({0, 91}), geo::CoordinateError);
}
