// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/base/lon_lat.h"
#include "geo/model/action.h"
#include "geo/model/base_map_summary.h"
#include "geo/model/overlay.h"
#include "geo/model/place.h"
#include "geo/model/scene.h"
#include "geo/model/street.h"
#include "geo/model/task.h"
#include "geo/model/walk.h"

#include <vector>

namespace geo {

/// A metro station.
struct Station
{
    Text name;
    std::string lines; ///< "2/3/4"
    LonLat position;

    bool operator==(const Station &) const = default;
};

/// The innovation block's outline.
struct Block
{
    Text name;
    std::vector<LonLat> outline; ///< WGS-84 ring, first and last position equal; empty where the project has none
    Text note;

    bool operator==(const Block &) const = default;
};

/// What the project is about, and what its plan says of itself.
struct ProjectInfo
{
    Text title;           ///< 华阳路街道 2025 专项行动方案
    std::string document; ///< 华街办〔2025〕2号
    std::string date;     ///< ISO 8601
    int projectsClaimed = 0; ///< 31: the number the plan speaks of; it numbers fewer
    Text note;               ///< why the two numbers differ
    Text notice;             ///< the data notice that every map and export shows

    bool operator==(const ProjectInfo &) const = default;
};

/// A whole project read into memory: immutable once handed out, so any thread may read it.
struct Plan
{
    ProjectInfo info;
    Block block;
    std::vector<Action> actions;   ///< by number
    std::vector<Task> tasks;       ///< by action and item
    std::vector<Place> places;     ///< as the seed orders them
    std::vector<Street> streets;   ///< all of a town; of a larger base map those about the places and walks, and those with an access of their own
    std::vector<Station> stations;
    BaseMapSummary baseMap;
    std::vector<Walk> walks;
    std::vector<Overlay> overlays; ///< by number
    std::vector<Scene> scenes;     ///< the briefing in its order; empty until somebody changes the one that the plan makes by itself

    bool operator==(const Plan &) const = default;

    /// The record of an id, or null.
    [[nodiscard]] const Action *find(const ActionId &id) const;
    [[nodiscard]] const Task *find(const TaskId &id) const;
    [[nodiscard]] const Place *find(const PlaceId &id) const;
    [[nodiscard]] const Walk *find(const WalkId &id) const;
    [[nodiscard]] const Overlay *find(const OverlayId &id) const;
    [[nodiscard]] const OverlayFeature *find(const FeatureId &id) const;
    /// The first walk that has stops, or null: the one shown unless another is asked for.
    [[nodiscard]] const Walk *firstWalk() const;
    /// The places of a task, in the order of `places`.
    [[nodiscard]] std::vector<const Place *> placesOf(const TaskId &id) const;
};

} // namespace geo
