// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/import/seed/seed.h"
#include "geo/route/directions.h"
#include "tests/geo/network/grid_streets.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

#include <filesystem>
#include <memory>
#include <regex>

using Catch::Matchers::WithinAbs;

namespace {
geo::Place place(const std::string &id, std::optional<geo::LonLat> position, geo::PositionGrade grade = geo::PositionGrade::Estimated)
{
    return {.id = {id}, .name = {id, {}}, .address = {}, .grade = position ? grade : geo::PositionGrade::Unplaced, .basis = {}, .position = position, .lines = {}, .tasks = {}};
}

/// 定西路 runs north, 武夷路 east from its south end.
geo::Plan corner()
{
    geo::Plan plan;
    plan.streets = {street("定西路", {{0, 400}, {0, 0}}), street("武夷路", {{-300, 0}, {500, 0}})};
    plan.places = {place("start", spot(5, 310)), place("end", spot(420, -5)), place("west", spot(-200, 4)), place("lost", std::nullopt),
                   place("guess", spot(200, 5), geo::PositionGrade::Assumed), place("beside", spot(5, 310))};
    return plan;
}

std::vector<geo::WalkStop> stops(std::initializer_list<const char *> ids)
{
    std::vector<geo::PlaceId> result;
    for (const char *id : ids)
        result.push_back(geo::PlaceId{id});
    return geo::stopsAt(result);
}
} // namespace

TEST_CASE("a leg says its metres, its minutes and its streets with turns and compass")
{
    const geo::Plan plan = corner();
    const geo::StreetNetwork network(plan.streets);
    const geo::Route route = geo::routeThrough(plan, network, stops({"start", "end"}));
    REQUIRE(route.legs.size() == 1);
    const geo::RouteLeg &leg = route.legs.front();
    CHECK(leg.alongStreets);
    CHECK_FALSE(leg.doubtful);
    CHECK_THAT(leg.metres, WithinAbs(310 + 420 + 10, 1)); // and 5 m to and from the street
    CHECK_THAT(leg.minutes, WithinAbs(leg.metres / 75, 1e-9));
    REQUIRE(leg.steps.size() == 2);
    CHECK(geo::sentenceOf(leg.steps[0], false) == "沿定西路向南 310 米");
    CHECK(geo::sentenceOf(leg.steps[1], false) == "左转进入武夷路，向东 420 米");
    const geo::Route west = geo::routeThrough(plan, network, stops({"start", "west"}));
    CHECK(geo::sentenceOf(west.legs.front().steps.back(), false) == "右转进入武夷路，向西 200 米");
    CHECK(geo::sentenceOf(west.legs.front().steps.back(), true) == "Turn right into 武夷路, west for 200 m");
}

TEST_CASE("a leg's sentences are one text, each with a capital after a full stop in English")
{
    const geo::Plan plan = corner();
    const geo::StreetNetwork network(plan.streets);
    const geo::RouteLeg leg = geo::routeThrough(plan, network, stops({"start", "end"})).legs.front();
    CHECK(geo::directionTextOf(leg, true) == "Go south along 定西路 for 310 m. Turn left into 武夷路, east for 420 m.");
    CHECK(geo::directionTextOf(leg, false) == "沿定西路向南 310 米；左转进入武夷路，向东 420 米");
}

TEST_CASE("what lies off the streets is said from 10 m on: at the start, on the way and at the end")
{
    geo::Plan plan = corner();
    plan.places.push_back(place("yard", spot(-40, 310)));
    plan.places.push_back(place("lane", spot(420, -80)));
    const geo::StreetNetwork network(plan.streets);
    std::vector<geo::WalkStop> way = stops({"yard", "lane"});
    CHECK(geo::directionTextOf(geo::routeThrough(plan, network, way).legs.front(), false)
          == "先走 40 米到路上；沿定西路向南 310 米；左转进入武夷路，向东 420 米；离开道路再走 80 米");
    way.front().via = {spot(200, 25)};
    CHECK(geo::directionTextOf(geo::routeThrough(plan, network, way).legs.front(), true)
          == "Walk 40 m to the street. Go south along 定西路 for 310 m. Turn left into 武夷路, east for 200 m. Then 50 m off the street. "
             "Go east along 武夷路 for 220 m. Then 80 m off the street.");
}

TEST_CASE("the parts of each leg of the bundled walks add up to its length, to 10 m, in both languages")
{
    const auto plan = std::make_shared<const geo::Plan>(geo::readSeed(std::filesystem::path(GUIXIANG_DATA) / "seed"));
    const geo::StreetNetworks networks(plan);
    const bool english = GENERATE(false, true);
    const std::regex distance(english ? "([0-9]+) m" : "([0-9]+) 米");
    int legs = 0;
    for (const geo::Walk &walk : plan->walks)
        for (const geo::RouteLeg &leg : geo::routeOf(*plan, networks, walk).legs) {
            if (!leg.alongStreets || leg.line.empty())
                continue;
            const std::string text = geo::directionTextOf(leg, english);
            INFO(geo::spokenDistance(leg.metres, english) << ": " << text);
            double sum = 0;
            for (std::sregex_iterator each(text.begin(), text.end(), distance), end; each != end; ++each)
                sum += std::stod((*each)[1]);
            CHECK_THAT(sum, WithinAbs(leg.metres, 15)); // 10 m, and half of that for the sum's own rounding
            ++legs;
        }
    CHECK(legs >= 4);
}

