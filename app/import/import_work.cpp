// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/import_work.h"

#include "app/document/author.h"
#include "geo/import/vector/import_preview.h"
#include "geo/store/project_file.h"

namespace guixiang {

namespace {
QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QList<ImportCount> countsOf(const geo::ImportReport::Tallies &tallies)
{
    QList<ImportCount> counts;
    for (const auto &[kind, tally] : tallies)
        counts << ImportCount{textOf(kind), static_cast<int>(tally.count), tally.first.empty() ? QString() : textOf(tally.first.front().sentence())};
    return counts;
}

ImportResult resultOf(const geo::ImportReport &report)
{
    ImportResult result;
    for (const auto &[kind, count] : report.taken())
        result.taken << ImportCount{.kind = textOf(kind), .count = static_cast<int>(count), .example = {}};
    result.repaired = countsOf(report.repaired());
    result.refused = countsOf(report.refused());
    result.report = textOf(report.text());
    return result;
}

QList<DatumCandidate> candidatesOf(const std::optional<geo::DatumFit> &fit)
{
    QList<DatumCandidate> all;
    for (const geo::Datum datum : {geo::Datum::Wgs84, geo::Datum::Gcj02, geo::Datum::Bd09}) {
        DatumCandidate candidate{.key = textOf(geo::nameOf(datum))};
        if (fit)
            for (const geo::DatumScore &score : fit->scores)
                if (score.datum == datum) {
                    candidate.medianM = score.medianM;
                    candidate.compared = true;
                }
        all << candidate;
    }
    return all;
}

ImportResult resultOf(const geo::ImportPreview &preview)
{
    ImportResult result = resultOf(preview.report);
    for (const std::string &column : preview.columns)
        result.columns << textOf(column);
    for (const std::vector<std::string> &each : preview.rows) {
        ImportRow row;
        for (const std::string &cell : each)
            row.cells << textOf(cell);
        result.rows << row;
    }
    result.candidates = candidatesOf(preview.fit);
    result.proposed = textOf(geo::nameOf(preview.proposed));
    result.positions = preview.positions;
    result.problem = textOf(preview.problem);
    result.isOfLinesOrAreas = preview.isOfLinesOrAreas;
    result.declaresDatum = preview.declaresDatum;
    return result;
}

ImportResult resultOf(const geo::Import &import)
{
    const geo::PlanAddition &addition = import.addition;
    ImportResult result = resultOf(import.report);
    result.changesNothing = addition.isEmpty();
    for (const geo::Place &place : addition.places)
        result.records.insert({geo::RecordKind::Place, place.id.value});
    for (const geo::OverlayId &id : addition.replacedOverlays)
        result.records.insert({geo::RecordKind::Overlay, id.value});
    for (const geo::Overlay &overlay : addition.overlays)
        result.records.insert({geo::RecordKind::Overlay, overlay.id.value});
    result.overlay = addition.overlays.empty() ? QString() : textOf(addition.overlays.front().id.value);
    return result;
}

/// A part of the whole, from one share to another.
geo::Progress partOf(const geo::Progress &whole, double from, double to)
{
    return {.reached = [whole, from, to](double share) {
                if (whole.reached)
                    whole.reached(from + share * (to - from));
            },
            .stop = whole.stop};
}
} // namespace

ImportResult doImport(const ImportTask &task, const geo::Progress &progress)
{
    geo::ImportRequest request = task.request;
    request.streetsIn = [&task](const auto &boxes) { return geo::readStreetsIn(task.project, boxes); };
    if (request.target == geo::ImportTarget::BaseMap)
        request.known = geo::readBaseMapIds(task.project);
    const geo::Plan plan = geo::readProject(task.project);
    if (task.step == ImportTask::Step::Preview)
        return resultOf(geo::previewImport(request, plan, progress));
    const bool isWritten = task.step == ImportTask::Step::Import;
    const double read = isWritten ? 0.5 : 1;
    const geo::Import import = geo::readImport(request, plan, partOf(progress, 0, read));
    if (isWritten && !import.addition.isEmpty())
        geo::addToProject(task.project, import.addition, partOf(progress, read, 1), thisAuthor());
    return resultOf(import);
}

} // namespace guixiang
