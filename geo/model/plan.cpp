// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "geo/model/plan.h"

#include <algorithm>

namespace geo {

namespace {
template<typename Record, typename Key>
const Record *findById(const std::vector<Record> &records, const Key &id)
{
    const auto found = std::ranges::find(records, id, &Record::id);
    return found == records.end() ? nullptr : &*found;
}
} // namespace

const Action *Plan::find(const ActionId &id) const
{
    return findById(actions, id);
}

const Task *Plan::find(const TaskId &id) const
{
    return findById(tasks, id);
}

const Place *Plan::find(const PlaceId &id) const
{
    return findById(places, id);
}

const Walk *Plan::find(const WalkId &id) const
{
    return findById(walks, id);
}

const Overlay *Plan::find(const OverlayId &id) const
{
    return findById(overlays, id);
}

const OverlayFeature *Plan::find(const FeatureId &id) const
{
    const Overlay *overlay = find(id.overlay);
    return overlay && id.index < overlay->features->size() ? &(*overlay->features)[id.index] : nullptr;
}

const Walk *Plan::firstWalk() const
{
    const auto found = std::ranges::find_if(walks, [](const Walk &walk) { return !walk.stops.empty(); });
    return found == walks.end() ? nullptr : &*found;
}

std::vector<const Place *> Plan::placesOf(const TaskId &id) const
{
    std::vector<const Place *> found;
    for (const Place &place : places)
        if (std::ranges::find(place.tasks, id) != place.tasks.end())
            found.push_back(&place);
    return found;
}

} // namespace geo
