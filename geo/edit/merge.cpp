// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/edit/merge.h"

#include "geo/edit/order_merge.h"
#include "geo/edit/plan_records.h"

#include <algorithm>
#include <span>

namespace geo {

namespace {
std::optional<std::string> valueIn(const Fields &fields, const std::string &field)
{
    const auto found = fields.find(field);
    return found == fields.end() ? std::nullopt : std::optional(found->second);
}

/// The changes of one record, done to what its fields are now.
class RecordMerge
{
public:
    RecordMerge(std::span<const FieldChange> changes, Fields present)
        : m_changes(changes)
        , m_present(std::move(present))
    {
    }

    void run(Merge &merge)
    {
        const FieldChange *id = find(idField);
        const bool isThere = m_present.contains(std::string(idField));
        if (id && !id->after) // the record is taken away
            return isThere ? remove(merge, *id) : void();
        if (!isThere && !id) // somebody took away what is changed here
            return void(merge.conflicts.push_back({{m_changes.front().record, std::string(idField), m_changes.front().record.id, m_changes.front().record.id}, {}}));
        for (const FieldChange &change : m_changes)
            add(change);
        if (m_losesWords) // a thing that somebody still writes to is not taken out of its order
            holdBackOrders();
        merge.edit.changes.insert(merge.edit.changes.end(), m_done.begin(), m_done.end());
        merge.conflicts.insert(merge.conflicts.end(), m_conflicts.begin(), m_conflicts.end());
    }

private:
    const FieldChange *find(std::string_view field) const
    {
        const auto found = std::ranges::find(m_changes, field, &FieldChange::field);
        return found == m_changes.end() ? nullptr : &*found;
    }

    void remove(Merge &merge, const FieldChange &id)
    {
        const bool isAsFound = std::ranges::all_of(m_present, [&](const auto &field) {
            const FieldChange *change = find(field.first);
            return change && (isItem(field.first) || change->before == field.second);
        });
        if (isAsFound)
            merge.edit.changes.insert(merge.edit.changes.end(), m_changes.begin(), m_changes.end());
        else
            merge.conflicts.push_back({id, m_present.at(std::string(idField))});
    }

    void add(const FieldChange &change)
    {
        const auto theirs = valueIn(m_present, change.field);
        if (isItem(change.field)) {
            if (theirs.has_value() != change.after.has_value())
                m_done.push_back({change.record, change.field, theirs, change.after});
        } else if (theirs == change.before) {
            m_done.push_back(change);
        } else if (theirs == change.after) {
            return;
        } else if (const auto order = isOrder(change.field) && theirs && change.before && change.after ? mergedOrder(*change.before, *change.after, *theirs)
                                                                                                       : std::nullopt) {
            if (*order != *theirs)
                m_done.push_back({change.record, change.field, theirs, order});
        } else if (theirs || change.after) {
            m_conflicts.push_back({change, theirs});
            m_losesWords = m_losesWords || !change.after;
        }
    }

    void holdBackOrders()
    {
        for (const FieldChange &change : m_done)
            if (isOrder(change.field))
                m_conflicts.push_back({change, change.before});
        std::erase_if(m_done, [](const FieldChange &change) { return isOrder(change.field); });
    }

    std::span<const FieldChange> m_changes;
    Fields m_present;
    std::vector<FieldChange> m_done;
    std::vector<Conflict> m_conflicts;
    bool m_losesWords = false;
};
} // namespace

Merge merged(const Plan &present, const Edit &edit)
{
    Merge merge;
    merge.edit.overlayFeatures = edit.overlayFeatures;
    const PlanReader reader(present, edit.changes.size());
    for (auto first = edit.changes.begin(); first != edit.changes.end();) {
        const auto last = std::find_if(first, edit.changes.end(), [&](const FieldChange &change) { return change.record != first->record; });
        RecordMerge({first, last}, reader.fields(first->record)).run(merge);
        first = last;
    }
    return merge;
}

Edit insisting(const Plan &present, const std::vector<Conflict> &conflicts)
{
    Edit edit;
    for (const Conflict &conflict : conflicts) {
        const FieldChange &change = conflict.change;
        const Fields now = PlanReader(present, 1).fields(change.record);
        if (change.field == idField && !change.after) // taken away with all that it holds now
            edit = combined(edit, reversed(bringingBack(present, change.record)));
        else if (!now.empty())
            edit = combined(edit, {{{change.record, change.field, valueIn(now, change.field), change.after}}});
    }
    return edit;
}

Edit bringingBack(const Plan &plan, const RecordKey &record)
{
    Edit edit;
    for (const auto &[field, value] : PlanReader(plan, 1).fields(record))
        edit.changes.push_back({record, field, {}, value});
    if (const Overlay *overlay = record.kind == RecordKind::Overlay ? plan.find(OverlayId{record.id}) : nullptr)
        edit.overlayFeatures[overlay->id] = overlay->features;
    return edit;
}

} // namespace geo
