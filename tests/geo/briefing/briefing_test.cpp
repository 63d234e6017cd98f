// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/briefing/briefing.h"
#include "geo/briefing/briefing_edit.h"
#include "geo/edit/edit.h"

#include "geo/import/seed/seed.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

namespace {
const geo::Plan &bundled()
{
    static const geo::Plan plan = geo::readSeed(std::filesystem::path(GUIXIANG_DATA) / "seed");
    return plan;
}

geo::SceneText said(const geo::Plan &plan, const geo::Scene &scene, bool english = false)
{
    return geo::textOf(plan, scene, {}, english);
}
} // namespace

TEST_CASE("the plan's briefing goes from the title through the five actions and the six stops to what is not located")
{
    const std::vector<geo::Scene> scenes = geo::briefingOf(bundled());
    const auto count = [&](geo::SceneKind kind) { return std::ranges::count(scenes, kind, &geo::Scene::kind); };
    CHECK(scenes.front().kind == geo::SceneKind::Title);
    CHECK(scenes.back().kind == geo::SceneKind::Closing);
    CHECK(count(geo::SceneKind::Action) == 5);
    CHECK(count(geo::SceneKind::Walk) == 7); // the whole and six stops
    for (const geo::Task &task : bundled().tasks) {
        const bool isShown = std::ranges::find(scenes, task.id, &geo::Scene::task) != scenes.end();
        INFO(task.id.value);
        CHECK(isShown == !bundled().placesOf(task.id).empty());
    }
}

TEST_CASE("a scene's numbers are those of the records when it is looked at")
{
    geo::Plan plan = bundled();
    const geo::Scene figures{.kind = geo::SceneKind::Figures};
    CHECK(said(plan, figures).lines == std::vector<std::string>{"26 项未填报"});
    std::ranges::find(plan.tasks, geo::TaskId{"4.2"}, &geo::Task::id)->status = geo::TaskStatus::Done;
    CHECK(said(plan, figures).lines == std::vector<std::string>{"1 项已完成、25 项未填报"});
    CHECK(said(plan, figures, true).lines == std::vector<std::string>{"1 done, 25 not reported"});
    CHECK(said(plan, figures).bars.at(3).done == 1);
    CHECK(said(plan, *geo::sceneOfClause(plan, "4.2")).lines.front() == "已完成，方案未载明责任单位");
}

TEST_CASE("a scene of the plan says its gaps: the two numbers of projects, and what nobody has located")
{
    const auto overview = said(bundled(), {.kind = geo::SceneKind::Overview}).lines;
    CHECK(overview == std::vector<std::string>{"5 个行动，26 项任务", "36 处地点，24 处已上图", "方案称 31 个项目，编号 26 项"});
    const geo::SceneText closing = said(bundled(), {.kind = geo::SceneKind::Closing});
    CHECK(closing.title == "还有 12 处待定位");
    for (const geo::Place &place : bundled().places)
        CHECK((closing.lines.front().find(place.name.zh) != std::string::npos) == (place.grade == geo::PositionGrade::Unplaced));
}

TEST_CASE("a stop says how sure it is and where the next one is; a clause that is none has no scene")
{
    const geo::Walk &walk = *bundled().firstWalk();
    const geo::Route route = geo::routeThrough(bundled(), geo::StreetNetwork(bundled().streets), walk.stops);
    const geo::Scene stop{.kind = geo::SceneKind::Walk, .walk = walk.id, .stop = 5};
    const geo::SceneText text = geo::textOf(bundled(), stop, route, false);
    CHECK(text.kicker == "5.1 · 行进式党课 · 第五站");
    CHECK(text.lines == std::vector<std::string>{"武夷路333号", "位置由门牌推算，误差约 60 米", "下一站：翡悦里，步行 5 分钟"});
    CHECK(geo::showOf(bundled(), stop).lookAt == walk.stops[4].place);
    CHECK_FALSE(geo::sceneOfClause(bundled(), "9.9"));
    CHECK_FALSE(geo::sceneOfClause(bundled(), ""));
}

TEST_CASE("no scene has more than three lines")
{
    for (const geo::Scene &scene : geo::briefingOf(bundled()))
        for (const bool english : {false, true}) {
            const geo::SceneText text = said(bundled(), scene, english);
            CHECK_FALSE(text.title.empty());
            CHECK(text.lines.size() <= 3);
        }
}

TEST_CASE("what a planner writes stands in place of the records' words, line by line and language by language")
{
    geo::Scene scene = *geo::sceneOfClause(bundled(), "4.2");
    const geo::SceneText usual = said(bundled(), scene);
    scene.title = {"看花园", {}};
    scene.lines = {{}, {"六月完工", {}}, {"欢迎参观", "Welcome"}};
    const geo::SceneText text = said(bundled(), scene);
    CHECK(text.kicker == usual.kicker);
    CHECK(text.title == "看花园");
    CHECK(text.lines == std::vector<std::string>{usual.lines.at(0), "六月完工", "欢迎参观"});
    CHECK(said(bundled(), scene, true).lines.back() == "Welcome");
}

