// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../program.h"

#include "geo/import/seed/seed.h"
#include "geo/store/project_file.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QTransform>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

#include <algorithm>
#include <cmath>
#include <set>

using namespace Qt::StringLiterals;
using Catch::Matchers::WithinAbs;

namespace {
/// A sheet of the party lesson.
QString sheet(const Program &program, const QString &name, const QStringList &options = {})
{
    const QString file = program.file(name);
    const Outcome outcome = program.run(QStringList{u"export"_s, u"--format"_s, name.section(u'.', -1), u"-o"_s, file} + options);
    INFO(outcome.errors.toStdString());
    REQUIRE(outcome.exitCode == 0);
    return file;
}

const geo::Plan &bundled()
{
    static const geo::Plan plan = geo::readSeed(std::filesystem::path(GUIXIANG_DATA) / "seed");
    return plan;
}
} // namespace

TEST_CASE("every word of the stops comes out of the PDF as it went in, in every template")
{
    const Program program;
    const QString name = GENERATE(u"a4"_s, u"a4-landscape"_s, u"a3"_s, u"a5"_s);
    const QString file = sheet(program, u"路线.pdf"_s, {u"--template"_s, name, u"--issuer"_s, u"华阳路街道办事处"_s, u"--title"_s, u"谷里行黑长门见风"_s});
    outputOf(u"qpdf"_s, {u"--check"_s, file});
    const QString text = withoutSpace(outputOf(u"pdftotext"_s, {u"-raw"_s, file, u"-"_s}));
    for (const geo::WalkStop &stop : bundled().firstWalk()->stops) {
        INFO(name.toStdString() << ": " << stop.narration.zh);
        CHECK(text.contains(withoutSpace(QString::fromStdString(bundled().find(stop.place)->name.zh))));
        CHECK(text.contains(withoutSpace(QString::fromStdString(stop.narration.zh))));
    }
    CHECK(text.contains(u"谷里行黑长门见风"_s));
    CHECK(text.contains(u"华阳路街道办事处"_s));
    CHECK(text.contains(u"左转进入定西路，向南400米"_s));
    CHECK(text.contains(u"OpenStreetMap"_s));
    for (const QChar character : text) // no radical that only looks like its character
        CHECK_FALSE((character >= QChar(0x2E80) && character <= QChar(0x2FDF)));
}

TEST_CASE("the names of the streets come out of the PDF whole, however their letters are set")
{
    const Program program;
    const QStringList options = GENERATE(QStringList(), QStringList{u"--heads-up"_s});
    const QStringList lines = outputOf(u"pdftotext"_s, {u"-raw"_s, sheet(program, u"a.pdf"_s, options), u"-"_s}).split(u'\n');
    std::set<std::string> names;
    for (const geo::Street &street : bundled().streets)
        names.insert(street.name.zh);
    // A name alone on its line stands on the map, not in a direction.
    const auto found = std::ranges::count_if(lines, [&](const QString &line) { return names.contains(line.toStdString()); });
    CHECK(found >= 8);
    CHECK(std::ranges::none_of(lines, [](const QString &line) { return line.size() == 1 && line.front().unicode() > 0x4DFF && line != u"北"_s; }));
}

TEST_CASE("no name is cut by the map's frame")
{
    const Program program;
    const QStringList options = GENERATE(QStringList(), QStringList{u"--heads-up"_s}, QStringList{u"--lang"_s, u"en"_s});
    const QString file = sheet(program, u"a.pdf"_s, options);
    const QString boxes = outputOf(u"pdftotext"_s, {u"-bbox"_s, u"-l"_s, u"1"_s, file, u"-"_s});
    constexpr double perMm = 72 / 25.4;
    const QRectF frame(12 * perMm, 37 * perMm, 186 * perMm, 148 * perMm);
    static const QRegularExpression word(u"<word xMin=\"([-\\d.]+)\" yMin=\"([-\\d.]+)\" xMax=\"([-\\d.]+)\" yMax=\"([-\\d.]+)\">([^<]*)"_s);
    int inside = 0;
    for (auto each = word.globalMatch(boxes); each.hasNext();) {
        const auto found = each.next();
        const auto value = [&found](int group) { return found.captured(group).toDouble(); };
        // A letter's box is taller than its ink.
        const QRectF box = QRectF(QPointF(value(1), value(2)), QPointF(value(3), value(4))).adjusted(1, 4, -1, -4);
        INFO(found.captured(5).toStdString());
        CHECK((frame.contains(box) || !frame.intersects(box)));
        inside += frame.contains(box);
    }
    CHECK(inside > 20);
}

