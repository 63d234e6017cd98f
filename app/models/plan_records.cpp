// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/plan_records.h"

#include "geo/base/local_plane.h"
#include "geo/model/names.h"
#include "geo/network/catchment.h"
#include "geo/route/route.h"

#include <algorithm>

namespace guixiang {

void PlanRecords::setSession(Session *session)
{
    if (!follow(m_session, session, this, &PlanRecords::refresh))
        return;
    Q_EMIT sessionChanged();
    refresh();
}

void PlanRecords::setEnglish(bool english)
{
    if (m_english == english)
        return;
    m_english = english;
    refresh();
}

void PlanRecords::refresh()
{
    m_tasks.clear();
    m_unplaced.clear();
    if (m_session && m_session->plan()) {
        const geo::Plan &plan = *m_session->plan();
        for (const geo::Task &task : plan.tasks)
            m_tasks << toRecord(task, plan, m_english);
        for (const geo::Place &place : plan.places)
            if (place.grade == geo::PositionGrade::Unplaced)
                m_unplaced << toRecord(place, m_english);
    }
    Q_EMIT changed();
}

QString PlanRecords::title() const
{
    return m_session && m_session->plan() ? inLanguage(m_session->plan()->info.title, m_english) : QString();
}

QString PlanRecords::notice() const
{
    return m_session && m_session->plan() ? inLanguage(m_session->plan()->info.notice, m_english) : QString();
}

QString PlanRecords::note() const
{
    return m_session && m_session->plan() ? inLanguage(m_session->plan()->info.note, m_english) : QString();
}

QString PlanRecords::firstWalk() const
{
    const geo::Walk *walk = m_session && m_session->plan() ? m_session->plan()->firstWalk() : nullptr;
    return walk ? QString::fromStdString(walk->id.value) : QString();
}

int PlanRecords::actionCount() const
{
    return m_session && m_session->plan() ? static_cast<int>(m_session->plan()->actions.size()) : 0;
}

PlaceRecord PlanRecords::place(const QString &id, bool english) const
{
    const auto plan = m_session ? m_session->plan() : nullptr;
    const geo::Place *found = plan ? plan->find(geo::PlaceId{id.toStdString()}) : nullptr;
    return found ? toRecord(*found, english) : PlaceRecord{};
}

StreetRecord PlanRecords::streetAt(const QGeoCoordinate &position, double withinM, bool english) const
{
    const auto plan = m_session ? m_session->plan() : nullptr;
    const geo::Street *nearest = nullptr;
    if (plan && position.isValid())
        for (const geo::Street &street : plan->streets)
            if (const double away = geo::spotNearest(street.line, {position.longitude(), position.latitude()}).awayM; away < withinM) {
                withinM = away;
                nearest = &street;
            }
    return nearest ? toRecord(*nearest, english) : StreetRecord{};
}

QStringList PlanRecords::placesOfTask(const QString &id) const
{
    QStringList ids;
    if (m_session && m_session->plan())
        for (const geo::Place *place : m_session->plan()->placesOf(geo::TaskId{id.toStdString()}))
            ids << QString::fromStdString(place->id.value);
    return ids;
}

QList<int> PlanRecords::placesWithinReach(const QString &id) const
{
    const auto plan = m_session ? m_session->plan() : nullptr;
    const geo::Place *from = plan ? plan->find(geo::PlaceId{id.toStdString()}) : nullptr;
    QList<int> counts;
    if (!from || !from->position)
        return counts;
    for (const int minutes : geo::reachMinutes) {
        const auto parts = geo::catchment(m_session->networks()->onFoot(), *from->position, geo::metresIn(minutes));
        counts << static_cast<int>(std::ranges::count_if(plan->places, [&](const geo::Place &place) {
            return &place != from && place.position && geo::contains(parts, *place.position);
        }));
    }
    return counts;
}

QList<WalkRecord> PlanRecords::walks() const
{
    QList<WalkRecord> records;
    if (m_session && m_session->plan())
        for (const geo::Walk &walk : m_session->plan()->walks)
            records << WalkRecord{.id = QString::fromStdString(walk.id.value),
                                  .title = inLanguage(walk.title, m_english),
                                  .clause = QString::fromStdString(walk.task.value),
                                  .stops = static_cast<int>(walk.stops.size())};
    return records;
}

QStringList PlanRecords::placesOfWalk(const QString &id) const
{
    const auto plan = m_session ? m_session->plan() : nullptr;
    const geo::Walk *walk = plan ? plan->find(geo::WalkId{id.toStdString()}) : nullptr;
    QStringList ids;
    if (walk)
        for (const geo::WalkStop &stop : walk->stops)
            ids << QString::fromStdString(stop.place.value);
    return ids;
}

template<typename Change>
void PlanRecords::changeTask(const QString &id, Change change, const std::optional<QString> &base)
{
    const auto plan = m_session ? m_session->plan() : nullptr;
    const geo::Task *found = plan ? plan->find(geo::TaskId{id.toStdString()}) : nullptr;
    if (!found)
        return;
    geo::Task task = *found;
    change(task);
    m_session->change({.tasks = {{task.id, task}}}, QStringLiteral("task"), {}, base);
}

void PlanRecords::setStatus(const QString &task, const QString &status)
{
    if (const auto value = geo::fromName<geo::TaskStatus>(status.toStdString()))
        changeTask(task, [value](geo::Task &changed) { changed.status = *value; });
}

void PlanRecords::setResponsible(const QString &task, const QString &unit, const QString &base)
{
    changeTask(task, [&](geo::Task &changed) { changed.responsible = unit.trimmed().toStdString(); }, base);
}

void PlanRecords::setProgress(const QString &task, const QString &note, const QString &base)
{
    changeTask(task, [&](geo::Task &changed) { changed.progress = note.trimmed().toStdString(); }, base);
}

void PlanRecords::addGoal(const QString &task, const QString &title, const QString &date)
{
    changeTask(task, [&](geo::Task &changed) {
        changed.goals.push_back({title.trimmed().toStdString(), date.trimmed().toStdString()});
    });
}

void PlanRecords::removeGoal(const QString &task, int index)
{
    changeTask(task, [index](geo::Task &changed) {
        if (index >= 0 && index < std::ssize(changed.goals))
            changed.goals.erase(changed.goals.begin() + index);
    });
}

} // namespace guixiang
