// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/edit/walk_edit.h"

#include "geo/edit/edit.h"
#include "tests/geo/network/grid_streets.h"

#include <catch2/catch_test_macros.hpp>

namespace {
geo::Place placeAt(const std::string &id, std::optional<geo::LonLat> position)
{
    return {.id = {id}, .name = {id, {}}, .category = geo::PlaceCategory::Venue, .address = {},
            .grade = position ? geo::PositionGrade::Interpolated : geo::PositionGrade::Unplaced,
            .uncertaintyM = position ? 60.0 : 0, .basis = position ? geo::Text{"门牌", "doors"} : geo::Text{}, .position = position, .lines = {}, .tasks = {}};
}

/// Four places, of which "d" is nowhere, and a walk a, b, c whose ways are bent.
geo::Plan plan()
{
    geo::Plan made;
    made.places = {placeAt("a", spot(0, 0)), placeAt("b", spot(100, 0)), placeAt("c", spot(200, 0)), placeAt("d", std::nullopt)};
    made.walks = {{.id = {"w"}, .title = {"路", {}}, .task = {"5.2"},
                   .stops = {{.place = {"a"}, .via = {spot(50, 20)}}, {.place = {"b"}, .via = {spot(150, 20)}}, {.place = {"c"}}}}};
    return made;
}
const geo::WalkId walkId{"w"};

std::string orderOf(const geo::Plan &of)
{
    std::string order;
    for (const geo::WalkStop &stop : of.find(walkId)->stops)
        order += stop.place.value + (stop.via.empty() ? "" : "~");
    return order;
}

std::string after(const geo::PlanEdit &edit)
{
    return orderOf(geo::edited(plan(), edit));
}
} // namespace

TEST_CASE("every step of editing a walk can be taken back, to the last field")
{
    const geo::Plan before = plan();
    const std::vector<geo::PlanEdit> steps{geo::walkAdded(before, {"新路线", {}}),
                                           geo::walkRemoved(before, walkId),
                                           geo::stopAdded(before, walkId, {"d"}),
                                           geo::stopAddedAt(before, walkId, spot(50, 50), {"站点 4", {}}, "2026-11-24"),
                                           geo::stopRemoved(before, walkId, 1),
                                           geo::stopMoved(before, walkId, 0, 2),
                                           geo::placedByHand(before, {"d"}, spot(9, 9), "2026-11-24"),
                                           geo::wayBent(before, walkId, 0, spot(20, 20)),
                                           geo::bendMoved(before, walkId, 0, 0, spot(20, 20)),
                                           geo::bendRemoved(before, walkId, 0, 0)};
    for (const geo::PlanEdit &step : steps) {
        const geo::Plan changed = geo::edited(before, step);
        CHECK(changed != before);
        CHECK(geo::applied(changed, geo::reversed(geo::editOf(before, step))) == before);
    }
}

TEST_CASE("stops are added, taken away and moved; a way that is no more loses its bends")
{
    CHECK(orderOf(plan()) == "a~b~c");
    CHECK(after(geo::stopAdded(plan(), walkId, {"d"})) == "a~b~cd");
    CHECK(after(geo::stopRemoved(plan(), walkId, 0)) == "b~c");
    CHECK(after(geo::stopRemoved(plan(), walkId, 1)) == "ac");
    CHECK(after(geo::stopMoved(plan(), walkId, 0, 2)) == "b~ca");
    CHECK(after(geo::stopMoved(plan(), walkId, 2, 0)) == "ca~b");
    CHECK(after(geo::stopMoved(plan(), walkId, 1, 0)) == "bac");
    CHECK(after(geo::stopMoved(plan(), walkId, 1, 1)) == "a~b~c");
}

TEST_CASE("a step that makes no sense changes nothing")
{
    CHECK(geo::stopAdded(plan(), walkId, {"nowhere"}) == geo::PlanEdit());
    CHECK(geo::stopAdded(plan(), {"other"}, {"a"}) == geo::PlanEdit());
    CHECK(geo::stopRemoved(plan(), walkId, 3) == geo::PlanEdit());
    CHECK(geo::stopMoved(plan(), walkId, 0, 3) == geo::PlanEdit());
    CHECK(geo::walkRemoved(plan(), {"other"}) == geo::PlanEdit());
    CHECK(geo::placedByHand(plan(), {"other"}, spot(0, 0), "2026-11-24") == geo::PlanEdit());
    geo::Plan stretch = plan();
    stretch.places[0].lines = {{spot(0, 0), spot(9, 9)}};
    CHECK(geo::placedByHand(stretch, {"a"}, spot(0, 0), "2026-11-24") == geo::PlanEdit());
}

TEST_CASE("a place put by hand says so, with the day, and keeps what its position rested on")
{
    geo::Plan moved = geo::edited(plan(), geo::placedByHand(plan(), {"b"}, spot(7, 7), "2026-11-24"));
    moved = geo::edited(moved, geo::placedByHand(moved, {"b"}, spot(8, 8), "2026-11-25"));
    const geo::Place &place = *moved.find(geo::PlaceId{"b"});
    CHECK(place.grade == geo::PositionGrade::PlacedByHand);
    CHECK(place.position == spot(8, 8));
    CHECK(place.uncertaintyM == 0);
    CHECK(place.placedOn == "2026-11-25");
    CHECK(place.basis == geo::Text{"手工放置；原依据：门牌", "Placed by hand; before: doors"});
    const geo::Plan located = geo::edited(plan(), geo::placedByHand(plan(), {"d"}, spot(7, 7), "2026-11-24"));
    CHECK(located.find(geo::PlaceId{"d"})->basis == geo::Text{"手工放置", "Placed by hand"});
}

TEST_CASE("a place made for a stop carries the walk's task and goes with its last stop")
{
    const geo::Plan with = geo::edited(plan(), geo::stopAddedAt(plan(), walkId, spot(50, 50), {"街角", {}}, "2026-11-24"));
    const geo::PlaceId made = with.find(walkId)->stops.back().place;
    REQUIRE(with.find(made));
    CHECK(geo::isMadeForAStop(*with.find(made)));
    CHECK(with.find(made)->tasks == std::vector{geo::TaskId{"5.2"}});
    CHECK(geo::edited(with, geo::stopRemoved(with, walkId, 3)) == plan());
    CHECK(geo::edited(with, geo::walkRemoved(with, walkId)).places == plan().places);
    const geo::Plan twice = geo::edited(with, geo::stopAdded(with, walkId, made));
    CHECK(geo::edited(twice, geo::stopRemoved(twice, walkId, 3)).find(made));
}

TEST_CASE("a bend is set where it makes the way least longer")
{
    const geo::Plan bent = geo::edited(plan(), geo::wayBent(plan(), walkId, 0, spot(80, 20)));
    CHECK(bent.find(walkId)->stops[0].via == std::vector{spot(50, 20), spot(80, 20)});
    const geo::Plan again = geo::edited(bent, geo::wayBent(bent, walkId, 0, spot(10, 20)));
    CHECK(again.find(walkId)->stops[0].via == std::vector{spot(10, 20), spot(50, 20), spot(80, 20)});
}

TEST_CASE("edits add up, and what is done drops out")
{
    const geo::Plan before = plan();
    geo::PlanEdit all = geo::stopAdded(before, walkId, {"d"});
    all.add(geo::placedByHand(before, {"d"}, spot(1, 1), "2026-11-24"));
    all.add(geo::stopRemoved(before, walkId, 0));
    CHECK(orderOf(geo::edited(before, all)) == "b~c");
    CHECK(geo::editOf(geo::edited(before, all), all).isEmpty());
}