TEST_CASE("a heads-up map leads up the page and still knows where on Earth it lies")
{
    const Program program;
    sheet(program, u"a.png"_s, {u"--dpi"_s, u"100"_s, u"--heads-up"_s});
    const QList<QByteArray> lines = bytesOf(program.file(u"a.pgw"_s)).split('\n');
    REQUIRE(lines.size() >= 6);
    const auto value = [&](int line) { return lines[line].toDouble(); };
    const QTransform toDegrees(value(0), value(1), value(2), value(3), value(4), value(5));
    const auto pixelOf = [&](const geo::WalkStop &stop) {
        const geo::LonLat position = *bundled().find(stop.place)->position;
        return toDegrees.inverted().map(QPointF(position.lon, position.lat));
    };
    const QPointF first = pixelOf(bundled().firstWalk()->stops.front());
    const QPointF last = pixelOf(bundled().firstWalk()->stops.back());
    CHECK_THAT(first.x(), WithinAbs(last.x(), 15)); // the last stop is the farthest here
    CHECK(first.y() > last.y() + 200);
    const QImage page(program.file(u"a.png"_s));
    CHECK(QColor(page.pixel(last.toPoint() + QPoint(7, 0))).red() > 150);
    const QString said = outputOf(u"gdalinfo"_s, {sheet(program, u"a.pdf"_s, {u"--heads-up"_s})});
    CHECK(said.contains(u"ID[\"EPSG\",4326]"_s));
}

TEST_CASE("the PDF is small, has its fonts inside, a title, a language and a link, and is the same each time")
{
    const Program program;
    const QString file = sheet(program, u"a.pdf"_s);
    CHECK(bytesOf(file).size() < 2'000'000);
    const bool isSame = bytesOf(file) == bytesOf(sheet(program, u"b.pdf"_s));
    CHECK(isSame);
    for (const QString &line : outputOf(u"pdffonts"_s, {file}).split(u'\n').mid(2))
        if (!line.isEmpty())
            CHECK(line.contains(u" yes "_s));
    CHECK(outputOf(u"pdfinfo"_s, {file}).contains(u"行进式党课"_s));
    const QString inside = outputOf(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, file, u"-"_s});
    CHECK(inside.contains(u"/Lang (zh-CN)"_s));
    CHECK(inside.contains(u"/URI (geo:31.220500,121.417700)"_s));
    CHECK(inside.contains(u"/Outlines"_s));
}

TEST_CASE("GDAL knows where on Earth the PDF's map lies")
{
    const Program program;
    const QString said = outputOf(u"gdalinfo"_s, {sheet(program, u"a.pdf"_s)});
    CHECK(said.contains(u"ID[\"EPSG\",4326]"_s));
    static const QRegularExpression neatline(u"NEATLINE=POLYGON \\(\\(([^)]*)\\)"_s);
    const auto found = neatline.match(said);
    REQUIRE(found.hasMatch());
    QStringList corners = found.captured(1).split(u',');
    REQUIRE(corners.size() == 5);
    corners.removeLast();
    QPolygonF degrees, metres;
    for (const QString &corner : corners)
        degrees << QPointF(corner.section(u' ', 0, 0).toDouble(), corner.section(u' ', 1, 1).toDouble());
    for (const geo::WalkStop &stop : bundled().firstWalk()->stops) {
        const geo::LonLat position = *bundled().find(stop.place)->position;
        CHECK(degrees.containsPoint({position.lon, position.lat}, Qt::OddEvenFill));
    }
    // The map's edges run along EPSG:4549, and 186 mm at 1:6000 are 1116 m: to a tenth of a millimetre, by PROJ's own tool.
    for (const QPointF corner : std::as_const(degrees)) {
        const QString input = u"%1 %2\n"_s.arg(corner.y(), 0, 'f', 10).arg(corner.x(), 0, 'f', 10);
        const QStringList projected = outputOf(u"cs2cs"_s, {u"-d"_s, u"3"_s, u"EPSG:4326"_s, u"EPSG:4549"_s}, input.toUtf8()).simplified().split(u' ');
        REQUIRE(projected.size() >= 2);
        metres << QPointF(projected[1].toDouble(), projected[0].toDouble());
    }
    for (int i = 0; i < 4; ++i) {
        const QPointF side = metres[(i + 1) % 4] - metres[i];
        const double length = std::abs(side.x()) + std::abs(side.y());
        CHECK_THAT(std::min(std::abs(side.x()), std::abs(side.y())), WithinAbs(0, 0.6));
        if (std::abs(side.x()) > std::abs(side.y()))
            CHECK_THAT(length, WithinAbs(1116, 0.6));
    }
}

