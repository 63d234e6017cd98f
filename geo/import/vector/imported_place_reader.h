// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/import/used_ids.h"
#include "geo/import/vector/feature_reader.h"

#include <set>

namespace geo {

/// Makes places of a file's points or rows, one after the other, with ids that differ within the file; `ownIds` hears of those that the
/// file itself gives. Positions are in the datum of the file still.
class ImportedPlaceReader
{
public:
    ImportedPlaceReader(const VectorFile &file, const ImportRequest &request, std::set<PlaceId> &ownIds, ImportReport &report);

    void add(const VectorFile::Item &item);
    [[nodiscard]] PlanAddition take();

private:
    const FeatureReader::Source &sourceOf(OGRLayer &layer);
    /// The points of a feature; when it has none that can be used it is refused.
    [[nodiscard]] std::vector<LonLat> pointsOf(const VectorFile::Item &item, const FeatureReader::Source &source);
    [[nodiscard]] Place placeOf(const VectorFile::Item &item, const Columns &columns);
    void addAt(const VectorFile::Item &item, Place place, LonLat position);

    const VectorFile &m_file;
    const ImportRequest &m_request;
    std::set<PlaceId> &m_ownIds; ///< those that the file itself gives
    ImportReport &m_report;
    FeatureReader m_features;
    UsedIds m_ids;
    PlanAddition m_addition;
};

} // namespace geo
