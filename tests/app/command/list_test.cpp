// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;

namespace {
/// As Qt's own parser reads it.
QJsonArray listed(const Program &program, const QString &what)
{
    const Outcome outcome = program.run({u"list"_s, what, u"--json"_s});
    REQUIRE(outcome.exitCode == 0);
    const QJsonDocument document = QJsonDocument::fromJson(outcome.output.toUtf8());
    REQUIRE(document.isArray());
    return document.array();
}
} // namespace

TEST_CASE("list --json gives every record with the documented keys")
{
    const Program program;
    struct Kind
    {
        QString what;
        qsizetype count;
        QStringList keys;
    };
    const auto kind = GENERATE(
        Kind{u"actions"_s, 5, {u"id"_s, u"number"_s, u"title"_s, u"title_en"_s}},
        Kind{u"tasks"_s, 26, {u"id"_s, u"action"_s, u"item"_s, u"paragraph"_s, u"summary"_s, u"kind"_s, u"leads"_s, u"status"_s, u"goals"_s, u"places"_s}},
        Kind{u"places"_s, 36, {u"id"_s, u"name"_s, u"category"_s, u"grade"_s, u"uncertainty_m"_s, u"basis"_s, u"position"_s, u"lines"_s, u"tasks"_s}},
        Kind{u"streets"_s, 58, {u"id"_s, u"name"_s, u"class"_s, u"quality"_s, u"elevated"_s, u"level"_s, u"note"_s, u"line"_s}},
        Kind{u"walks"_s, 2, {u"id"_s, u"title"_s, u"task"_s, u"stops"_s}});
    const QJsonArray records = listed(program, kind.what);
    CHECK(records.size() == kind.count);
    for (const QString &key : kind.keys) {
        INFO(kind.what.toStdString() << " " << key.toStdString());
        CHECK(records.first().toObject().contains(key));
    }
}

TEST_CASE("records lead from the place to its tasks and back")
{
    const Program program;
    for (const QJsonValue &place : listed(program, u"places"_s))
        if (place[u"id"_s] == u"no1-innovation-space"_s)
            CHECK(place[u"tasks"_s].toArray() == QJsonArray{u"1.3"_s, u"3.4"_s, u"5.1"_s});
    for (const QJsonValue &task : listed(program, u"tasks"_s))
        if (task[u"id"_s] == u"4.2"_s)
            CHECK(task[u"places"_s].toArray() == QJsonArray{u"pandong-garden"_s});
}

TEST_CASE("list changes tells what was written to a project, by whom and when")
{
    const Program program;
    CHECK(listed(program, u"changes"_s).isEmpty());
    REQUIRE(program.run({u"brief"_s, u"--build"_s, u"--replace"_s}).exitCode == 0);
    const QJsonArray changes = listed(program, u"changes"_s);
    REQUIRE_FALSE(changes.isEmpty());
    const QJsonObject change = changes.first().toObject();
    for (const QString &key : {u"id"_s, u"step"_s, u"author"_s, u"device"_s, u"time"_s, u"kind"_s, u"record"_s, u"field"_s, u"old"_s, u"new"_s})
        CHECK(change.contains(key));
    CHECK(change[u"author"_s].toString() != QString());
    const Outcome people = program.run({u"list"_s, u"changes"_s});
    CHECK(people.exitCode == 0);
    CHECK(people.output.startsWith(change[u"time"_s].toString()));
}

TEST_CASE("list for people has one line a record, id first")
{
    const Program program;
    const QStringList lines = program.run({u"list"_s, u"tasks"_s}).output.trimmed().split(u'\n');
    CHECK(lines.size() == 26);
    CHECK(lines.first().startsWith(u"1.1\t打造创新孵化平台"_s));
}
