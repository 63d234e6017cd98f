// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/position_format.h"

#include "geo/base/error.h"
#include "geo/crs/datum.h"
#include "geo/crs/transformer.h"

namespace guixiang {

namespace {
const QString gaussKruger = QStringLiteral("epsg4549");
} // namespace

QStringList PositionFormat::datums() const
{
    QStringList keys;
    for (const geo::Datum datum : geo::allDatums)
        keys << QString::fromUtf8(nameOf(datum).data(), static_cast<qsizetype>(nameOf(datum).size()));
    return keys << gaussKruger;
}

QString PositionFormat::text(const QGeoCoordinate &wgs84, const QString &datum) const
{
    if (!wgs84.isValid())
        return {};
    const geo::LonLat position{wgs84.longitude(), wgs84.latitude()};
    if (datum == gaussKruger) {
        static const geo::Transformer transformer(geo::epsg::cgcs2000GaussKruger120E);
        try {
            const geo::EastNorth metres = transformer.project(position);
            return QStringLiteral("X %1  Y %2").arg(metres.north, 0, 'f', 1).arg(metres.east, 0, 'f', 1);
        } catch (const geo::CoordinateError &) {
            return QStringLiteral("—"); // this part of the world has no such position
        }
    }
    const geo::LonLat shown = geo::fromWgs84(geo::datumFrom(datum.toStdString()).value_or(geo::Datum::Wgs84), position);
    return QStringLiteral("%1, %2").arg(shown.lat, 0, 'f', 5).arg(shown.lon, 0, 'f', 5);
}

} // namespace guixiang
