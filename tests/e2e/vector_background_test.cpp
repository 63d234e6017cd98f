// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A file of vector tiles as a background: drawn in the place of the project's own base map.
#include "raster_window.h"

#include "tests/pictures.h"
#include "tests/vector_tiles.h"

#include <QProcess>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace spotted;

namespace {
const QColor water(0xC9, 0xDE, 0xE6); // of data/style/day.json
const QColor trunk(0xE9, 0xE2, 0xD2);
const QColor primary(0xFB, 0xE9, 0xBD);

/// How many pixels have just a colour within 30 of a position.
int pixelsAbout(RealWindow &window, const QGeoCoordinate &position, QColor colour)
{
    const QPointF middle = window.map().mapToScene(window.map().spotOfStop(-1, position));
    return pixelsOf(window.grab().copy(QRectF(middle - QPointF(30, 30), QSizeF(60, 60)).toRect()), colour, 1);
}

QGeoCoordinate waterAt(const QGeoCoordinate &place)
{
    return QGeoCoordinate(place.latitude() - 0.001, place.longitude());
}

/// The dialog's file is chosen in the system's own, which a test has no hold of.
void chooseFile(RealWindow &window, const QString &file)
{
    for (QObject *part = &window.item(u"backgroundAccept"_s); part; part = part->parent())
        if (part->setProperty("file", QUrl::fromLocalFile(file)))
            return;
    FAIL("there is no dialog");
}
} // namespace

TEST_CASE("a file of vector tiles chosen in the dialog is drawn as the base map, in GCJ-02 where it belongs, and is thanked for")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"城市 50%.mbtiles"_s);
    writeVectorTiles(file, placeInGcj02, u"&copy; 示例测绘"_s);
    RealWindow window;
    lookAt(window, placeInWgs84, 16);
    openBackgroundDialog(window);
    window.click(u"backgroundFile"_s);
    chooseFile(window, file);
    window.click(u"backgroundDatum-gcj02"_s);
    window.click(u"backgroundAccept"_s);
    window.until("its water is there", [&] { return pixelsAbout(window, waterAt(placeInWgs84), water) > 1000; });
    CHECK(pixelsAbout(window, placeInWgs84, trunk) > 60);
    CHECK(window.text(u"notice"_s).startsWith(u"© 示例测绘 · "_s));
    if (qEnvironmentVariableIsSet("GUIXIANG_KEEP_PICTURES"))
        window.grab().save(u"vector-background.png"_s);
    // The project's own streets are not drawn with it, and come back without it.
    lookAt(window, QGeoCoordinate(31.2163, 121.4196), 16);
    window.until("the map is elsewhere", [&] { return pixelsOf(window.grab(), water, 1) == 0; });
    window.untilStill();
    CHECK(pixelsOf(window.grab(), primary, 1) == 0);
    layerOf(window).setProperty("source", u"none"_s);
    window.until("the streets are there", [&] { return pixelsOf(window.grab(), primary, 1) > 1000; });
    CHECK_FALSE(window.text(u"notice"_s).contains(u"示例测绘"_s));
}

TEST_CASE("vector tiles taken for WGS-84 lie where their degrees say, and a broken tile is one sentence while the rest is drawn")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"v.mbtiles"_s);
    writeVectorTiles(file, placeInGcj02, u"x"_s);
    RealWindow window;
    lookAt(window, placeInGcj02, 16);
    showFile(window, file);
    window.until("its water is there", [&] { return pixelsAbout(window, waterAt(placeInGcj02), water) > 1000; });
    CHECK(window.text(u"message"_s).isEmpty());
    layerOf(window).setProperty("source", u"none"_s);
    window.until("it is gone", [&] { return pixelsAbout(window, waterAt(placeInGcj02), water) == 0; });
    QProcess sqlite;
    sqlite.start(u"sqlite3"_s, {file, u"INSERT OR IGNORE INTO tiles SELECT zoom_level, tile_column + 1, tile_row, x'1A2BFFFFFF' FROM tiles WHERE zoom_level = 14"_s});
    REQUIRE(sqlite.waitForFinished());
    REQUIRE(sqlite.exitCode() == 0);
    layerOf(window).setProperty("source", u"file"_s);
    window.until("it is said", [&] { return window.text(u"message"_s).contains(u"底图有画不出的部分"_s); });
    CHECK(window.text(u"message"_s).contains(u"v.mbtiles, tile 14/"_s));
    window.until("its water is there", [&] { return pixelsAbout(window, waterAt(placeInGcj02), water) > 1000; });
}
