// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/import_desk.h"

#include "app/async/run_job.h"
#include "app/document/today.h"
#include "app/import/import_process.h"
#include "geo/base/time_left.h"
#include "geo/model/names.h"

#include <utility>

namespace guixiang {

namespace {
QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
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

void ImportDesk::setGrade(const QString &grade)
{
    choose(m_grade, grade, false);
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

bool ImportDesk::isReady() const
{
    return !m_busy && m_preview && m_preview->problem.isEmpty();
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

ImportTask ImportDesk::taskOf(ImportTask::Step step) const
{
    ImportTask task{.step = step, .project = m_session->project(), .request = {.file = m_file}};
    task.request.target = m_target;
    task.request.encoding = m_encoding.toStdString();
    task.request.columns = m_columns;
    task.request.replace = m_replace;
    task.request.category = geo::fromName<geo::PlaceCategory>(m_category.toStdString()).value_or(geo::PlaceCategory::Venue);
    task.request.grade = geo::fromName<geo::PositionGrade>(m_grade.toStdString()).value_or(geo::PositionGrade::Unstated);
    task.request.day = today();
    if (step == ImportTask::Step::Import && !declaresDatum())
        task.request.datum = {.datum = geo::datumFrom(datum().toStdString()).value_or(geo::Datum::Wgs84)};
    return task;
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
    const auto work = [task = taskOf(ImportTask::Step::Preview)](const geo::Progress &progress) { return std::make_shared<const ImportResult>(runImport(task, progress)); };
    const auto done = [this, look = ++m_look](const Outcome<std::shared_ptr<const ImportResult>> &made) {
        if (look != m_look)
            return;
        m_busy = false;
        m_preview = made.isFine() ? made.value() : nullptr;
        m_problem = m_preview ? m_preview->problem : made.problem();
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
    Q_EMIT changed();
    struct Told
    {
        QString overlay;
        bool changesNothing = false;
    };
    const auto told = std::make_shared<Told>(); // by the worker before it ends
    const auto work = [task = taskOf(ImportTask::Step::Import), told](const geo::Progress &progress) {
        ImportResult result = runImport(task, progress);
        *told = {result.overlay, result.changesNothing};
        return std::move(result.records);
    };
    const auto done = [this, told](const QString &problem) {
        m_busy = m_writing = false;
        m_problem = problem;
        if (problem.isEmpty()) {
            const QString name = file();
            close();
            Q_EMIT imported(name, told->overlay, !told->changesNothing);
        }
        Q_EMIT changed();
    };
    m_stop = m_session->changeOutside(work, done, begun());
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
    m_grade = QStringLiteral("unstated");
    m_problem.clear();
    m_replace = m_busy = m_writing = false;
    Q_EMIT changed();
}

} // namespace guixiang
