// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/edit/edit.h"

#include "geo/edit/field_text.h"
#include "geo/edit/plan_records.h"

#include <algorithm>
#include <tuple>

namespace geo {

namespace {
const RecordKey briefing{RecordKind::Briefing, "briefing"};

auto placeOf(const FieldChange &change)
{
    return std::tie(change.record, change.field);
}

std::optional<std::string> valueOf(const Fields &fields, const std::string &field)
{
    const auto found = fields.find(field);
    return found == fields.end() ? std::nullopt : std::optional(found->second);
}

bool isSame(const std::string &field, const std::optional<std::string> &one, const std::optional<std::string> &other)
{
    return isItem(field) ? one.has_value() == other.has_value() : one == other;
}

void addDifferences(std::vector<FieldChange> &changes, const RecordKey &record, const Fields &before, const Fields &after)
{
    Fields names = before;
    names.insert(after.begin(), after.end());
    for (const auto &[field, value] : names)
        if (FieldChange change{record, field, valueOf(before, field), valueOf(after, field)}; !isSame(field, change.before, change.after))
            changes.push_back(std::move(change));
}

template<typename Records>
void addKeys(std::set<RecordKey> &keys, RecordKind kind, const Records &records)
{
    for (const auto &[id, record] : records)
        keys.insert({kind, id.value});
}

std::set<RecordKey> keysOf(const PlanEdit &edit, const Plan &before)
{
    std::set<RecordKey> keys;
    addKeys(keys, RecordKind::Task, edit.tasks);
    addKeys(keys, RecordKind::Street, edit.streets);
    addKeys(keys, RecordKind::Place, edit.places);
    addKeys(keys, RecordKind::Walk, edit.walks);
    addKeys(keys, RecordKind::Overlay, edit.overlays);
    if (!edit.scenes)
        return keys;
    for (const auto *scenes : {&before.scenes, &*edit.scenes})
        for (const Scene &scene : *scenes)
            keys.insert({RecordKind::Scene, scene.id.value});
    keys.insert(briefing);
    return keys;
}

void sort(std::vector<FieldChange> &changes)
{
    std::ranges::sort(changes, {}, placeOf);
}

/// An item that comes to a list stands before the one that has its place there.
std::string placeOfNewItem(const std::string &place)
{
    double number = 0;
    valueFrom(place, number);
    return textOf(number - 0.5);
}
} // namespace

bool Edit::touches(RecordKind kind) const
{
    return std::ranges::any_of(changes, [kind](const FieldChange &change) { return change.record.kind == kind; });
}

std::set<RecordKey> Edit::records() const
{
    std::set<RecordKey> keys;
    for (const FieldChange &change : changes)
        keys.insert(change.record);
    return keys;
}

PlanEdit recordsOf(const Plan &plan, const std::set<RecordKey> &keys)
{
    PlanEdit records;
    const auto take = [&plan]<typename Id>(auto &into, const Id &id) {
        const auto *known = plan.find(id);
        into[id] = known ? std::optional(*known) : std::nullopt;
    };
    for (const RecordKey &key : keys)
        if (key.kind == RecordKind::Place)
            take(records.places, PlaceId{key.id});
        else if (key.kind == RecordKind::Overlay)
            take(records.overlays, OverlayId{key.id});
    return records;
}

Edit editOf(const Plan &before, const PlanEdit &records)
{
    Edit edit;
    const Plan after = edited(before, records);
    const std::set<RecordKey> keys = keysOf(records, before);
    const PlanReader old(before, keys.size()), next(after, keys.size());
    for (const RecordKey &key : keys)
        addDifferences(edit.changes, key, old.fields(key), next.fields(key));
    for (const auto &[id, overlay] : records.overlays)
        if (const Overlay *known = before.find(id); !known != !overlay)
            edit.overlayFeatures[id] = known ? known->features : overlay->features;
    sort(edit.changes);
    return edit;
}

Edit reversed(const Edit &edit)
{
    Edit back = edit;
    for (FieldChange &change : back.changes)
        std::swap(change.before, change.after);
    return back;
}

Edit combined(const Edit &earlier, const Edit &later)
{
    Edit both{.overlayFeatures = earlier.overlayFeatures};
    both.overlayFeatures.insert(later.overlayFeatures.begin(), later.overlayFeatures.end());
    const auto take = [&both](const FieldChange &change) {
        if (!isSame(change.field, change.before, change.after))
            both.changes.push_back(change);
    };
    auto first = earlier.changes.begin();
    auto second = later.changes.begin();
    while (first != earlier.changes.end() && second != later.changes.end()) {
        if (placeOf(*first) < placeOf(*second)) {
            take(*first++);
        } else if (placeOf(*second) < placeOf(*first)) {
            take(*second++);
        } else {
            take({first->record, first->field, first->before, second->after});
            ++first, ++second;
        }
    }
    std::for_each(first, earlier.changes.end(), take);
    std::for_each(second, later.changes.end(), take);
    return both;
}

Plan applied(const Plan &before, const Edit &edit)
{
    Plan plan = before;
    PlanWriter writer(plan, edit.changes.size());
    for (auto change = edit.changes.begin(); change != edit.changes.end();) {
        const RecordKey &key = change->record;
        Fields fields = writer.fields(key);
        for (; change != edit.changes.end() && change->record == key; ++change) {
            if (!change->after)
                fields.erase(change->field);
            else if (isItem(change->field) && !fields.contains(change->field))
                fields[change->field] = placeOfNewItem(*change->after);
            else if (!isItem(change->field))
                fields[change->field] = *change->after;
        }
        writer.set(key, fields);
    }
    writer.finish();
    for (Overlay &overlay : plan.overlays)
        if (const auto found = edit.overlayFeatures.find(overlay.id); found != edit.overlayFeatures.end())
            overlay.features = found->second;
    std::ranges::stable_sort(plan.overlays, {}, &Overlay::number);
    return plan;
}

} // namespace geo