TEST_CASE("a speaker reads the scene's own notes, else what the plan or the walk tells")
{
    geo::Scene task = *geo::sceneOfClause(bundled(), "4.2");
    CHECK(geo::notesOf(bundled(), task, false) == bundled().find(geo::TaskId{"4.2"})->summary.zh);
    task.notes = {"慢一点", {}};
    CHECK(geo::notesOf(bundled(), task, false) == "慢一点");
    const geo::Walk &walk = *bundled().firstWalk();
    CHECK(geo::notesOf(bundled(), {.kind = geo::SceneKind::Walk, .walk = walk.id, .stop = 2}, false) == walk.stops[1].narration.zh);
}

TEST_CASE("a scene's own layers, filters and marked places are what its map shows")
{
    const geo::Scene overview{.kind = geo::SceneKind::Overview, .layers = geo::LayerChoice{.hidden = {"walk"}, .action = {"4"}}, .highlights = {{"pandong-garden"}}};
    const geo::SceneShow show = geo::showOf(bundled(), overview);
    CHECK_FALSE(show.layers.shows("walk"));
    CHECK(show.places == std::vector{geo::PlaceId{"pandong-garden"}});
    for (const geo::PlaceId &id : show.layers.hiddenPlaces(bundled()))
        for (const geo::TaskId &task : bundled().find(id)->tasks)
            CHECK(bundled().find(task)->action.value != "4");
    CHECK(geo::showOf(bundled(), {.kind = geo::SceneKind::Task, .task = {"4.2"}}).layers.categories().empty());
    CHECK(geo::showOf(bundled(), {.kind = geo::SceneKind::Place, .place = {"pandong-garden"}}).lookAt.value == "pandong-garden");
}

TEST_CASE("a scene is moved, doubled, hidden and taken out, and each step turns round")
{
    const std::vector<geo::Scene> built = geo::briefingOf(bundled());
    const geo::SceneId garden{"task-4.2"};
    const auto after = [](const geo::PlanEdit &edit) { return geo::edited(bundled(), edit); };
    const auto at = [&](const geo::Plan &plan) {
        return std::ranges::find(plan.scenes, garden, &geo::Scene::id) - plan.scenes.begin();
    };
    const auto before = std::ranges::find(built, garden, &geo::Scene::id) - built.begin();
    CHECK(at(after(geo::sceneMoved(bundled(), garden, 1))) == 1);
    CHECK(at(after(geo::sceneMoved(bundled(), garden, 999))) == std::ssize(built) - 1);
    const auto doubled = geo::sceneDuplicated(bundled(), garden);
    REQUIRE(doubled.edit.scenes);
    CHECK(doubled.edit.scenes->size() == built.size() + 1);
    CHECK(doubled.edit.scenes->at(static_cast<std::size_t>(before) + 1).id == doubled.id);
    CHECK(doubled.edit.scenes->at(static_cast<std::size_t>(before) + 1).task.value == "4.2");
    const geo::Plan hidden = after(geo::sceneChanged(bundled(), garden, [](geo::Scene &scene) { scene.hidden = true; }));
    CHECK(geo::scriptOf(hidden).size() == built.size() - 1);
    CHECK(hidden.scenes.size() == built.size());
    CHECK(after(geo::sceneRemoved(bundled(), garden)).scenes.size() == built.size() - 1);
    const geo::Edit removal = geo::editOf(hidden, geo::sceneRemoved(hidden, garden));
    CHECK(geo::applied(geo::applied(hidden, removal), geo::reversed(removal)) == hidden);
    CHECK(geo::sceneRemoved(bundled(), {"nowhere"}) == geo::PlanEdit());
    CHECK(geo::sceneMoved(bundled(), {"nowhere"}, 0) == geo::PlanEdit());
}

TEST_CASE("a scene whose place is gone stays in the briefing and is not shown")
{
    const auto added = geo::sceneAdded(bundled(), {.kind = geo::SceneKind::Place, .place = {"pandong-garden"}}, {"overview"});
    geo::Plan plan = geo::edited(bundled(), added.edit);
    CHECK(geo::scriptOf(plan).at(2).id == added.id);
    std::erase_if(plan.places, [](const geo::Place &place) { return place.id.value == "pandong-garden"; });
    const auto has = [&](const std::vector<geo::Scene> &scenes) { return std::ranges::count(scenes, added.id, &geo::Scene::id) == 1; };
    CHECK_FALSE(has(geo::scriptOf(plan)));
    CHECK(has(plan.scenes));
}