TEST_CASE("the pace changes the minutes, not the metres")
{
    const geo::Plan plan = corner();
    const geo::StreetNetwork network(plan.streets);
    const geo::Route usual = geo::routeThrough(plan, network, stops({"start", "end"}));
    const geo::Route slow = geo::routeThrough(plan, network, stops({"start", "end"}), geo::wheelchairPaceKmh);
    CHECK(usual.metres == slow.metres);
    CHECK_THAT(slow.walkingMinutes, WithinAbs(usual.walkingMinutes * 1.5, 1e-9));
}

TEST_CASE("unplaced stops are passed over by name, legs to guesses are doubtful, stops at one spot have no line")
{
    const geo::Plan plan = corner();
    const geo::StreetNetwork network(plan.streets);
    const geo::Route route = geo::routeThrough(plan, network, stops({"start", "beside", "lost", "guess", "end"}));
    CHECK(route.unplaced == std::vector{geo::PlaceId{"lost"}});
    REQUIRE(route.legs.size() == 3);
    CHECK(route.legs[0].line.empty());
    CHECK(route.legs[0].metres == 0);
    CHECK(route.legs[1].doubtful);
    CHECK(route.legs[2].doubtful);
}

TEST_CASE("where no street leads the leg is straight and says so")
{
    geo::Plan plan = corner();
    plan.places.push_back(place("island", spot(3000, 3000)));
    const geo::StreetNetwork network(plan.streets);
    const geo::RouteLeg leg = geo::routeThrough(plan, network, stops({"start", "island"})).legs.front();
    CHECK_FALSE(leg.alongStreets);
    CHECK(leg.line.size() == 2);
    CHECK(leg.steps.empty());
}

TEST_CASE("the best order keeps the first and the last stop and is the shortest of all")
{
    geo::Plan plan;
    plan.streets = {street("a", {{0, 0}, {1000, 0}})};
    for (const double x : {0.0, 800.0, 200.0, 600.0, 400.0, 1000.0})
        plan.places.push_back(place(std::to_string(static_cast<int>(x)), spot(x, 0)));
    const geo::StreetNetwork network(plan.streets);
    const auto order = geo::shortestOrder(plan, network, stops({"0", "800", "200", "600", "400", "1000"}));
    REQUIRE(order);
    CHECK(*order == stops({"0", "200", "400", "600", "800", "1000"}));
    CHECK(geo::shortestOrder(plan, network, stops({"0", "1000"})) == stops({"0", "1000"}));
    CHECK_FALSE(geo::shortestOrder(plan, network, std::vector<geo::WalkStop>(15, geo::WalkStop{.place = {"0"}})));
}

TEST_CASE("distances are said to ten metres and in kilometres from one on")
{
    CHECK(geo::spokenDistance(3, false) == "10 米");
    CHECK(geo::spokenDistance(314, false) == "310 米");
    CHECK(geo::spokenDistance(1240, false) == "1.2 公里");
    CHECK(geo::spokenDistance(1240, true) == "1.2 km");
}

TEST_CASE("a way passes by what it is bent to, and says its streets as one way")
{
    const geo::Plan plan = corner();
    const geo::StreetNetwork network(plan.streets);
    std::vector<geo::WalkStop> way = stops({"start", "end"});
    way.front().via = {spot(-100, 3)};
    const geo::RouteLeg leg = geo::routeThrough(plan, network, way).legs.front();
    CHECK(leg.fromStop == 0);
    CHECK_THAT(leg.metres, WithinAbs(5 + 310 + 100 + 3 + 3 + 520 + 5, 1));
    REQUIRE(leg.steps.size() == 2);
    CHECK(leg.steps[1].street.zh == "武夷路");
    CHECK_THAT(leg.steps[1].metres, WithinAbs(620, 1));
}

TEST_CASE("talks add to the walk's minutes, at stops that nobody has located too")
{
    const geo::Plan plan = corner();
    const geo::StreetNetwork network(plan.streets);
    std::vector<geo::WalkStop> way = stops({"start", "lost", "end"});
    way[0].talkMinutes = 10;
    way[1].talkMinutes = 2.5;
    const geo::Route route = geo::routeThrough(plan, network, way);
    CHECK(route.talkMinutes == 12.5);
    CHECK_THAT(route.minutes(), WithinAbs(route.metres / 75 + 12.5, 1e-9));
}

TEST_CASE("a walk that comes back to its first place has a leg for each stop")
{
    const geo::Plan plan = corner();
    const geo::StreetNetwork network(plan.streets);
    const geo::Route route = geo::routeThrough(plan, network, stops({"start", "end", "start"}));
    REQUIRE(route.legs.size() == 2);
    CHECK(route.legs[0].fromStop == 0);
    CHECK(route.legs[1].fromStop == 1);
    CHECK_THAT(route.legs[1].metres, WithinAbs(route.legs[0].metres, 0.01));
}
