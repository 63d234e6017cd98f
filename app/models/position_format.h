// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGeoCoordinate>
#include <QObject>
#include <QQmlEngine>
#include <QStringList>

namespace guixiang {

/// Positions as text in the datum that the user chose. `datums` are the keys: wgs84, cgcs2000, gcj02, bd09, and epsg4549
/// (CGCS2000 / 3-degree Gauss-Kruger 120E, metres). GUI thread.
class PositionFormat : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(QStringList datums READ datums CONSTANT FINAL)

public:
    using QObject::QObject;

    [[nodiscard]] QStringList datums() const;
    /// "31.21270, 121.42160" (latitude first, as people read it), or "X 3454186.4  Y 540145.2" for epsg4549 (northing, easting).
    Q_INVOKABLE [[nodiscard]] QString text(const QGeoCoordinate &wgs84, const QString &datum) const;
};

} // namespace guixiang
