// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "real_window.h"

#include "geo/route/route.h"
#include "geo/store/project_file.h"

#include <catch2/catch_test_macros.hpp>

#include <QDate>

using namespace Qt::StringLiterals;

namespace {
const geo::WalkId civic{"civic-walk"};

geo::Walk walkIn(const RealWindow &window, const geo::WalkId &id)
{
    const geo::Plan plan = geo::readProject(window.project());
    const geo::Walk *walk = plan.find(id);
    return walk ? *walk : geo::Walk{};
}

std::vector<std::string> stopsIn(const RealWindow &window)
{
    std::vector<std::string> places;
    for (const geo::WalkStop &stop : walkIn(window, civic).stops)
        places.push_back(stop.place.value);
    return places;
}

void edit(RealWindow &window)
{
    window.click(u"page-walks"_s);
    window.until("the walks are listed", [&] { return window.has(u"walk-civic-walk"_s); });
    window.click(u"walk-civic-walk"_s);
    window.until("its card is open", [&] { return window.has(u"editWalk"_s); });
    window.click(u"editWalk"_s);
    window.until("it can be edited", [&] { return window.has(u"addStops"_s); });
    window.untilStill();
}

/// Adds the garden, a spot beside all places, and the street's offices.
void addThreeStops(RealWindow &window)
{
    window.click(u"addStops"_s);
    window.until("a banner says what a click does", [&] { return window.has(u"toolBanner"_s); });
    window.click(window.spotOf("pandong-garden"));
    window.until("the garden is a stop", [&] { return stopsIn(window).size() == 1; });
    window.untilStill();
    window.click(window.spotOf("pandong-garden") + QPointF(-160, -30));
    window.until("a spot is a stop", [&] { return stopsIn(window).size() == 2; });
    window.untilStill();
    window.click(window.spotOf("zhaohua-road-148"));
    window.until("the offices are a stop", [&] { return stopsIn(window).size() == 3; });
    window.key(u"Escape"_s);
    window.until("the tool is put down", [&] { return !window.has(u"toolBanner"_s); });
    window.untilStill();
}

QPointF middleOf(RealWindow &window, const QString &name)
{
    QQuickItem &item = window.item(name);
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2));
}
/// A spot halfway along the longest leg, on the window.
QPointF middleOfTheWay(RealWindow &window)
{
    const auto plan = std::make_shared<const geo::Plan>(geo::readProject(window.project()));
    const geo::Route route = geo::routeOf(*plan, geo::StreetNetworks(plan), *plan->find(civic));
    const geo::RouteLeg &leg = *std::ranges::max_element(route.legs, {}, &geo::RouteLeg::metres);
    const geo::LonLat middle = leg.line[leg.line.size() / 2];
    QPointF spot;
    REQUIRE(QMetaObject::invokeMethod(&window.item(u"mapView"_s), "spotOf", Q_RETURN_ARG(QPointF, spot), Q_ARG(QGeoCoordinate, QGeoCoordinate(middle.lat, middle.lon))));
    return spot;
}
} // namespace

TEST_CASE("an empty walk is filled by clicks on places and beside them, and each step can be taken back")
{
    RealWindow window;
    edit(window);
    addThreeStops(window);
    CHECK(stopsIn(window) == std::vector<std::string>{"pandong-garden", "stop-1", "zhaohua-road-148"});
    const geo::Plan plan = geo::readProject(window.project());
    const geo::Place *made = plan.find(geo::PlaceId{"stop-1"});
    REQUIRE(made);
    CHECK(made->grade == geo::PositionGrade::PlacedByHand);
    CHECK(made->placedOn == QDate::currentDate().toString(Qt::ISODate).toStdString());
    window.key(u"ctrl+z"_s);
    window.until("one step back", [&] { return stopsIn(window).size() == 2; });
    window.key(u"ctrl+z"_s);
    window.until("two steps back, with the place that was made",
                 [&] { return stopsIn(window).size() == 1 && !geo::readProject(window.project()).find(geo::PlaceId{"stop-1"}); });
    window.key(u"ctrl+shift+z"_s);
    window.key(u"ctrl+shift+z"_s);
    window.until("and forward again", [&] { return geo::readProject(window.project()) == plan; });
}

