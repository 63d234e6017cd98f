// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../program.h"

#include "geo/store/project_file.h"

#include <QDir>
#include <QFile>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

TEST_CASE("new makes a project from the bundled data, and never over an existing file")
{
    const Program program;
    const QString file = program.file(u"计划 2025.gxm"_s);
    const Outcome made = program.run({u"new"_s, file});
    CHECK(made.exitCode == 0);
    CHECK(made.output.contains(u"5 actions, 26 tasks, 36 places"_s));
    CHECK(geo::readProject(file.toStdString()).tasks.size() == 26);
    const Outcome again = program.run({u"new"_s, file});
    CHECK(again.exitCode == 2);
    CHECK(again.output.isEmpty());
    CHECK(again.errors.contains(u"计划 2025.gxm exists already"_s));
    CHECK(again.errors.count(u'\n') == 1);
}

TEST_CASE("new --from a spoilt folder lists every fault and makes nothing")
{
    const Program program;
    const QString folder = program.file(u"表格"_s);
    REQUIRE(QDir().mkpath(folder));
    const QDir seed(QStringLiteral(GUIXIANG_DATA) + u"/seed"_s);
    for (const QString &name : seed.entryList(QDir::Files))
        REQUIRE(QFile::copy(seed.filePath(name), folder + u'/' + name));
    QFile links(folder + u"/task_places.csv"_s);
    links.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    REQUIRE(links.open(QIODevice::Append));
    links.write("9.9,huaning-plaza\n1.1,nowhere\n");
    links.close();
    const Outcome outcome = program.run({u"new"_s, program.file(u"p.gxm"_s), u"--from"_s, folder});
    CHECK(outcome.exitCode == 2);
    CHECK(outcome.errors.contains(u"task_places.csv, line 41, field task: no task has the clause '9.9'"_s));
    CHECK(outcome.errors.contains(u"task_places.csv, line 42, field place: there is no place 'nowhere'"_s));
    CHECK_FALSE(QFile::exists(program.file(u"p.gxm"_s)));
}

TEST_CASE("without a project the user's own is made from the bundled data at the first call")
{
    const Program program;
    REQUIRE_FALSE(QFile::exists(program.userProject()));
    CHECK(program.run({u"list"_s, u"actions"_s}).exitCode == 0);
    CHECK(QFile::exists(program.userProject()));
    CHECK(QDir(program.file(u"guixiang"_s)).entryList(QDir::Files | QDir::Hidden).size() == 1);
}
