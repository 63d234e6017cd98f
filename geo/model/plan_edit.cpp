// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/model/plan_edit.h"

#include <algorithm>
#include <set>
#include <type_traits>

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
    std::set<std::remove_cvref_t<decltype(Record::id)>> known;
    for (Record &record : records)
        if (const auto change = changes.find(record.id); change != changes.end()) {
            known.insert(record.id);
            if (isThere(change->second))
                record = recordIn(change->second);
        }
    std::erase_if(records, [&](const Record &record) {
        const auto change = changes.find(record.id);
        return change != changes.end() && !isThere(change->second);
    });
    for (const auto &[id, state] : changes)
        if (isThere(state) && !known.contains(id))
            records.push_back(recordIn(state));
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

} // namespace geo
