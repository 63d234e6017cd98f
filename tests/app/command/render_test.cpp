// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../program.h"

#include "tests/own_style.h"
#include "tests/pictures.h"
#include "tests/spotted_tiles.h"
#include "tests/vector_tiles.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QLineF>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {
/// The share of pixels near a colour.
double shareOf(const QImage &image, QColor colour, int tolerance = 12)
{
    return static_cast<double>(pixelsOf(image, colour, tolerance + 1)) / (image.width() * image.height());
}

const QColor walkRed(0xB3, 0x20, 0x2A);
} // namespace

TEST_CASE("render writes a picture of the size asked for, at the place asked for")
{
    const Program program;
    const QString file = program.file(u"图.png"_s);
    REQUIRE(program.run({u"render"_s, u"-o"_s, file, u"--size"_s, u"640x480"_s}).exitCode == 0);
    CHECK(QImage(file).size() == QSize(640, 480));
    CHECK(shareOf(QImage(file), walkRed) > 0.001);
    REQUIRE(program.run({u"render"_s, u"-o"_s, file, u"--size"_s, u"300x200"_s, u"--center"_s, u"121.4196,31.2163"_s, u"--zoom"_s, u"16"_s}).exitCode == 0);
    CHECK(QImage(file).size() == QSize(300, 200));
    REQUIRE(program.run({u"render"_s, u"-o"_s, file, u"--size"_s, u"300x200"_s, u"--bbox"_s, u"121.41,31.21,121.43,31.22"_s}).exitCode == 0);
    CHECK(shareOf(QImage(file), walkRed) > 0.001);
}

TEST_CASE("render --only draws those layers alone")
{
    const Program program;
    const QString file = program.file(u"p.png"_s);
    REQUIRE(program.run({u"render"_s, u"-o"_s, file, u"--size"_s, u"640x480"_s, u"--only"_s, u"streets,block"_s}).exitCode == 0);
    CHECK(shareOf(QImage(file), walkRed) == 0);
    REQUIRE(program.run({u"render"_s, u"-o"_s, file, u"--size"_s, u"640x480"_s, u"--only"_s, u"walks"_s}).exitCode == 0);
    CHECK(shareOf(QImage(file), walkRed) > 0.001);
}

