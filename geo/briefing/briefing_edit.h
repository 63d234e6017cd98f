// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/model/plan_edit.h"

#include <functional>

namespace geo {

/// The steps of editing a briefing, each as an edit of its plan; an empty edit where a step makes no sense. The first step keeps
/// the briefing that the plan makes by itself. Places in the order are counted from 0. Pure; any thread.
///
/// The briefing as the plan makes it, in place of what was kept.
[[nodiscard]] PlanEdit briefingBuilt(const Plan &plan);
/// Any change of a scene's own; lines beyond the third are dropped, empty ones at the end too.
[[nodiscard]] PlanEdit sceneChanged(const Plan &plan, const SceneId &scene, const std::function<void(Scene &)> &change);
[[nodiscard]] PlanEdit sceneMoved(const Plan &plan, const SceneId &scene, std::size_t to);
[[nodiscard]] PlanEdit sceneRemoved(const Plan &plan, const SceneId &scene);

/// A scene that was added, and the id it was given.
struct AddedScene
{
    PlanEdit edit;
    SceneId id;
};
/// A new scene behind another one; at the end, but before a closing, where that is not there.
[[nodiscard]] AddedScene sceneAdded(const Plan &plan, Scene scene, const SceneId &behind);
[[nodiscard]] AddedScene sceneDuplicated(const Plan &plan, const SceneId &scene);

} // namespace geo
