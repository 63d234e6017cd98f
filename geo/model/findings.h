// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/model/plan.h"

#include <string>
#include <vector>

namespace geo {

/// Something about a plan that somebody should look at; not an error of the file.
struct Finding
{
    enum class Kind { TaskWithoutPlace, PlaceWithoutTask, Unplaced, DoubtfulPosition, CountDiffers };

    Kind kind = Kind::Unplaced;
    std::string id;       ///< of the task or place; empty for the plan as a whole
    std::string sentence; ///< English, for the command line

    bool operator==(const Finding &) const = default;
};

/// The key of a kind in JSON: "task_without_place", "place_without_task", "unplaced", "doubtful_position", "count_differs".
[[nodiscard]] std::string_view nameOf(Finding::Kind kind);

/// All findings of a plan, by kind and then in the plan's order. Doubtful are positions graded assumed or of unstated accuracy, and points that
/// lie outside the block's outline. Pure.
[[nodiscard]] std::vector<Finding> findingsOf(const Plan &plan);

} // namespace geo
