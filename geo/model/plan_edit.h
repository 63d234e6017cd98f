// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/model/plan.h"

#include <map>
#include <optional>

namespace geo {

/// Records of a plan as they are to be, or nothing for one that is to go: how a change is said before it becomes an edit of fields
/// (geo/edit). A record that was not there is added at the end, an overlay at its number.
struct PlanEdit
{
    std::map<TaskId, Task> tasks = {};
    std::map<StreetId, Street> streets = {};
    std::map<PlaceId, std::optional<Place>> places = {};
    std::map<WalkId, std::optional<Walk>> walks = {};
    std::map<OverlayId, std::optional<Overlay>> overlays = {};
    std::optional<std::vector<Scene>> scenes = {}; ///< the whole briefing, since its order is part of it

    bool operator==(const PlanEdit &) const = default;
    /// Takes in later ones.
    void add(const PlanEdit &later);
};

/// The plan with these records.
[[nodiscard]] Plan edited(const Plan &before, const PlanEdit &edit);

} // namespace geo
