// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/import/used_ids.h"
#include "geo/import/vector/base_kind.h"
#include "geo/import/vector/feature_reader.h"

namespace geo {

/// Makes a base map of a file's features, one after the other. Positions are in the datum of the file still.
class BaseMapReader
{
public:
    BaseMapReader(const VectorFile &file, const ImportRequest &request, const Plan &plan, ImportReport &report);

    void add(const VectorFile::Item &item);
    [[nodiscard]] PlanAddition take();

private:
    [[nodiscard]] BaseKind kindOf(const VectorFile::Item &item, const Columns &columns) const;
    void addStreets(const VectorFile::Item &item, const StreetKind &kind, Shapes &shapes, const Text &name);
    void addAreas(const VectorFile::Item &item, AreaKind kind, Shapes &shapes, const Text &name);
    void addLines(const VectorFile::Item &item, const RailOrWater &kind, Shapes &shapes, const Text &name);
    void addStation(const VectorFile::Item &item, const Shapes &shapes, const Text &name);
    /// The id of a part of a feature; nothing when the project holds it already.
    [[nodiscard]] std::optional<std::string> idOf(const VectorFile::Item &item, UsedIds &used, std::size_t part);

    const VectorFile &m_file;
    const ImportRequest &m_request;
    const Plan &m_plan;
    ImportReport &m_report;
    FeatureReader m_features;
    UsedIds m_streetIds, m_areaIds, m_lineIds;
    PlanAddition m_addition;
};

} // namespace geo
