// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/base/mercator.h"
#include "geo/base/view_transform.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

using Catch::Matchers::WithinAbs;

namespace {
geo::ViewTransform viewAt(double zoom, double bearing)
{
    return {.centre = geo::toMapPoint({121.4196, 31.2163}), .zoom = zoom, .bearing = bearing, .widthPx = 800, .heightPx = 600};
}
} // namespace

TEST_CASE("the centre stands in the middle, east to the right, north up, and every pixel comes back")
{
    const auto view = viewAt(15, 0);
    CHECK_THAT(view.toScreen(view.centre).x, WithinAbs(400, 1e-9));
    CHECK_THAT(view.toScreen(view.centre).y, WithinAbs(300, 1e-9));
    CHECK(view.toScreen(geo::toMapPoint({121.43, 31.2163})).x > 400);
    CHECK(view.toScreen(geo::toMapPoint({121.4196, 31.23})).y < 300);
    // A pixel of zoom 15 is 1 / (256 * 2^15) of the world: 4.777 m on the equator, times cos 31.2 here.
    CHECK_THAT(geo::metresPerMapUnit(31.2163) / geo::worldSizePx(15), WithinAbs(4.777314 * 0.855213, 0.001));
}

TEST_CASE("screen to map is the way back, turned or not")
{
    const auto view = viewAt(GENERATE(10.0, 15.3, 19.5), GENERATE(0.0, 37.0, 180.0, -90.0));
    for (const geo::ScreenPoint point : {geo::ScreenPoint{0, 0}, geo::ScreenPoint{799, 3}, geo::ScreenPoint{123.4, 567.8}}) {
        const geo::ScreenPoint back = view.toScreen(view.toMap(point));
        CHECK_THAT(back.x, WithinAbs(point.x, 1e-5));
        CHECK_THAT(back.y, WithinAbs(point.y, 1e-5));
    }
}

TEST_CASE("a bearing of 90 degrees brings east to the top")
{
    const auto view = viewAt(15, 90);
    const geo::ScreenPoint east = view.toScreen(geo::toMapPoint({121.43, 31.2163}));
    CHECK_THAT(east.x, WithinAbs(400, 1e-6));
    CHECK(east.y < 300);
}

TEST_CASE("a box is fitted between the margins, centred, and no closer than allowed")
{
    geo::Box<geo::MapPoint> box;
    box.include(geo::toMapPoint({121.41, 31.21}));
    box.include(geo::toMapPoint({121.43, 31.22}));
    const geo::Margins margins{300, 20, 100, 40};
    const auto fitted = geo::fitted(box, viewAt(3, 0), margins, 19);
    const geo::ScreenPoint southWest = fitted.toScreen(geo::toMapPoint({121.41, 31.21}));
    const geo::ScreenPoint northEast = fitted.toScreen(geo::toMapPoint({121.43, 31.22}));
    CHECK_THAT(southWest.x, WithinAbs(300, 0.01));
    CHECK_THAT(northEast.x, WithinAbs(700, 0.01));
    CHECK_THAT((southWest.y + northEast.y) / 2, WithinAbs(20 + 540 / 2.0, 0.01));
    CHECK_THAT(geo::fitted(box, viewAt(3, 0), margins, 12).zoom, WithinAbs(12, 1e-9));
}
