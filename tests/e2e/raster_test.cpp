// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "raster_window.h"

#include "tests/pictures.h"

#include <QProcess>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;
using namespace spotted;

namespace {
void run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished());
    INFO(process.readAllStandardError().toStdString());
    REQUIRE(process.exitCode() == 0);
}
} // namespace

TEST_CASE("tiles in GCJ-02 are laid where they belong, nearly half a kilometre from where WGS-84 would put them")
{
    TileServer server(inGcj02);
    RealWindow window;
    lookAt(window, placeInWgs84, 16);
    showWeb(window, server.address() + tilePlaces, u"gcj02"_s);
    window.until("the spot is there", [&] { return whereSpotIs(window).isValid(); });
    CHECK(metresFrom(placeInWgs84, window) < 3);
    if (qEnvironmentVariableIsSet("GUIXIANG_KEEP_PICTURES"))
        window.grab().save(u"raster-gcj02.png"_s);
    layerOf(window).setProperty("datum", u"wgs84"_s);
    window.until("the spot has moved", [&] { return metresFrom(placeInGcj02, window) < 3; });
    const double metres = metresFrom(placeInWgs84, window);
    CHECK(metres > 460);
    CHECK(metres < 490);
    CHECK(server.mostOpen <= 6);
    CHECK(server.userAgent.startsWith("guixiang/"));
}

TEST_CASE("an MBTiles file that GDAL wrote lies under the streets, each of its tiles where it belongs")
{
    const QString format = GENERATE(u"PNG"_s, u"WEBP"_s);
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"航片 50%41 #1.mbtiles"_s);
    // Eight tiles of zoom 15 about the block, the northern purple and the southern blue. The world is 40075016.68557849 m wide, of 32768 tiles;
    // the edge is that between the rows 13389 and 13390.
    const double edge = 3661639.4029731;
    const auto image = [&](const QString &name, const QString &red, double north) {
        run(u"gdal_create"_s, {u"-of"_s, u"GTiff"_s, u"-outsize"_s, u"1024"_s, u"256"_s, u"-bands"_s, u"3"_s, u"-burn"_s, red, u"-burn"_s, u"20"_s, u"-burn"_s, u"200"_s,
                               u"-a_srs"_s, u"EPSG:3857"_s, u"-a_ullr"_s, u"13514066.600819161"_s, QString::number(north, 'f', 7), u"13518958.570629412"_s,
                               QString::number(north - 1222.992452562, 'f', 7), folder.filePath(name)});
    };
    image(u"north.tif"_s, u"200"_s, edge + 1222.992452562);
    image(u"south.tif"_s, u"20"_s, edge);
    run(u"gdalbuildvrt"_s, {u"-q"_s, folder.filePath(u"both.vrt"_s), folder.filePath(u"north.tif"_s), folder.filePath(u"south.tif"_s)});
    run(u"gdal_translate"_s, {u"-q"_s, u"-of"_s, u"MBTILES"_s, u"-co"_s, u"TILE_FORMAT="_s + format, folder.filePath(u"both.vrt"_s), file});

    RealWindow window;
    lookAt(window, QGeoCoordinate(31.2181, 121.4172), 15.5);
    window.untilStill();
    showFile(window, file);
    window.until("it is there", [&] { return pixelsOf(window.grab(), QColor(200, 20, 200)) > 120000 && pixelsOf(window.grab(), QColor(20, 20, 200)) > 20000; });
    window.untilStill();
    const QImage picture = window.grab();
    if (qEnvironmentVariableIsSet("GUIXIANG_KEEP_PICTURES"))
        picture.save(u"raster-mbtiles.png"_s);
    CHECK(pixelsOf(picture, Qt::white) > 1000); // streets
    // Down a line between streets the colour changes where the tiles meet.
    int wrong = 0;
    for (int y = 40; y < picture.height() - 60; ++y) {
        const QPointF at = window.map().mapFromScene(QPointF(900, y));
        const double latitude = window.map().positionAt(at.x(), at.y()).latitude();
        const double north = std::asinh(std::tan(latitude * std::numbers::pi / 180)) * 6378137;
        const QColor colour = picture.pixelColor(900, y);
        if (std::abs(north - edge) > 8)
            wrong += isAbout(colour, north > edge ? QColor(20, 20, 200) : QColor(200, 20, 200));
    }
    CHECK(wrong == 0);
    layerOf(window).setProperty("source", u"none"_s);
    window.until("the paper is back", [&] { return pixelsOf(window.grab(), QColor(20, 20, 200)) == 0; });
}

TEST_CASE("where a server has no finer tiles the coarser ones are shown, and zooming leaves no blank")
{
    TileServer server([](const QString &path) { return path.startsWith(u"/17/"_s) || path.startsWith(u"/18/"_s) ? TileServer::Answer{404, {}} : inGcj02(path); });
    RealWindow window;
    lookAt(window, placeInWgs84, 17.8);
    showWeb(window, server.address() + tilePlaces, u"gcj02"_s);
    window.until("the spot of zoom 16 is there", [&] { return metresFrom(placeInWgs84, window) < 3; });
    const int whole = pixelsOf(window.grab(), ground);
    server.answerWith([](const QString &) { return TileServer::Answer{404, {}}; });
    lookAt(window, placeInWgs84, 19);
    window.until("the map has moved", [&] { return window.map().zoomLevel() == 19; });
    CHECK(pixelsOf(window.grab(), ground) > whole * 9 / 10);
}
