// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/crs/geodesic.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

using Catch::Matchers::WithinAbs;
using Catch::Matchers::WithinRel;

TEST_CASE("distances agree with PROJ's geod")
{
    // echo "31.219330 121.417810 31.220600 121.418100" | geod +ellps=WGS84 -I -F %.4f, and so on.
    CHECK_THAT(geo::distanceM({121.417810, 31.219330}, {121.418100, 31.220600}), WithinAbs(143.4947, 1e-3));
    CHECK_THAT(geo::lengthM({{121.4, 31.2}, {121.5, 31.2}, {121.5, 31.3}}), WithinAbs(9530.4354 + 11087.3771, 1e-3));
    CHECK(geo::lengthM({{121.4, 31.2}}) == 0);
}

TEST_CASE("an area is the same whichever way the ring runs and whether it is closed")
{
    const std::vector<geo::LonLat> ring{{121.4, 31.2}, {121.5, 31.2}, {121.5, 31.3}, {121.4, 31.3}};
    std::vector<geo::LonLat> closed = ring;
    closed.push_back(ring.front());
    const double area = geo::areaM2(ring);
    // Between the products of geod's lengths of the southern and of the northern edge with the meridian's.
    CHECK(area < 9530.4354 * 11087.3771);
    CHECK(area > 9520.4 * 11087.3771 * 0.9999);
    CHECK_THAT(geo::areaM2(closed), WithinRel(area, 1e-12));
    CHECK_THAT(geo::areaM2({ring.rbegin(), ring.rend()}), WithinRel(area, 1e-12));
}