TEST_CASE("stops are reordered and taken out, named and told of, and all of it is in the file as typed")
{
    RealWindow window;
    edit(window);
    addThreeStops(window);
    window.click(u"stopUp-3"_s);
    window.until("the offices come second", [&] { return stopsIn(window) == std::vector<std::string>{"pandong-garden", "zhaohua-road-148", "stop-1"}; });
    window.click(u"stopRemove-1"_s);
    window.until("the garden is out", [&] { return stopsIn(window).size() == 2; });
    window.click(u"talk-1"_s);
    window.key(u"ctrl+a"_s);
    window.type(u"7.5"_s);
    window.until("the talk is in the file", [&] { return walkIn(window, civic).stops.at(0).talkMinutes == 7.5; });
    CHECK(window.text(u"walkTotal"_s).contains(u"含讲解"_s));
    window.click(u"narration-1"_s);
    window.type(u"Here the office stood"_s);
    window.until("the narration is in the file", [&] { return walkIn(window, civic).stops.at(0).narration.zh == "Here the office stood"; });
    window.click(u"walkTitleField"_s);
    window.key(u"ctrl+a"_s);
    window.type(u"Evening walk"_s);
    window.until("the name is in the file", [&] { return walkIn(window, civic).title.zh == "Evening walk"; });
    window.click(u"pace-3"_s);
    window.until("the pace is in the file", [&] { return walkIn(window, civic).paceKmh == 3.0 && walkIn(window, civic).stepFree; });
}

TEST_CASE("a stop is dragged to where it belongs, and the way is pulled to pass by another street")
{
    RealWindow window;
    edit(window);
    addThreeStops(window);
    const geo::LonLat before = *geo::readProject(window.project()).find(geo::PlaceId{"pandong-garden"})->position;
    const QPointF disc = middleOf(window, u"handle-1"_s);
    window.drag(disc, disc + QPointF(40, -60));
    const auto garden = [&] { return *geo::readProject(window.project()).find(geo::PlaceId{"pandong-garden"}); };
    window.until("the garden stands elsewhere", [&] { return garden().position != before; });
    CHECK(garden().grade == geo::PositionGrade::PlacedByHand);
    const QGeoCoordinate there = window.map().positionAt(disc.x() + 40, disc.y() - 60);
    CHECK(std::abs(garden().position->lon - there.longitude()) < 2e-5);
    CHECK(std::abs(garden().position->lat - there.latitude()) < 2e-5);
    window.untilStill();

    const QString total = window.text(u"walkTotal"_s);
    window.moveTo(middleOfTheWay(window));
    window.until("the pointer finds the way", [&] { return window.has(u"wayGrip"_s); });
    const QPointF grip = middleOf(window, u"wayGrip"_s);
    window.drag(grip, grip + QPointF(-140, -60));
    const auto bends = [&] {
        std::size_t count = 0;
        for (const geo::WalkStop &each : walkIn(window, civic).stops)
            count += each.via.size();
        return count;
    };
    window.until("the way has a bend", [&] { return bends() == 1; });
    window.until("and is another length", [&] { return window.text(u"walkTotal"_s) != total; });
    window.key(u"ctrl+z"_s);
    window.until("the way is as it was", [&] { return bends() == 0; });
}

TEST_CASE("a place that nobody has located joins a walk and is set down on the map by hand")
{
    RealWindow window;
    const geo::Plan plan = geo::readProject(window.project());
    const auto lost = std::ranges::find_if(plan.places, [](const geo::Place &place) { return place.grade == geo::PositionGrade::Unplaced && place.lines.empty(); });
    REQUIRE(lost != plan.places.end());
    window.key(u"slash"_s);
    window.type(QString::fromStdString(lost->name.en));
    window.key(u"Return"_s);
    window.until("its card is open", [&] { return window.has(u"joinWalk"_s); });
    window.untilStill();
    window.click(u"joinWalk"_s);
    window.until("the walks are offered", [&] { return window.has(u"join-civic-walk"_s); });
    window.click(u"join-civic-walk"_s);
    window.until("it is a stop", [&] { return stopsIn(window) == std::vector{lost->id.value}; });
    window.until("it can be set down", [&] { return window.has(u"stopPlace-1"_s); });
    window.untilStill();
    const QPointF spot(620, 420);
    window.drag(middleOf(window, u"stopDisc-1"_s), spot);
    const auto place = [&] { return *geo::readProject(window.project()).find(lost->id); };
    window.until("it stands where it was dropped", [&] { return place().position.has_value(); });
    CHECK(place().grade == geo::PositionGrade::PlacedByHand);
    CHECK(place().placedOn == QDate::currentDate().toString(Qt::ISODate).toStdString());
    const QGeoCoordinate there = window.map().positionAt(spot.x(), spot.y());
    CHECK(std::abs(place().position->lon - there.longitude()) < 2e-5);
    CHECK(std::abs(place().position->lat - there.latitude()) < 2e-5);
}