TEST_CASE("zbar reads the QR code at 150 dpi, in grey, and turned by 1.5 degrees")
{
    const Program program;
    const QString link = u"https://example.org/路线?stop=1"_s;
    const QImage page = QImage(sheet(program, u"a.png"_s, {u"--dpi"_s, u"150"_s, u"--link"_s, link})).convertToFormat(QImage::Format_Grayscale8);
    for (const double turned : {0.0, 1.5, -1.5}) {
        const QString file = program.file(u"turned.png"_s);
        REQUIRE(page.transformed(QTransform().rotate(turned), Qt::SmoothTransformation).save(file));
        CHECK(outputOf(u"zbarimg"_s, {u"-q"_s, u"--raw"_s, file}).trimmed().toStdString() == "https://example.org/%E8%B7%AF%E7%BA%BF?stop=1");
    }
}

TEST_CASE("under the QR code stands what it is for, below the code and above the map")
{
    const Program program;
    const bool isOwn = GENERATE(false, true);
    const QString name = GENERATE(u"a4"_s, u"a4-landscape"_s, u"a5"_s);
    const QString file = sheet(program, u"a.pdf"_s, QStringList{u"--template"_s, name} + (isOwn ? QStringList{u"--link"_s, u"https://example.org/"_s} : QStringList()));
    const QString boxes = outputOf(u"pdftotext"_s, {u"-bbox"_s, u"-l"_s, u"1"_s, file, u"-"_s});
    static const QRegularExpression caption(u"xMin=\"([\\d.]+)\" yMin=\"([\\d.]+)\" xMax=\"([\\d.]+)\" yMax=\"([\\d.]+)\">(扫码[^<]*)<"_s);
    const auto found = caption.match(boxes);
    REQUIRE(found.hasMatch());
    CHECK(found.captured(5) == (isOwn ? u"扫码打开链接"_s : u"扫码在手机地图打开起点"_s));
    CHECK(found.captured(4).toDouble() - found.captured(2).toDouble() >= 7.5); // points
    const double mapTop = (name == u"a4"_s ? 37 : 34) * 72 / 25.4;
    CHECK(found.captured(4).toDouble() < mapTop);
    CHECK(found.captured(2).toDouble() > mapTop - 8 * 72 / 25.4);
}

TEST_CASE("the scale bar is as long as it says, to 0.2 mm")
{
    const Program program;
    const int scale = GENERATE(4000, 6000, 10000);
    const QImage page(sheet(program, u"a.png"_s, {u"--dpi"_s, u"600"_s, u"--scale"_s, QString::number(scale)}));
    const double perMm = 600 / 25.4;
    // Its upper edge runs 7 mm above the map's lower edge (185 mm), from 16 mm on.
    const int row = static_cast<int>(std::lround((185 - 7) * perMm));
    const auto isDark = [&](int x) { return qGray(page.pixel(x, row)) < 110; };
    const int start = static_cast<int>(std::lround(16 * perMm));
    int end = start;
    while (isDark(end + 1))
        ++end;
    const double millimetres = (end - start) / perMm;
    const double metres = scale == 4000 ? 100 : scale == 6000 ? 200 : 200;
    CHECK_THAT(millimetres, WithinAbs(metres * 1000 / scale, 0.2));
}

TEST_CASE("a PNG has a world file that puts its pixels where they belong, an SVG has its words as text")
{
    const Program program;
    const QString picture = sheet(program, u"a.png"_s, {u"--dpi"_s, u"100"_s});
    CHECK(QImage(picture).size() == QSize(827, 1169));
    const QList<QByteArray> lines = bytesOf(program.file(u"a.pgw"_s)).split('\n');
    REQUIRE(lines.size() >= 6);
    // The first stop's disc stands where the world file says.
    const geo::LonLat first = *bundled().find(bundled().firstWalk()->stops.front().place)->position;
    const QPointF at((first.lon - lines[4].toDouble()) / lines[0].toDouble(), (first.lat - lines[5].toDouble()) / lines[3].toDouble());
    const QImage page(picture);
    bool isRed = false;
    for (int x = -14; x <= 14; ++x)
        isRed = isRed || QColor(page.pixel(at.toPoint() + QPoint(x, 0))).red() > 150;
    CHECK(isRed);
    const QString drawing = sheet(program, u"a.svg"_s);
    outputOf(u"xmllint"_s, {u"--noout"_s, drawing});
    CHECK(QString::fromUtf8(bytesOf(drawing)).contains(u"新微智谷"_s));
}

