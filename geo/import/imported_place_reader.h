// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/import/columns.h"
#include "geo/import/import.h"
#include "geo/import/shape_reader.h"
#include "geo/import/used_ids.h"
#include "geo/import/vector_file.h"

#include <unordered_map>

namespace geo {

/// Makes places of a file's points or rows, one after the other. Positions are in the datum of the file still.
class ImportedPlaceReader
{
public:
    ImportedPlaceReader(const VectorFile &file, const ImportRequest &request, const Plan &plan, ImportReport &report);

    void add(const VectorFile::Item &item);
    [[nodiscard]] PlanAddition take();

private:
    struct Source
    {
        Columns columns;
        SourcePositions positions;
    };
    const Source &sourceOf(OGRLayer &layer);
    /// The points of a feature; when it has none that can be used it is refused.
    [[nodiscard]] std::vector<LonLat> pointsOf(const VectorFile::Item &item, const Source &source);
    [[nodiscard]] std::vector<LonLat> pointInColumns(const VectorFile::Item &item, const Source &source);
    [[nodiscard]] Place placeOf(const VectorFile::Item &item, const Columns &columns);
    void addAt(const VectorFile::Item &item, Place place, LonLat position);
    void refuse(const VectorFile::Item &item, const std::string &kind, const std::string &field, const std::string &problem);

    const VectorFile &m_file;
    const ImportRequest &m_request;
    const Plan &m_plan;
    ImportReport &m_report;
    std::unordered_map<OGRLayer *, Source> m_sources;
    UsedIds m_ids;
    PlanAddition m_addition;
};

} // namespace geo
