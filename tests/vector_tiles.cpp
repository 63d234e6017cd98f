// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/vector_tiles.h"

#include "tests/own_style.h"

#include <QFileInfo>
#include <QProcess>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {
constexpr double reach = 0.0006; // degrees
constexpr double south = 0.001;

void run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished());
    INFO(process.readAllStandardError().toStdString());
    REQUIRE(process.exitCode() == 0);
}

QString feature(const QString &properties, const QString &type, const QString &coordinates)
{
    return uR"({"type": "FeatureCollection", "features": [{"type": "Feature", "properties": %1, "geometry": {"type": "%2", "coordinates": %3}}]})"_s.arg(properties, type, coordinates);
}

QString position(double lon, double lat)
{
    return u"[%1, %2]"_s.arg(lon, 0, 'f', 9).arg(lat, 0, 'f', 9);
}
} // namespace

void writeVectorTiles(const QString &file, const QGeoCoordinate &place, const QString &attribution)
{
    const double lon = place.longitude();
    const double lat = place.latitude();
    const QString road = file + u"-road.geojson"_s;
    const QString water = file + u"-water.geojson"_s;
    writeText(road, feature(uR"({"class": "trunk", "name": "示例大道"})"_s, u"LineString"_s, u"[%1, %2]"_s.arg(position(lon - reach, lat), position(lon + reach, lat))));
    writeText(water, feature(uR"({"class": "lake"})"_s, u"Polygon"_s,
                             u"[[%1, %2, %3, %4, %1]]"_s.arg(position(lon - reach, lat - south - reach), position(lon + reach, lat - south - reach),
                                                            position(lon + reach, lat - south + reach), position(lon - reach, lat - south + reach))));
    const QString layers = file + u"-layers.gpkg"_s;
    run(u"ogr2ogr"_s, {u"-f"_s, u"GPKG"_s, u"-nln"_s, u"transportation"_s, layers, road});
    run(u"ogr2ogr"_s, {u"-f"_s, u"GPKG"_s, u"-update"_s, u"-nln"_s, u"water"_s, layers, water});
    run(u"ogr2ogr"_s, {u"-f"_s, u"MVT"_s, u"-dsco"_s, u"FORMAT=MBTILES"_s, u"-dsco"_s, u"MINZOOM=12"_s, u"-dsco"_s, u"MAXZOOM=14"_s, file, layers});
    run(u"sqlite3"_s, {file, u"INSERT INTO metadata VALUES ('attribution', '%1')"_s.arg(attribution)});
}
