// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGeoCoordinate>
#include <QString>

/// Writes an MBTiles file of vector tiles (zooms 12 to 14, by ogr2ogr, layers as OpenMapTiles names them): a trunk road 示例大道 that leads
/// 60 m to the west and to the east of a place, and a water of about 100 m about the spot 0.001 degrees south of it.
void writeVectorTiles(const QString &file, const QGeoCoordinate &place, const QString &attribution);
