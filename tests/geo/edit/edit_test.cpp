// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/edit/edit.h"

#include "geo/edit/record_fields.h"

#include <catch2/catch_test_macros.hpp>

namespace {
geo::Plan plan()
{
    geo::Plan plan;
    geo::Task &task = plan.tasks.emplace_back();
    task.id = {"4.2"};
    task.action = {"4"};
    task.item = 2;
    task.title = {"口袋花园", "Garden"};
    task.leads = {"绿化市容局"};
    task.goals = {{"招标", "2025-06"}, {"开工", "2025-09-30"}, {"招标", "2025-06"}};
    geo::Place &garden = plan.places.emplace_back();
    garden.id = {"garden"};
    garden.uncertaintyM = 30.25;
    garden.basis.zh = "门牌\n第二行";
    garden.position = geo::LonLat{121.4216, 31.2127};
    garden.tasks = {{"4.2"}};
    geo::Place &road = plan.places.emplace_back();
    road.id = {"road"};
    road.lines = {{{121.1, 31.1}, {121.2, 31.2}}, {{121.3, 31.3}, {121.4, 31.4}}};
    plan.walks = {{.id = {"lesson"}, .title = {"党课", {}}, .task = {"4.2"}, .paceKmh = 3.6,
                   .stops = {{.place = {"garden"}, .narration = {"一", "one"}, .talkMinutes = 2.5, .via = {{121.15, 31.15}}}, {.place = {"road"}}, {.place = {"garden"}}}}};
    plan.scenes = {{.id = {"s1"}, .kind = geo::SceneKind::Task, .task = {"4.2"}, .lines = {{"甲", "A"}, {"乙", {}}}, .seconds = 45,
                    .view = geo::SceneView{{121.4, 31.2}, 15.5, -30}, .layers = geo::LayerChoice{.hidden = {"garden", "venue"}, .action = {"4"}, .status = geo::TaskStatus::Done},
                    .highlights = {{"garden"}, {"road"}}},
                   {.id = {"s2"}, .kind = geo::SceneKind::Title}};
    plan.overlays = {{.id = {"o"}, .name = "小区", .source = "a.gpkg", .day = "2025-01-01"}};
    return plan;
}

template<typename Record>
Record again(const Record &record)
{
    Record copy;
    geo::setFields(copy, geo::fieldsOf(record));
    return copy;
}
} // namespace

TEST_CASE("a record comes back from its fields as it was")
{
    CHECK(again(plan().tasks[0]) == plan().tasks[0]);
    for (const geo::Place &place : plan().places)
        CHECK(again(place) == place);
    CHECK(again(plan().walks[0]) == plan().walks[0]);
    for (const geo::Scene &scene : plan().scenes)
        CHECK(again(scene) == scene);
    CHECK(again(plan().overlays[0]).source == "a.gpkg");
}

TEST_CASE("an edit names just the fields that change")
{
    geo::Task task = plan().tasks[0];
    task.progress = "已开工";
    task.goals.erase(task.goals.begin());
    const geo::Edit edit = geo::editOf(plan(), {.tasks = {{task.id, task}}});
    REQUIRE(edit.changes.size() == 2);
    CHECK(edit.changes[0].field == "goals[2025-06/招标#2]"); // the first of two equal ones is as good as the second
    CHECK(edit.changes[1] == geo::FieldChange{{geo::RecordKind::Task, "4.2"}, "progress", "", "已开工"});
}

TEST_CASE("an edit taken back leaves the plan as it was")
{
    const geo::Plan before = plan();
    geo::Task task = before.tasks[0];
    task.goals.erase(task.goals.begin() + 1);
    task.status = geo::TaskStatus::Done;
    geo::Walk walk = before.walks[0];
    std::swap(walk.stops[0], walk.stops[1]);
    walk.stops.pop_back();
    std::vector<geo::Scene> scenes{before.scenes[1], {.id = {"s3"}, .title = {"新", {}}}};
    const geo::PlanEdit records{.tasks = {{task.id, task}}, .places = {{before.places[1].id, std::nullopt}}, .walks = {{walk.id, walk}},
                                .overlays = {{before.overlays[0].id, std::nullopt}}, .scenes = scenes};
    const geo::Edit edit = geo::editOf(before, records);
    const geo::Plan after = geo::applied(before, edit);
    CHECK(after == geo::edited(before, records));
    CHECK(geo::applied(after, geo::reversed(edit)) == before);
}

TEST_CASE("two edits of one field are one, and none where it is back at its value")
{
    const geo::Plan before = plan();
    geo::Task task = before.tasks[0];
    task.progress = "一";
    const geo::Edit first = geo::editOf(before, {.tasks = {{task.id, task}}});
    task.progress = "二";
    const geo::Edit second = geo::editOf(geo::applied(before, first), {.tasks = {{task.id, task}}});
    const geo::Edit both = geo::combined(first, second);
    REQUIRE(both.changes.size() == 1);
    CHECK(both.changes[0].before == "");
    CHECK(both.changes[0].after == "二");
    CHECK(geo::combined(both, geo::reversed(both)).isEmpty());
}

TEST_CASE("an edit of many records is the same as of one: added, changed, taken away and put back at once")
{
    geo::Plan before = plan();
    for (int i = 0; i < 5000; ++i) {
        geo::Place &place = before.places.emplace_back();
        place.id = {"p" + std::to_string(i)};
        place.name.zh = std::to_string(i);
    }
    geo::PlanEdit records;
    for (int i = 0; i < 5000; ++i) {
        geo::Place place;
        place.id = {"q" + std::to_string(i)};
        records.places.emplace(place.id, place);
        if (i % 2 == 0)
            records.places.emplace(geo::PlaceId{"p" + std::to_string(i)}, std::nullopt);
    }
    const geo::Edit edit = geo::editOf(before, records);
    const geo::Plan after = geo::applied(before, edit);
    CHECK(after == geo::edited(before, records));
    CHECK(after.places.size() == 2 + 2500 + 5000);
    const geo::Plan back = geo::applied(after, geo::reversed(edit));
    CHECK(back.places.size() == before.places.size());
    CHECK(*back.find(geo::PlaceId{"p4"}) == *before.find(geo::PlaceId{"p4"}));
}
