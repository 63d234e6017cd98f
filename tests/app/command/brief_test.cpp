// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../program.h"

#include "tests/own_style.h"
#include "tests/pictures.h"
#include "tests/spotted_tiles.h"
#include "tests/vector_tiles.h"

#include <QDir>
#include <QImage>
#include <QRegularExpression>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

TEST_CASE("brief lists the scenes with their clauses")
{
    const Program program;
    const QStringList lines = program.run({u"brief"_s, u"--list"_s}).output.trimmed().split(u'\n');
    CHECK(lines.size() == 29);
    CHECK(lines.contains(u"14\t4.2 · 社区治理创新行动\t打造小花园提升街区品质"_s));
}

TEST_CASE("the handout is a PDF of one page a scene, whose Chinese can be copied, the same each time")
{
    const Program program;
    const auto handout = [&](const QString &name) {
        REQUIRE(program.run({u"brief"_s, u"--handout"_s, program.file(name)}).exitCode == 0);
        return program.file(name);
    };
    const QString file = handout(u"a.pdf"_s);
    CHECK(outputOf(u"pdfinfo"_s, {file}).contains(QRegularExpression(u"Pages: +29\n"_s)));
    outputOf(u"qpdf"_s, {u"--check"_s, file});
    const QString text = withoutSpace(outputOf(u"pdftotext"_s, {u"-raw"_s, file, u"-"_s}));
    for (const QString &words : {u"打造小花园提升街区品质"_s, u"还有12处待定位"_s, u"黑湖科技"_s, u"方案称31个项目，编号26项"_s})
        CHECK(text.contains(words));
    CHECK(outputOf(u"qpdf"_s, {u"--json"_s, u"--json-key=outlines"_s, file}).count(u"\"title\""_s) == 29);
    const bool isSame = bytesOf(file) == bytesOf(handout(u"b.pdf"_s));
    CHECK(isSame);
    CHECK(bytesOf(file).size() < 5'000'000);
}

TEST_CASE("the scenes come as numbered pictures of the size asked for, with nothing written in the outer 4 %")
{
    const Program program;
    const QString folder = program.file(u"scenes"_s);
    REQUIRE(program.run({u"brief"_s, u"--images"_s, folder, u"--size"_s, u"1280x720"_s}).exitCode == 0);
    const QStringList files = QDir(folder).entryList({u"*.png"_s}, QDir::Files, QDir::Name);
    REQUIRE(files.size() == 29);
    CHECK(files.front() == u"01.png"_s);
    for (const QString &file : files) {
        const QImage picture(folder + u'/' + file);
        CHECK(picture.size() == QSize(1280, 720));
        bool isEmpty = true; // at the left, where words stand on plain paper
        for (int x = 0; x < 51; ++x)
            for (int y = 0; y < 720; ++y)
                isEmpty = isEmpty && picture.pixel(x, y) == picture.pixel(0, 0);
        INFO(file.toStdString());
        CHECK(isEmpty);
    }
}

TEST_CASE("a folder that cannot be written and a size that is none are said")
{
    const Program program;
    for (const QStringList &call : {QStringList{u"--images"_s, u"/proc/scenes"_s}, {u"--handout"_s, u"/proc/a.pdf"_s}, {u"--images"_s, program.file(u"x"_s), u"--size"_s, u"big"_s}}) {
        const Outcome outcome = program.run(QStringList{u"brief"_s} + call);
        CHECK(outcome.exitCode == 2);
        CHECK(outcome.errors.count(u'\n') == 1);
    }
}

TEST_CASE("the handout with notes has three scenes a page, and the notes can be copied")
{
    const Program program;
    const QString file = program.file(u"notes.pdf"_s);
    REQUIRE(program.run({u"brief"_s, u"--handout"_s, file, u"--notes"_s}).exitCode == 0);
    const QString info = outputOf(u"pdfinfo"_s, {file});
    CHECK(info.contains(QRegularExpression(u"Pages: +10\n"_s)));
    CHECK(info.contains(QRegularExpression(u"Page size: +59[45].* x 84[12]"_s)));
    outputOf(u"qpdf"_s, {u"--check"_s, file});
    CHECK(withoutSpace(outputOf(u"pdftotext"_s, {u"-raw"_s, file, u"-"_s})).contains(u"把两条路作为整体来管"_s));
}

