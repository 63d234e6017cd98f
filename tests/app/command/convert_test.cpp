// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../program.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

TEST_CASE("convert prints one position a line, longitude first")
{
    const Program program;
    // https://github.com/googollee/eviltransform, the table of its tests: Shanghai and Shenzhen.
    const Outcome outcome = program.run(
        {u"convert"_s, u"--from"_s, u"wgs84"_s, u"--to"_s, u"gcj02"_s, u"121.5272106,31.1774276"_s, u"113.912316,22.543847"_s});
    CHECK(outcome.exitCode == 0);
    CHECK(outcome.output == u"121.5315419,31.1753040\n113.9171765,22.5407961\n"_s);
}

TEST_CASE("a southern and western position is a position, not an option")
{
    const Program program;
    const Outcome outcome = program.run({u"convert"_s, u"--from"_s, u"gcj02"_s, u"--to"_s, u"wgs84"_s, u"-70.65,-33.45"_s});
    CHECK(outcome.exitCode == 0);
    CHECK(outcome.output == u"-70.6500000,-33.4500000\n"_s);
}

TEST_CASE("one bad position among many is named, and none is printed")
{
    const Program program;
    const QStringList start{u"convert"_s, u"--from"_s, u"gcj02"_s, u"--to"_s, u"wgs84"_s, u"121.4,31.2"_s};
    for (const QString &bad : {u"121.4"_s, u"31.2，121.4"_s, u"north,31"_s, u"31.2,121.4"_s, u"nan,nan"_s, u"121.4,31.2,7"_s}) {
        const Outcome outcome = program.run(start + QStringList{bad});
        INFO(bad.toStdString());
        CHECK(outcome.exitCode == 2);
        CHECK(outcome.output.isEmpty());
        CHECK(outcome.errors.contains(u"'"_s + bad + u"'"_s));
    }
}