TEST_CASE("the party lesson is one page in Chinese, upright, across and as a poster")
{
    const Program program;
    const QString name = GENERATE(u"a4"_s, u"a4-landscape"_s, u"a3"_s);
    static const QRegularExpression onePage(u"Pages: +1\\n"_s);
    CHECK(outputOf(u"pdfinfo"_s, {sheet(program, u"a.pdf"_s, {u"--template"_s, name})}).contains(onePage));
}

TEST_CASE("each page of a leaflet is a picture of its own, and the second holds the stops")
{
    const Program program;
    const QString file = program.file(u"a.png"_s);
    const QString second = program.file(u"a-2.png"_s);
    const Outcome outcome = program.run({u"export"_s, u"--format"_s, u"png"_s, u"--dpi"_s, u"100"_s, u"--template"_s, u"a5"_s, u"-o"_s, file});
    REQUIRE(outcome.exitCode == 0);
    CHECK(outcome.output.split(u'\n', Qt::SkipEmptyParts) == QStringList{file, second});
    const QImage page(second);
    CHECK(page.size() == QSize(583, 827));
    CHECK(QImage(file).size() == page.size());
    // Of the paper some share is ink, and the first page's map is not below it.
    qsizetype inked = 0;
    for (int y = 0; y < page.height(); ++y)
        for (int x = 0; x < page.width(); ++x)
            inked += qGray(page.pixel(x, y)) < 128;
    CHECK(inked > page.width() * page.height() / 100);
    CHECK(page.pixelColor(page.width() - 10, page.height() / 2) == Qt::white);
    CHECK(page != QImage(file));
    CHECK(QFile::exists(program.file(u"a.pgw"_s)));
    CHECK_FALSE(QFile::exists(program.file(u"a-2.pgw"_s)));
    CHECK_FALSE(QFile::exists(program.file(u"a-3.png"_s)));
}

TEST_CASE("each page of a leaflet is a drawing of its own, and the second holds every stop's words")
{
    const Program program;
    const QString first = QString::fromUtf8(bytesOf(sheet(program, u"a.svg"_s, {u"--template"_s, u"a5"_s})));
    const QString file = program.file(u"a-2.svg"_s);
    outputOf(u"xmllint"_s, {u"--noout"_s, file});
    const QString second = QString::fromUtf8(bytesOf(file));
    static const QRegularExpression size(u"<svg width=\"[^\"]*\" height=\"[^\"]*\""_s);
    REQUIRE(size.match(second).hasMatch());
    CHECK(size.match(second).captured() == size.match(first).captured());
    const auto wordsOf = [](QString drawing) {
        static const QRegularExpression tag(u"<[^>]*>"_s);
        return withoutSpace(drawing.remove(tag).replace(u"&quot;"_s, u"\""_s));
    };
    for (const geo::WalkStop &stop : bundled().firstWalk()->stops) {
        const QString narration = withoutSpace(QString::fromStdString(stop.narration.zh));
        CHECK(wordsOf(second).contains(withoutSpace(QString::fromStdString(bundled().find(stop.place)->name.zh))));
        CHECK(wordsOf(second).contains(narration));
        CHECK_FALSE(wordsOf(first).contains(narration));
    }
}

