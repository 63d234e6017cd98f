// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/model/id.h"
#include "geo/model/text.h"

#include <string>
#include <vector>

namespace geo {

/// Where a task stands. Unrecorded: nobody has said so yet, which is not the same as not started.
enum class TaskStatus { Unrecorded, NotStarted, UnderWay, Done, Paused };

/// What a task mostly is.
enum class TaskKind { Platform, Event, Renewal, Service, Governance, Organisation };

/// A stage goal with its date, as the plan's fifth section asks for. The plan itself gives none.
struct StageGoal
{
    std::string title;
    std::string date; ///< ISO 8601: 2025, 2025-09 or 2025-09-30

    bool operator==(const StageGoal &) const = default;
};

/// One numbered task of the plan: the project record that places link to.
struct Task
{
    TaskId id; ///< the clause number, "4.2"
    ActionId action;
    int item = 0;         ///< the number inside its action
    std::string paragraph; ///< where it stands in the plan: "四(四)2"
    Text title;           ///< the official heading
    Text summary;
    TaskKind kind = TaskKind::Service;
    std::vector<std::string> leads;    ///< lead units the plan names; empty where it names none
    std::vector<std::string> partners; ///< partner units the plan names
    Text timing;                       ///< empty where the plan gives none
    TaskStatus status = TaskStatus::Unrecorded;
    std::string responsible; ///< responsible unit, filled in by the user
    std::string progress;    ///< progress note, filled in by the user
    std::vector<StageGoal> goals;

    bool operator==(const Task &) const = default;
};

} // namespace geo
