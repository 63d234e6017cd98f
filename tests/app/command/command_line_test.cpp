// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../program.h"

#include <QDir>

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

TEST_CASE("a mistyped command is named with the nearest one, and what is neither a command nor a file opens no window")
{
    const Program program;
    const auto errorsOf = [&](const QStringList &call) {
        const Outcome outcome = program.run(call);
        INFO(call.join(u' ').toStdString());
        CHECK(outcome.exitCode == 2);
        CHECK(outcome.errors.count(u'\n') == 1);
        return outcome.errors;
    };
    CHECK(errorsOf({u"lst"_s, u"tasks"_s, u"--json"_s}).contains(u"did you mean 'list'?"_s));
    CHECK(errorsOf({u"improt"_s}).contains(u"did you mean 'import'?"_s));
    CHECK(errorsOf({u"--brief"_s, u"breif"_s}).contains(u"did you mean 'brief'?"_s));
    const QString unknown = errorsOf({u"castle"_s});
    CHECK(unknown.startsWith(u"'castle' is neither a command nor a project file."_s));
    CHECK_FALSE(unknown.contains(u"did you mean"_s));
}

TEST_CASE("a standard output that fails is said and is exit code 2")
{
    const Program program;
    const QString project = program.file(u"p.gxm"_s);
    REQUIRE(program.run({u"new"_s, project}).exitCode == 0);
    const QByteArray before = bytesOf(project);
    for (const QString &output : {u">/dev/full"_s, u">&-"_s})
        for (const QStringList &call : {QStringList{u"list"_s, u"tasks"_s, project, u"--json"_s}, {u"list"_s, u"actions"_s, project}, {u"--help"_s}, {u"--version"_s},
                                        {u"check"_s, project}, {u"convert"_s, u"--from"_s, u"gcj02"_s, u"--to"_s, u"wgs84"_s, u"121.4,31.2"_s},
                                        {u"brief"_s, project, u"--list"_s}}) {
            const Outcome outcome = program.runInShell(u"exec \"$@\" "_s + output, call);
            INFO(call.join(u' ').toStdString() << " " << output.toStdString());
            CHECK(outcome.exitCode == 2);
            CHECK(outcome.errors.startsWith(u"The standard output could not be written ("_s));
            CHECK(outcome.errors.count(u'\n') == 1);
        }
    // No file takes the place of what is closed.
    const QString made = program.file(u"q.gxm"_s);
    CHECK(program.runInShell(u"exec \"$@\" <&- >&- 2>&-"_s, {u"new"_s, made}).exitCode == 2);
    CHECK(program.run({u"list"_s, u"tasks"_s, made}).exitCode == 0);
    CHECK(bytesOf(project) == before);
}

TEST_CASE("what is no number, or none that can be, is refused wherever a number is asked for")
{
    const Program program;
    const QString project = program.file(u"p.gxm"_s);
    REQUIRE(program.run({u"new"_s, project}).exitCode == 0);
    const QString out = program.file(u"out"_s);
    const QList<QStringList> calls{{u"route"_s, project, u"--pace"_s},
                                   {u"catchment"_s, project, u"--from"_s, u"pandong-garden"_s, u"-o"_s, out, u"--minutes"_s},
                                   {u"catchment"_s, project, u"--from"_s, u"pandong-garden"_s, u"-o"_s, out, u"--pace"_s},
                                   {u"export"_s, project, u"--format"_s, u"gpx"_s, u"-o"_s, out, u"--pace"_s},
                                   {u"export"_s, project, u"--format"_s, u"png"_s, u"-o"_s, out, u"--dpi"_s},
                                   {u"export"_s, project, u"--format"_s, u"pdf"_s, u"-o"_s, out, u"--scale"_s},
                                   {u"render"_s, project, u"-o"_s, out, u"--center"_s, u"121.4,31.2"_s, u"--zoom"_s},
                                   {u"render"_s, project, u"-o"_s, out, u"--size"_s},
                                   {u"brief"_s, project, u"--images"_s, out, u"--size"_s},
                                   {u"convert"_s, u"--from"_s, u"gcj02"_s, u"--to"_s, u"wgs84"_s}};
    for (const QStringList &call : calls)
        for (const QString &number : {u"nan"_s, u"inf"_s, u"-inf"_s, u"1e999"_s, u"nanxnan"_s, u"nan,nan"_s, u"inf,31"_s, u"99999999999x16"_s, u""_s}) {
            const Outcome outcome = program.run(call + QStringList{number});
            INFO(call.join(u' ').toStdString() << " " << number.toStdString());
            CHECK(outcome.exitCode == 2);
            CHECK(outcome.output.isEmpty());
            CHECK(outcome.errors.count(u'\n') == 1);
            CHECK_FALSE(QFile::exists(out));
        }
    CHECK(program.run({u"render"_s, project, u"-o"_s, out, u"--center"_s, u"nan,31.2"_s, u"--zoom"_s, u"16"_s}).exitCode == 2);
    CHECK(program.run({u"render"_s, project, u"-o"_s, out, u"--bbox"_s, u"121.4,31.2,inf,31.3"_s}).exitCode == 2);
    CHECK(program.run({u"route"_s, project, u"--pace"_s, u"3.6"_s}).exitCode == 0);
}

TEST_CASE("what is written goes through a link, into a device and down the standard output, where nothing else is said then")
{
    const Program program;
    const QString project = program.file(u"p.gxm"_s);
    REQUIRE(program.run({u"new"_s, project}).exitCode == 0);
    const QStringList picture{u"render"_s, project, u"--size"_s, u"64x64"_s, u"-o"_s};
    CHECK(program.run(picture + QStringList{u"/dev/null"_s}).exitCode == 0);
    const Outcome full = program.run(picture + QStringList{u"/dev/full"_s});
    CHECK(full.exitCode == 2);
    CHECK(full.errors.startsWith(u"/dev/full: "_s));
    const QString out = program.file(u"out.png"_s);
    CHECK(program.runInShell(u"exec \"$@\" >'%1'"_s.arg(out), picture + QStringList{u"/dev/stdout"_s}).exitCode == 0);
    const QByteArray alone = bytesOf(out);
    CHECK(alone.startsWith("\x89PNG"));
    CHECK(alone.endsWith(QByteArray("IEND\xAE\x42\x60\x82")));
    CHECK(program.runInShell(u"\"$@\" | cat >'%1'"_s.arg(out), picture + QStringList{u"/dev/stdout"_s}).exitCode == 0);
    CHECK(bytesOf(out) == alone);
    for (const QString &format : {u"png"_s, u"svg"_s}) {
        const Outcome pages = program.run({u"export"_s, project, u"--format"_s, format, u"-o"_s, u"/dev/null"_s});
        CHECK(pages.exitCode == 2); // they come with further files
        CHECK(pages.errors.count(u'\n') == 1);
    }
    CHECK_FALSE(QFile::exists(u"/dev/null.pgw"_s));
    CHECK(program.run({u"export"_s, project, u"--format"_s, u"pdf"_s, u"-o"_s, u"/dev/null"_s}).exitCode == 0);
    CHECK(program.run({u"new"_s, u"/dev/null"_s}).exitCode == 2);
}
