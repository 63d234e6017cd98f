// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/walk_editor.h"

#include "app/document/today.h"
#include "app/text/written_text.h"
#include "geo/edit/walk_edit.h"
#include "geo/model/names.h"
#include "geo/route/route.h"

#include <algorithm>

namespace guixiang {

namespace {
geo::LonLat toLonLat(const QGeoCoordinate &position)
{
    return {position.longitude(), position.latitude()};
}

/// A negative number counts as beyond the end.
std::size_t index(int number)
{
    return static_cast<std::size_t>(number);
}

geo::Text textOf(const QString &words)
{
    return {words.trimmed().toStdString(), {}};
}

const geo::Place *placeOfStop(const geo::Plan &plan, const geo::WalkId &id, std::size_t stop)
{
    const geo::Walk *walk = plan.find(id);
    return walk && stop < walk->stops.size() ? plan.find(walk->stops[stop].place) : nullptr;
}
} // namespace

/// Makes an edit of the plan as it is and hands it to the session.
template<typename MakeEdit>
void WalkEditor::change(const char *step, MakeEdit makeEdit, const QString &field, const std::optional<QString> &base)
{
    if (m_session && m_session->plan())
        m_session->change(makeEdit(*m_session->plan()), QString::fromLatin1(step), field, base);
}

QString WalkEditor::addWalk(const QString &title)
{
    QString made;
    change("walk_added", [&](const geo::Plan &plan) {
        geo::PlanEdit edit = geo::walkAdded(plan, textOf(title));
        made = QString::fromStdString(edit.walks.begin()->first.value);
        return edit;
    });
    return made;
}

void WalkEditor::removeWalk()
{
    change("walk_removed", [&](const geo::Plan &plan) { return geo::walkRemoved(plan, id()); });
}

void WalkEditor::setTitle(const QString &title, const QString &base)
{
    if (title.trimmed().isEmpty())
        return;
    change("walk_title", [&](const geo::Plan &plan) {
        return geo::walkChanged(plan, id(), [&](geo::Walk &walk) { write(walk.title, title.trimmed(), m_english); });
    }, QStringLiteral("title/") + m_walk, base);
}

void WalkEditor::setPace(double paceKmh, bool stepFree)
{
    if (!(paceKmh > 0))
        return;
    change("walk_pace", [&](const geo::Plan &plan) {
        return geo::walkChanged(plan, id(), [&](geo::Walk &walk) {
            walk.paceKmh = paceKmh;
            walk.stepFree = stepFree;
        });
    });
}

void WalkEditor::addPlace(const QString &place)
{
    change("stop_added", [&](const geo::Plan &plan) { return geo::stopAdded(plan, id(), {place.toStdString()}); });
}

void WalkEditor::addPosition(const QGeoCoordinate &position, const QString &name)
{
    change("stop_added", [&](const geo::Plan &plan) { return geo::stopAddedAt(plan, id(), toLonLat(position), textOf(name), today()); });
}

void WalkEditor::removeStop(int stop)
{
    change("stop_removed", [&](const geo::Plan &plan) { return geo::stopRemoved(plan, id(), index(stop)); });
}

void WalkEditor::moveStop(int from, int to)
{
    change("stop_moved", [&](const geo::Plan &plan) { return geo::stopMoved(plan, id(), index(from), index(to)); });
}

void WalkEditor::takeShortestOrder()
{
    change("stops_ordered", [&](const geo::Plan &plan) {
        return geo::walkChanged(plan, id(), [&](geo::Walk &walk) {
            if (auto order = geo::shortestOrder(plan, m_session->networks()->of(walk), walk.stops))
                walk.stops = std::move(*order);
        });
    });
}

void WalkEditor::setStopName(int stop, const QString &name, const QString &base)
{
    if (name.trimmed().isEmpty())
        return;
    change("stop_name", [&](const geo::Plan &plan) {
        const geo::Place *found = placeOfStop(plan, id(), index(stop));
        if (!found)
            return geo::PlanEdit();
        geo::Place place = *found;
        write(place.name, name.trimmed(), m_english);
        return geo::PlanEdit{.places = {{place.id, place}}};
    }, QStringLiteral("name/%1/%2").arg(m_walk).arg(stop), base);
}

void WalkEditor::setNarration(int stop, const QString &text, const QString &base)
{
    change("narration", [&](const geo::Plan &plan) {
        return geo::walkChanged(plan, id(), [&](geo::Walk &walk) {
            if (index(stop) < walk.stops.size())
                write(walk.stops[index(stop)].narration, text, m_english);
        });
    }, QStringLiteral("narration/%1/%2").arg(m_walk).arg(stop), base);
}

void WalkEditor::setTalkMinutes(int stop, double minutes)
{
    change("talk_minutes", [&](const geo::Plan &plan) {
        return geo::walkChanged(plan, id(), [&](geo::Walk &walk) {
            if (index(stop) < walk.stops.size())
                walk.stops[index(stop)].talkMinutes = std::max(0.0, minutes);
        });
    }, QStringLiteral("talk/%1/%2").arg(m_walk).arg(stop));
}

void WalkEditor::placeByHand(const QString &place, const QGeoCoordinate &position)
{
    if (position.isValid())
        change("placed", [&](const geo::Plan &plan) { return geo::placedByHand(plan, {place.toStdString()}, toLonLat(position), today()); });
}

void WalkEditor::dropStop(int stop, const QGeoCoordinate &position)
{
    if (const geo::Place *place = m_session && m_session->plan() ? placeOfStop(*m_session->plan(), id(), index(stop)) : nullptr)
        placeByHand(QString::fromStdString(place->id.value), position);
}

void WalkEditor::bendWay(int stop, const QGeoCoordinate &position)
{
    if (position.isValid())
        change("way_bent", [&](const geo::Plan &plan) { return geo::wayBent(plan, id(), index(stop), toLonLat(position)); });
}

void WalkEditor::moveBend(int stop, int bend, const QGeoCoordinate &position)
{
    if (position.isValid())
        change("way_bent", [&](const geo::Plan &plan) { return geo::bendMoved(plan, id(), index(stop), index(bend), toLonLat(position)); });
}

void WalkEditor::removeBend(int stop, int bend)
{
    change("way_straightened", [&](const geo::Plan &plan) { return geo::bendRemoved(plan, id(), index(stop), index(bend)); });
}

void WalkEditor::setStreetAccess(const QString &street, const QString &access)
{
    const auto value = geo::fromName<geo::StreetAccess>(access.toStdString());
    change("street_access", [&](const geo::Plan &plan) {
        const auto found = std::ranges::find(plan.streets, geo::StreetId{street.toStdString()}, &geo::Street::id);
        if (!value || found == plan.streets.end())
            return geo::PlanEdit();
        geo::Street changed = *found;
        changed.access = *value;
        return geo::PlanEdit{.streets = {{changed.id, changed}}};
    });
}

} // namespace guixiang
