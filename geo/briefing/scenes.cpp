// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/briefing/briefing.h"

#include "geo/model/names.h"

#include <algorithm>
#include <numeric>

namespace geo {

namespace {
bool isLocated(const Place &place)
{
    return place.position || !place.lines.empty();
}

std::vector<PlaceId> locatedPlaces(const Plan &plan, const auto &isWanted)
{
    std::vector<PlaceId> ids;
    for (const Place &place : plan.places)
        if (isLocated(place) && isWanted(place))
            ids.push_back(place.id);
    return ids;
}

auto hasTask(const auto &isWanted)
{
    return [&isWanted](const Place &place) { return std::ranges::any_of(place.tasks, isWanted); };
}

Scene named(Scene scene)
{
    scene.id.value = nameOf(scene.kind);
    for (const std::string &subject : {scene.action.value, scene.task.value, scene.place.value, scene.walk.value})
        if (!subject.empty())
            scene.id.value += "-" + subject;
    if (scene.stop > 0)
        scene.id.value += "-" + std::to_string(scene.stop);
    return scene;
}

LayerChoice noLayers()
{
    LayerChoice none{.hidden = {LayerChoice::walkLayer, LayerChoice::stationLayer}};
    for (int i = 0; i <= static_cast<int>(PlaceCategory::Route); ++i)
        none.hidden.insert(LayerChoice::layerOf(static_cast<PlaceCategory>(i)));
    return none;
}

LayerChoice usualLayers(SceneKind kind)
{
    if (kind == SceneKind::Overview)
        return {};
    LayerChoice layers = noLayers();
    if (kind == SceneKind::Walk)
        layers.hidden.erase(LayerChoice::walkLayer);
    return layers;
}

/// Marks what the scene is about.
void markSubject(const Plan &plan, const Scene &scene, SceneShow &show)
{
    switch (scene.kind) {
    case SceneKind::Title:
    case SceneKind::Figures:
    case SceneKind::Closing:
    case SceneKind::Overview: return;
    case SceneKind::Action: {
        const auto isOfAction = [&](const TaskId &id) { return plan.find(id) && plan.find(id)->action == scene.action; };
        show.places = locatedPlaces(plan, hasTask(isOfAction));
        return;
    }
    case SceneKind::Task: {
        const auto isTask = [&](const TaskId &id) { return id == scene.task; };
        show.places = locatedPlaces(plan, hasTask(isTask));
        return;
    }
    case SceneKind::Place:
        show.places = locatedPlaces(plan, [&](const Place &place) { return place.id == scene.place; });
        if (!show.places.empty())
            show.lookAt = scene.place;
        return;
    case SceneKind::Walk: {
        show.walk = scene.walk;
        const Walk *walk = plan.find(scene.walk);
        for (const WalkStop &stop : walk ? walk->stops : std::vector<WalkStop>())
            if (const Place *place = plan.find(stop.place); place && place->position)
                show.places.push_back(stop.place);
        if (walk && scene.stop > 0 && scene.stop <= std::ssize(walk->stops))
            show.lookAt = walk->stops[static_cast<std::size_t>(scene.stop) - 1].place;
        return;
    }
    }
}
} // namespace

std::vector<Scene> briefingOf(const Plan &plan)
{
    std::vector<Scene> scenes;
    const auto add = [&](Scene scene) { scenes.push_back(named(std::move(scene))); };
    add({.kind = SceneKind::Title});
    add({.kind = SceneKind::Overview});
    add({.kind = SceneKind::Figures});
    for (const Action &action : plan.actions) {
        add({.kind = SceneKind::Action, .action = action.id});
        for (const Task &task : plan.tasks)
            if (task.action == action.id && !plan.placesOf(task.id).empty())
                add({.kind = SceneKind::Task, .task = task.id});
    }
    if (const Walk *walk = plan.firstWalk())
        for (int stop = 0; stop <= static_cast<int>(walk->stops.size()); ++stop)
            add({.kind = SceneKind::Walk, .walk = walk->id, .stop = stop});
    add({.kind = SceneKind::Closing});
    return scenes;
}

std::vector<Scene> scenesOf(const Plan &plan)
{
    return plan.scenes.empty() ? briefingOf(plan) : plan.scenes;
}

bool hasSubject(const Plan &plan, const Scene &scene)
{
    switch (scene.kind) {
    case SceneKind::Title:
    case SceneKind::Overview:
    case SceneKind::Figures:
    case SceneKind::Closing: return true;
    case SceneKind::Action: return plan.find(scene.action) != nullptr;
    case SceneKind::Task: return plan.find(scene.task) != nullptr;
    case SceneKind::Place: return plan.find(scene.place) != nullptr;
    case SceneKind::Walk: {
        const Walk *walk = plan.find(scene.walk);
        return walk && scene.stop <= std::ssize(walk->stops);
    }
    }
    return false;
}

std::vector<Scene> scriptOf(const Plan &plan)
{
    std::vector<Scene> scenes = scenesOf(plan);
    std::erase_if(scenes, [&](const Scene &scene) { return scene.hidden || !hasSubject(plan, scene); });
    return scenes;
}

double plannedSeconds(std::span<const Scene> scenes)
{
    return std::accumulate(scenes.begin(), scenes.end(), 0.0, [](double sum, const Scene &scene) { return sum + scene.seconds; });
}

std::optional<Scene> sceneOfClause(const Plan &plan, std::string_view clause)
{
    const TaskId id{std::string(clause)};
    return plan.find(id) ? std::optional(named({.kind = SceneKind::Task, .task = id})) : std::nullopt;
}

SceneShow showOf(const Plan &plan, const Scene &scene)
{
    SceneShow show{.layers = scene.layers.value_or(usualLayers(scene.kind)), .view = scene.view};
    markSubject(plan, scene, show);
    for (const PlaceId &id : locatedPlaces(plan, [&](const Place &place) { return std::ranges::find(scene.highlights, place.id) != scene.highlights.end(); }))
        if (std::ranges::find(show.places, id) == show.places.end())
            show.places.push_back(id);
    return show;
}

} // namespace geo
