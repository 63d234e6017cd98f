// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/model/layer_choice.h"

#include "geo/model/names.h"
#include "geo/model/plan.h"

#include <algorithm>

namespace geo {

std::string LayerChoice::layerOf(PlaceCategory category)
{
    const bool ofWalk = category == PlaceCategory::RouteStop || category == PlaceCategory::Route;
    return ofWalk ? walkLayer : std::string(nameOf(category));
}

bool LayerChoice::letsThrough(const Task &task) const
{
    return (action.isEmpty() || task.action == action) && (!status || task.status == *status);
}

bool LayerChoice::letsThrough(const Plan &plan, const Place &place) const
{
    if (grade && place.grade != *grade)
        return false;
    if (action.isEmpty() && !status)
        return true;
    return std::ranges::any_of(place.tasks, [&](const TaskId &id) {
        const Task *task = plan.find(id);
        return task && letsThrough(*task);
    });
}

std::set<PlaceCategory> LayerChoice::categories() const
{
    std::set<PlaceCategory> shown;
    for (int i = 0; i <= static_cast<int>(PlaceCategory::Route); ++i)
        if (const auto category = static_cast<PlaceCategory>(i); shows(layerOf(category)))
            shown.insert(category);
    return shown;
}

std::set<PlaceId> LayerChoice::hiddenPlaces(const Plan &plan) const
{
    std::set<PlaceId> places;
    for (const Place &place : plan.places)
        if (!letsThrough(plan, place))
            places.insert(place.id);
    return places;
}

} // namespace geo
