// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/import/vector/import_preview.h"

#include "geo/import/vector/import_datum.h"
#include "geo/import/vector/known_places.h"
#include "geo/import/vector/vector_file.h"

#include <algorithm>

namespace geo {

namespace {
constexpr std::size_t fewRows = 5;
constexpr std::size_t fewPositions = 400;

bool holdsLinesOrAreas(OGRLayer *layer)
{
    switch (wkbFlatten(layer->GetGeomType())) {
    case wkbLineString:
    case wkbMultiLineString:
    case wkbPolygon:
    case wkbMultiPolygon: return true;
    default: return false;
    }
}

void lookAtRows(const ImportRequest &request, ImportPreview &preview)
{
    ImportReport unsaid;
    VectorFile file(request, unsaid);
    preview.declaresDatum = file.isOsm() || file.declaresDatum();
    preview.isOfLinesOrAreas = std::ranges::all_of(file.layers(), holdsLinesOrAreas);
    for (OGRLayer *layer : file.layers())
        preview.layers.emplace_back(layer->GetName());
    VectorFile::Item item;
    OGRLayer *first = nullptr;
    while (preview.rows.size() < fewRows && file.next(item)) {
        if (!first) {
            first = item.layer;
            preview.columns = file.columnsOf(*first);
        }
        if (item.layer != first)
            continue;
        std::vector<std::string> &row = preview.rows.emplace_back();
        for (int i = 0; i < item.feature->GetFieldCount(); ++i)
            row.emplace_back(item.feature->IsFieldSetAndNotNull(i) ? item.feature->GetFieldAsString(i) : "");
    }
}

/// Evenly out of all, so that a large file shows its whole extent.
std::vector<LonLat> someOf(const std::vector<FitSample> &samples)
{
    std::vector<LonLat> positions;
    const std::size_t step = samples.size() / fewPositions + 1;
    for (std::size_t i = 0; i < samples.size(); i += step)
        positions.push_back(samples[i].position);
    return positions;
}

} // namespace

ImportPreview previewImport(const ImportRequest &request, const Plan &plan, const Progress &progress)
{
    ImportPreview preview;
    lookAtRows(request, preview);
    ImportRequest undecided = request;
    undecided.isUndecided = true;
    if (undecided.datum.epsg == 0)
        undecided.datum = {.datum = Datum::Wgs84}; // which shifts nothing
    Import import;
    try {
        import = readImport(undecided, plan, progress);
    } catch (const ImportError &error) {
        preview.problem = error.what();
        return preview;
    }
    const std::vector<FitSample> samples = samplesOf(import.addition);
    preview.positions = someOf(samples);
    preview.fit = fitDatum(samples, plan, request.streetsIn);
    if (!preview.declaresDatum && request.datum.epsg == 0 && preview.fit && preview.fit->isClear)
        preview.proposed = preview.fit->scores.front().datum;
    if (request.target == ImportTarget::Places) {
        bringToWgs84(import.addition, preview.proposed);
        matchKnownPlaces(import, plan, request.replace);
    }
    preview.report = std::move(import.report);
    return preview;
}

} // namespace geo
