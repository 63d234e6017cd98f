// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/crs/geodesic.h"
#include "geo/network/catchment.h"
#include "tests/geo/network/grid_streets.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

using Catch::Matchers::WithinRel;

TEST_CASE("a catchment follows the street: as long as the way, 40 m on each side")
{
    const geo::StreetNetwork network({street("a", {{-1000, 0}, {1000, 0}})});
    const auto parts = geo::catchment(network, spot(0, 10), 310);
    REQUIRE(parts.size() == 1);
    CHECK(geo::contains(parts, spot(330, 0))); // 300 m, and the rounded end
    CHECK_FALSE(geo::contains(parts, spot(345, 0)));
    CHECK(geo::contains(parts, spot(100, 39)));
    CHECK_FALSE(geo::contains(parts, spot(100, 42)));
    CHECK_THAT(geo::areaM2(parts.front().outline), WithinRel(600 * 80 + 3.14159 * 40 * 40, 0.03));
}

TEST_CASE("a small court inside is part of it, a large field is a hole")
{
    const auto ring = [](double size) {
        return geo::StreetNetwork({street("r", {{0, 0}, {size, 0}, {size, size}, {0, size}, {0, 0}})});
    };
    const auto court = geo::catchment(ring(200), spot(0, 0), 2000);
    REQUIRE(court.size() == 1);
    CHECK(geo::contains(court, spot(100, 100)));
    const auto field = geo::catchment(ring(400), spot(0, 0), 2000);
    REQUIRE(field.size() == 1);
    CHECK(field.front().holes.size() == 1);
    // RFC 7946, 3.1.6: outlines run counter-clockwise, holes clockwise.
    const auto twiceArea = [](const std::vector<geo::LonLat> &line) {
        double sum = 0;
        for (std::size_t i = 0; i + 1 < line.size(); ++i)
            sum += (line[i].lon - 121.4) * (line[i + 1].lat - 31.2) - (line[i + 1].lon - 121.4) * (line[i].lat - 31.2);
        return sum;
    };
    CHECK(twiceArea(field.front().outline) > 0);
    CHECK(twiceArea(field.front().holes.front()) < 0);
    CHECK_FALSE(geo::contains(field, spot(200, 200)));
}

TEST_CASE("far from any street there is no catchment")
{
    const geo::StreetNetwork network({street("a", {{0, 0}, {100, 0}})});
    CHECK(geo::catchment(network, spot(0, 900), 500).empty());
}
