// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a sheet's map is drawn with: a style of one's own, a background of pictures.
#include "../program.h"

#include "geo/import/seed/seed.h"
#include "geo/store/project_file.h"
#include "tests/own_style.h"
#include "tests/pictures.h"
#include "tests/spotted_tiles.h"
#include "tests/vector_tiles.h"

#include <QFile>
#include <QImage>
#include <QLineF>
#include <QRegularExpression>
#include <QTransform>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {
constexpr int dpi = 100;

Outcome written(const Program &program, const QString &file, const QStringList &options)
{
    return program.run(QStringList{u"export"_s, u"--format"_s, file.section(u'.', -1), u"-o"_s, file} + options);
}

/// The first page of a PDF as poppler draws it.
QImage drawn(const QString &pdf)
{
    const QString picture = pdf.chopped(4) + u"-drawn"_s;
    outputOf(u"pdftoppm"_s, {u"-png"_s, u"-singlefile"_s, u"-r"_s, QString::number(dpi), pdf, picture});
    return QImage(picture + u".png"_s);
}

/// A project whose walk leads from one side of the known place to the other.
QString projectAboutPlace(const Program &program)
{
    geo::Plan plan = geo::readSeed(std::filesystem::path(GUIXIANG_DATA) / "seed");
    geo::Walk &walk = plan.walks.front();
    walk.stops.resize(2);
    for (const geo::WalkStop &stop : walk.stops)
        std::ranges::find(plan.places, stop.place, &geo::Place::id)->position = {121.5272106 + (&stop == walk.stops.data() ? -0.002 : 0.002), 31.1774276 + 0.0015};
    const QString file = program.file(u"place.gxm"_s);
    geo::createProject(file.toStdString(), plan);
    return file;
}

/// Where a position stands on the page, in pixels, by the world file beside a PNG of the same sheet.
QPointF onPage(const Program &program, const QString &project, const QStringList &options, const QGeoCoordinate &position)
{
    REQUIRE(written(program, program.file(u"w.png"_s), QStringList{project, u"--dpi"_s, QString::number(dpi)} + options).exitCode == 0);
    const QList<QByteArray> lines = bytesOf(program.file(u"w.pgw"_s)).split('\n');
    REQUIRE(lines.size() >= 6);
    const auto value = [&](int line) { return lines[line].toDouble(); };
    return QTransform(value(0), value(1), value(2), value(3), value(4), value(5)).inverted().map(QPointF(position.longitude(), position.latitude())) + QPointF(0.5, 0.5);
}
} // namespace

TEST_CASE("the streets of a sheet have the colour of a style of one's own, in PDF, SVG and PNG")
{
    const Program program;
    const QString style = program.file(u"样式.json"_s);
    writeText(style, styleOf(u"#C0FFEE"_s, u"#123456"_s, u", \"line-foo\": 1"_s));
    const QString file = program.file(u"a.pdf"_s);
    const Outcome outcome = written(program, file, {u"--style"_s, style});
    REQUIRE(outcome.exitCode == 0);
    CHECK(outcome.errors.contains(u"样式.json: layers[1].paint.line-foo is not supported"_s));
    const QImage page = drawn(file);
    CHECK(pixelsOf(page, QColor(u"#C0FFEE"_s), 2) > 100000);
    CHECK(pixelsOf(page, QColor(u"#123456"_s), 2) > 5000);
    CHECK(pixelsOf(page, QColor(u"#F5F2EA"_s), 2) == 0);
    REQUIRE(written(program, program.file(u"a.png"_s), {u"--style"_s, style, u"--dpi"_s, u"100"_s}).exitCode == 0);
    CHECK(pixelsOf(QImage(program.file(u"a.png"_s)), QColor(u"#123456"_s), 2) > 5000);
    REQUIRE(written(program, program.file(u"a.svg"_s), {u"--style"_s, style}).exitCode == 0);
    CHECK(bytesOf(program.file(u"a.svg"_s)).contains("#123456"));
}

