// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "real_window.h"
#include "stage_words.h"

#include <QSignalSpy>

#include <catch2/catch_test_macros.hpp>

#include <fstream>
#include <iterator>
#include <string>

using namespace Qt::StringLiterals;

namespace {
/// A whole line, for stream iterators.
struct Line
{
    friend std::istream &operator>>(std::istream &stream, Line &line) { return std::getline(stream, line.text); }
    std::string text;
};

/// Whether this process could reach anything: a route beyond the header of the kernel's table.
bool hasRoutes()
{
    std::ifstream table("/proc/self/net/route");
    return std::distance(std::istream_iterator<Line>(table), std::istream_iterator<Line>()) > 1;
}

/// The sockets of this name space that speak TCP or UDP.
std::ptrdiff_t openSockets()
{
    std::ptrdiff_t count = 0;
    for (const char *name : {"tcp", "tcp6", "udp", "udp6"}) {
        std::ifstream table(std::string("/proc/self/net/") + name);
        const auto lines = std::distance(std::istream_iterator<Line>(table), std::istream_iterator<Line>());
        count += std::max<std::ptrdiff_t>(0, lines - 1);
    }
    return count;
}
} // namespace

TEST_CASE("a clicker of PgDn, PgUp, F5, B and Esc holds the meeting, and the explorer is as it was afterwards")
{
    RealWindow window;
    window.click(window.spotOf("pandong-garden"));
    window.until("the garden's record is open", [&] { return window.has(u"recordCard"_s); });
    window.untilStill();
    const auto center = window.map().center();
    const double zoom = window.map().zoomLevel();
    window.key(u"F5"_s);
    untilSaid(window, u"华阳路街道 2025 专项行动方案"_s);
    window.key(u"Next"_s);
    untilSaid(window, u"36 处地点"_s);
    window.key(u"Next"_s);
    untilSaid(window, u"进展"_s);
    window.key(u"Prior"_s);
    untilSaid(window, u"36 处地点"_s);
    window.until("the words stand", [&] { return window.grab().pixelColor(300, 20).lightness() > 100; });
    window.key(u"b"_s);
    window.until("it is black", [&] { return window.grab().pixelColor(300, 20).lightness() == 0; });
    window.key(u"Next"_s); // first the picture again
    window.until("it is light", [&] { return window.grab().pixelColor(300, 20).lightness() > 100; });
    CHECK(stageWords(window).contains(u"36 处地点"_s));
    window.key(u"Escape"_s);
    window.until("the stage is gone", [&] { return !window.has(u"stageWords"_s); });
    window.untilStill();
    CHECK(window.has(u"recordCard"_s));
    CHECK(window.map().center().distanceTo(center) < 0.01);
    CHECK(window.map().zoomLevel() == zoom);
    window.key(u"shift+F5"_s);
    untilSaid(window, u"36 处地点"_s);
}

TEST_CASE("4.2 and Enter shows that task at once, and the next key goes on with the script")
{
    RealWindow window;
    window.key(u"F5"_s);
    untilSaid(window, u"华阳路街道"_s);
    window.key(u"5"_s);
    window.key(u"Return"_s);
    untilSaid(window, u"优化产业空间布局"_s);
    for (const QString &key : {u"4"_s, u"period"_s, u"2"_s})
        window.key(key);
    window.until("what is typed is seen", [&] { return window.text(u"stageHint"_s) == u"4.2 ↵"_s; });
    window.key(u"Return"_s);
    untilSaid(window, u"打造小花园提升街区品质"_s);
    CHECK(window.text(u"stageCardClause"_s) == u"4.2"_s);
    window.key(u"Right"_s);
    untilSaid(window, u"城区品质提升行动"_s);
    CHECK_FALSE(window.has(u"stageCard"_s));
    window.key(u"9"_s);
    window.key(u"9"_s);
    window.key(u"Return"_s);
    window.until("a number that is no scene is said", [&] { return window.text(u"stageHint"_s).contains(u"99"_s); });
    CHECK(stageWords(window).contains(u"城区品质提升行动"_s));
    window.key(u"End"_s);
    untilSaid(window, u"待定位"_s);
    window.key(u"Right"_s);
    CHECK(stageWords(window).contains(u"待定位"_s));
    window.key(u"question"_s);
    window.until("the keys are shown", [&] { return window.has(u"stageKeys"_s); });
    window.key(u"Escape"_s);
    window.until("and put away", [&] { return !window.has(u"stageKeys"_s); });
    CHECK(window.has(u"stageWords"_s));
}

TEST_CASE("the audience may drag the map; an edit changes the words but not the picture; the next key returns to the script")
{
    RealWindow window;
    window.key(u"F5"_s);
    untilSaid(window, u"华阳路街道"_s);
    window.key(u"3"_s);
    window.key(u"Return"_s);
    untilSaid(window, u"26 项未填报"_s);
    auto &map = window.item(u"stageMap"_s);
    const auto center = [&] { return map.property("center").value<QGeoCoordinate>(); };
    const auto flying = [&] { return map.property("flying").toBool(); };
    window.until("it stands", [&] { return !flying(); });
    const QGeoCoordinate before = center();
    window.drag({900, 300}, {800, 300});
    window.until("the map moved", [&] { return center().distanceTo(before) > 20; });
    const QGeoCoordinate dragged = center();
    geo::Task task = window.program().session().plan()->tasks.front();
    task.status = geo::TaskStatus::Done;
    window.program().session().change({.tasks = {{task.id, task}}}, u"status"_s);
    untilSaid(window, u"1 项已完成"_s);
    CHECK(center() == dragged);
    window.key(u"Next"_s);
    window.until("it flies on", [&] { return !flying() && center().distanceTo(dragged) > 20; });
}

