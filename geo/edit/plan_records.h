// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/edit/field_change.h"
#include "geo/edit/record_fields.h"

#include <map>
#include <optional>
#include <unordered_map>

namespace geo {

/// Finds records of a plan by their keys: by looking along the list where few are asked for, else by an index made once for each kind.
/// The plan outlives it, and only PlanWriter changes it meanwhile.
class PlanReader
{
public:
    PlanReader(const Plan &plan, std::size_t recordsAskedFor);

    /// The fields of a record; empty where it is not there.
    [[nodiscard]] Fields fields(const RecordKey &record) const;

protected:
    [[nodiscard]] std::optional<std::size_t> find(const RecordKey &record) const;
    void remember(const RecordKey &record, std::size_t place);

private:
    using Index = std::unordered_map<std::string, std::size_t>;
    [[nodiscard]] const Index &indexOf(RecordKind kind) const;

    const Plan &m_plan;
    bool m_usesIndex;
    mutable std::map<RecordKind, Index> m_indexes;
};

/// Changes records of a plan by their fields.
class PlanWriter : public PlanReader
{
public:
    PlanWriter(Plan &plan, std::size_t recordsAskedFor);

    /// The record as fields say; without fields it goes, with finish(). A record that was not there comes last.
    void set(const RecordKey &record, const Fields &fields);
    /// Takes out what is to go, and orders what has an order. Call it last.
    void finish();

private:
    Plan &m_plan;
    std::map<RecordKind, std::vector<std::size_t>> m_gone;
    std::string m_sceneOrder;
    bool m_ordersScenes = false;
};

} // namespace geo