TEST_CASE("a briefing is kept by --build, is not lost by a second one, and is built anew by --replace")
{
    const Program program;
    const QString project = program.file(u"p.gxm"_s);
    REQUIRE(program.run({u"new"_s, project}).exitCode == 0);
    REQUIRE(program.run({u"brief"_s, project, u"--build"_s}).exitCode == 0);
    const auto scenes = [&] { return outputOf(u"sqlite3"_s, {project, u"SELECT count(*), sum(hidden) FROM scene"_s}).trimmed(); };
    CHECK(scenes() == u"29|0"_s);
    outputOf(u"sqlite3"_s, {project, u"UPDATE scene SET hidden = 1, title_zh = '我的标题' WHERE id = 'task-4.2'"_s});
    const QString list = program.run({u"brief"_s, project, u"--list"_s}).output;
    CHECK(list.trimmed().count(u'\n') == 27);
    CHECK_FALSE(list.contains(u"打造小花园提升街区品质"_s));
    const Outcome refused = program.run({u"brief"_s, project, u"--build"_s});
    CHECK(refused.exitCode == 2);
    CHECK(refused.errors.contains(u"--replace"_s));
    CHECK(scenes() == u"29|1"_s);
    REQUIRE(program.run({u"brief"_s, project, u"--build"_s, u"--replace"_s}).exitCode == 0);
    CHECK(scenes() == u"29|0"_s);
}

TEST_CASE("scenes have a style of one's own and a background under their maps, in pictures and in the PDF, and thank for it")
{
    const Program program;
    const QString style = program.file(u"own.json"_s);
    writeText(style, styleOf(u"#C0FFEE"_s, u"#123456"_s));
    const QString tiles = program.file(u"t.mbtiles"_s);
    spotted::writeMbTiles(tiles, QGeoCoordinate(31.2163, 121.4196), u"© 示例航片"_s);
    const QString folder = program.file(u"scenes"_s);
    const QStringList look{u"--style"_s, style, u"--background"_s, tiles};
    const Outcome drawn = program.run(QStringList{u"brief"_s, u"--images"_s, folder, u"--size"_s, u"640x360"_s} + look);
    REQUIRE(drawn.exitCode == 0);
    CHECK(drawn.errors.count(u"底图在这里不全"_s) == 1); // once, for all scenes
    const QImage task(folder + u"/14.png"_s); // clause 4.2 with its garden
    CHECK(pixelsOf(task, QColor(u"#123456"_s), 12) > 300);
    CHECK(pixelsOf(task, spotted::ground) > 640 * 360 / 4);
    CHECK(pixelsOf(task, QColor(u"#C0FFEE"_s), 12) > 640 * 360 / 10); // under the words
    const QString file = program.file(u"a.pdf"_s);
    REQUIRE(program.run(QStringList{u"brief"_s, u"--handout"_s, file} + look).exitCode == 0);
    CHECK(outputOf(u"pdftotext"_s, {u"-raw"_s, u"-f"_s, u"14"_s, u"-l"_s, u"14"_s, file, u"-"_s}).contains(u"© 示例航片 · "_s));
    const Outcome broken = program.run({u"brief"_s, u"--handout"_s, program.file(u"b.pdf"_s), u"--style"_s, tiles});
    CHECK(broken.exitCode == 2);
    CHECK(broken.errors.contains(u"this is not JSON"_s));
}

TEST_CASE("scenes have a background of vector tiles as their base map, and thank for it")
{
    const Program program;
    const QString style = program.file(u"own.json"_s);
    writeText(style, styleOf(u"#C0FFEE"_s, u"#FF00FF"_s));
    const QString tiles = program.file(u"v.mbtiles"_s);
    writeVectorTiles(tiles, QGeoCoordinate(31.2163, 121.4196), u"© 示例测绘"_s);
    const QString folder = program.file(u"scenes"_s);
    const QStringList look{u"--style"_s, style, u"--background"_s, tiles};
    const Outcome drawn = program.run(QStringList{u"brief"_s, u"--images"_s, folder, u"--size"_s, u"1280x720"_s} + look);
    REQUIRE(drawn.exitCode == 0);
    CHECK_FALSE(drawn.errors.contains(u"底图"_s));
    const int pixels = pixelsOf(QImage(folder + u"/02.png"_s), spotted::spot); // the block
    CHECK(pixels > 20);
    CHECK(pixels < 2000); // the one road, not the project's streets
    const QString file = program.file(u"a.pdf"_s);
    REQUIRE(program.run(QStringList{u"brief"_s, u"--handout"_s, file} + look).exitCode == 0);
    CHECK(outputOf(u"pdftotext"_s, {u"-raw"_s, u"-f"_s, u"2"_s, u"-l"_s, u"2"_s, file, u"-"_s}).contains(u"© 示例测绘 · "_s));
}
