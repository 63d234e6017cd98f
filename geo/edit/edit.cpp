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

Edit editOf(const Plan &before, const PlanEdit &records)
{
    Edit edit;
    const Plan after = edited(before, records);
    for (const RecordKey &key : keysOf(records, before))
        addDifferences(edit.changes, key, fieldsIn(before, key), fieldsIn(after, key));
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
    Edit both = earlier;
    both.overlayFeatures.insert(later.overlayFeatures.begin(), later.overlayFeatures.end());
    for (const FieldChange &change : later.changes) {
        const auto known = std::ranges::find_if(both.changes, [&](const FieldChange &each) { return placeOf(each) == placeOf(change); });
        if (known == both.changes.end())
            both.changes.push_back(change);
        else
            known->after = change.after;
    }
    std::erase_if(both.changes, [](const FieldChange &each) { return isSame(each.field, each.before, each.after); });
    sort(both.changes);
    return both;
}

Plan applied(const Plan &before, const Edit &edit)
{
    Plan plan = before;
    for (const RecordKey &key : edit.records()) {
        Fields fields = fieldsIn(plan, key);
        for (const FieldChange &change : edit.changes)
            if (change.record == key) {
                if (!change.after)
                    fields.erase(change.field);
                else if (isItem(change.field) && !fields.contains(change.field))
                    fields[change.field] = placeOfNewItem(*change.after);
                else if (!isItem(change.field))
                    fields[change.field] = *change.after;
            }
        setFieldsIn(plan, key, fields);
    }
    for (Overlay &overlay : plan.overlays)
        if (const auto found = edit.overlayFeatures.find(overlay.id); found != edit.overlayFeatures.end())
            overlay.features = found->second;
    std::ranges::stable_sort(plan.overlays, {}, &Overlay::number);
    return plan;
}

} // namespace geo
