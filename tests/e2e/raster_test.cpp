// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "real_window.h"
#include "tile_server.h"

#include "app/raster/raster_layer.h"

#include <QBuffer>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QSettings>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace {
// Shanghai in https://github.com/googollee/eviltransform, the table of its tests: one place in both.
const QGeoCoordinate placeInWgs84(31.1774276, 121.5272106);
const QGeoCoordinate placeInGcj02(31.17530398364597, 121.531541859215);
const QColor ground(0x2A, 0x6F, 0x4F);
const QColor spot(0xFF, 0x00, 0xFF);
const QString tiles = u"/{z}/{x}/{y}.png"_s;

QByteArray png(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

/// A tile that is green, with a square about a position where that lies in it, by the formula of OpenStreetMap's wiki.
TileServer::Answer spotted(const QString &path, const QGeoCoordinate &position)
{
    static const QRegularExpression numbers(u"/(\\d+)/(\\d+)/(\\d+)"_s);
    const auto match = numbers.match(path);
    const double cells = std::exp2(match.captured(1).toInt());
    const double x = (position.longitude() + 180) / 360 * cells - match.captured(2).toInt();
    const double y = (1 - std::asinh(std::tan(position.latitude() * std::numbers::pi / 180)) / std::numbers::pi) / 2 * cells - match.captured(3).toInt();
    QImage image(256, 256, QImage::Format_RGB32);
    image.fill(ground);
    QPainter(&image).fillRect(QRectF(x * 256 - 6, y * 256 - 6, 12, 12), spot);
    return {200, png(image)};
}

TileServer::Answer inGcj02(const QString &path)
{
    return spotted(path, placeInGcj02);
}

bool isAbout(QColor one, QColor other)
{
    return std::abs(one.red() - other.red()) < 40 && std::abs(one.green() - other.green()) < 40 && std::abs(one.blue() - other.blue()) < 40;
}

int pixelsOf(const QImage &image, QColor colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += isAbout(image.pixelColor(x, y), colour);
    return count;
}

/// The position on the map that the middle of the spot is drawn at.
QGeoCoordinate whereSpotIs(RealWindow &window)
{
    const QImage image = window.grab();
    QPointF sum;
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (isAbout(image.pixelColor(x, y), spot)) {
                sum += QPointF(x + 0.5, y + 0.5);
                ++count;
            }
    if (count < 60)
        return {};
    const QPointF middle = window.map().mapFromScene(sum / count);
    return window.map().positionAt(middle.x(), middle.y());
}

/// How far from a position the spot is drawn; very far where it is not drawn.
double metresFrom(const QGeoCoordinate &position, RealWindow &window)
{
    const QGeoCoordinate drawn = whereSpotIs(window);
    return drawn.isValid() ? drawn.distanceTo(position) : 1e9; // Qt gives 0 for none
}

guixiang::RasterLayer &layerOf(RealWindow &window)
{
    auto *layer = window.item(u"background"_s).property("raster").value<guixiang::RasterLayer *>();
    REQUIRE(layer);
    return *layer;
}

void lookAt(RealWindow &window, const QGeoCoordinate &position, double zoom)
{
    window.item(u"mapView"_s).setProperty("center", QVariant::fromValue(position));
    window.item(u"mapView"_s).setProperty("zoomLevel", zoom);
}

void showWeb(RealWindow &window, const QString &address, const QString &datum, const QString &key = {})
{
    guixiang::RasterLayer &layer = layerOf(window);
    layer.setProperty("address", address);
    layer.setProperty("key", key);
    layer.setProperty("datum", datum);
    layer.setProperty("source", u"web"_s);
}

void openDialog(RealWindow &window)
{
    window.click(u"settingsButton"_s);
    window.until("the menu is open", [&] { return window.has(u"backgroundItem"_s); });
    window.click(u"backgroundItem"_s);
    window.until("the dialog is open", [&] { return window.has(u"backgroundAccept"_s); });
}

void run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished());
    INFO(process.readAllStandardError().toStdString());
    REQUIRE(process.exitCode() == 0);
}

/// The sockets of this process that speak TCP or UDP.
int openSockets()
{
    QStringList own;
    for (const QString &entry : QDir(u"/proc/self/fd"_s).entryList(QDir::Files | QDir::System))
        if (const QString target = QFile::symLinkTarget(u"/proc/self/fd/"_s + entry); target.contains(u"socket:["_s))
            own << target.mid(target.indexOf(u'[') + 1).chopped(1);
    int count = 0;
    for (const char *name : {"tcp", "tcp6", "udp", "udp6"}) {
        QFile table(u"/proc/self/net/"_s + QLatin1StringView(name));
        if (!table.open(QIODevice::ReadOnly))
            continue;
        for (const QString &line : QString::fromLatin1(table.readAll()).split(u'\n'))
            count += own.contains(line.simplified().split(u' ').value(9));
    }
    return count;
}
} // namespace

