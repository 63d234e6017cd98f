// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../program.h"

#include "geo/store/project_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {
const QString block = QFileInfo(QStringLiteral(GUIXIANG_DATA)).dir().filePath(u"tests/fixtures/block.osm"_s);

QString written(const Program &program, const QString &name, const QByteArray &content)
{
    QFile file(program.file(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
    return file.fileName();
}
} // namespace

TEST_CASE("a city alone: an empty project takes a base map, says what came, and its map shows the ground")
{
    const Program program;
    const QString project = program.file(u"城.gxm"_s);
    CHECK(program.run({u"new"_s, project, u"--empty"_s}).exitCode == 0);
    CHECK(geo::readProject(project.toStdString()).info.title.zh == "城");
    const Outcome outcome = program.run({u"import"_s, project, block, u"--as"_s, u"basemap"_s});
    CHECK(outcome.exitCode == 0);
    CHECK(outcome.errors.isEmpty()); // progress is for a terminal
    CHECK(outcome.output.contains(
        u"block.osm as basemap\ndatum: wgs84, as OpenStreetMap has it everywhere\ntaken: 1 buildings, 1 green areas, 1 rail lines, 1 stations, 6 streets, 1 water areas, 1 waterways\n"_s));
    CHECK(outcome.output.contains(u"left out: "_s));
    CHECK(program.run({u"list"_s, u"streets"_s, project}).output.contains(u"osm-way-101\t武夷路"_s));
    const auto colourAt = [&](const QStringList &options) {
        REQUIRE(program
                    .run(QStringList{u"render"_s, project, u"-o"_s, program.file(u"a.png"_s), u"--center"_s, u"121.42095,31.2194"_s, u"--zoom"_s,
                                     u"17"_s, u"--size"_s, u"200x200"_s} +
                         options)
                    .exitCode == 0);
        return QImage(program.file(u"a.png"_s)).pixelColor(75, 100).name(); // beside its name
    };
    CHECK(colourAt({}) == u"#e0e8cf"_s); // in the park
    CHECK(colourAt({u"--dark"_s}) == u"#282d22"_s);
    CHECK(colourAt({u"--only"_s, u"streets"_s}) == u"#f5f2ea"_s);
}

TEST_CASE("a dry run says the same and changes nothing")
{
    const Program program;
    const QString project = program.file(u"p.gxm"_s);
    REQUIRE(program.run({u"new"_s, project}).exitCode == 0);
    const QByteArray before = bytesOf(project);
    const Outcome outcome = program.run({u"import"_s, project, block, u"--as"_s, u"basemap"_s, u"--dry-run"_s});
    CHECK(outcome.exitCode == 0);
    CHECK(outcome.output.contains(u"6 streets"_s));
    CHECK(outcome.output.endsWith(u"nothing was written, as asked\n"_s));
    CHECK(bytesOf(project) == before);
}

TEST_CASE("places: exit code 1 when a row was refused, 2 when the file was, and then the project is as it was")
{
    const Program program;
    const QString project = program.file(u"p.gxm"_s);
    REQUIRE(program.run({u"new"_s, project}).exitCode == 0);
    const std::size_t known = geo::readProject(project.toStdString()).places.size();
    const QString table = written(program, u"点.csv"_s, "站名,lon,lat\n一,121.4176,31.2189\n二,x,31.2\n");
    const QByteArray before = bytesOf(project);
    CHECK(program.run({u"import"_s, project, table, u"--as"_s, u"places"_s}).exitCode == 2);
    for (const QStringList &bad : {QStringList{u"--datum"_s, u"moon"_s}, QStringList{u"--map"_s, u"名"_s}, QStringList{u"--encoding"_s, u"klingon"_s},
                                   QStringList{u"--layer"_s, u"zwei"_s}}) {
        const Outcome refused = program.run(QStringList{u"import"_s, project, table, u"--as"_s, u"places"_s} + bad);
        CHECK(refused.exitCode == 2);
        CHECK(refused.errors.contains(bad.last()));
        CHECK(refused.errors.count(u'\n') == 1);
    }
    CHECK(bytesOf(project) == before);
    const Outcome outcome = program.run({u"import"_s, project, table, u"--as"_s, u"places"_s, u"--map"_s, u"name=站名"_s, u"--category"_s,
                                         u"garden"_s, u"--grade"_s, u"estimated"_s});
    CHECK(outcome.exitCode == 1);
    CHECK(outcome.output.contains(u"taken: 1 places\nrefused: 1 positions that cannot be used\n"_s));
    CHECK(outcome.output.contains(u"点.csv, line 3, field lon: 'x' is not a number"_s));
    const geo::Plan plan = geo::readProject(project.toStdString());
    REQUIRE(plan.places.size() == known + 1);
    CHECK(plan.places.back().category == geo::PlaceCategory::Garden);
    CHECK(plan.places.back().grade == geo::PositionGrade::Estimated);
    CHECK(plan.places.back().uncertaintyM == 200);
}

TEST_CASE("without a project the user's own takes the import, and a project alone is not enough")
{
    const Program program;
    CHECK(program.run({u"import"_s, block, u"--as"_s, u"basemap"_s}).exitCode == 0);
    CHECK(geo::readBaseMapIds(program.userProject().toStdString()).areas.size() == 3);
    const Outcome outcome = program.run({u"import"_s, program.userProject(), u"--as"_s, u"places"_s});
    CHECK(outcome.exitCode == 2);
    CHECK(outcome.errors.contains(u"no file to import is named"_s));
}

TEST_CASE("an overlay is laid over a project, listed as JSON, drawn by itself, and no matter to check")
{
    const Program program;
    const QString project = program.file(u"p.gxm"_s);
    REQUIRE(program.run({u"new"_s, project}).exitCode == 0);
    const QByteArray check = program.run({u"check"_s, project, u"--json"_s}).output.toUtf8();
    const QString file = written(program, u"璇玑小区.geojson"_s, R"({"type": "FeatureCollection", "features": [
{"type": "Feature", "properties": {"name": "甲", "户数": 320}, "geometry": {"type": "Polygon",
 "coordinates": [[[121.41, 31.21], [121.43, 31.21], [121.43, 31.22], [121.41, 31.22], [121.41, 31.21]],
                 [[121.415, 31.212], [121.415, 31.214], [121.417, 31.214], [121.417, 31.212], [121.415, 31.212]]]}},
{"type": "Feature", "properties": {"name": "乙"}, "geometry": null}]})");
    const Outcome outcome = program.run({u"import"_s, project, file, u"--as"_s, u"overlay"_s});
    CHECK(outcome.exitCode == 1); // one has no geometry
    CHECK(outcome.output.contains(u"璇玑小区.geojson as overlay\n"_s));
    CHECK(outcome.output.contains(u"taken: 1 areas\nrefused: 1 positions that cannot be used\n"_s));
    const QJsonArray overlays = QJsonDocument::fromJson(program.run({u"list"_s, u"overlays"_s, project, u"--json"_s}).output.toUtf8()).array();
    REQUIRE(overlays.size() == 1);
    CHECK(overlays[0][u"name"_s] == u"璇玑小区"_s);
    CHECK(overlays[0][u"source"_s] == u"璇玑小区.geojson"_s);
    CHECK(overlays[0][u"shown"_s].toBool());
    CHECK(overlays[0][u"day"_s].toString().size() == 10);
    const QJsonValue feature = overlays[0][u"features"_s][0];
    CHECK(feature[u"attributes"_s] == QJsonObject{{u"户数"_s, u"320"_s}});
    CHECK(feature[u"areas"_s][0].toArray().size() == 2);
    CHECK(feature[u"areas"_s][0][0].toArray().size() == 5);
    CHECK(program.run({u"check"_s, project, u"--json"_s}).output.toUtf8() == check);
    const auto colourAt = [&](const QString &only) {
        REQUIRE(program.run({u"render"_s, project, u"-o"_s, program.file(u"a.png"_s), u"--center"_s, u"121.42,31.2195"_s, u"--zoom"_s, u"17"_s, u"--size"_s,
                             u"100x100"_s, u"--only"_s, only}).exitCode == 0);
        return QImage(program.file(u"a.png"_s)).pixelColor(50, 50);
    };
    CHECK(colourAt(u"ground"_s) == QColor(0xF5, 0xF2, 0xEA));
    // 16 % of #8A6412 on the paper.
    const QColor covered = colourAt(u"overlays"_s);
    CHECK(std::abs(covered.red() - 228) <= 1);
    CHECK(std::abs(covered.green() - 219) <= 1);
    CHECK(std::abs(covered.blue() - 199) <= 1);
    // Its name stands in the legends of the sheet and of the stage.
    const auto isNamedIn = [&](const QStringList &command) {
        REQUIRE(program.run(command + QStringList{program.file(u"a.pdf"_s)}).exitCode == 0);
        return withoutSpace(outputOf(u"pdftotext"_s, {u"-raw"_s, program.file(u"a.pdf"_s), u"-"_s})).contains(u"璇玑小区"_s);
    };
    CHECK(isNamedIn({u"export"_s, project, u"--format"_s, u"pdf"_s, u"-o"_s}));
    CHECK(isNamedIn({u"brief"_s, project, u"--handout"_s}));
}
