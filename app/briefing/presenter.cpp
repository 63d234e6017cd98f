// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/briefing/presenter.h"

#include "geo/base/mercator.h"
#include "geo/model/names.h"

#include <algorithm>

namespace guixiang {

void Presenter::setSession(Session *session)
{
    if (!follow(m_session, session, this, &Presenter::readAnew))
        return;
    Q_EMIT sessionChanged();
    readAnew();
}

void Presenter::setEnglish(bool english)
{
    if (std::exchange(m_english, english) != english)
        show();
}

void Presenter::readAnew()
{
    if (!m_session || !m_session->isReady())
        return;
    // The scene shown stays the one shown, wherever the new script has it.
    const auto shown = m_scenes.empty() ? std::optional<geo::Scene>() : m_scenes[static_cast<std::size_t>(m_position)];
    m_scenes = geo::briefingOf(*m_session->plan());
    if (shown)
        if (const auto found = std::ranges::find(m_scenes, *shown); found != m_scenes.end())
            m_position = static_cast<int>(found - m_scenes.begin());
    m_position = std::clamp(m_position, 0, count() - 1);
    show();
}

void Presenter::show()
{
    if (m_scenes.empty() || !m_session->networks())
        return;
    m_shown = stageScene(*m_session->plan(), *m_session->networks(), *m_session->style(), m_detour.value_or(m_scenes[static_cast<std::size_t>(m_position)]), m_english);
    Q_EMIT sceneChanged();
}

void Presenter::forward()
{
    m_detour.reset();
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
    if (!m_shown)
        return ids;
    if (!m_shown->show.lookAt.isEmpty())
        return {QString::fromStdString(m_shown->show.lookAt.value)};
    if (m_shown->show.walk.isEmpty())
        for (const geo::PlaceId &id : m_shown->show.places)
            ids << QString::fromStdString(id.value);
    return ids;
}

QStringList Presenter::hiddenLayers() const
{
    if (!m_shown || m_shown->show.everything)
        return {};
    QStringList layers{QStringLiteral("stations")};
    const bool isWalk = !m_shown->show.walk.isEmpty();
    if (!isWalk)
        layers << QStringLiteral("walk");
    for (int i = 0; i <= static_cast<int>(geo::PlaceCategory::Route); ++i)
        if (const auto category = static_cast<geo::PlaceCategory>(i); !isWalk || category != geo::PlaceCategory::RouteStop)
            layers << QString::fromUtf8(geo::nameOf(category));
    return layers;
}

QString Presenter::walk() const
{
    return m_shown ? QString::fromStdString(m_shown->show.walk.value) : QString();
}

CameraTarget Presenter::view(double width, double height) const
{
    if (!m_shown || width <= 0 || height <= 0)
        return {};
    const geo::ViewTransform view = StageLayout({width, height}).view(*m_session->plan(), *m_shown);
    const geo::LonLat centre = geo::toLonLat(view.centre);
    return {QGeoCoordinate(centre.lat, centre.lon), view.zoom, true};
}

double Presenter::mapScale(double width, double height)
{
    return std::max(0.1, StageLayout({width, height}).mapScale());
}

} // namespace guixiang
