// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

TEST_CASE("check reports 5 actions, 26 tasks and exactly the unplaced places of the facts, and exits with 1")
{
    const Program program;
    const Outcome outcome = program.run({u"check"_s, u"--json"_s});
    CHECK(outcome.exitCode == 1);
    const QJsonObject report = QJsonDocument::fromJson(outcome.output.toUtf8()).object();
    CHECK(report[u"counts"_s][u"actions"_s] == 5);
    CHECK(report[u"counts"_s][u"tasks"_s] == 26);
    QStringList unplaced;
    for (const QJsonValue &finding : report[u"findings"_s].toArray()) {
        CHECK(finding[u"kind"_s] != u"integrity"_s);
        if (finding[u"kind"_s] == u"unplaced"_s)
            unplaced << finding[u"id"_s].toString();
    }
    CHECK(unplaced
          == QStringList{u"xinlianfang"_s, u"maker-hall"_s, u"huayang-judicial-office"_s, u"legal-service-lounge"_s, u"pao-yue-kong-exhibition"_s,
                         u"party-service-centre"_s, u"huoli-zhongshan-station"_s, u"returnees-home"_s, u"civic-walk-route"_s,
                         u"youth-academy-changning"_s, u"shanghai-35u35-space"_s, u"deputies-liaison-station"_s});
    CHECK(report[u"counts"_s][u"unplaced"_s] == 12);
    const QString said = program.run({u"check"_s}).output;
    CHECK(said.contains(u"31"_s));
    CHECK(said.contains(u"m of streets cannot be reached on foot from the rest (武定西路); no walk leads there."_s));
}

TEST_CASE("a file that is no project is bad input: exit code 2, one sentence on stderr, nothing on stdout")
{
    const Program program;
    const QString letter = program.file(u"letter.gxm"_s);
    QFile file(letter);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("Dear colleagues");
    file.close();
    for (const QStringList &command :
         {QStringList{u"check"_s, letter}, {u"list"_s, u"tasks"_s, letter}, {u"render"_s, letter, u"-o"_s, program.file(u"x.png"_s)}}) {
        const Outcome outcome = program.run(command);
        CHECK(outcome.exitCode == 2);
        CHECK(outcome.output.isEmpty());
        CHECK(outcome.errors.contains(u"letter.gxm: this is not a project of this program"_s));
        CHECK(outcome.errors.count(u'\n') == 1);
    }
    CHECK_FALSE(QFile::exists(program.file(u"x.png"_s)));
}