TEST_CASE("tiles in GCJ-02 are laid where they belong, nearly half a kilometre from where WGS-84 would put them")
{
    TileServer server(inGcj02);
    RealWindow window;
    lookAt(window, placeInWgs84, 16);
    showWeb(window, server.address() + tiles, u"gcj02"_s);
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

TEST_CASE("an address typed into the dialog is shown and comes back at the next start; its key is in no project file")
{
    const QString key = u"geheim42"_s;
    TileServer server(inGcj02);
    RealWindow first;
    lookAt(first, placeInWgs84, 16);
    openDialog(first);
    first.click(u"backgroundWeb"_s);
    first.click(u"backgroundAddress"_s);
    first.type(server.address() + u"/{z}/{x}"_s);
    first.until("what is missing is said", [&] { return first.text(u"backgroundProblem"_s).contains(u"{y}"_s); });
    CHECK_FALSE(first.item(u"backgroundAccept"_s).isEnabled());
    first.type(u"/{y}.png?tk={key}"_s);
    first.click(u"backgroundKey"_s);
    first.type(key);
    first.click(u"backgroundDatum-gcj02"_s);
    first.click(u"backgroundAttribution"_s);
    first.type(u"Luftbild 2025"_s);
    if (qEnvironmentVariableIsSet("GUIXIANG_KEEP_PICTURES"))
        first.grab().save(u"raster-dialog.png"_s);
    CHECK(server.paths.isEmpty());
    first.click(u"backgroundAccept"_s);
    first.until("the spot is where it belongs", [&] { return metresFrom(placeInWgs84, first) < 3; });
    CHECK(server.paths.constFirst().endsWith(u".png?tk="_s + key));
    CHECK(first.text(u"notice"_s).startsWith(u"Luftbild 2025 · "_s));
    first.close();

    server.paths.clear();
    RealWindow second(first.project());
    second.until("it is drawn again", [&] { return metresFrom(placeInWgs84, second) < 3; });
    CHECK(server.paths.constFirst().contains(key));
    second.close();
    QDirIterator files(QString::fromStdString(first.project().parent_path().string()), QDir::Files);
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        INFO(file.fileName().toStdString());
        CHECK_FALSE(bytes.contains(key.toUtf8()));
        CHECK_FALSE(bytes.contains("{key}"));
    }
    CHECK(QSettings().value(u"background/key"_s).toString() == key);
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
    layerOf(window).setProperty("file", QUrl::fromLocalFile(file));
    layerOf(window).setProperty("source", u"file"_s);
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
    showWeb(window, server.address() + tiles, u"gcj02"_s);
    window.until("the spot of zoom 16 is there", [&] { return metresFrom(placeInWgs84, window) < 3; });
    const int whole = pixelsOf(window.grab(), ground);
    server.answerWith([](const QString &) { return TileServer::Answer{404, {}}; });
    lookAt(window, placeInWgs84, 19);
    window.until("the map has moved", [&] { return window.map().zoomLevel() == 19; });
    CHECK(pixelsOf(window.grab(), ground) > whole * 9 / 10);
}

TEST_CASE("a server that refuses, gives no pictures or is not there is said once without the key, and the map goes on")
{
    struct Case
    {
        TileServer::Answer answer;
        QString words;
    };
    const auto bad = GENERATE(Case{{403, "no"}, u"服务器不给图"_s}, Case{{200, "<html>log in</html>"}, u"不是图片"_s}, Case{{503, ""}, u"服务器忙"_s});
    TileServer server([&](const QString &) { return bad.answer; });
    RealWindow window;
    lookAt(window, placeInWgs84, 16);
    showWeb(window, server.address() + tiles + u"?tk={key}"_s, u"gcj02"_s, u"geheim42"_s);
    window.until("it is said", [&] { return window.text(u"message"_s).contains(bad.words); });
    CHECK(window.text(u"message"_s).contains(server.address()));
    CHECK_FALSE(window.text(u"message"_s).contains(u"geheim42"_s));
    CHECK(server.paths.size() <= 6);
    server.answerWith(inGcj02);
    window.until("it goes on by itself", [&] { return metresFrom(placeInWgs84, window) < 3; });
    CHECK(window.text(u"message"_s).isEmpty());
}

TEST_CASE("a server that is not there, an address and a file that will not do are each one sentence")
{
    RealWindow window;
    showWeb(window, u"http://127.0.0.1:9/{z}/{x}/{y}?k={key}"_s, u"wgs84"_s, u"geheim42"_s);
    window.until("it is said", [&] { return window.text(u"message"_s).contains(u"服务器连不上"_s); });
    CHECK(window.text(u"message"_s).contains(u"http://127.0.0.1:9/{z}/{x}/{y}?…"_s));
    CHECK_FALSE(window.text(u"message"_s).contains(u"geheim42"_s));
    layerOf(window).setProperty("address", u"http://127.0.0.1:9/{z}/{x}"_s);
    window.until("it is said", [&] { return window.text(u"message"_s).contains(u"底图用不了"_s); });
    layerOf(window).setProperty("source", u"file"_s);
    layerOf(window).setProperty("file", QUrl::fromLocalFile(QString::fromStdString(window.project().string())));
    window.until("it is said", [&] { return window.text(u"message"_s).contains(u"not an MBTiles file"_s); });
    CHECK_FALSE(layerOf(window).isActive());
    window.untilStill();
}

TEST_CASE("with no background configured no socket is opened")
{
    REQUIRE(openSockets() == 0);
    {
        const TileServer server(inGcj02);
        REQUIRE(openSockets() == 1); // they are counted
    }
    RealWindow window;
    openDialog(window);
    window.click(u"backgroundWeb"_s);
    window.click(u"backgroundAddress"_s);
    window.type(u"http://127.0.0.1:9/{z}/{x}/{y}"_s);
    window.click(u"backgroundCancel"_s);
    window.until("the dialog is gone", [&] { return !window.has(u"backgroundAccept"_s); });
    lookAt(window, placeInWgs84, 16);
    window.untilStill();
    CHECK_FALSE(layerOf(window).isActive());
    CHECK(openSockets() == 0);
}
