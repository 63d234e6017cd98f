// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sheet/walk_guide.h"

#include "app/async/run_job.h"
#include "app/document/documents.h"
#include "geo/base/error.h"
#include "geo/base/local_plane.h"
#include "geo/edit/walk_edit.h"
#include "geo/export/walk_file.h"


namespace guixiang {

namespace {
StopRecord stopRecord(const SheetStop &shown, const geo::Plan &plan, const geo::WalkStop &stop)
{
    const geo::Place &place = *plan.find(stop.place);
    StopRecord record{.number = shown.number,
                      .place = QString::fromStdString(stop.place.value),
                      .name = shown.name,
                      .narration = shown.narration,
                      .onward = shown.onward,
                      .talkMinutes = stop.talkMinutes,
                      .assumed = shown.assumed,
                      .placeable = place.lines.empty(),
                      .ownPlace = geo::isMadeForAStop(place),
                      .coordinate = {},
                      .bends = {}};
    if (place.position)
        record.coordinate = QGeoCoordinate(place.position->lat, place.position->lon);
    for (const geo::LonLat bend : stop.via)
        record.bends << QGeoCoordinate(bend.lat, bend.lon);
    return record;
}

/// Writes "gpx", or "gpx-gcj02" for the copy that Chinese web maps want; the file's name.
QString write(const geo::Plan &plan, const geo::Walk &walk, const geo::Route &route, const QString &kind, bool english)
{
    const QString format = kind.section(u'-', 0, 0);
    const geo::WalkFileRequest request{.format = geo::walkFormatFrom(format.toStdString()).value(),
                                       .datum = kind.endsWith(QLatin1StringView("-gcj02")) ? geo::Datum::Gcj02 : geo::Datum::Wgs84,
                                       .english = english};
    const QString asked = documentNamed(QString::fromStdString(walk.title.in(english)) + u'.' + format);
    makeFolderOf(asked);
    const std::filesystem::path file = geo::walkFileName(asked.toStdString(), request.datum);
    geo::writeWalkFile(file, plan, walk, route, request);
    return QString::fromStdString(file.string());
}
} // namespace

void WalkGuide::setSession(Session *session)
{
    if (!follow(m_session, session, this, &WalkGuide::refresh))
        return;
    Q_EMIT sessionChanged();
    refresh();
}

void WalkGuide::setWalk(const QString &walk)
{
    if (std::exchange(m_walk, walk) != walk)
        refresh();
}

void WalkGuide::setEnglish(bool english)
{
    if (std::exchange(m_english, english) != english)
        refresh();
}

void WalkGuide::refresh()
{
    const auto plan = m_session ? m_session->plan() : nullptr;
    const geo::Walk *walk = plan ? plan->find(geo::WalkId{m_walk.toStdString()}) : nullptr;
    m_content = {};
    m_route = {};
    m_clause.clear();
    m_stops.clear();
    if (walk) {
        m_clause = QString::fromStdString(walk->task.value);
        m_paceKmh = walk->paceKmh;
        m_stepFree = walk->stepFree;
        m_route = geo::routeOf(*plan, *m_session->networks(), *walk);
        m_content = sheetContent(*plan, *walk, m_route, {.english = m_english});
        for (const SheetStop &stop : m_content.stops)
            m_stops << stopRecord(stop, *plan, walk->stops[static_cast<std::size_t>(stop.number) - 1]);
    }
    Q_EMIT changed();
}

WaySpot WalkGuide::nearestOnWay(const QGeoCoordinate &position, double withinM) const
{
    WaySpot spot;
    if (!position.isValid())
        return spot;
    for (const geo::RouteLeg &leg : m_route.legs)
        if (const auto nearest = geo::spotNearest(leg.line, {position.longitude(), position.latitude()}); nearest.awayM < withinM) {
            withinM = nearest.awayM;
            spot = {static_cast<int>(leg.fromStop), QGeoCoordinate(nearest.position.lat, nearest.position.lon)};
        }
    return spot;
}

void WalkGuide::write(const QString &kind)
{
    const auto plan = m_session ? m_session->plan() : nullptr;
    const geo::Walk *walk = plan ? plan->find(geo::WalkId{m_walk.toStdString()}) : nullptr;
    if (!walk || m_writing)
        return;
    m_writing = true;
    Q_EMIT writingChanged();
    const auto work = [plan, walk, networks = m_session->networks(), kind, english = m_english](const geo::Progress &) {
        return guixiang::write(*plan, *walk, geo::routeOf(*plan, *networks, *walk), kind, english);
    };
    runJob(this, work, [this](const Outcome<QString> &made) {
        m_writing = false;
        Q_EMIT writingChanged();
        if (made.isFine())
            Q_EMIT written(made.value());
        else
            Q_EMIT failed(made.problem());
    });
}

} // namespace guixiang
