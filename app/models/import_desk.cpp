// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/import_desk.h"

#include "app/async/run_job.h"
#include "app/models/import_rehearsal.h"
#include "app/session/today.h"
#include "geo/base/error.h"
#include "geo/base/time_left.h"
#include "geo/model/names.h"
#include "geo/store/project_file.h"

#include <utility>

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
} // namespace

ImportDesk::~ImportDesk()
{
    m_stop.request_stop();
}

QString ImportDesk::file() const
{
    return textOf(m_file.filename().string());
}

/// What is chosen anew shows at once; where the file reads otherwise by it, it is read again.
template<typename Value>
void ImportDesk::choose(Value &member, const Value &value, bool readsAnew)
{
    if (std::exchange(member, value) == value)
        return;
    Q_EMIT changed();
    if (readsAnew && !m_file.empty())
        look();
}

QString ImportDesk::target() const
{
    return textOf(geo::nameOf(m_target));
}

void ImportDesk::setTarget(const QString &target)
{
    m_isTargetChosen = true;
    if (const auto known = geo::importTargetFrom(target.toStdString()))
        choose(m_target, *known, true);
}

void ImportDesk::setCategory(const QString &category)
{
    choose(m_category, category, true);
}

void ImportDesk::setEncoding(const QString &encoding)
{
    choose(m_encoding, encoding, true);
}

void ImportDesk::setReplace(bool replace)
{
    choose(m_replace, replace, true);
}

void ImportDesk::setDatum(const QString &datum)
{
    choose(m_datum, datum, false);
}

QString ImportDesk::datum() const
{
    return m_datum.isEmpty() ? proposed() : m_datum;
}

QString ImportDesk::proposed() const
{
    return m_preview ? textOf(geo::nameOf(m_preview->proposed)) : QString();
}

bool ImportDesk::isReady() const
{
    return !m_busy && m_preview && m_preview->problem.empty();
}

QStringList ImportDesk::columns() const
{
    QStringList names;
    if (m_preview)
        for (const std::string &column : m_preview->columns)
            names << textOf(column);
    return names;
}

QList<ImportRow> ImportDesk::rows() const
{
    QList<ImportRow> rows;
    if (m_preview)
        for (const std::vector<std::string> &each : m_preview->rows) {
            ImportRow row;
            for (const std::string &cell : each)
                row.cells << textOf(cell);
            rows << row;
        }
    return rows;
}

QList<DatumCandidate> ImportDesk::candidates() const
{
    QList<DatumCandidate> all;
    for (const geo::Datum datum : {geo::Datum::Wgs84, geo::Datum::Gcj02, geo::Datum::Bd09}) {
        DatumCandidate candidate{.key = textOf(geo::nameOf(datum))};
        if (m_preview && m_preview->fit)
            for (const geo::DatumScore &score : m_preview->fit->scores)
                if (score.datum == datum) {
                    candidate.medianM = score.medianM;
                    candidate.compared = true;
                }
        all << candidate;
    }
    return all;
}

QList<ImportCount> ImportDesk::taken() const
{
    QList<ImportCount> counts;
    if (m_preview)
        for (const auto &[kind, count] : m_preview->report.taken())
            counts << ImportCount{.kind = textOf(kind), .count = static_cast<int>(count), .example = {}};
    return counts;
}

QList<ImportCount> ImportDesk::refused() const
{
    return m_preview ? countsOf(m_preview->report.refused()) + countsOf(m_preview->report.repaired()) : QList<ImportCount>();
}

void ImportDesk::open(const QUrl &file)
{
    close();
    m_file = file.toLocalFile().toStdString();
    if (m_file.empty()) {
        m_problem = file.toString();
        Q_EMIT changed();
        return;
    }
    const std::string ending = m_file.extension().string();
    m_target = ending == ".osm" || ending == ".pbf" || ending == ".gz" ? geo::ImportTarget::BaseMap : geo::ImportTarget::Places;
    m_isTargetChosen = m_target == geo::ImportTarget::BaseMap;
    look();
}

