// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/briefing/stage_pen.h"

#include "geo/base/mercator.h"

#include <QPainter>
#include <QPolygonF>

#include <cmath>
#include <utility>

namespace guixiang {

StagePen::StagePen(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
}

void StagePen::setCenter(const QGeoCoordinate &center)
{
    if (std::exchange(m_center, center) != center)
        change();
}

void StagePen::setZoomLevel(double zoom)
{
    if (std::exchange(m_zoom, zoom) != zoom)
        change();
}

void StagePen::setEnlarged(double times)
{
    if (std::exchange(m_enlarged, times) != times)
        change();
}

geo::ViewTransform StagePen::view() const
{
    return {.centre = geo::toMapPoint({m_center.longitude(), m_center.latitude()}),
            .zoom = m_zoom + std::log2(m_enlarged),
            .widthPx = width(),
            .heightPx = height()};
}

void StagePen::change()
{
    if (!m_lines.empty())
        update();
    Q_EMIT changed();
}

void StagePen::begin(const QPointF &at)
{
    m_lines.push_back({view().toMap({at.x(), at.y()})});
    change();
}

void StagePen::extend(const QPointF &at)
{
    if (m_lines.empty())
        return;
    m_lines.back().push_back(view().toMap({at.x(), at.y()}));
    change();
}

void StagePen::clear()
{
    if (m_lines.empty())
        return;
    m_lines.clear();
    update();
    Q_EMIT changed();
}

void StagePen::paint(QPainter *painter)
{
    const geo::ViewTransform seen = view();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(m_colour, m_widthPx, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (const std::vector<geo::MapPoint> &line : m_lines) {
        QPolygonF points;
        for (const geo::MapPoint point : line) {
            const geo::ScreenPoint spot = seen.toScreen(point);
            points << QPointF(spot.x, spot.y);
        }
        painter->drawPolyline(points);
    }
}

} // namespace guixiang
