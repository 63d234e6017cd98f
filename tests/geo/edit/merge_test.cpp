// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/edit/merge.h"

#include <catch2/catch_test_macros.hpp>

#include <functional>

namespace {
geo::Place place(const char *id)
{
    geo::Place place;
    place.id = {id};
    return place;
}

geo::Plan plan()
{
    geo::Plan plan;
    geo::Task &task = plan.tasks.emplace_back();
    task.id = {"4.2"};
    task.responsible = "街道";
    task.progress = "未动";
    plan.places = {place("a"), place("b"), place("c")};
    geo::Walk &walk = plan.walks.emplace_back();
    walk.id = {"lesson"};
    walk.title.zh = "党课";
    walk.stops = {{.place = {"a"}}, {.place = {"b"}}};
    plan.scenes = {{.id = {"s1"}}, {.id = {"s2"}}};
    return plan;
}

geo::Edit onTask(const std::function<void(geo::Task &)> &change)
{
    geo::Task task = plan().tasks[0];
    change(task);
    return geo::editOf(plan(), {.tasks = {{task.id, task}}});
}

geo::Edit onWalk(const std::function<void(geo::Walk &)> &change)
{
    geo::Walk walk = plan().walks[0];
    change(walk);
    return geo::editOf(plan(), {.walks = {{walk.id, walk}}});
}

/// The plan after theirs and then mine; both must fit.
geo::Plan both(const geo::Edit &theirs, const geo::Edit &mine)
{
    const geo::Plan present = geo::applied(plan(), theirs);
    const geo::Merge merge = geo::merged(present, mine);
    CHECK(merge.conflicts.empty());
    return geo::applied(present, merge.edit);
}

std::string orderOf(const geo::Walk &walk)
{
    std::string order;
    for (const geo::WalkStop &stop : walk.stops)
        order += stop.place.value;
    return order;
}
} // namespace

TEST_CASE("two people's changes of two fields of one task are both kept")
{
    const geo::Plan after = both(onTask([](geo::Task &task) { task.progress = "他写的"; }), onTask([](geo::Task &task) { task.status = geo::TaskStatus::Done; }));
    CHECK(after.tasks[0].progress == "他写的");
    CHECK(after.tasks[0].status == geo::TaskStatus::Done);
}

TEST_CASE("two people's stage goals of one task are both kept")
{
    const geo::Plan after = both(onTask([](geo::Task &task) { task.goals.push_back({"开工", "2025-06"}); }),
                                 onTask([](geo::Task &task) { task.goals.push_back({"竣工", "2025-12"}); }));
    REQUIRE(after.tasks[0].goals.size() == 2);
}

TEST_CASE("a field that both wrote is left as it is, and both values are told")
{
    const geo::Plan present = geo::applied(plan(), onTask([](geo::Task &task) { task.progress = "他写的"; task.responsible = "区里"; }));
    const geo::Merge merge = geo::merged(present, onTask([](geo::Task &task) { task.progress = "我写的"; task.status = geo::TaskStatus::Done; }));
    REQUIRE(merge.conflicts.size() == 1);
    CHECK(merge.conflicts[0].change.before == "未动");
    CHECK(merge.conflicts[0].change.after == "我写的");
    CHECK(merge.conflicts[0].theirs == "他写的");
    CHECK(geo::applied(present, merge.edit).tasks[0].status == geo::TaskStatus::Done);
    const geo::Plan decided = geo::applied(present, geo::insisting(present, merge.conflicts));
    CHECK(decided.tasks[0].progress == "我写的");
    CHECK(decided.tasks[0].responsible == "区里");
}

TEST_CASE("the same written by both is no conflict and nothing to do")
{
    const geo::Edit edit = onTask([](geo::Task &task) { task.progress = "一样"; });
    const geo::Merge merge = geo::merged(geo::applied(plan(), edit), edit);
    CHECK(merge.conflicts.empty());
    CHECK(merge.edit.isEmpty());
}

TEST_CASE("a stop that one adds and the words that the other writes to a stop are both kept")
{
    const geo::Plan after = both(onWalk([](geo::Walk &walk) { walk.stops.insert(walk.stops.begin(), {.place = {"c"}}); }),
                                 onWalk([](geo::Walk &walk) { walk.stops[1].narration.zh = "讲解"; }));
    CHECK(orderOf(after.walks[0]) == "cab");
    CHECK(after.walks[0].stops[2].narration.zh == "讲解");
}

TEST_CASE("a stop that one takes out while the other writes to it stays until a person decides")
{
    const geo::Plan present = geo::applied(plan(), onWalk([](geo::Walk &walk) { walk.stops[1].narration.zh = "讲解"; }));
    const geo::Merge merge = geo::merged(present, onWalk([](geo::Walk &walk) { walk.stops.pop_back(); }));
    CHECK(orderOf(geo::applied(present, merge.edit).walks[0]) == "ab");
    CHECK(geo::applied(present, merge.edit).walks[0].stops[1].narration.zh == "讲解");
    REQUIRE_FALSE(merge.conflicts.empty());
    CHECK(orderOf(geo::applied(present, geo::insisting(present, merge.conflicts)).walks[0]) == "a");
}

TEST_CASE("a record that one takes away while the other changes it is a conflict as a whole")
{
    const geo::Edit removal = geo::editOf(plan(), {.walks = {{geo::WalkId{"lesson"}, std::nullopt}}});
    const geo::Edit change = onWalk([](geo::Walk &walk) { walk.title.zh = "新名"; });
    const geo::Plan changed = geo::applied(plan(), change), gone = geo::applied(plan(), removal);

    const geo::Merge removing = geo::merged(changed, removal);
    CHECK(removing.edit.isEmpty());
    REQUIRE(removing.conflicts.size() == 1);
    CHECK(geo::applied(changed, geo::insisting(changed, removing.conflicts)).walks.empty());

    const geo::Merge changing = geo::merged(gone, change);
    CHECK(changing.edit.isEmpty());
    REQUIRE(changing.conflicts.size() == 1);
    CHECK(changing.conflicts[0].change.field == "id");
    CHECK_FALSE(changing.conflicts[0].theirs);
}

TEST_CASE("scenes that two people add are both in the briefing")
{
    const auto with = [](const char *id, bool first) {
        std::vector<geo::Scene> scenes = plan().scenes;
        scenes.insert(first ? scenes.begin() : scenes.end(), geo::Scene{.id = {id}});
        return geo::editOf(plan(), {.scenes = scenes});
    };
    const geo::Plan after = both(with("x", true), with("y", false));
    REQUIRE(after.scenes.size() == 4);
    CHECK(after.scenes.front().id.value == "x");
    CHECK(after.scenes.back().id.value == "y");
}