geo::ImportRequest ImportDesk::request() const
{
    return {.file = m_file,
            .target = m_target,
            .encoding = m_encoding.toStdString(),
            .columns = m_columns,
            .replace = m_replace,
            .category = geo::fromName<geo::PlaceCategory>(m_category.toStdString()).value_or(geo::PlaceCategory::Venue),
            .day = today()};
}

std::function<void(double)> ImportDesk::begun()
{
    m_share = 0;
    m_begun.start();
    return [this](double share) {
        m_share = share;
        Q_EMIT shareChanged();
    };
}

int ImportDesk::secondsLeft() const
{
    return m_begun.isValid() ? geo::secondsLeft(m_share, static_cast<double>(m_begun.elapsed()) / 1000).value_or(-1) : -1;
}

void ImportDesk::look()
{
    if (!m_session || !m_session->plan())
        return;
    m_stop.request_stop();
    m_busy = true;
    m_problem.clear();
    Q_EMIT changed();
    const auto work = [request = request(), project = m_session->project(), plan = m_session->plan()](const geo::Progress &progress) mutable {
        request.streetsIn = [project](const auto &boxes) { return geo::readStreetsIn(project, boxes); };
        if (request.target == geo::ImportTarget::BaseMap)
            request.known = geo::readBaseMapIds(project);
        rehearseImport(request, progress.stop);
        return std::make_shared<const geo::ImportPreview>(geo::previewImport(request, *plan, progress));
    };
    const auto done = [this, look = ++m_look](const Outcome<std::shared_ptr<const geo::ImportPreview>> &made) {
        if (look != m_look)
            return;
        m_busy = false;
        m_preview = made.isFine() ? made.value() : nullptr;
        m_problem = m_preview ? textOf(m_preview->problem) : made.problem();
        if (m_preview && m_preview->isOfLinesOrAreas && !std::exchange(m_isTargetChosen, true))
            choose(m_target, geo::ImportTarget::Overlay, true);
        Q_EMIT changed();
    };
    m_stop = runJob(this, work, done, begun());
}

void ImportDesk::setColumn(const QString &field, const QString &column)
{
    if (column.isEmpty())
        m_columns.erase(field.toStdString());
    else
        m_columns[field.toStdString()] = column.toStdString();
    look();
}

QString ImportDesk::column(const QString &field) const
{
    const auto found = m_columns.find(field.toStdString());
    return found == m_columns.end() ? QString() : textOf(found->second);
}

void ImportDesk::take()
{
    if (!isReady())
        return;
    m_busy = m_writing = true;
    const geo::Datum datum = declaresDatum() ? geo::Datum::Wgs84 : geo::datumFrom(this->datum().toStdString()).value_or(geo::Datum::Wgs84);
    Q_EMIT changed();
    const auto done = [this](const QString &problem) {
        m_busy = m_writing = false;
        m_problem = problem;
        if (problem.isEmpty()) {
            const QString name = file();
            const QString overlay = firstOverlay();
            close();
            Q_EMIT imported(name, overlay);
        }
        Q_EMIT changed();
    };
    m_stop = m_session->add([preview = m_preview, datum, plan = m_session->plan(), replace = m_replace] { return geo::takenAs(*preview, datum, *plan, replace); }, done, begun());
}

QString ImportDesk::firstOverlay() const
{
    return m_preview->raw.addition.overlays.empty() ? QString() : textOf(m_preview->raw.addition.overlays.front().id.value);
}

void ImportDesk::cancel()
{
    m_stop.request_stop();
    if (!m_writing)
        close();
}

void ImportDesk::close()
{
    m_stop.request_stop();
    ++m_look;
    m_file.clear();
    m_preview.reset();
    m_columns.clear();
    m_datum.clear();
    m_encoding.clear();
    m_problem.clear();
    m_replace = m_busy = m_writing = false;
    Q_EMIT changed();
}

} // namespace guixiang
