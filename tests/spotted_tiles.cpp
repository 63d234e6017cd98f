// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/spotted_tiles.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QProcess>

#include <catch2/catch_test_macros.hpp>

#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace {
/// Where a position lies among the tiles of a zoom: https://wiki.openstreetmap.org/wiki/Slippy_map_tilenames
QPointF inTiles(int zoom, const QGeoCoordinate &position)
{
    const double cells = std::exp2(zoom);
    return {(position.longitude() + 180) / 360 * cells, (1 - std::asinh(std::tan(position.latitude() * std::numbers::pi / 180)) / std::numbers::pi) / 2 * cells};
}
} // namespace

namespace spotted {

QByteArray tile(int zoom, int column, int row, const QGeoCoordinate &place)
{
    QImage image(256, 256, QImage::Format_RGB32);
    image.fill(ground);
    const QPointF at = (inTiles(zoom, place) - QPointF(column, row)) * 256;
    const double half = 6 * std::exp2(zoom - 16);
    QPainter(&image).fillRect(QRectF(at.x() - half, at.y() - half, 2 * half, 2 * half), spot);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

void writeMbTiles(const QString &file, const QGeoCoordinate &place, const QString &attribution)
{
    QByteArray script = "BEGIN; CREATE TABLE metadata (name TEXT, value TEXT); CREATE TABLE tiles (zoom_level INTEGER, tile_column INTEGER, tile_row INTEGER, tile_data BLOB);\n"
                        "INSERT INTO metadata VALUES ('format', 'png'), ('minzoom', '15'), ('maxzoom', '18'), ('attribution', '" + attribution.toUtf8() + "');\n";
    for (int zoom = 15; zoom <= 18; ++zoom) {
        const QPointF middle = inTiles(zoom, place);
        const double reach = 1200 / (40075016.7 * std::cos(place.latitude() * std::numbers::pi / 180)) * std::exp2(zoom);
        for (int row = static_cast<int>(middle.y() - reach); row <= static_cast<int>(middle.y() + reach); ++row)
            for (int column = static_cast<int>(middle.x() - reach); column <= static_cast<int>(middle.x() + reach); ++column)
                script += "INSERT INTO tiles VALUES (" + QByteArray::number(zoom) + ", " + QByteArray::number(column) + ", " + QByteArray::number((1 << zoom) - 1 - row) + ", x'"
                          + tile(zoom, column, row, place).toHex() + "');\n";
    }
    QProcess sqlite;
    sqlite.start(u"sqlite3"_s, {file});
    sqlite.write(script + "COMMIT;\n");
    sqlite.closeWriteChannel();
    REQUIRE(sqlite.waitForFinished());
    INFO(sqlite.readAllStandardError().toStdString());
    REQUIRE(sqlite.exitCode() == 0);
}

} // namespace spotted
