// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/base/view_transform.h"

#include <QGeoCoordinate>
#include <QPointF>
#include <QQmlEngine>
#include <QQuickPaintedItem>

#include <vector>

namespace guixiang {

/// A pen that draws on the map: its lines keep to the ground when the map moves. Bind centre and zoom to the map's; `enlarged`
/// is how many times larger than its own pixels the map is shown. GUI thread, but for paint.
class StagePen : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QGeoCoordinate center MEMBER m_center WRITE setCenter NOTIFY changed FINAL)
    Q_PROPERTY(double zoomLevel MEMBER m_zoom WRITE setZoomLevel NOTIFY changed FINAL)
    Q_PROPERTY(double enlarged MEMBER m_enlarged WRITE setEnlarged NOTIFY changed FINAL)
    Q_PROPERTY(QColor color MEMBER m_colour NOTIFY changed FINAL)
    Q_PROPERTY(double lineWidth MEMBER m_widthPx NOTIFY changed FINAL)
    Q_PROPERTY(int lines READ lineCount NOTIFY changed FINAL)

public:
    explicit StagePen(QQuickItem *parent = nullptr);

    void setCenter(const QGeoCoordinate &center);
    void setZoomLevel(double zoom);
    void setEnlarged(double times);
    [[nodiscard]] int lineCount() const { return static_cast<int>(m_lines.size()); }

    /// Begins a line at a point of the item, and leads it on.
    Q_INVOKABLE void begin(const QPointF &at);
    Q_INVOKABLE void extend(const QPointF &at);
    Q_INVOKABLE void clear();

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] geo::ViewTransform view() const;
    void change();

    QGeoCoordinate m_center;
    double m_zoom = 15;
    double m_enlarged = 1;
    QColor m_colour;
    double m_widthPx = 6;
    std::vector<std::vector<geo::MapPoint>> m_lines;
};

} // namespace guixiang
