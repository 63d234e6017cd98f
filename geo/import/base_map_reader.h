// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/import/base_kind.h"
#include "geo/import/import.h"
#include "geo/import/shape_reader.h"
#include "geo/import/used_ids.h"
#include "geo/import/vector_file.h"

#include <unordered_map>

namespace geo {

/// Makes a base map of a file's features, one after the other. Positions are in the datum of the file still.
class BaseMapReader
{
public:
    BaseMapReader(const VectorFile &file, const ImportRequest &request, const Plan &plan, ImportReport &report);

    void add(const VectorFile::Item &item);
    [[nodiscard]] PlanAddition take();

private:
    struct Source
    {
        Columns columns;
        SourcePositions positions;
    };
    const Source &sourceOf(OGRLayer &layer);
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
    std::unordered_map<OGRLayer *, Source> m_sources;
    UsedIds m_streetIds, m_areaIds, m_lineIds;
    PlanAddition m_addition;
};

/// How a feature is called in records: "osm-way-23", "import-roads-7".
[[nodiscard]] std::string recordIdOf(const VectorFile &file, const VectorFile::Item &item);

} // namespace geo