TEST_CASE("a dark style of one's own is not printed: the day's is, and that is said; a pale one is checked for grey copies")
{
    const Program program;
    const QString style = program.file(u"own.json"_s);
    writeText(style, styleOf(u"#101418"_s, u"#123456"_s));
    const QString file = program.file(u"a.pdf"_s);
    const Outcome dark = written(program, file, {u"--style"_s, style});
    CHECK(dark.exitCode == 0);
    CHECK(dark.errors.contains(u"底色是深的"_s));
    const QByteArray sheet = bytesOf(file);
    REQUIRE(written(program, file, {}).exitCode == 0);
    const bool isTheBundled = sheet == bytesOf(file);
    CHECK(isTheBundled);
    CHECK(written(program, file, {u"--style"_s, style, u"--lang"_s, u"en"_s}).errors.contains(u"has a dark background, which is not printed"_s));
    // The same red of a walk on a middle grey cannot be told apart once copied.
    writeText(style, styleOf(u"#808080"_s, u"#123456"_s));
    const Outcome grey = written(program, file, {u"--style"_s, style});
    CHECK(grey.errors.contains(u"黑白复印"_s));
    CHECK_FALSE(grey.errors.contains(u"底色是深的"_s));
}

TEST_CASE("a style or a background that cannot be used is one sentence, and no sheet is written")
{
    const Program program;
    const QString file = program.file(u"a.pdf"_s);
    const QString broken = program.file(u"broken.json"_s);
    writeText(broken, u"{ \"version\": 8, "_s);
    for (const auto &[options, words] : {std::pair(QStringList{u"--style"_s, broken}, u"broken.json: this is not JSON"_s),
                                         {QStringList{u"--style"_s, program.file(u"none.json"_s)}, u"none.json: "_s},
                                         {QStringList{u"--background"_s, broken}, u"broken.json: this is not an MBTiles file"_s},
                                         {QStringList{u"--background"_s, u"http://127.0.0.1:9/{z}/{x}/{y}"_s}, u"a command asks no network"_s}}) {
        const Outcome outcome = written(program, file, options);
        INFO(outcome.errors.toStdString());
        CHECK(outcome.exitCode == 2);
        CHECK(outcome.errors.count(u'\n') == 1);
        CHECK(outcome.errors.contains(words));
    }
    CHECK_FALSE(QFile::exists(file));
}

TEST_CASE("a background is printed where it belongs, upright and turned, in WGS-84 and GCJ-02, sharp, and whom to thank for it")
{
    const Program program;
    const bool isGcj02 = GENERATE(false, true);
    const QStringList turned = GENERATE(QStringList(), QStringList{u"--heads-up"_s});
    const QString project = projectAboutPlace(program);
    const QStringList options = QStringList{u"--scale"_s, u"6000"_s} + turned;
    const QString tiles = program.file(u"瓦片.mbtiles"_s);
    spotted::writeMbTiles(tiles, isGcj02 ? spotted::placeInGcj02 : spotted::placeInWgs84, u"© 示例航片 2025"_s);
    const QStringList under = QStringList{u"--background"_s, tiles} + (isGcj02 ? QStringList{u"--background-datum"_s, u"gcj02"_s} : QStringList());
    const QPointF place = onPage(program, project, options, spotted::placeInWgs84);
    const QString file = program.file(u"a.pdf"_s);
    const Outcome outcome = written(program, file, QStringList{project} + options + under);
    REQUIRE(outcome.exitCode == 0);
    CHECK_FALSE(outcome.errors.contains(u"底图"_s));
    const QImage page = drawn(file);
    CHECK(QLineF(middleOf(page, spotted::spot), place).length() < 1.5); // a pixel is a quarter of a millimetre
    CHECK(pixelsOf(page, spotted::ground) > 0.9 * 186 * 148 * (dpi / 25.4) * (dpi / 25.4)); // all of the map but what is drawn on it
    CHECK(withoutSpace(outputOf(u"pdftotext"_s, {u"-raw"_s, file, u"-"_s})).contains(u"©示例航片2025·"_s));
    outputOf(u"qpdf"_s, {u"--check"_s, file});
    static const QRegularExpression picture(u"^ +1 +\\d+ +image .* (\\d+) +(\\d+) +[\\d.]+[KMB] "_s, QRegularExpression::MultilineOption);
    const auto found = picture.match(outputOf(u"pdfimages"_s, {u"-list"_s, file}));
    REQUIRE(found.hasMatch());
    CHECK(found.captured(1).toInt() >= 200);
    CHECK(found.captured(1).toInt() <= 300);

    const QString png = program.file(u"a.png"_s);
    REQUIRE(written(program, png, QStringList{project, u"--dpi"_s, QString::number(dpi)} + options + under).exitCode == 0);
    CHECK(QLineF(middleOf(QImage(png), spotted::spot), place).length() < 1.5);
    if (!isGcj02)
        return;
    // Taken for WGS-84 it stands 475 m off: 6000 * 25.4 / 100 mm a pixel.
    REQUIRE(written(program, file, QStringList{project} + options + QStringList{u"--background"_s, tiles}).exitCode == 0);
    CHECK(std::abs(QLineF(middleOf(drawn(file), spotted::spot), place).length() * 1.524 - 475) < 10);
}