TEST_CASE("no page is replaced when one of them cannot be, and pages of a longer sheet stay")
{
    const Program program;
    const QStringList call{u"export"_s, u"--format"_s, u"svg"_s, u"--template"_s, u"a5"_s, u"-o"_s, program.file(u"a.svg"_s)};
    const auto put = [&](const QString &name) {
        QFile file(program.file(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("older");
    };
    put(u"a.svg"_s);
    put(u"a-3.svg"_s);
    REQUIRE(QDir().mkdir(program.file(u"a-2.svg"_s)));
    CHECK(program.run(call).exitCode == 2);
    CHECK(bytesOf(program.file(u"a.svg"_s)) == "older");
    REQUIRE(QDir().rmdir(program.file(u"a-2.svg"_s)));
    CHECK(program.run(call).exitCode == 0);
    CHECK(bytesOf(program.file(u"a.svg"_s)) != "older");
    CHECK(bytesOf(program.file(u"a-3.svg"_s)) == "older");
}

TEST_CASE("a boundary without an approval number is said, and forbids nothing")
{
    const Program program;
    const QStringList call{u"export"_s, u"--format"_s, u"pdf"_s, u"-o"_s, program.file(u"a.pdf"_s)};
    const Outcome without = program.run(call);
    CHECK(without.exitCode == 0);
    CHECK(without.errors.contains(u"没有审图号"_s));
    CHECK(program.run(call + QStringList{u"--approval"_s, u"沪S(2025)001号"_s}).errors.isEmpty());
}

TEST_CASE("a sheet that cannot be written is said, and an older one stays")
{
    const Program program;
    const Outcome outcome = program.run({u"export"_s, u"--format"_s, u"pdf"_s, u"-o"_s, program.file(u"none/a.pdf"_s)});
    CHECK(outcome.exitCode == 2);
    CHECK(outcome.errors.contains(u"there is no such folder"_s));
    const QString file = sheet(program, u"a.pdf"_s);
    const QByteArray before = bytesOf(file);
    const QString tooLong = u"https://example.org/"_s + QString(4000, u'x');
    CHECK(program.run({u"export"_s, u"--format"_s, u"pdf"_s, u"-o"_s, file, u"--link"_s, tooLong}).exitCode == 2);
    const bool isAsBefore = bytesOf(file) == before;
    CHECK(isAsBefore);
}

TEST_CASE("what does not fit on the page is continued to its last character, and said")
{
    const QString name = GENERATE(u"a4"_s, u"a4-landscape"_s, u"a3"_s, u"a5"_s);
    const Program program;
    geo::Plan plan = bundled();
    geo::Walk &walk = plan.walks.front();
    walk.title.zh = u"行进式党课之华阳路街道上海硅巷科创街区现场教学暨党建引领创新发展交流活动路线图"_s.toStdString();
    for (int i = 0; i < 14; ++i) {
        geo::WalkStop stop = walk.stops[static_cast<std::size_t>(i) % 6];
        QString said;
        for (int sentence = 0; sentence < (i == 3 ? 150 : 12); ++sentence)
            said += u"第%1站第%2句讲解词。"_s.arg(i + 7).arg(sentence + 1);
        stop.narration.zh = said.toStdString();
        walk.stops.push_back(stop);
    }
    plan.info.notice.zh = QString(u"数据来源说明很长。"_s).repeated(20).toStdString() + "完";
    geo::createProject(program.file(u"long.gxm"_s).toStdString(), plan);
    const QString file = program.file(u"long.pdf"_s);
    const Outcome outcome = program.run({u"export"_s, program.file(u"long.gxm"_s), u"--format"_s, u"pdf"_s, u"--template"_s, name, u"-o"_s, file});
    REQUIRE(outcome.exitCode == 0);
    CHECK(outcome.errors.contains(u"已续"_s));
    const QString text = withoutSpace(outputOf(u"pdftotext"_s, {u"-raw"_s, file, u"-"_s}));
    for (int i = 0; i < 14; ++i) {
        CHECK(text.contains(u"第%1站第1句讲解词。"_s.arg(i + 7)));
        CHECK(text.contains(u"第%1站第%2句讲解词。"_s.arg(i + 7).arg(i == 3 ? 150 : 12)));
    }
    CHECK(text.contains(u"数据来源说明很长。完"_s));
    CHECK(text.contains(withoutSpace(QString::fromStdString(walk.title.zh))));
    // Nothing stands outside its page.
    static const QRegularExpression word(u"<page width=\"([\\d.]+)\" height=\"([\\d.]+)\"|<word xMin=\"([-\\d.]+)\" yMin=\"([-\\d.]+)\" xMax=\"([\\d.]+)\" yMax=\"([\\d.]+)\""_s);
    double width = 0, height = 0;
    for (auto each = word.globalMatch(outputOf(u"pdftotext"_s, {u"-bbox"_s, file, u"-"_s})); each.hasNext();) {
        const auto found = each.next();
        if (found.captured(1).size() > 0) {
            width = found.captured(1).toDouble();
            height = found.captured(2).toDouble();
        } else {
            CHECK(found.captured(5).toDouble() <= width);
            CHECK(found.captured(6).toDouble() <= height - 10);
        }
    }
    CHECK(width > 0);
}
