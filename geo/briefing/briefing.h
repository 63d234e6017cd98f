// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/model/plan.h"
#include "geo/route/route.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace geo {

/// All of this is pure, for any thread, and makes nothing but what the records give it.

/// The briefing that a plan makes by itself: a title, the block, the progress, each action with those of its tasks that have
/// places, the first walk as a whole and stop by stop, and what is not located yet. A scene's id names what it is about.
[[nodiscard]] std::vector<Scene> briefingOf(const Plan &plan);

/// The scenes kept in the project, or the ones that the plan makes by itself where none are.
[[nodiscard]] std::vector<Scene> scenesOf(const Plan &plan);

/// Whether what a scene is about is (still) in the plan.
[[nodiscard]] bool hasSubject(const Plan &plan, const Scene &scene);

/// The scenes that are shown: not hidden, and about something that is there.
[[nodiscard]] std::vector<Scene> scriptOf(const Plan &plan);

/// How long some scenes are planned to take together.
[[nodiscard]] double plannedSeconds(std::span<const Scene> scenes);

/// The scene of a clause number such as "4.2", in the briefing or not; nothing where the plan has no such task.
[[nodiscard]] std::optional<Scene> sceneOfClause(const Plan &plan, std::string_view clause);

/// How many tasks stand where.
struct TaskCount
{
    std::string label; ///< of a bar: the action's number
    int done = 0;
    int underWay = 0;
    int notStarted = 0;
    int unrecorded = 0; ///< nobody has said where they stand
    int paused = 0;

    [[nodiscard]] int all() const { return done + underWay + notStarted + paused + unrecorded; }
};

/// What a scene says. The scene's own words stand in place of those from the records, line by line.
struct SceneText
{
    std::string kicker = {}; ///< above the title, "4.2 · 社区治理创新行动"; may be empty
    std::string title = {};
    std::vector<std::string> lines = {}; ///< at most three
    std::vector<TaskCount> bars = {};    ///< of a Figures scene: one for each action
};
[[nodiscard]] SceneText textOf(const Plan &plan, const Scene &scene, const Route &walk, bool english);

/// The speaker's notes: the scene's own, else what the plan says of the task, else what is told at the stop.
[[nodiscard]] std::string notesOf(const Plan &plan, const Scene &scene, bool english);

/// What a scene's map shows.
struct SceneShow
{
    LayerChoice layers = {};
    std::vector<PlaceId> places = {}; ///< marked, whatever the layers; in the plan's order
    WalkId walk = {};                 ///< shown with all its stops; empty for none
    PlaceId lookAt = {};              ///< the place that the picture is centred on; empty for all that is shown
    std::optional<SceneView> view = {}; ///< in place of a view that fits itself
};
[[nodiscard]] SceneShow showOf(const Plan &plan, const Scene &scene);

} // namespace geo
