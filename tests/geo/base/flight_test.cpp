// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/base/flight.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

using Catch::Matchers::WithinAbs;

TEST_CASE("a flight begins and ends exactly at its views")
{
    const geo::ViewTransform from{.centre = {0.8, 0.4}, .zoom = 14, .bearing = 350};
    const geo::ViewTransform to{.centre = {0.81, 0.41}, .zoom = 16.5, .bearing = 10};
    const geo::Flight flight(from, to);
    CHECK(flight.at(0) == from);
    CHECK(flight.at(1) == to);
    CHECK_THAT(flight.at(0.5).bearing, WithinAbs(360, 1e-9)); // the short way round
}

TEST_CASE("while the zoom changes one point of the map stays at its spot of the screen, so the way is straight to the eye")
{
    const geo::ViewTransform from{.centre = {0.5, 0.5}, .zoom = 14, .widthPx = 1000, .heightPx = 600};
    const geo::ViewTransform to{.centre = {0.501, 0.5004}, .zoom = 17, .widthPx = 1000, .heightPx = 600};
    const geo::Flight flight(from, to);
    // The fixed point by its equation: (p - c0) * 2^z0 = (p - c1) * 2^z1.
    const double ratio = 8;
    const geo::MapPoint fixed{(ratio * to.centre.x - from.centre.x) / (ratio - 1), (ratio * to.centre.y - from.centre.y) / (ratio - 1)};
    const geo::ScreenPoint spot = from.toScreen(fixed);
    for (const double share : {0.1, 0.3, 0.5, 0.9, 1.0}) {
        CHECK_THAT(flight.at(share).toScreen(fixed).x, WithinAbs(spot.x, 0.01));
        CHECK_THAT(flight.at(share).toScreen(fixed).y, WithinAbs(spot.y, 0.01));
    }
}

TEST_CASE("at one zoom the camera goes straight and evenly; along a line it goes round the corner")
{
    const geo::ViewTransform from{.centre = {0, 0}, .zoom = 16};
    const geo::ViewTransform to{.centre = {2, 2}, .zoom = 16};
    CHECK_THAT(geo::Flight(from, to).at(0.25).centre.x, WithinAbs(0.5, 1e-12));
    const geo::Flight round(from, to, {{0, 0}, {2, 0}, {2, 2}});
    CHECK_THAT(round.at(0.5).centre.x, WithinAbs(2, 1e-12));
    CHECK_THAT(round.at(0.5).centre.y, WithinAbs(0, 1e-12));
    CHECK_THAT(round.at(0.75).centre.y, WithinAbs(1, 1e-12));
    // A line of one spot is no way.
    CHECK_THAT(geo::Flight(from, to, {{1, 0}, {1, 0}}).at(0.5).centre.y, WithinAbs(1, 1e-12));
}
