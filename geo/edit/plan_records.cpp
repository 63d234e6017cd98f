// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/edit/plan_records.h"

#include <algorithm>
#include <utility>

namespace geo {

namespace {
/// Calls `each` with the list of a plan that holds a kind of record.
template<typename SomePlan, typename Each>
void withRecords(SomePlan &plan, RecordKind kind, Each each)
{
    switch (kind) {
    case RecordKind::Task: return each(plan.tasks);
    case RecordKind::Street: return each(plan.streets);
    case RecordKind::Place: return each(plan.places);
    case RecordKind::Walk: return each(plan.walks);
    case RecordKind::Overlay: return each(plan.overlays);
    case RecordKind::Scene: return each(plan.scenes);
    case RecordKind::Briefing: return;
    }
}

template<typename Records>
auto findRecord(Records &records, const std::string &id)
{
    return std::ranges::find_if(records, [&](const auto &record) { return record.id.value == id; });
}

std::string orderOf(const std::vector<Scene> &scenes)
{
    std::vector<std::string> ids;
    for (const Scene &scene : scenes)
        ids.push_back(scene.id.value);
    return joinedLines(ids);
}

/// Scenes that the order does not name keep their places behind the others.
void orderScenes(std::vector<Scene> &scenes, const std::string &order)
{
    const std::vector<std::string> ids = linesOf(order);
    std::ranges::stable_sort(scenes, {}, [&](const Scene &scene) { return std::ranges::find(ids, scene.id.value) - ids.begin(); });
}
} // namespace

Fields fieldsIn(const Plan &plan, const RecordKey &record)
{
    if (record.kind == RecordKind::Briefing)
        return {{std::string(idField), record.id}, {"scenes", orderOf(plan.scenes)}};
    Fields fields;
    withRecords(plan, record.kind, [&](const auto &records) {
        if (const auto found = findRecord(records, record.id); found != records.end())
            fields = fieldsOf(*found);
    });
    return fields;
}

void setFieldsIn(Plan &plan, const RecordKey &record, const Fields &fields)
{
    if (record.kind == RecordKind::Briefing) {
        if (const auto order = fields.find("scenes"); order != fields.end())
            orderScenes(plan.scenes, order->second);
        return;
    }
    withRecords(plan, record.kind, [&](auto &records) {
        auto found = findRecord(records, record.id);
        const bool isWanted = fields.contains(std::string(idField));
        if (!isWanted && found != records.end())
            records.erase(found);
        if (!isWanted)
            return;
        if (found == records.end()) {
            records.emplace_back();
            found = std::prev(records.end());
        }
        setFields(*found, fields);
    });
}

} // namespace geo
