// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What lies over the map keeps what begins on it.
#include "real_window.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;

TEST_CASE("a drag that begins on a panel, a card or a bar does not pan the map")
{
    const auto dragged = GENERATE(QPointF(150, 60), QPointF(60, 190), QPointF(1100, 140), QPointF(620, 36));
    RealWindow window;
    window.key(u"slash"_s);
    window.type(u"4.2"_s);
    window.key(u"Return"_s);
    window.until("the card is open", [&] { return window.has(u"statusButton"_s); });
    window.untilStill();
    const QGeoCoordinate before = window.map().positionAt(640, 400);
    window.drag(dragged, {640, 500});
    window.untilStill();
    CHECK(window.map().positionAt(640, 400).distanceTo(before) < 1);
}
