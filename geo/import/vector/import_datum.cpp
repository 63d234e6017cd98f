// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/import/vector/import_datum.h"

#include "geo/import/vector/datum_fit.h"
#include "geo/import/vector/source_positions.h"

#include <cmath>

namespace geo {

namespace {
void shift(std::vector<LonLat> &line, Datum datum)
{
    for (LonLat &position : line)
        position = toWgs84(datum, position);
}

void shift(Overlay &overlay, Datum datum)
{
    OverlayFeatures features = *overlay.features;
    for (OverlayFeature &feature : features) {
        eachPosition(feature.shapes, [datum](LonLat &position) { position = toWgs84(datum, position); });
        feature.bounds = boundsOf(feature.shapes);
    }
    overlay.features = std::make_shared<const OverlayFeatures>(std::move(features));
}

/// A position of a feature that may lie on a street or beside one.
LonLat oneOf(const Shapes &shapes)
{
    if (!shapes.points.empty())
        return shapes.points.front();
    return shapes.lines.empty() ? shapes.areas.front().outline.front() : shapes.lines.front()[shapes.lines.front().size() / 2];
}

std::string inWords(const DatumFit &fit)
{
    std::string text = "half of " + std::to_string(fit.samples) + " positions lie within ";
    for (bool isFirst = true; const DatumScore &score : fit.scores) {
        text += (isFirst ? "" : ", ") + std::to_string(std::lround(score.medianM)) + " m" + (isFirst ? " of a street" : "") + " as " +
                std::string(nameOf(score.datum));
        isFirst = false;
    }
    return text;
}

/// The datum for a file that does not say, and why.
Datum foundOut(const std::optional<DatumFit> &fit, ImportReport &report)
{
    if (!fit) {
        report.note("datum: wgs84, taken because the file does not say and too few of its positions lie among the project's streets to compare them");
        return Datum::Wgs84;
    }
    const Datum best = fit->scores.front().datum;
    if (fit->isClear) {
        report.note("datum: " + std::string(nameOf(best)) + ", found out: " + inWords(*fit) +
                    (best == Datum::Wgs84 ? "" : "; if that is wrong, import again with --datum wgs84"));
        return best;
    }
    report.note("datum: wgs84, taken because it is not clear: " + inWords(*fit) +
                "; look at the map, and import again with --datum if it is another");
    return Datum::Wgs84;
}
} // namespace

void bringToWgs84(PlanAddition &addition, Datum datum)
{
    for (Street &street : addition.streets)
        shift(street.line, datum);
    for (Station &station : addition.stations)
        station.position = toWgs84(datum, station.position);
    for (BaseArea &area : addition.areas) {
        shift(area.area.outline, datum);
        for (std::vector<LonLat> &hole : area.area.holes)
            shift(hole, datum);
    }
    for (BaseLine &line : addition.lines)
        shift(line.line, datum);
    for (Place &place : addition.places)
        if (place.position)
            place.position = toWgs84(datum, *place.position);
    if (datum != Datum::Wgs84)
        for (Overlay &overlay : addition.overlays)
            shift(overlay, datum);
}

std::vector<FitSample> samplesOf(const PlanAddition &addition)
{
    std::vector<FitSample> samples;
    for (const Place &place : addition.places)
        if (place.position)
            samples.push_back({*place.position});
    for (const Overlay &overlay : addition.overlays)
        for (const OverlayFeature &feature : *overlay.features)
            samples.push_back({oneOf(feature.shapes)});
    for (const Street &street : addition.streets)
        samples.push_back({street.line[street.line.size() / 2], street.name.zh});
    return samples;
}

void settleDatum(const VectorFile &file, const ImportRequest &request, const Plan &plan, Import &import)
{
    ImportReport &report = import.report;
    if (request.datum.epsg > 0) {
        report.note("datum: EPSG:" + std::to_string(request.datum.epsg) + ", as asked for");
        return;
    }
    if (request.datum.datum) {
        report.note("datum: " + std::string(nameOf(*request.datum.datum)) + ", as asked for");
        bringToWgs84(import.addition, *request.datum.datum);
        return;
    }
    if (file.isOsm()) {
        report.note("datum: wgs84, as OpenStreetMap has it everywhere");
        return;
    }
    const auto fit = fitDatum(samplesOf(import.addition), plan, request.streetsIn);
    if (!file.declaresDatum()) {
        bringToWgs84(import.addition, foundOut(fit, report));
        return;
    }
    const OGRSpatialReference *system = file.layers().front()->GetSpatialRef();
    report.note("datum: " + std::string(system->GetName() ? system->GetName() : "its own system") + ", as the file says");
    if (fit && fit->isClear && fit->scores.front().datum != Datum::Wgs84)
        report.note("doubt: the file says so, but " + inWords(*fit) + "; if it is so, import again with --datum " +
                    std::string(nameOf(fit->scores.front().datum)));
}

} // namespace geo
