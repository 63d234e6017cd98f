// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/briefing/briefing_edit.h"

#include "geo/briefing/briefing.h"

#include <algorithm>

namespace geo {

namespace {
constexpr std::size_t mostLines = 3;

/// The edit of the briefing that `change` makes with the scene of an id.
PlanEdit withScene(const Plan &plan, const SceneId &id, const auto &change)
{
    std::vector<Scene> scenes = scenesOf(plan);
    const auto found = std::ranges::find(scenes, id, &Scene::id);
    if (found == scenes.end())
        return {};
    change(scenes, found);
    return {.scenes = std::move(scenes)};
}

SceneId freshId(const std::vector<Scene> &scenes)
{
    for (std::size_t number = scenes.size() + 1;; ++number)
        if (const SceneId id{"scene-" + std::to_string(number)}; std::ranges::find(scenes, id, &Scene::id) == scenes.end())
            return id;
}
} // namespace

PlanEdit briefingBuilt(const Plan &plan)
{
    return {.scenes = briefingOf(plan)};
}

PlanEdit sceneChanged(const Plan &plan, const SceneId &scene, const std::function<void(Scene &)> &change)
{
    return withScene(plan, scene, [&](auto &, auto found) {
        change(*found);
        found->id = scene;
        found->lines.resize(std::min(found->lines.size(), mostLines));
        while (!found->lines.empty() && found->lines.back() == Text())
            found->lines.pop_back();
    });
}

PlanEdit sceneMoved(const Plan &plan, const SceneId &scene, std::size_t to)
{
    return withScene(plan, scene, [&](auto &scenes, auto found) {
        const auto target = scenes.begin() + static_cast<std::ptrdiff_t>(std::min(to, scenes.size() - 1));
        if (found < target)
            std::rotate(found, found + 1, target + 1);
        else
            std::rotate(target, found, found + 1);
    });
}

PlanEdit sceneRemoved(const Plan &plan, const SceneId &scene)
{
    // The last scene stays: an empty briefing is the one that the plan makes by itself.
    if (scenesOf(plan).size() == 1)
        return {};
    return withScene(plan, scene, [](auto &scenes, auto found) { scenes.erase(found); });
}

AddedScene sceneAdded(const Plan &plan, Scene scene, const SceneId &behind)
{
    std::vector<Scene> scenes = scenesOf(plan);
    scene.id = freshId(scenes);
    const SceneId id = scene.id;
    const auto found = std::ranges::find(scenes, behind, &Scene::id);
    const bool endsWithClosing = !scenes.empty() && scenes.back().kind == SceneKind::Closing;
    scenes.insert(found != scenes.end() ? found + 1 : endsWithClosing ? found - 1 : found, std::move(scene));
    return {{.scenes = std::move(scenes)}, id};
}

AddedScene sceneDuplicated(const Plan &plan, const SceneId &scene)
{
    const std::vector<Scene> scenes = scenesOf(plan);
    const auto found = std::ranges::find(scenes, scene, &Scene::id);
    return found == scenes.end() ? AddedScene() : sceneAdded(plan, *found, scene);
}

} // namespace geo
