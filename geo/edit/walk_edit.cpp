// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/edit/walk_edit.h"

#include "geo/crs/geodesic.h"

#include <algorithm>
#include <limits>

namespace geo {

namespace {
/// "stop-1", "stop-2", ...: the first that no record has. Such an id also says that the place was made for a stop.
template<typename Key>
Key freshId(const Plan &plan, const std::string &prefix)
{
    for (int number = 1;; ++number)
        if (Key id{prefix + std::to_string(number)}; !plan.find(id))
            return id;
}
const std::string stopPrefix = "stop-";

/// Takes away the place of a stop when it was made for a stop and no walk stops there any more.
void dropUnused(PlanEdit &edit, const Plan &plan, const PlaceId &id)
{
    const Plan after = edited(plan, edit);
    const bool used = std::ranges::any_of(after.walks, [&](const Walk &walk) {
        return std::ranges::find(walk.stops, id, &WalkStop::place) != walk.stops.end();
    });
    if (const Place *place = plan.find(id); !used && place && isMadeForAStop(*place))
        edit.places[id] = std::nullopt;
}

template<typename Change>
PlanEdit changed(const Plan &plan, const WalkId &id, std::size_t stop, Change change)
{
    const Walk *found = plan.find(id);
    if (!found || stop >= found->stops.size())
        return {};
    Walk walk = *found;
    change(walk);
    return {.walks = {{id, walk}}};
}

void straighten(Walk &walk, std::size_t stop)
{
    if (stop < walk.stops.size())
        walk.stops[stop].via.clear();
}
} // namespace

bool isMadeForAStop(const Place &place)
{
    return place.category == PlaceCategory::RouteStop && place.id.value.starts_with(stopPrefix);
}

PlanEdit walkAdded(const Plan &plan, const Text &title)
{
    const auto id = freshId<WalkId>(plan, "walk-");
    return {.walks = {{id, Walk{.id = id, .title = title, .task = {}}}}};
}

PlanEdit walkRemoved(const Plan &plan, const WalkId &id)
{
    const Walk *walk = plan.find(id);
    if (!walk)
        return {};
    PlanEdit edit{.walks = {{id, std::nullopt}}};
    for (const WalkStop &stop : walk->stops)
        dropUnused(edit, plan, stop.place);
    return edit;
}

PlanEdit walkChanged(const Plan &plan, const WalkId &id, const std::function<void(Walk &)> &change)
{
    const Walk *found = plan.find(id);
    if (!found)
        return {};
    Walk walk = *found;
    change(walk);
    return {.walks = {{id, walk}}};
}

PlanEdit stopAdded(const Plan &plan, const WalkId &walk, const PlaceId &place)
{
    return plan.find(place) ? walkChanged(plan, walk, [&](Walk &changed) { changed.stops.push_back({.place = place}); }) : PlanEdit();
}

PlanEdit stopAddedAt(const Plan &plan, const WalkId &walk, LonLat position, const Text &name, const std::string &day)
{
    const Walk *found = plan.find(walk);
    if (!found)
        return {};
    Place place{.id = freshId<PlaceId>(plan, stopPrefix),
                .name = name,
                .category = PlaceCategory::RouteStop,
                .address = {},
                .grade = PositionGrade::PlacedByHand,
                .basis = {"手工放置", "Placed by hand"},
                .placedOn = day,
                .position = position,
                .lines = {},
                .tasks = {}};
    if (!found->task.isEmpty())
        place.tasks.push_back(found->task);
    PlanEdit edit = walkChanged(plan, walk, [&](Walk &changed) { changed.stops.push_back({.place = place.id}); });
    edit.places[place.id] = place;
    return edit;
}

PlanEdit stopRemoved(const Plan &plan, const WalkId &walk, std::size_t stop)
{
    PlanEdit edit = changed(plan, walk, stop, [stop](Walk &changed) {
        if (stop > 0)
            straighten(changed, stop - 1);
        changed.stops.erase(changed.stops.begin() + static_cast<std::ptrdiff_t>(stop));
    });
    if (!edit.walks.empty())
        dropUnused(edit, plan, plan.find(walk)->stops[stop].place);
    return edit;
}

PlanEdit stopMoved(const Plan &plan, const WalkId &walk, std::size_t from, std::size_t to)
{
    return changed(plan, walk, std::max(from, to), [from, to](Walk &changed) {
        if (from == to)
            return;
        // Three legs end: the one to the stop, the one from it, and the one that it is set into.
        straighten(changed, from);
        straighten(changed, from - 1); // nothing for the first: the number wraps beyond the end
        straighten(changed, to > from ? to : to - 1);
        const auto begin = changed.stops.begin();
        const auto at = [&](std::size_t index) { return begin + static_cast<std::ptrdiff_t>(index); };
        if (from < to)
            std::rotate(at(from), at(from + 1), at(to + 1));
        else
            std::rotate(at(to), at(from), at(from + 1));
    });
}

PlanEdit placedByHand(const Plan &plan, const PlaceId &id, LonLat position, const std::string &day)
{
    const Place *found = plan.find(id);
    if (!found || !found->lines.empty())
        return {};
    Place place = *found;
    if (place.grade != PositionGrade::PlacedByHand) {
        const Text before = place.basis;
        place.basis = {"手工放置", "Placed by hand"};
        if (!before.zh.empty())
            place.basis.zh += "；原依据：" + before.zh;
        if (!before.en.empty())
            place.basis.en += "; before: " + before.en;
    }
    place.position = position;
    place.grade = PositionGrade::PlacedByHand;
    place.uncertaintyM = 0;
    place.placedOn = day;
    return {.places = {{id, place}}};
}

PlanEdit wayBent(const Plan &plan, const WalkId &walk, std::size_t stop, LonLat position)
{
    return changed(plan, walk, stop, [&](Walk &changed) {
        std::vector<LonLat> &via = changed.stops[stop].via;
        const auto positionOf = [&](std::size_t index) -> std::optional<LonLat> {
            const Place *place = index < changed.stops.size() ? plan.find(changed.stops[index].place) : nullptr;
            return place ? place->position : std::nullopt;
        };
        // Between which two of the stop, what is passed by already, and the next stop?
        std::size_t best = 0;
        double least = std::numeric_limits<double>::max();
        for (std::size_t at = 0; at <= via.size(); ++at) {
            const auto before = at == 0 ? positionOf(stop) : via[at - 1];
            const auto after = at == via.size() ? positionOf(stop + 1) : via[at];
            const double longer = (before ? distanceM(*before, position) : 0) + (after ? distanceM(position, *after) : 0)
                                  - (before && after ? distanceM(*before, *after) : 0);
            if (longer < least) {
                least = longer;
                best = at;
            }
        }
        via.insert(via.begin() + static_cast<std::ptrdiff_t>(best), position);
    });
}

PlanEdit bendMoved(const Plan &plan, const WalkId &walk, std::size_t stop, std::size_t bend, LonLat position)
{
    return changed(plan, walk, stop, [&](Walk &changed) {
        if (std::vector<LonLat> &via = changed.stops[stop].via; bend < via.size())
            via[bend] = position;
    });
}

PlanEdit bendRemoved(const Plan &plan, const WalkId &walk, std::size_t stop, std::size_t bend)
{
    return changed(plan, walk, stop, [&](Walk &changed) {
        if (std::vector<LonLat> &via = changed.stops[stop].via; bend < via.size())
            via.erase(via.begin() + static_cast<std::ptrdiff_t>(bend));
    });
}

} // namespace geo
