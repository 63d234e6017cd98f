// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../program.h"

#include <QDir>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

TEST_CASE("a full disk is said in one sentence that names the file, an older file stays, and nothing half-written is left")
{
    const Program program;
    const QString project = program.file(u"p.gxm"_s);
    REQUIRE(program.run({u"new"_s, project}).exitCode == 0);
    const QString folder = program.file(u"out"_s);
    QDir().mkpath(folder);
    QList<QStringList> calls;
    for (const QString &format : {u"pdf"_s, u"svg"_s, u"png"_s, u"gpx"_s, u"kml"_s, u"geojson"_s, u"gpkg"_s, u"csv"_s})
        calls << QStringList{u"export"_s, project, u"--format"_s, format, u"-o"_s, folder + u"/older."_s + format};
    calls << QStringList{u"render"_s, project, u"-o"_s, folder + u"/older.render"_s}
          << QStringList{u"catchment"_s, project, u"--from"_s, u"pandong-garden"_s, u"--minutes"_s, u"5"_s, u"-o"_s, folder + u"/older.json"_s}
          << QStringList{u"brief"_s, project, u"--handout"_s, folder + u"/older.handout"_s};
    for (const QStringList &call : calls) {
        const QString file = call.last();
        {
            QFile older(file);
            REQUIRE(older.open(QIODevice::WriteOnly));
            older.write("older");
        }
        const Outcome outcome = program.runOnFullDisk(call);
        INFO(call.join(u' ').toStdString());
        INFO(outcome.errors.toStdString());
        CHECK(outcome.exitCode == 2);
        CHECK(outcome.errors.count(u'\n') == 1);
        CHECK(outcome.errors.contains(file));
        const bool isOlder = bytesOf(file) == "older";
        CHECK(isOlder);
    }
    CHECK(QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size() == calls.size());
    const Outcome outcome = program.runOnFullDisk({u"new"_s, folder + u"/q.gxm"_s});
    CHECK(outcome.exitCode == 2);
    CHECK(outcome.errors.contains(folder + u"/q.gxm"_s));
    CHECK_FALSE(QFile::exists(folder + u"/q.gxm"_s));
}
