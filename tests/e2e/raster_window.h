// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "real_window.h"

#include "app/basemap/raster_layer.h"
#include "tests/spotted_tiles.h"
#include "tests/tile_server.h"

#include <QGeoCoordinate>

/// The end of an address of tiles.
inline const QString tilePlaces = QStringLiteral("/{z}/{x}/{y}.png");

/// A server's answer: a tile about the known place as it lies in GCJ-02.
[[nodiscard]] TileServer::Answer inGcj02(const QString &path);

/// The background of a window; what is set of it is not kept with the program.
[[nodiscard]] guixiang::RasterLayer &layerOf(RealWindow &window);
void showWeb(RealWindow &window, const QString &address, const QString &datum, const QString &key = {});
void showFile(RealWindow &window, const QString &file);
void lookAt(RealWindow &window, const QGeoCoordinate &position, double zoom);
void openBackgroundDialog(RealWindow &window);

/// The position on the map that the middle of the spot is drawn at; invalid where it is not drawn.
[[nodiscard]] QGeoCoordinate whereSpotIs(RealWindow &window);
/// How far from a position the spot is drawn; very far where it is not drawn.
[[nodiscard]] double metresFrom(const QGeoCoordinate &position, RealWindow &window);
