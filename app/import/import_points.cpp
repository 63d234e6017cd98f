// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/import_points.h"

#include "geo/base/box.h"
#include "geo/base/mercator.h"
#include "geo/base/view_transform.h"

#include <QPainter>
#include <QPolygonF>

namespace guixiang {

namespace {
constexpr double closestZoom = 17;
constexpr double marginPx = 10;

/// The ground that holds the positions under every candidate.
geo::Box<geo::MapPoint> groundOf(const std::vector<geo::LonLat> &positions)
{
    geo::Box<geo::MapPoint> box;
    for (const geo::LonLat position : positions)
        for (const geo::Datum datum : {geo::Datum::Wgs84, geo::Datum::Gcj02, geo::Datum::Bd09})
            box.include(geo::toMapPoint(geo::toWgs84(datum, position)));
    return box;
}
} // namespace

ImportPoints::ImportPoints(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &ImportPoints::changed, this, [this] { update(); });
}

void ImportPoints::setDesk(ImportDesk *desk)
{
    if (m_desk == desk)
        return;
    if (m_desk)
        disconnect(m_desk, nullptr, this, nullptr);
    m_desk = desk;
    if (m_desk)
        connect(m_desk, &ImportDesk::changed, this, &ImportPoints::changed);
    Q_EMIT changed();
}

void ImportPoints::paint(QPainter *painter)
{
    const auto preview = m_desk ? m_desk->preview() : nullptr;
    const auto plan = m_desk && m_desk->session() ? m_desk->session()->plan() : nullptr;
    const auto datum = geo::datumFrom(m_datum.toStdString());
    if (!preview || preview->positions.empty() || !plan || !datum)
        return;
    const geo::ViewTransform view = geo::fitted(groundOf(preview->positions), {.widthPx = width(), .heightPx = height()}, {marginPx, marginPx, marginPx, marginPx}, closestZoom);
    const auto spot = [&view](geo::LonLat position) {
        const geo::ScreenPoint at = view.toScreen(geo::toMapPoint(position));
        return QPointF(at.x, at.y);
    };
    painter->setPen(QPen(m_street, 1.5));
    const QRectF seen(0, 0, width(), height());
    for (const geo::Street &street : plan->streets) {
        QPolygonF line;
        for (const geo::LonLat position : street.line)
            line << spot(position);
        if (line.boundingRect().adjusted(-1, -1, 1, 1).intersects(seen))
            painter->drawPolyline(line);
    }
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_point);
    for (const geo::LonLat position : preview->positions)
        painter->drawEllipse(spot(geo::toWgs84(*datum, position)), 3, 3);
}

} // namespace guixiang
