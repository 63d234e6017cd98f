// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/model/plan_edit.h"

#include <algorithm>

namespace geo {

namespace {
/// Calls `each` with each kind of record that an edit holds, in the order in which they refer to one another.
template<typename Edit, typename Other, typename Each>
void forEachKind(Edit &edit, Other &other, Each each)
{
    each(edit.tasks, other.tasks);
    each(edit.streets, other.streets);
    each(edit.places, other.places);
    each(edit.walks, other.walks);
    each(edit.overlays, other.overlays);
}

template<typename Record>
const Record &recordIn(const Record &state)
{
    return state;
}
template<typename Record>
const Record &recordIn(const std::optional<Record> &state)
{
    return *state;
}

template<typename Record>
bool isThere(const Record &)
{
    return true;
}
template<typename Record>
bool isThere(const std::optional<Record> &state)
{
    return state.has_value();
}

template<typename Record, typename Changes>
void apply(std::vector<Record> &records, const Changes &changes)
{
    for (const auto &[id, state] : changes) {
        const auto found = std::ranges::find(records, id, &Record::id);
        if (!isThere(state)) {
            if (found != records.end())
                records.erase(found);
        } else if (found != records.end()) {
            *found = recordIn(state);
        } else {
            records.push_back(recordIn(state));
        }
    }
}

/// The state of a record before an edit, as the edit would hold it.
template<typename Record, typename State, typename Key>
std::optional<State> stateOf(const std::vector<Record> &records, const Key &id)
{
    const auto found = std::ranges::find(records, id, &Record::id);
    if (found != records.end())
        return State(*found);
    if constexpr (std::is_same_v<State, Record>)
        return std::nullopt; // such records are never added or taken away
    else
        return State();
}

/// The same edit with the states that a plan holds for it.
PlanEdit statesBefore(const Plan &before, const PlanEdit &edit)
{
    PlanEdit states;
    const auto take = [](const auto &records, auto &into, const auto &changes) {
        using State = typename std::remove_cvref_t<decltype(into)>::mapped_type;
        using Record = typename std::remove_cvref_t<decltype(records)>::value_type;
        for (const auto &[id, state] : changes)
            if (auto known = stateOf<Record, State>(records, id))
                into.emplace(id, std::move(*known));
    };
    take(before.tasks, states.tasks, edit.tasks);
    take(before.streets, states.streets, edit.streets);
    take(before.places, states.places, edit.places);
    take(before.walks, states.walks, edit.walks);
    take(before.overlays, states.overlays, edit.overlays);
    if (edit.scenes)
        states.scenes = before.scenes;
    return states;
}
} // namespace

void PlanEdit::add(const PlanEdit &later)
{
    forEachKind(*this, later, [](auto &mine, const auto &theirs) {
        for (const auto &[id, state] : theirs)
            mine.insert_or_assign(id, state);
    });
    if (later.scenes)
        scenes = later.scenes;
}

void PlanEdit::remove(const PlanEdit &done)
{
    forEachKind(*this, done, [](auto &mine, const auto &theirs) {
        for (const auto &[id, state] : theirs)
            if (const auto found = mine.find(id); found != mine.end() && found->second == state)
                mine.erase(found);
    });
    if (scenes == done.scenes)
        scenes.reset();
}

Plan edited(const Plan &before, const PlanEdit &edit)
{
    Plan plan = before;
    apply(plan.tasks, edit.tasks);
    apply(plan.streets, edit.streets);
    apply(plan.places, edit.places);
    apply(plan.walks, edit.walks);
    apply(plan.overlays, edit.overlays);
    std::ranges::stable_sort(plan.overlays, {}, &Overlay::number);
    if (edit.scenes)
        plan.scenes = *edit.scenes;
    return plan;
}

PlanEdit reversed(const Plan &before, const PlanEdit &edit)
{
    return statesBefore(before, edit);
}

PlanEdit effective(const Plan &before, const PlanEdit &edit)
{
    PlanEdit changes = edit;
    changes.remove(statesBefore(before, edit));
    return changes;
}

} // namespace geo
