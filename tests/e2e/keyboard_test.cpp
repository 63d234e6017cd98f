// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "real_window.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

TEST_CASE("arrows, plus, minus, PgUp, PgDn and Home move the map")
{
    RealWindow window;
    const auto home = window.map().center();
    const double zoom = window.map().zoomLevel();
    window.key(u"Right"_s);
    window.until("the map has moved east", [&] { return window.map().center().longitude() > home.longitude() + 1e-4; });
    window.key(u"plus"_s);
    window.until("it is closer", [&] { return window.map().zoomLevel() > zoom + 0.4; });
    window.key(u"minus"_s);
    window.until("it is as before", [&] { return std::abs(window.map().zoomLevel() - zoom) < 0.01; });
    window.key(u"Prior"_s);
    window.until("it is closer again", [&] { return window.map().zoomLevel() > zoom + 0.4; });
    window.key(u"Next"_s);
    window.key(u"Next"_s);
    window.until("it is farther", [&] { return window.map().zoomLevel() < zoom - 0.4; });
    window.key(u"Home"_s);
    window.untilStill();
    CHECK(std::abs(window.map().zoomLevel() - zoom) < 0.01);
    CHECK(window.map().center().distanceTo(home) < 2);
}

TEST_CASE("Tab walks through the points from the north, brings each into view, and Enter opens the one it is on")
{
    RealWindow window;
    window.until("the points can be reached", [&] { return window.has(u"mark"_s); });
    QPointF before(0, -100000);
    for (int point = 0; point < 4; ++point) {
        window.key(u"Tab"_s);
        window.until("a point has the keyboard", [&] {
            const QQuickItem *focused = window.window().activeFocusItem();
            return focused && focused->objectName() == u"mark"_s;
        });
        window.untilStill();
        const QQuickItem &focused = *window.window().activeFocusItem();
        const QPointF spot = focused.mapToScene({focused.width() / 2, focused.height() / 2});
        CHECK(QRectF(QPointF(0, 0), QSizeF(window.window().size())).contains(spot));
        const auto here = window.map().positionAt(spot.x(), spot.y());
        CHECK(-here.latitude() >= before.y() - 1e-6);
        before = {here.longitude(), -here.latitude()};
    }
    window.key(u"Return"_s);
    window.until("a record, a list or a closer view answers", [&] {
        return window.has(u"recordCard"_s) || window.has(u"choices"_s) || window.item(u"mapView"_s).property("flying").toBool();
    });
}

TEST_CASE("Ctrl+F and slash go to the search box, Esc empties it and then leaves it")
{
    RealWindow window;
    window.key(u"ctrl+f"_s);
    window.type(u"wyl"_s);
    window.until("the box holds it", [&] { return window.text(u"searchBox"_s) == u"wyl"_s; });
    window.key(u"Escape"_s);
    window.until("the box is empty", [&] { return window.text(u"searchBox"_s).isEmpty(); });
    window.key(u"Escape"_s);
    window.until("the map has the keyboard", [&] { return !window.item(u"searchBox"_s).hasActiveFocus(); });
}

TEST_CASE("F11 fills the screen and gives it back")
{
    RealWindow window;
    window.key(u"F11"_s);
    window.until("it is full screen", [&] { return window.window().visibility() == QWindow::FullScreen; });
    window.key(u"F11"_s);
    window.until("it is a window again", [&] { return window.window().visibility() == QWindow::Windowed; });
}

TEST_CASE("after a card that a list opened is closed with Esc, the keys move the map")
{
    RealWindow window;
    window.click(u"page-walks"_s);
    window.until("the walks are listed", [&] { return window.has(u"walk-party-lesson"_s); });
    window.click(u"walk-party-lesson"_s);
    window.until("the walk is open", [&] { return window.has(u"walkTitle"_s); });
    window.untilStill();
    window.key(u"Escape"_s);
    window.until("it is closed", [&] { return !window.has(u"recordCard"_s); });
    const double zoom = window.map().zoomLevel();
    window.key(u"plus"_s);
    window.until("it is closer", [&] { return window.map().zoomLevel() > zoom + 0.4; });
}

TEST_CASE("Tab leaves the map after the last point, and back from the first too")
{
    RealWindow window;
    window.until("the points can be reached", [&] { return window.has(u"mark"_s); });
    const auto isOnMap = [&] {
        const QQuickItem *focused = window.window().activeFocusItem();
        return focused && window.item(u"mapView"_s).isAncestorOf(focused);
    };
    int steps = 0;
    for (; isOnMap() && steps < 80; ++steps) {
        window.key(u"Tab"_s);
        window.untilStill();
    }
    CHECK(steps > 4);
    CHECK_FALSE(isOnMap());
    window.click(QPointF(700, 620));
    window.until("the map has the keyboard", isOnMap);
    window.key(u"shift+Tab"_s);
    CHECK_FALSE(isOnMap());
}

TEST_CASE("Tab stays in the composer of a sheet, and Esc closes it")
{
    RealWindow window;
    window.click(u"page-walks"_s);
    window.click(u"walk-party-lesson"_s);
    window.until("the walk is open", [&] { return window.has(u"printButton"_s); });
    window.untilStill();
    window.click(u"printButton"_s);
    window.until("the composer is open", [&] { return window.has(u"sheetChoices"_s); });
    const double zoom = window.map().zoomLevel();
    const auto center = window.map().center();
    QQuickItem &composer = window.item(u"sheetView"_s);
    for (int i = 0; i < 12; ++i) {
        window.key(u"Tab"_s);
        const QQuickItem *focused = window.window().activeFocusItem();
        REQUIRE(focused);
        INFO(i);
        CHECK(composer.isAncestorOf(focused));
    }
    CHECK(window.map().zoomLevel() == zoom);
    CHECK(window.map().center() == center);
    window.key(u"Escape"_s);
    window.until("the composer is closed", [&] { return !window.has(u"sheetChoices"_s); });
    CHECK(window.has(u"recordCard"_s));
}
