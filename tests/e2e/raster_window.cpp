// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "raster_window.h"

#include "tests/pictures.h"

#include <QRegularExpression>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

TileServer::Answer inGcj02(const QString &path)
{
    static const QRegularExpression numbers(u"/(\\d+)/(\\d+)/(\\d+)"_s);
    const auto match = numbers.match(path);
    return {200, spotted::tile(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt(), spotted::placeInGcj02)};
}

guixiang::RasterLayer &layerOf(RealWindow &window)
{
    auto *layer = window.item(u"background"_s).property("raster").value<guixiang::RasterLayer *>();
    REQUIRE(layer);
    return *layer;
}

void showWeb(RealWindow &window, const QString &address, const QString &datum, const QString &key)
{
    guixiang::RasterLayer &layer = layerOf(window);
    layer.setProperty("address", address);
    layer.setProperty("key", key);
    layer.setProperty("datum", datum);
    layer.setProperty("source", u"web"_s);
}

void showFile(RealWindow &window, const QString &file)
{
    layerOf(window).setProperty("file", QUrl::fromLocalFile(file));
    layerOf(window).setProperty("source", u"file"_s);
}

void lookAt(RealWindow &window, const QGeoCoordinate &position, double zoom)
{
    window.item(u"mapView"_s).setProperty("center", QVariant::fromValue(position));
    window.item(u"mapView"_s).setProperty("zoomLevel", zoom);
}

void openBackgroundDialog(RealWindow &window)
{
    window.click(u"settingsButton"_s);
    window.until("the menu is open", [&] { return window.has(u"backgroundItem"_s); });
    window.click(u"backgroundItem"_s);
    window.until("the dialog is open", [&] { return window.has(u"backgroundAccept"_s); });
}

QGeoCoordinate whereSpotIs(RealWindow &window)
{
    const QPointF drawn = middleOf(window.grab(), spotted::spot, 60);
    if (drawn.isNull())
        return {};
    const QPointF middle = window.map().mapFromScene(drawn);
    return window.map().positionAt(middle.x(), middle.y());
}

double metresFrom(const QGeoCoordinate &position, RealWindow &window)
{
    const QGeoCoordinate drawn = whereSpotIs(window);
    return drawn.isValid() ? drawn.distanceTo(position) : 1e9; // Qt gives 0 for none
}
