// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../program.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

TEST_CASE("version and help are answered on stdout with exit code 0")
{
    const Program program;
    const Outcome version = program.run({u"--version"_s});
    CHECK(version.exitCode == 0);
    CHECK(version.output.startsWith(u"guixiang 0."_s));
    const Outcome help = program.run({u"--help"_s});
    CHECK(help.exitCode == 0);
    for (const QString &word : {u"new"_s, u"list"_s, u"check"_s, u"render"_s, u"convert"_s, u"Exit codes"_s})
        CHECK(help.output.contains(word));
}

TEST_CASE("a call that makes no sense is one sentence and exit code 2")
{
    const Program program;
    for (const QStringList &call : {QStringList{u"list"_s}, {u"list"_s, u"castles"_s}, {u"check"_s, u"--loud"_s}, {u"convert"_s, u"1,2"_s},
                                    {u"render"_s}, {u"convert"_s, u"--from"_s, u"mars"_s, u"--to"_s, u"wgs84"_s, u"1,2"_s}}) {
        const Outcome outcome = program.run(call);
        INFO(call.join(u' ').toStdString());
        CHECK(outcome.exitCode == 2);
        CHECK(outcome.output.isEmpty());
        CHECK(outcome.errors.count(u'\n') == 1);
    }
}