TEST_CASE("render --style draws with a style of one's own and says what of it cannot be used; a broken one is refused")
{
    const Program program;
    const QString file = program.file(u"p.png"_s);
    const QString style = program.file(u"own.json"_s);
    const auto drawWith = [&](const QByteArray &content) {
        QFile own(style);
        REQUIRE(own.open(QFile::WriteOnly));
        own.write(content);
        own.close();
        return program.run({u"render"_s, u"-o"_s, file, u"--size"_s, u"300x200"_s, u"--style"_s, style});
    };
    const auto drawn = drawWith(R"({"version": 8, "sprite": "x", "layers": [{"id": "p", "type": "background", "paint": {"background-color": "#00ff00"}}]})");
    CHECK(drawn.exitCode == 0);
    CHECK(drawn.errors.contains(u"own.json: sprite is not supported; it is left out"_s));
    CHECK(shareOf(QImage(file), QColor(0, 255, 0)) > 0.4);
    const auto refused = drawWith("{");
    CHECK(refused.exitCode == 2);
    CHECK(refused.errors.contains(u"own.json: this is not JSON"_s));
}

TEST_CASE("what cannot be drawn or written is said, and no file is left")
{
    const Program program;
    const QString file = program.file(u"p.png"_s);
    for (const QStringList &call : {QStringList{u"-o"_s, file, u"--size"_s, u"0x0"_s}, {u"-o"_s, file, u"--size"_s, u"big"_s},
                                    {u"-o"_s, file, u"--center"_s, u"31.2,121.4"_s, u"--zoom"_s, u"15"_s},
                                    {u"-o"_s, file, u"--center"_s, u"121.4,31.2"_s}, {u"-o"_s, file, u"--only"_s, u"castles"_s},
                                    {u"-o"_s, program.file(u"none/p.png"_s)}, {u"-o"_s, QDir::tempPath()}}) {
        const Outcome outcome = program.run(QStringList{u"render"_s} + call);
        INFO(call.join(u' ').toStdString());
        CHECK(outcome.exitCode == 2);
        CHECK(outcome.output.isEmpty());
        CHECK(outcome.errors.count(u'\n') == 1);
    }
    CHECK_FALSE(QFile::exists(file));
}

TEST_CASE("render --background lays the tiles of a file under the map, in GCJ-02 where they belong, and says what is missing")
{
    const Program program;
    const QString tiles = program.file(u"瓦片.mbtiles"_s);
    const QString file = program.file(u"p.png"_s);
    const auto drawn = [&](const QString &center, const QStringList &options) {
        return program.run(QStringList{u"render"_s, u"-o"_s, file, u"--size"_s, u"600x500"_s, u"--center"_s, center, u"--zoom"_s, u"16"_s, u"--background"_s, tiles} + options);
    };
    const QString place = u"121.5272106,31.1774276"_s;
    spotted::writeMbTiles(tiles, spotted::placeInWgs84);
    CHECK(drawn(place, {}).errors.isEmpty());
    CHECK(QLineF(middleOf(QImage(file), spotted::spot), QPointF(300, 250)).length() < 1);
    CHECK(pixelsOf(QImage(file), spotted::ground) > 600 * 500 * 9 / 10);
    spotted::writeMbTiles(program.file(u"gcj.mbtiles"_s), spotted::placeInGcj02, u"© 示例航片"_s);
    QFile::remove(tiles);
    QFile::rename(program.file(u"gcj.mbtiles"_s), tiles);
    CHECK(drawn(place, {u"--background-datum"_s, u"gcj02"_s}).errors.isEmpty());
    CHECK(QLineF(middleOf(QImage(file), spotted::spot), QPointF(300, 250)).length() < 1);
    // Taken for WGS-84 it is 475 m off; a pixel is 2.0437 m here: 156543.034 / 2^16 * cos 31.1774.
    CHECK(drawn(place, {}).exitCode == 0);
    CHECK(std::abs(QLineF(middleOf(QImage(file), spotted::spot), QPointF(300, 250)).length() * 2.0437 - 475) < 10);
    // It has nothing about the block: the map is drawn as without it.
    const Outcome elsewhere = drawn(u"121.4196,31.2163"_s, {});
    CHECK(elsewhere.exitCode == 0);
    CHECK(elsewhere.errors.trimmed() == u"底图没有这里的图，图上没有画。"_s);
    CHECK(shareOf(QImage(file), QColor(0xF5, 0xF2, 0xEA)) > 0.2);
}

TEST_CASE("a background that is no file of pictures, or an address, is refused by a command, and no file is left")
{
    const Program program;
    const QString file = program.file(u"p.png"_s);
    const auto errorsOf = [&](const QString &background) {
        const Outcome outcome = program.run({u"render"_s, u"-o"_s, file, u"--background"_s, background});
        CHECK(outcome.exitCode == 2);
        CHECK(outcome.errors.count(u'\n') == 1);
        return outcome.errors;
    };
    CHECK(errorsOf(program.file(u"none.mbtiles"_s)).contains(u"none.mbtiles: there is no such file"_s));
    CHECK(errorsOf(u"https://example.org/{z}/{x}/{y}.png?key=geheim42"_s).contains(u"a command asks no network"_s));
    CHECK_FALSE(errorsOf(u"https://example.org/{z}/{x}/{y}.png?key=geheim42"_s).contains(u"geheim42"_s));
    CHECK_FALSE(QFile::exists(file));
}

TEST_CASE("a style and a background that were made to do harm are one sentence, and no file is left")
{
    const Program program;
    const QString file = program.file(u"p.png"_s);
    const auto errorsOf = [&](const QString &option, const QString &given) {
        const Outcome outcome = program.run({u"render"_s, u"-o"_s, file, option, given});
        CHECK(outcome.exitCode == 2);
        CHECK(outcome.errors.count(u'\n') == 1);
        CHECK_FALSE(QFile::exists(file));
        return outcome.errors;
    };
    const QString style = program.file(u"deep.json"_s);
    constexpr int deep = 10'000;
    writeText(style, uR"({"version":8,"layers":[{"id":"a","type":"line","source":"plan","source-layer":"street","filter":)"_s + uR"(["all",)"_s.repeated(deep) + u"true"_s
                         + u"]"_s.repeated(deep) + u"}]}"_s);
    CHECK(errorsOf(u"--style"_s, style).contains(u"deep.json: its values lie in one another more than 48 deep"_s));
    writeText(style, uR"({"version":8,"layers":[{"id":"a","type":"line","source":"plan","source-layer":"street","paint":{"line-width":3,"line-dasharray":[1e308,1e308]}}]})"_s);
    CHECK(errorsOf(u"--style"_s, style).contains(u"layers[0].paint.line-dasharray[0]: this number is beyond 1e15"_s));
    CHECK(errorsOf(u"--style"_s, u"/dev/zero"_s).contains(u"/dev/zero: this is a pipe or a device"_s));
    const QString tiles = program.file(u"huge.mbtiles"_s);
    (void)outputOf(u"sqlite3"_s, {tiles, u"CREATE TABLE metadata (name, value); INSERT INTO metadata VALUES ('format', 'png'); CREATE VIEW tiles AS SELECT 15 AS zoom_level,"
                                         " 27440 AS tile_column, 19700 AS tile_row, zeroblob(1000000000) AS tile_data"_s});
    CHECK(errorsOf(u"--background"_s, tiles).contains(u"huge.mbtiles: its tiles are not stored but computed"_s));
}

TEST_CASE("render --background draws a file of vector tiles in place of the base map, in GCJ-02 where it belongs")
{
    const Program program;
    const QString tiles = program.file(u"矢量.mbtiles"_s);
    const QString style = program.file(u"s.json"_s);
    const QString file = program.file(u"p.png"_s);
    writeText(style, styleOf(u"#C0FFEE"_s, u"#FF00FF"_s));
    writeVectorTiles(tiles, spotted::placeInGcj02, u"© 示例测绘"_s);
    QString errors;
    const auto drawn = [&](const QStringList &options) {
        const Outcome outcome = program.run(QStringList{u"render"_s, u"-o"_s, file, u"--size"_s, u"600x500"_s, u"--zoom"_s, u"16"_s, u"--style"_s, style, u"--background"_s, tiles} + options);
        CHECK(outcome.exitCode == 0);
        errors = outcome.errors;
        return middleOf(QImage(file), spotted::spot);
    };
    const QStringList place{u"--center"_s, u"121.5272106,31.1774276"_s};
    CHECK(QLineF(drawn(place + QStringList{u"--background-datum"_s, u"gcj02"_s}), QPointF(300, 250)).length() < 1.5);
    CHECK(errors.isEmpty());
    // Taken for WGS-84 it is 475 m off; a pixel is 2.0437 m here: 156543.034 / 2^16 * cos 31.1774.
    CHECK(std::abs(QLineF(drawn(place), QPointF(300, 250)).length() * 2.0437 - 475) < 10);
    // The project's own streets are not drawn with it, and where it has nothing the map is drawn as without it.
    const QStringList block{u"--center"_s, u"121.4196,31.2163"_s};
    CHECK_FALSE(drawn(block).isNull());
    CHECK(errors.trimmed() == u"底图没有这里的图，图上没有画。"_s);
    QFile::remove(tiles);
    writeVectorTiles(program.file(u"block.mbtiles"_s), QGeoCoordinate(31.2163, 121.4196), u"x"_s);
    QFile::rename(program.file(u"block.mbtiles"_s), tiles);
    CHECK(QLineF(drawn(block), QPointF(300, 250)).length() < 1.5); // the one road
}