TEST_CASE("a drawing of a sheet holds its background as a picture")
{
    const Program program;
    const QString tiles = program.file(u"t.mbtiles"_s);
    spotted::writeMbTiles(tiles, spotted::placeInWgs84);
    const QString file = program.file(u"a.svg"_s);
    REQUIRE(written(program, file, {projectAboutPlace(program), u"--scale"_s, u"6000"_s, u"--background"_s, tiles}).exitCode == 0);
    outputOf(u"xmllint"_s, {u"--noout"_s, u"--huge"_s, file});
    static const QRegularExpression data(u"data:image/png;base64,([^\"]+)"_s);
    const auto found = data.match(QString::fromUtf8(bytesOf(file)));
    REQUIRE(found.hasMatch());
    const QImage picture = QImage::fromData(QByteArray::fromBase64(found.captured(1).toLatin1()));
    CHECK_THAT(picture.width() / 186.0 * 25.4, Catch::Matchers::WithinAbs(245, 1));
    CHECK(pixelsOf(picture, spotted::spot) > 100);
}

TEST_CASE("a background that has nothing where the sheet is leaves the map as it is without one, and that is said")
{
    const Program program;
    const QString tiles = program.file(u"t.mbtiles"_s);
    spotted::writeMbTiles(tiles, spotted::placeInWgs84, u"© 示例航片"_s);
    const QString file = program.file(u"a.pdf"_s);
    const Outcome outcome = written(program, file, {u"--background"_s, tiles});
    CHECK(outcome.exitCode == 0);
    CHECK(outcome.errors.contains(u"底图没有这里的图，图上没有画。"_s));
    const QByteArray with = bytesOf(file);
    REQUIRE(written(program, file, {}).exitCode == 0);
    const bool isSame = with == bytesOf(file);
    CHECK(isSame);
}

TEST_CASE("a background of vector tiles is printed as lines and letters, where it belongs, and whom to thank for it")
{
    const Program program;
    const QString project = projectAboutPlace(program);
    const QString tiles = program.file(u"矢量.mbtiles"_s);
    const QString style = program.file(u"s.json"_s);
    writeText(style, styleOf(u"#C0FFEE"_s, u"#FF00FF"_s));
    writeVectorTiles(tiles, spotted::placeInGcj02, u"© 示例测绘 2025"_s);
    const QStringList options{u"--scale"_s, u"6000"_s, u"--style"_s, style};
    const QStringList under{u"--background"_s, tiles, u"--background-datum"_s, u"gcj02"_s};
    const QPointF place = onPage(program, project, options, spotted::placeInWgs84);
    const QString file = program.file(u"a.pdf"_s);
    const Outcome outcome = written(program, file, QStringList{project} + options + under);
    REQUIRE(outcome.exitCode == 0);
    CHECK_FALSE(outcome.errors.contains(u"底图"_s));
    CHECK(QLineF(middleOf(drawn(file), spotted::spot), place).length() < 1.5);
    CHECK(withoutSpace(outputOf(u"pdftotext"_s, {u"-raw"_s, file, u"-"_s})).contains(u"©示例测绘2025·"_s));
    const QString names = program.file(u"b.pdf"_s);
    REQUIRE(written(program, names, QStringList{project, u"--scale"_s, u"3000"_s} + under).exitCode == 0);
    CHECK(withoutSpace(outputOf(u"pdftotext"_s, {u"-raw"_s, names, u"-"_s})).contains(u"示例大道"_s));
}
