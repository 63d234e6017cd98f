// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/named_record.h"

#include "geo/base/error.h"

#include <algorithm>

namespace guixiang {

const geo::Walk &walkNamed(const geo::Plan &plan, const std::string &name)
{
    if (name.empty()) {
        if (const geo::Walk *walk = plan.firstWalk())
            return *walk;
        throw geo::Error("no walk of the project has stops yet; give one some, or name places with --stops.");
    }
    const auto found = std::ranges::find_if(
        plan.walks, [&](const geo::Walk &walk) { return walk.id.value == name || walk.title.zh == name || walk.title.en == name; });
    if (found == plan.walks.end())
        throw geo::Error("there is no walk '" + name + "'; 'guixiang list walks' shows their ids.");
    return *found;
}

const geo::Place &placeNamed(const geo::Plan &plan, const std::string &name)
{
    const auto found = std::ranges::find_if(
        plan.places, [&](const geo::Place &place) { return place.id.value == name || place.name.zh == name || place.name.en == name; });
    if (found == plan.places.end())
        throw geo::Error("there is no place '" + name + "'; 'guixiang list places' shows their ids.");
    return *found;
}

} // namespace guixiang
