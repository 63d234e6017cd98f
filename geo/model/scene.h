// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/model/id.h"

namespace geo {

enum class SceneKind { Title, Overview, Figures, Action, Task, Walk, Closing };

/// A scene of a briefing: what it is about. Its words, its numbers and what its map shows are made from the records when it is
/// looked at (geo/briefing), so that they are never older than the plan.
struct Scene
{
    SceneKind kind = SceneKind::Title;
    ActionId action = {}; ///< of an action
    TaskId task = {};     ///< of a task
    WalkId walk = {};     ///< of a walk
    int stop = 0;         ///< 1-based stop of the walk; 0 for all of it

    bool operator==(const Scene &) const = default;
};

} // namespace geo
