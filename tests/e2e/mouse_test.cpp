// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "real_window.h"

#include "geo/base/mercator.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

using namespace Qt::StringLiterals;
using Catch::Matchers::WithinAbs;

namespace {
constexpr QPointF spot(700, 420);
} // namespace

TEST_CASE("the wheel zooms at the cursor: what is under it stays there")
{
    RealWindow window;
    const double zoom = window.map().zoomLevel();
    const auto before = window.map().positionAt(spot.x(), spot.y());
    window.wheel(spot, 2);
    window.until("the map has zoomed in", [&] { return window.map().zoomLevel() > zoom + 0.9; });
    const auto after = window.map().positionAt(spot.x(), spot.y());
    // A pixel is about two metres here.
    CHECK(before.distanceTo(after) < 2);
}

TEST_CASE("dragging moves the map with the hand")
{
    RealWindow window;
    const auto grabbed = window.map().positionAt(spot.x(), spot.y());
    window.drag(spot, spot + QPointF(-160, 90));
    window.until("the map has followed",
                 [&] { return grabbed.distanceTo(window.map().positionAt(spot.x() - 160, spot.y() + 90)) < 40; });
}

TEST_CASE("a double click zooms in")
{
    RealWindow window;
    const double zoom = window.map().zoomLevel();
    window.click(spot);
    window.click(spot);
    window.until("the map is one level closer", [&] { return std::abs(window.map().zoomLevel() - zoom - 1) < 0.01; });
}

TEST_CASE("a box drawn with Shift fills the map")
{
    RealWindow window;
    const auto middle = window.map().positionAt(700, 400);
    window.drag({600, 350}, {800, 450}, u"shift"_s);
    window.until("the map has flown there", [&] { return window.map().zoomLevel() > 16; });
    window.untilStill();
    CHECK(middle.distanceTo(window.map().center()) < 40);
}

TEST_CASE("a right click offers the position in every datum, and copies it")
{
    RealWindow window;
    window.click(spot, 3);
    window.until("the menu is open", [&] { return window.has(u"copy-gcj02"_s); });
    CHECK(window.text(u"copy-wgs84"_s).contains(u"31.2"_s));
    CHECK(window.text(u"copy-wgs84"_s) != window.text(u"copy-gcj02"_s));
}
