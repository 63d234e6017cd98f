// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "real_window.h"

#include <QFile>
#include <QStandardPaths>

#include <algorithm>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

TEST_CASE("a planner types 4.2, opens the task, and jumps to its garden")
{
    RealWindow window;
    window.key(u"slash"_s);
    window.type(u"4.2"_s);
    window.key(u"Return"_s);
    window.until("the task's card is open", [&] { return window.text(u"cardTaskTitle"_s) == u"打造小花园提升街区品质"_s; });
    window.untilStill();
    window.click(u"place-pandong-garden"_s);
    window.until("the garden's card is open", [&] { return window.text(u"cardPlaceName"_s) == u"潘东小花园"_s; });
    window.untilStill();
    const QRectF map(QPointF(0, 0), window.map().size());
    CHECK(map.contains(window.spotOf("pandong-garden")));
    CHECK_FALSE(window.item(u"recordCard"_s).contains(
        window.item(u"recordCard"_s).mapFromScene(window.spotOf("pandong-garden"))));
}

TEST_CASE("a click on a symbol opens the record of its task")
{
    RealWindow window;
    window.click(window.spotOf("pandong-garden"));
    window.until("the record is open", [&] { return window.text(u"cardPlaceName"_s) == u"潘东小花园"_s; });
    CHECK(window.text(u"cardTaskTitle"_s) == u"打造小花园提升街区品质"_s);
    window.untilStill();
    // It stood where the card came to lie, and has come out from under it.
    CHECK(window.spotOf("pandong-garden").x() < window.item(u"recordCard"_s).mapToScene({0, 0}).x());
    window.key(u"Escape"_s);
    window.until("Esc closes it", [&] { return !window.has(u"recordCard"_s); });
}

TEST_CASE("a click on a cluster comes closer until its places stand apart")
{
    RealWindow window;
    window.wheel({760, 400}, -2);
    window.untilStill();
    const auto sizeOfCluster = [&] {
        for (const geo::Mark &mark : window.map().marks()->marks())
            if (std::ranges::find(mark.places, geo::PlaceId{"huaning-plaza"}) != mark.places.end())
                return mark.places.size();
        return std::size_t(0);
    };
    const auto before = sizeOfCluster();
    REQUIRE(before > 1);
    window.click(window.spotOf("huaning-plaza"));
    window.until("they stand apart", [&] { return sizeOfCluster() < before; });
}

TEST_CASE("a task of the list flies to its points")
{
    RealWindow window;
    window.click(u"page-tasks"_s);
    window.until("the list is there", [&] { return window.has(u"task-1.3"_s); });
    window.click(u"task-1.3"_s);
    window.until("the task's card is open", [&] { return window.text(u"cardTaskTitle"_s) == u"优化产业空间布局"_s; });
    window.untilStill();
    for (const char *place : {"huaning-plaza", "zhaohua-road-148"}) {
        const QPointF spot = window.spotOf(place);
        INFO(place << " at " << spot.x() << ", " << spot.y());
        CHECK(spot.x() > window.item(u"sidePanel"_s).width());
        CHECK(spot.x() < window.item(u"recordCard"_s).mapToScene({0, 0}).x());
    }
}

TEST_CASE("two places at one spot are offered as a list, and the one chosen opens")
{
    RealWindow window;
    window.key(u"slash"_s);
    window.type(u"no.1"_s);
    window.key(u"Return"_s);
    window.until("the place's card is open", [&] { return window.has(u"cardPlaceName"_s); });
    window.untilStill();
    window.click(window.spotOf("technology-security-hall"));
    window.until("a list is offered", [&] { return window.has(u"choice-technology-security-hall"_s); });
    window.click(u"choice-technology-security-hall"_s);
    window.until("its card is open", [&] { return window.text(u"cardPlaceName"_s).contains(u"科技安全主题馆"_s); });
}

TEST_CASE("a layer switched off leaves the map")
{
    RealWindow window;
    const auto shown = [&] {
        for (const geo::Mark &mark : window.map().marks()->marks())
            for (const geo::PlaceId &place : mark.places)
                if (place.value == "huaning-plaza")
                    return true;
        return false;
    };
    REQUIRE(shown());
    window.click(u"layer-renewal"_s);
    window.until("its symbols are gone", [&] { return !shown(); });
    window.click(u"layer-renewal"_s);
    window.until("they are back", shown);
}

