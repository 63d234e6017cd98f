// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/briefing/presenter.h"

#include "app/basemap/backdrop.h"
#include "geo/base/mercator.h"

#include <algorithm>
#include <span>

namespace guixiang {

void Presenter::setSession(Session *session)
{
    if (!follow(m_session, session, this, &Presenter::readAnew))
        return;
    if (m_session)
        connect(m_session, &Session::styleChanged, this, &Presenter::styleChanged);
    Q_EMIT sessionChanged();
    readAnew();
}

void Presenter::setEnglish(bool english)
{
    if (std::exchange(m_english, english) != english)
        show();
}

void Presenter::setBackgroundNotice(const QString &notice)
{
    if (std::exchange(m_backgroundNotice, notice) != notice)
        show();
}

void Presenter::readAnew()
{
    if (!m_session || !m_session->isReady())
        return;
    // The scene shown stays the one shown, wherever the new script has it.
    const geo::SceneId shown = m_scenes.empty() ? geo::SceneId() : m_scenes[static_cast<std::size_t>(m_position)].id;
    m_scenes = geo::scriptOf(*m_session->plan());
    if (const auto found = std::ranges::find(m_scenes, shown, &geo::Scene::id); found != m_scenes.end())
        m_position = static_cast<int>(found - m_scenes.begin());
    m_position = std::clamp(m_position, 0, std::max(0, count() - 1));
    if (m_detour && !geo::hasSubject(*m_session->plan(), *m_detour))
        m_detour.reset();
    show();
}

const geo::Scene &Presenter::shownScene() const
{
    return m_detour ? *m_detour : m_scenes[static_cast<std::size_t>(m_position)];
}

void Presenter::show()
{
    if (m_scenes.empty() || !m_session->networks())
        return;
    if (m_shown && m_shown->scene.id != shownScene().id)
        m_before = m_shown->scene;
    m_shown = stageScene(*m_session->plan(), *m_session->networks(), *m_session->style(), shownScene(), m_english);
    m_shown->notice = joinedNotice(m_backgroundNotice, m_shown->notice);
    Q_EMIT sceneChanged();
}

std::optional<StageScene> Presenter::sceneAt(int position) const
{
    if (position < 0 || position >= count() || !m_session->networks())
        return std::nullopt;
    return stageScene(*m_session->plan(), *m_session->networks(), *m_session->style(), m_scenes[static_cast<std::size_t>(position)], m_english);
}

void Presenter::forward()
{
    go(m_position + 1);
}

void Presenter::back()
{
    go(m_detour ? m_position : m_position - 1);
}

void Presenter::go(int position)
{
    m_detour.reset();
    m_position = std::clamp(position, 0, std::max(0, count() - 1));
    show();
}

int Presenter::positionOf(const QString &scene) const
{
    if (!m_session || !m_session->isReady())
        return 0;
    int position = 0;
    for (const geo::Scene &each : geo::scenesOf(*m_session->plan())) {
        if (each.id.value == scene.toStdString())
            return std::min(position, std::max(0, count() - 1));
        position += std::ranges::find(m_scenes, each.id, &geo::Scene::id) != m_scenes.end() ? 1 : 0;
    }
    return 0;
}

bool Presenter::goTo(const QString &typed)
{
    bool isNumber = false;
    const int number = typed.toInt(&isNumber);
    if (isNumber) {
        if (number < 1 || number > count())
            return false;
        go(number - 1);
        return true;
    }
    const auto scene = m_session && m_session->isReady() ? geo::sceneOfClause(*m_session->plan(), typed.toStdString()) : std::nullopt;
    if (!scene)
        return false;
    m_detour = scene;
    show();
    return true;
}

QString Presenter::detourTask() const
{
    return m_detour ? QString::fromStdString(m_detour->task.value) : QString();
}

QString Presenter::spoken() const
{
    if (!m_shown)
        return {};
    QStringList words{QString::fromStdString(m_shown->text.kicker), QString::fromStdString(m_shown->text.title)};
    for (const std::string &line : m_shown->text.lines)
        words << QString::fromStdString(line);
    words.removeAll(QString());
    return words.join(u'\n');
}

QStringList Presenter::places() const
{
    QStringList ids;
    for (const geo::PlaceId &id : m_shown ? m_shown->marked() : std::vector<geo::PlaceId>())
        ids << QString::fromStdString(id.value);
    return ids;
}

LayerSet Presenter::layers() const
{
    return m_shown ? LayerSet{m_shown->show.layers} : LayerSet();
}

QString Presenter::walk() const
{
    return m_shown ? QString::fromStdString(m_shown->show.walk.value) : QString();
}

QList<SceneRecord> Presenter::script() const
{
    QList<SceneRecord> records;
    for (const geo::Scene &scene : m_scenes)
        records << sceneRecord(*m_session->plan(), scene, {}, m_english);
    return records;
}

SceneRecord Presenter::current() const
{
    return m_shown ? sceneRecord(*m_session->plan(), m_shown->scene, m_shown->route, m_english) : SceneRecord();
}

double Presenter::plannedSeconds() const
{
    return geo::plannedSeconds(m_scenes);
}

double Presenter::plannedUntilHere() const
{
    return geo::plannedSeconds(std::span(m_scenes).first(std::min(static_cast<std::size_t>(m_position), m_scenes.size())));
}

/// From one stop of a walk to the next, or back, the camera goes the way on foot.
std::vector<geo::MapPoint> Presenter::wayFrom(const geo::Scene &before) const
{
    const geo::Scene &now = m_shown->scene;
    std::vector<geo::MapPoint> way;
    if (before.kind != geo::SceneKind::Walk || before.walk != now.walk || before.stop == 0 || now.stop == 0 || std::abs(before.stop - now.stop) != 1)
        return way;
    const std::size_t earlier = static_cast<std::size_t>(std::min(before.stop, now.stop)) - 1;
    for (const geo::RouteLeg &leg : m_shown->route.legs)
        if (leg.fromStop == earlier)
            for (const geo::LonLat position : leg.line)
                way.push_back(geo::toMapPoint(position));
    if (before.stop > now.stop)
        std::ranges::reverse(way);
    return way;
}

CameraTarget Presenter::view(double width, double height, double coveredFoot) const
{
    if (!m_shown || width <= 0 || height <= 0)
        return {};
    CameraTarget target = cameraTarget(StageLayout({width, height}, *m_session->style()).view(*m_session->plan(), *m_shown, coveredFoot));
    if (m_before)
        target.along = wayFrom(*m_before);
    return target;
}

double Presenter::mapScale(double width, double height) const
{
    return m_session && m_session->style() ? std::max(0.1, StageLayout({width, height}, *m_session->style()).mapScale()) : 1;
}

} // namespace guixiang
