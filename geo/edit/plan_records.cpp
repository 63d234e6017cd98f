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

constexpr std::size_t fewRecords = 16; ///< along a list as quickly as by an index that is made first
} // namespace

PlanReader::PlanReader(const Plan &plan, std::size_t recordsAskedFor)
    : m_plan(plan)
    , m_usesIndex(recordsAskedFor > fewRecords)
{
}

const PlanReader::Index &PlanReader::indexOf(RecordKind kind) const
{
    const auto [known, isNew] = m_indexes.try_emplace(kind);
    if (isNew)
        withRecords(m_plan, kind, [&index = known->second](const auto &records) {
            for (std::size_t place = 0; place < records.size(); ++place)
                index.emplace(records[place].id.value, place);
        });
    return known->second;
}

std::optional<std::size_t> PlanReader::find(const RecordKey &record) const
{
    if (m_usesIndex) {
        const Index &index = indexOf(record.kind);
        const auto found = index.find(record.id);
        return found == index.end() ? std::nullopt : std::optional(found->second);
    }
    std::optional<std::size_t> place;
    withRecords(m_plan, record.kind, [&](const auto &records) {
        const auto found = std::ranges::find_if(records, [&](const auto &each) { return each.id.value == record.id; });
        if (found != records.end())
            place = static_cast<std::size_t>(found - records.begin());
    });
    return place;
}

void PlanReader::remember(const RecordKey &record, std::size_t place)
{
    if (m_usesIndex)
        m_indexes[record.kind][record.id] = place;
}

Fields PlanReader::fields(const RecordKey &record) const
{
    if (record.kind == RecordKind::Briefing)
        return {{std::string(idField), record.id}, {"scenes", orderOf(m_plan.scenes)}};
    Fields fields;
    if (const auto place = find(record))
        withRecords(m_plan, record.kind, [&](const auto &records) { fields = fieldsOf(records[*place]); });
    return fields;
}

PlanWriter::PlanWriter(Plan &plan, std::size_t recordsAskedFor)
    : PlanReader(plan, recordsAskedFor)
    , m_plan(plan)
{
}

void PlanWriter::set(const RecordKey &record, const Fields &fields)
{
    if (record.kind == RecordKind::Briefing) {
        const auto order = fields.find("scenes");
        m_ordersScenes = order != fields.end();
        if (m_ordersScenes)
            m_sceneOrder = order->second;
        return;
    }
    auto place = find(record);
    if (!fields.contains(std::string(idField))) {
        if (place)
            m_gone[record.kind].push_back(*place);
        return;
    }
    withRecords(m_plan, record.kind, [&](auto &records) {
        if (!place) {
            place = records.size();
            records.emplace_back();
            remember(record, *place);
        }
        setFields(records[*place], fields);
    });
}

void PlanWriter::finish()
{
    for (auto &[kind, places] : m_gone) {
        std::ranges::sort(places);
        withRecords(m_plan, kind, [&places](auto &records) {
            std::size_t place = 0;
            std::erase_if(records, [&](const auto &) { return std::ranges::binary_search(places, place++); });
        });
    }
    if (m_ordersScenes)
        orderScenes(m_plan.scenes, m_sceneOrder);
}

} // namespace geo
