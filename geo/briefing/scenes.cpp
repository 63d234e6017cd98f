// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/briefing/briefing.h"

#include <algorithm>

namespace geo {

namespace {
bool isLocated(const Place &place)
{
    return place.position || !place.lines.empty();
}

std::vector<PlaceId> locatedPlacesOf(const Plan &plan, const auto &isWanted)
{
    std::vector<PlaceId> ids;
    for (const Place &place : plan.places)
        if (isLocated(place) && std::ranges::any_of(place.tasks, isWanted))
            ids.push_back(place.id);
    return ids;
}
} // namespace

std::vector<Scene> briefingOf(const Plan &plan)
{
    std::vector<Scene> scenes{{.kind = SceneKind::Title}, {.kind = SceneKind::Overview}, {.kind = SceneKind::Figures}};
    for (const Action &action : plan.actions) {
        scenes.push_back({.kind = SceneKind::Action, .action = action.id});
        for (const Task &task : plan.tasks)
            if (task.action == action.id && !plan.placesOf(task.id).empty())
                scenes.push_back({.kind = SceneKind::Task, .task = task.id});
    }
    if (const Walk *walk = plan.firstWalk())
        for (int stop = 0; stop <= static_cast<int>(walk->stops.size()); ++stop)
            scenes.push_back({.kind = SceneKind::Walk, .walk = walk->id, .stop = stop});
    scenes.push_back({.kind = SceneKind::Closing});
    return scenes;
}

std::optional<Scene> sceneOfClause(const Plan &plan, std::string_view clause)
{
    const TaskId id{std::string(clause)};
    return plan.find(id) ? std::optional(Scene{.kind = SceneKind::Task, .task = id}) : std::nullopt;
}

SceneShow showOf(const Plan &plan, const Scene &scene)
{
    switch (scene.kind) {
    case SceneKind::Title:
    case SceneKind::Figures:
    case SceneKind::Closing: return {};
    case SceneKind::Overview: return {.everything = true};
    case SceneKind::Action:
        return {.places = locatedPlacesOf(plan, [&](const TaskId &id) { return plan.find(id) && plan.find(id)->action == scene.action; })};
    case SceneKind::Task: return {.places = locatedPlacesOf(plan, [&](const TaskId &id) { return id == scene.task; })};
    case SceneKind::Walk: {
        SceneShow show{.walk = scene.walk};
        const Walk *walk = plan.find(scene.walk);
        for (const WalkStop &stop : walk ? walk->stops : std::vector<WalkStop>())
            if (const Place *place = plan.find(stop.place); place && place->position)
                show.places.push_back(stop.place);
        if (walk && scene.stop > 0 && scene.stop <= std::ssize(walk->stops))
            show.lookAt = walk->stops[static_cast<std::size_t>(scene.stop) - 1].place;
        return show;
    }
    }
    return {};
}

} // namespace geo
