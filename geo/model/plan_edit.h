// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/model/plan.h"

#include <map>
#include <optional>

namespace geo {

/// One change of a plan: the records that it touches as they are afterwards, or nothing for one that is taken away.
/// A record that was not there is added at the end, an overlay at its number. Edits are values: they can be kept, added up and turned round.
struct PlanEdit
{
    std::map<TaskId, Task> tasks = {};
    std::map<StreetId, Street> streets = {};
    std::map<PlaceId, std::optional<Place>> places = {};
    std::map<WalkId, std::optional<Walk>> walks = {};
    std::map<OverlayId, std::optional<Overlay>> overlays = {};
    std::optional<std::vector<Scene>> scenes = {}; ///< the whole briefing, since its order is part of it

    bool operator==(const PlanEdit &) const = default;
    [[nodiscard]] bool isEmpty() const { return *this == PlanEdit{}; }
    [[nodiscard]] bool changesStreets() const { return !streets.empty(); }

    /// Takes in a later edit.
    void add(const PlanEdit &later);
    /// Drops the records that stand here as they stand in another edit.
    void remove(const PlanEdit &done);
};

/// The plan after an edit.
[[nodiscard]] Plan edited(const Plan &before, const PlanEdit &edit);

/// The edit that takes another one back; `before` is the plan that it was made on.
[[nodiscard]] PlanEdit reversed(const Plan &before, const PlanEdit &edit);

/// The part of an edit that changes something.
[[nodiscard]] PlanEdit effective(const Plan &before, const PlanEdit &edit);

} // namespace geo
