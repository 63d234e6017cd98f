// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/model/findings.h"

#include "geo/base/ring.h"

#include <string_view>

namespace geo {

namespace {
std::string named(const Place &place)
{
    return place.name.zh + " (" + place.id.value + ")";
}

void addTasksWithoutPlace(const Plan &plan, std::vector<Finding> &findings)
{
    for (const Task &task : plan.tasks)
        if (plan.placesOf(task.id).empty())
            findings.push_back({Finding::Kind::TaskWithoutPlace, task.id.value,
                                "Task " + task.id.value + " " + task.title.zh + " has no place."});
}

void addDoubts(const Plan &plan, std::vector<Finding> &findings)
{
    for (const Place &place : plan.places) {
        if (place.grade == PositionGrade::Assumed)
            findings.push_back({Finding::Kind::DoubtfulPosition, place.id.value,
                                named(place) + " stands at an assumed position; nobody has located it."});
        else if (place.grade == PositionGrade::Unstated)
            findings.push_back({Finding::Kind::DoubtfulPosition, place.id.value,
                                named(place) + " stands where a file put it that does not say how accurate that is."});
        else if (place.position && !plan.block.outline.empty() && !contains(plan.block.outline, *place.position))
            findings.push_back({Finding::Kind::DoubtfulPosition, place.id.value,
                                named(place) + " lies outside the outline of the block."});
    }
}
} // namespace

std::string_view nameOf(Finding::Kind kind)
{
    switch (kind) {
    case Finding::Kind::TaskWithoutPlace: return "task_without_place";
    case Finding::Kind::PlaceWithoutTask: return "place_without_task";
    case Finding::Kind::Unplaced: return "unplaced";
    case Finding::Kind::DoubtfulPosition: return "doubtful_position";
    case Finding::Kind::CountDiffers: return "count_differs";
    }
    return "";
}

std::vector<Finding> findingsOf(const Plan &plan)
{
    std::vector<Finding> findings;
    addTasksWithoutPlace(plan, findings);
    for (const Place &place : plan.places)
        if (place.tasks.empty())
            findings.push_back({Finding::Kind::PlaceWithoutTask, place.id.value, named(place) + " belongs to no task."});
    for (const Place &place : plan.places)
        if (place.grade == PositionGrade::Unplaced)
            findings.push_back({Finding::Kind::Unplaced, place.id.value, named(place) + " has no position yet."});
    addDoubts(plan, findings);
    if (plan.info.projectsClaimed > 0 && plan.info.projectsClaimed != std::ssize(plan.tasks))
        findings.push_back({Finding::Kind::CountDiffers, "",
                            "The plan speaks of " + std::to_string(plan.info.projectsClaimed) + " projects; "
                                + std::to_string(plan.tasks.size()) + " tasks are recorded."});
    return findings;
}

} // namespace geo
