// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/basemap/mbtiles_source.h"

#include "../program.h"
#include "app/async/limited_process.h"
#include "app/basemap/raster_layer.h"
#include "geo/base/mercator.h"
#include "tests/spotted_tiles.h"
#include "tests/vector_tiles.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using guixiang::MbTilesSource;

namespace {
/// Files with tiles about a place, and one of those at zoom 16.
class Tiles
{
public:
    Tiles() { spotted::writeMbTiles(file(), spotted::placeInWgs84); }
    [[nodiscard]] QString file() const { return m_folder.filePath(u"瓦片.mbtiles"_s); }
    [[nodiscard]] geo::RasterTile tile() const
    {
        const QStringList numbers = outputOf(u"sqlite3"_s, {file(), u"SELECT tile_column, 65535 - tile_row FROM tiles WHERE zoom_level = 16 LIMIT 1"_s}).trimmed().split(u'|');
        return {16, numbers.value(0).toInt(), numbers.value(1).toInt()};
    }

private:
    QTemporaryDir m_folder;
};

bool comes(const QSignalSpy &spy)
{
    return QTest::qWaitFor([&] { return !spy.isEmpty(); }, 20000);
}
} // namespace

TEST_CASE("a tile that cannot be read while another program writes is told once, tried again, and comes")
{
    const Tiles tiles;
    MbTilesSource source(tiles.file().toStdString(), geo::Datum::Wgs84);
    const QSignalSpy opened(&source, &MbTilesSource::opened);
    const QSignalSpy failed(&source, &MbTilesSource::failed);
    const QSignalSpy arrived(&source, &MbTilesSource::arrived);
    REQUIRE(comes(opened));
    const geo::RasterTile tile = tiles.tile();
    QProcess writer;
    writer.start(u"sqlite3"_s, {tiles.file(), u"BEGIN EXCLUSIVE"_s, u".system echo locked; sleep 4"_s, u"COMMIT"_s});
    REQUIRE(writer.waitForReadyRead());
    source.want({tile});
    REQUIRE(comes(failed));
    CHECK(failed.first().value(0) == u"file"_s);
    CHECK(failed.first().value(1).toString().contains(tiles.file()));
    CHECK(comes(arrived));
    CHECK((writer.state() == QProcess::NotRunning || writer.waitForFinished()));
}

TEST_CASE("what is no picture is left out and told with its tile, and the file's other tiles come")
{
    const Tiles tiles;
    const geo::RasterTile tile = tiles.tile();
    (void)outputOf(u"sqlite3"_s, {tiles.file(), u"UPDATE tiles SET tile_data = x'89504E470D0A1A0A00' WHERE zoom_level = 16 AND tile_column = %1 AND tile_row = %2"_s.arg(tile.column).arg(65535 - tile.row)});
    MbTilesSource source(tiles.file().toStdString(), geo::Datum::Wgs84);
    const QSignalSpy opened(&source, &MbTilesSource::opened);
    const QSignalSpy failed(&source, &MbTilesSource::failed);
    const QSignalSpy missing(&source, &MbTilesSource::missing);
    const QSignalSpy arrived(&source, &MbTilesSource::arrived);
    REQUIRE(comes(opened));
    source.want({tile, {16, tile.column, tile.row - 1}, {16, tile.column, tile.row + 1}});
    REQUIRE(comes(failed));
    CHECK(failed.first().value(0) == u"part"_s);
    CHECK(failed.first().value(1).toString().contains(u"tile 16/%1/%2"_s.arg(tile.column).arg(tile.row)));
    CHECK(comes(missing));
    CHECK(comes(arrived));
}

TEST_CASE("vector tiles that cannot be read while another program writes are read again, and the map stays meanwhile")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"矢量.mbtiles"_s);
    writeVectorTiles(file, spotted::placeInWgs84, u"x"_s);
    guixiang::RasterLayer layer;
    const QSignalSpy failed(&layer, &guixiang::RasterLayer::failed);
    layer.choose({.source = guixiang::RasterChoice::Source::File, .file = file});
    REQUIRE(QTest::qWaitFor([&] { return layer.baseMap() != nullptr; }, 20000));
    geo::Box<geo::MapPoint> view;
    view.include(geo::toMapPoint({spotted::placeInWgs84.longitude(), spotted::placeInWgs84.latitude()}));
    QProcess writer;
    writer.start(u"sqlite3"_s, {file, u"BEGIN EXCLUSIVE"_s, u".system echo locked; sleep 4"_s, u"COMMIT"_s});
    REQUIRE(writer.waitForReadyRead());
    CHECK(layer.baseMap()->tiles(view.grownBy(1e-6), 15).empty());
    layer.tellFaults();
    REQUIRE(failed.size() == 1);
    CHECK(failed.first().value(1).toString().contains(u"another program"_s));
    const auto before = layer.baseMap();
    CHECK(QTest::qWaitFor([&] { return layer.baseMap() != before; }, 20000));
    REQUIRE(layer.baseMap());
    CHECK((writer.state() == QProcess::NotRunning || writer.waitForFinished()));
    CHECK_FALSE(layer.baseMap()->tiles(view.grownBy(1e-6), 15).empty());
}

TEST_CASE("a source that is given up while a picture hangs is gone at once")
{
    const Tiles tiles;
    QTemporaryDir folder;
    QFile child(folder.filePath(u"child"_s));
    REQUIRE(child.open(QIODevice::WriteOnly));
    child.write("#!/bin/sh\nexec sleep 100\n");
    child.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    child.close();
    guixiang::setLimitedProgram(child.fileName());
    auto source = std::make_unique<MbTilesSource>(tiles.file().toStdString(), geo::Datum::Wgs84);
    const QSignalSpy opened(source.get(), &MbTilesSource::opened);
    REQUIRE(comes(opened));
    source->want({tiles.tile()});
    QTest::qWait(200); // so that it is being decoded
    QElapsedTimer clock;
    clock.start();
    source.reset();
    CHECK(clock.durationElapsed() < std::chrono::seconds(2)); // the child is waited for twice three seconds
    REQUIRE(QThreadPool::globalInstance()->waitForDone(20000));
    guixiang::setLimitedProgram(QStringLiteral(GUIXIANG_PROGRAM));
}