TEST_CASE("a new walk is made, and a walk that is taken away comes back whole")
{
    RealWindow window;
    const geo::Plan before = geo::readProject(window.project());
    window.click(u"page-walks"_s);
    window.until("the walks are listed", [&] { return window.has(u"newWalk"_s); });
    window.click(u"newWalk"_s);
    window.until("it is there and being edited", [&] { return window.has(u"walk-walk-1"_s) && window.has(u"toolBanner"_s); });
    window.key(u"ctrl+z"_s);
    window.until("it is gone, and so is its card", [&] { return !window.has(u"walk-walk-1"_s) && !window.has(u"addStops"_s); });
    window.until("the file is as it was", [&] { return geo::readProject(window.project()) == before; });
    edit(window);
    window.click(u"removeWalk"_s);
    window.until("the walk is gone", [&] { return !geo::readProject(window.project()).find(civic); });
    window.key(u"ctrl+z"_s);
    window.until("the walk is back", [&] { return geo::readProject(window.project()) == before; });
}

TEST_CASE("a street is closed at a right click, and the walk goes round it")
{
    RealWindow window;
    window.click(u"openWalk"_s);
    window.until("its card is open", [&] { return window.has(u"walkTotal"_s); });
    window.untilStill();
    const QString before = window.text(u"walkTotal"_s);
    const QPointF street = (window.spotOf("silicon-alley-garden") + window.spotOf("no1-innovation-space")) / 2;
    // The walk runs along the street between two of its stops; look for it sideways.
    QString id;
    for (int x = -40; x <= 40 && id.isEmpty(); x += 4) {
        window.click(street + QPointF(x, 0), 3);
        window.until("the menu is open", [&] { return window.has(u"copy-wgs84"_s); });
        if (window.has(u"access-closed"_s))
            id = u"found"_s;
        else
            window.key(u"Escape"_s);
    }
    REQUIRE(!id.isEmpty());
    window.click(u"access-closed"_s);
    window.until("the file says so", [&] {
        return std::ranges::count(geo::readProject(window.project()).streets, geo::StreetAccess::Closed, &geo::Street::access) == 1;
    });
    window.until("the way is another", [&] { return window.text(u"walkTotal"_s) != before; });
    window.key(u"ctrl+z"_s);
    window.until("the way is as it was", [&] { return window.text(u"walkTotal"_s) == before; });
}

TEST_CASE("the line is pulled by a quick hand too")
{
    RealWindow window;
    edit(window);
    addThreeStops(window);
    window.untilStill();
    const auto bends = [&] {
        std::size_t count = 0;
        for (const geo::WalkStop &each : walkIn(window, civic).stops)
            count += each.via.size();
        return count;
    };
    const QPointF way = middleOfTheWay(window);
    window.moveTo(way + QPointF(1, 1));
    window.moveTo(way);
    window.until("the grip is there", [&] { return window.has(u"wayGrip"_s); });
    window.pull(way, way + QPointF(90, 60));
    window.until("the way has a bend", [&] { return bends() == 1; });
}

TEST_CASE("the button that takes a step back stays under the pointer while steps are taken back")
{
    RealWindow window;
    edit(window);
    addThreeStops(window);
    const QPointF before = middleOf(window, u"undoButton"_s);
    for (int left = 2; left >= 0; --left) {
        window.click(before);
        window.until("a stop less", [&] { return std::ssize(walkIn(window, civic).stops) == left; });
        CHECK(middleOf(window, u"undoButton"_s) == before);
    }
    window.click(before); // nothing is left to take back
    CHECK(window.has(u"removeWalk"_s));
    CHECK(geo::readProject(window.project()).find(civic) != nullptr);
}
