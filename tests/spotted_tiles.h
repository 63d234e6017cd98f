// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QColor>
#include <QGeoCoordinate>
#include <QString>

/// Tiles with a known place on them: green, with a square of magenta about it that is 12 pixels wide at zoom 16, as large on the ground
/// at every zoom.
namespace spotted {

inline const QColor ground(0x2A, 0x6F, 0x4F);
inline const QColor spot(0xFF, 0x00, 0xFF);

// Shanghai in https://github.com/googollee/eviltransform, the table of its tests: one place in both.
inline const QGeoCoordinate placeInWgs84(31.1774276, 121.5272106);
inline const QGeoCoordinate placeInGcj02(31.17530398364597, 121.531541859215);

/// The PNG of a tile, the place laid by the formula of OpenStreetMap's wiki on its degrees as they are.
[[nodiscard]] QByteArray tile(int zoom, int column, int row, const QGeoCoordinate &place);
/// An MBTiles file of them for a kilometre about a place at the zooms 15 to 18, written by sqlite3.
void writeMbTiles(const QString &file, const QGeoCoordinate &place, const QString &attribution = {});

} // namespace spotted
