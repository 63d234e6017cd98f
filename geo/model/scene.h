// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/base/lon_lat.h"
#include "geo/model/id.h"
#include "geo/model/layer_choice.h"
#include "geo/model/text.h"

#include <optional>
#include <vector>

namespace geo {

enum class SceneKind { Title, Overview, Figures, Action, Task, Place, Walk, Closing };

/// Where a scene's map looks when it does not fit itself to what the scene shows.
struct SceneView
{
    LonLat centre;      ///< WGS-84; stands in the middle of what the words leave free
    double zoom = 15;   ///< in the map's own pixels, of which every 16:9 stage has the same number
    double bearing = 0; ///< degrees clockwise from north that are up

    bool operator==(const SceneView &) const = default;
};

/// A scene of a briefing: what it is about, and what the planner wants otherwise than the records give it. Words left empty,
/// numbers, the map's view and its layers are made from the records when the scene is looked at (geo/briefing), so that they are
/// never older than the plan.
struct Scene
{
    SceneId id = {};
    SceneKind kind = SceneKind::Title;
    ActionId action = {}; ///< of an action
    TaskId task = {};     ///< of a task
    PlaceId place = {};   ///< of a place
    WalkId walk = {};     ///< of a walk
    int stop = 0;         ///< 1-based stop of the walk; 0 for all of it
    bool hidden = false;  ///< kept, but not shown
    Text title = {};
    std::vector<Text> lines = {}; ///< at most three
    Text notes = {};              ///< for the speaker alone
    double seconds = 60;          ///< planned
    std::optional<SceneView> view = {};
    std::optional<LayerChoice> layers = {};
    std::vector<PlaceId> highlights = {}; ///< places marked besides what the scene is about

    bool operator==(const Scene &) const = default;
};

} // namespace geo