TEST_CASE("the surface speaks English at a switch, records included")
{
    RealWindow window;
    window.click(u"settingsButton"_s);
    window.until("the menu is open", [&] { return window.has(u"languageItem"_s); });
    window.click(u"languageItem"_s);
    window.until("the pages have English names", [&] { return window.text(u"page-tasks"_s) == u"Tasks"_s; });
    window.untilStill();
    window.click(window.spotOf("pandong-garden"));
    window.until("the record is in English", [&] { return window.text(u"cardPlaceName"_s).startsWith(u"Pandong"_s); });
}

TEST_CASE("filters narrow the task list and the map, and are cleared at a click")
{
    RealWindow window;
    const auto symbols = window.map().marks()->marks().size();
    window.click(u"action-2"_s);
    window.until("fewer symbols are left", [&] { return window.map().marks()->marks().size() < symbols / 2; });
    window.click(u"page-tasks"_s);
    window.until("the list holds that action alone", [&] { return window.has(u"task-2.1"_s) && !window.has(u"task-1.1"_s); });
    window.click(u"page-layers"_s);
    window.click(u"clearFilters"_s);
    window.until("all symbols are back", [&] { return window.map().marks()->marks().size() == symbols; });
}

TEST_CASE("the party lesson is opened from its layer and printed in three actions")
{
    RealWindow window;
    window.click(u"openWalk"_s);
    window.until("its card is open", [&] { return window.text(u"walkTitle"_s) == u"行进式党课"_s; });
    const QString usual = window.text(u"walkTotal"_s);
    window.click(u"pace-3"_s);
    window.until("a slower pace takes longer", [&] { return window.text(u"walkTotal"_s) != usual; });
    window.untilStill();
    window.click(u"printButton"_s);
    window.until("the page itself is seen", [&] { return window.has(u"sheetPage-0"_s) && window.item(u"sheetPage-0"_s).height() > 200; });
    window.click(u"print-a4"_s);
    window.until("what a public page should not have is said", [&] { return window.text(u"sheetFindings"_s).contains(u"审图号"_s); });
    window.click(u"save-pdf"_s);
    const QString file = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + u"/行进式党课-a4.pdf"_s;
    window.until("it says where the sheet is", [&] { return window.has(u"message"_s); });
    QFile sheet(file);
    REQUIRE(sheet.open(QIODevice::ReadOnly));
    CHECK(sheet.read(5) == "%PDF-");
}

TEST_CASE("a page across fills the room of the composer, and the pages of a leaflet are counted")
{
    RealWindow window;
    window.click(u"openWalk"_s);
    window.until("its card is open", [&] { return window.has(u"walkTitle"_s); });
    window.untilStill();
    window.click(u"printButton"_s);
    window.until("the page is seen", [&] { return window.has(u"sheetPage-0"_s); });
    window.click(u"print-a4-landscape"_s);
    window.until("the page lies across, as wide as there is room", [&] {
        const QQuickItem &page = window.item(u"sheetPage-0"_s);
        return page.width() > page.height() * 1.4 && page.width() > window.item(u"sheetChoices"_s).x() - 100;
    });
    window.click(u"print-a4"_s);
    window.until("a page alone is not counted", [&] { return window.item(u"sheetPage-0"_s).height() > window.item(u"sheetPage-0"_s).width() && !window.has(u"sheetPageNumber-0"_s); });
    window.click(u"print-a5"_s);
    window.until("its two pages are counted", [&] { return window.has(u"sheetPageNumber-0"_s) && window.text(u"sheetPageNumber-0"_s) == u"1/2"_s; });
}

TEST_CASE("a place shows how far minutes on foot lead from it, and how many places lie within")
{
    RealWindow window;
    window.click(window.spotOf("pandong-garden"));
    window.until("the record is open", [&] { return window.has(u"reachButton"_s); });
    window.untilStill();
    const QImage before = window.grab();
    window.click(u"reachButton"_s);
    window.until("the counts are there", [&] { return window.text(u"reachCounts"_s).contains(u"15 分钟内"_s); });
    window.untilStill();
    window.until("the map shows the ranges", [&] { return window.grab() != before; });
    window.click(u"reachButton"_s);
    window.until("they go again", [&] { return window.text(u"reachCounts"_s).isEmpty() && window.map().property("reachFrom").toString().isEmpty(); });
}
