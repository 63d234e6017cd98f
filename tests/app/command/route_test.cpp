// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <catch2/catch_test_macros.hpp>

#include <cmath>

using namespace Qt::StringLiterals;

TEST_CASE("route leads the party lesson along the streets, with turns to read aloud")
{
    const Program program;
    const Outcome outcome = program.run({u"route"_s});
    CHECK(outcome.exitCode == 0);
    CHECK(outcome.output.contains(u"左转进入定西路，向南"_s));
    CHECK(outcome.output.contains(u"（有站点位置仅为示意）"_s));
    const QJsonObject route = QJsonDocument::fromJson(program.run({u"route"_s, u"--walk"_s, u"party-lesson"_s, u"--json"_s}).output.toUtf8()).object();
    CHECK(route[u"legs"_s].toArray().size() == 5);
    double metres = 0;
    for (const QJsonValue &leg : route[u"legs"_s].toArray())
        metres += leg[u"metres"_s].toDouble();
    CHECK(std::abs(metres - route[u"metres"_s].toDouble()) < 0.001);
    CHECK(std::abs(route[u"minutes"_s].toDouble() - metres / 75) < 0.001);
}

TEST_CASE("a route of one's own, in the shortest order")
{
    const Program program;
    const QStringList stops{u"route"_s, u"--stops"_s, u"xinwei-zhigu,pandong-garden,huaning-plaza,black-lake"_s, u"--json"_s};
    const auto metresOf = [&](const QStringList &call) {
        return QJsonDocument::fromJson(program.run(call).output.toUtf8()).object()[u"metres"_s].toDouble();
    };
    const double asGiven = metresOf(stops);
    const double best = metresOf(stops + QStringList{u"--optimise"_s});
    CHECK(best > 0);
    CHECK(best < asGiven);
}

TEST_CASE("what is no walk and no place is said, exit code 2")
{
    const Program program;
    for (const QStringList &call : {QStringList{u"route"_s, u"--walk"_s, u"nowhere"_s}, {u"route"_s, u"--walk"_s, u"civic-walk"_s},
                                    {u"route"_s, u"--stops"_s, u"huaning-plaza"_s}, {u"route"_s, u"--stops"_s, u"huaning-plaza,castle"_s},
                                    {u"route"_s, u"--pace"_s, u"0"_s}, {u"catchment"_s, u"--from"_s, u"xinlianfang"_s, u"-o"_s, program.file(u"c.geojson"_s)},
                                    {u"export"_s, u"--format"_s, u"gpx"_s, u"-o"_s, program.file(u"none/w.gpx"_s)},
                                    {u"export"_s, u"--format"_s, u"docx"_s, u"-o"_s, program.file(u"w.docx"_s)}}) {
        const Outcome outcome = program.run(call);
        INFO(call.join(u' ').toStdString());
        CHECK(outcome.exitCode == 2);
        CHECK(outcome.output.isEmpty());
        CHECK(outcome.errors.count(u'\n') == 1);
    }
}

TEST_CASE("a catchment is GeoJSON whose areas hold one another, with the count of places inside")
{
    const Program program;
    const QString file = program.file(u"步行圈.geojson"_s);
    const Outcome outcome = program.run({u"catchment"_s, u"--from"_s, u"pandong-garden"_s, u"--minutes"_s, u"5,15,10"_s, u"-o"_s, file});
    CHECK(outcome.exitCode == 0);
    QFile written(file);
    REQUIRE(written.open(QIODevice::ReadOnly));
    const QJsonArray features = QJsonDocument::fromJson(written.readAll()).object()[u"features"_s].toArray();
    REQUIRE(features.size() == 3);
    int before = 1000;
    for (const double minutes : {15.0, 10.0, 5.0}) {
        const QJsonObject feature = features[minutes == 15 ? 0 : minutes == 10 ? 1 : 2].toObject();
        CHECK(feature[u"properties"_s][u"minutes"_s] == minutes);
        CHECK(feature[u"properties"_s][u"places"_s].toInt() <= before);
        before = feature[u"properties"_s][u"places"_s].toInt();
    }
}