TEST_CASE("the pen draws on the ground, its line goes with the map and is gone with the scene; the spotlight dims all but its spot")
{
    RealWindow window;
    window.key(u"F5"_s);
    untilSaid(window, u"华阳路街道"_s);
    window.key(u"3"_s);
    window.key(u"Return"_s);
    untilSaid(window, u"26 项未填报"_s);
    auto &map = window.item(u"stageMap"_s);
    window.until("it stands", [&] { return !map.property("flying").toBool(); });
    const auto redNear = [&](QPoint middle) {
        const QImage picture = window.grab();
        int red = 0;
        for (int x = -12; x <= 12; ++x)
            for (int y = -20; y <= 20; ++y) {
                const QColor colour = picture.pixelColor(middle + QPoint(x, y));
                red += colour.red() > 150 && colour.green() < 70 ? 1 : 0;
            }
        return red;
    };
    window.key(u"d"_s);
    window.drag({900, 300}, {1000, 300});
    window.until("a red line is there", [&] { return redNear({950, 300}) > 60; });
    window.key(u"d"_s);
    window.drag({900, 500}, {900, 600});
    window.until("it went with the map", [&] { return redNear({950, 400}) > 60 && redNear({950, 300}) < 30; });
    window.moveTo({900, 300});
    const int light = window.grab().pixelColor(300, 600).lightness();
    window.key(u"l"_s);
    window.until("far from the pointer it is dim", [&] { return window.grab().pixelColor(300, 600).lightness() < light * 0.6; });
    CHECK(window.grab().pixelColor(900, 310).lightness() > 150);
    window.key(u"l"_s);
    window.key(u"Prior"_s);
    untilSaid(window, u"36 处地点"_s);
    window.key(u"Next"_s);
    untilSaid(window, u"26 项未填报"_s);
    window.until("the line is gone", [&] { return !map.property("flying").toBool() && redNear({950, 400}) < 30; });
}

TEST_CASE("the speaker's window shows now, next, notes and time, jumps, takes the stage's keys, and goes with the stage")
{
    RealWindow window;
    window.key(u"F5"_s);
    untilSaid(window, u"华阳路街道"_s);
    window.key(u"s"_s);
    window.turnTo(u"讲者 · 硅巷图"_s);
    CHECK(window.text(u"speakerNow"_s) == u"现在 1 / 29"_s);
    CHECK(window.text(u"speakerPlanned"_s) == u"到这一幕计划 0:00，共 29:00"_s);
    window.until("both pictures are painted", [&] {
        return window.item(u"speakerScene"_s).property("painted").toBool() && window.item(u"speakerNext"_s).property("painted").toBool();
    });
    window.key(u"Next"_s);
    window.until("the next is now", [&] { return window.text(u"speakerNow"_s) == u"现在 2 / 29"_s; });
    window.click(u"speaker-task-1.3"_s);
    window.until("it jumped", [&] { return window.text(u"speakerNow"_s) == u"现在 5 / 29"_s; });
    CHECK(window.text(u"speakerNotes"_s).startsWith(u"以 No.1 创新空间"_s));
    window.until("a second has passed", [&] { return window.text(u"speakerElapsed"_s) != u"0:00"_s; });
    window.turnBack();
    untilSaid(window, u"优化产业空间布局"_s);
    window.key(u"Escape"_s);
    window.until("stage and speaker are gone", [&] { return stageWords(window).isEmpty() && !window.isOpen(u"讲者 · 硅巷图"_s); });
}

TEST_CASE("with less motion the views cut")
{
    RealWindow window;
    window.click(u"settingsButton"_s);
    window.until("the menu is open", [&] { return window.has(u"motionItem"_s); });
    window.click(u"motionItem"_s);
    window.key(u"F5"_s);
    untilSaid(window, u"华阳路街道"_s);
    QQuickItem &map = window.item(u"stageMap"_s);
    const QSignalSpy flights(&map, SIGNAL(flyingChanged()));
    REQUIRE(flights.isValid());
    const auto center = map.property("center").value<QGeoCoordinate>();
    window.key(u"Next"_s);
    untilSaid(window, u"36 处地点"_s);
    window.until("it looks elsewhere", [&] { return map.property("center").value<QGeoCoordinate>().distanceTo(center) > 20; });
    CHECK(flights.isEmpty());
}

TEST_CASE("a whole briefing touches no network")
{
    if (hasRoutes())
        SKIP("this machine's network is in reach; ./test runs where there is none");
    const std::ptrdiff_t before = openSockets();
    RealWindow window;
    window.key(u"F5"_s);
    untilSaid(window, u"华阳路街道"_s);
    window.key(u"Next"_s);
    QString said = stageWords(window);
    for (int scene = 1; scene < 28; ++scene) {
        window.key(u"Next"_s);
        window.until("the next scene is shown", [&] { return stageWords(window) != said; });
        said = stageWords(window);
    }
    CHECK(said.contains(u"还有 12 处待定位"_s));
    CHECK(openSockets() <= before); // those of an earlier test may still be fading out
}

TEST_CASE("the switch over the map leads to the sheet of the shown walk and onto the stage, and Esc back")
{
    RealWindow window;
    window.click(u"sheetMode"_s);
    window.until("the sheet's pages are there", [&] { return window.has(u"sheetPage-0"_s); });
    CHECK(window.item(u"sheetView"_s).property("walk") == u"party-lesson"_s);
    window.key(u"Escape"_s);
    window.until("the sheet is put away", [&] { return !window.has(u"sheetPage-0"_s); });
    window.click(u"briefingMode"_s);
    untilSaid(window, u"华阳路街道 2025 专项行动方案"_s);
    window.key(u"Escape"_s);
    window.until("the map is back", [&] { return window.has(u"explorer"_s) && window.has(u"briefingMode"_s); });
}
