// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../program.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QThread>

#include <catch2/catch_test_macros.hpp>

#include <csignal>

using namespace Qt::StringLiterals;

namespace {
QStringList entriesOf(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

/// Starts the program, sends it a signal once it has begun to write into a folder, and gives its exit code.
int codeAfter(int signal, const QStringList &arguments, const QString &folder)
{
    QProcess process;
    process.start(QStringLiteral(GUIXIANG_PROGRAM), arguments);
    REQUIRE(process.waitForStarted());
    QElapsedTimer waited;
    waited.start();
    while (entriesOf(folder).isEmpty() && process.state() == QProcess::Running && waited.elapsed() < 30000) {
        QThread::msleep(1);
        process.waitForFinished(1);
    }
    REQUIRE(process.state() == QProcess::Running);
    kill(static_cast<pid_t>(process.processId()), signal);
    REQUIRE(process.waitForFinished(30000));
    CHECK(process.exitStatus() == QProcess::NormalExit);
    CHECK(process.readAllStandardError() == "Interrupted; nothing half-written is left.\n");
    return process.exitCode();
}
} // namespace

TEST_CASE("Ctrl+C and SIGTERM end a long command clean, with the code that shells give a signal")
{
    const Program program;
    const QString project = program.file(u"p.gxm"_s);
    REQUIRE(program.run({u"new"_s, project}).exitCode == 0);
    const QString folder = program.file(u"out"_s);
    QDir().mkpath(folder);
    CHECK(codeAfter(SIGINT, {u"brief"_s, project, u"--handout"_s, folder + u"/a.pdf"_s}, folder) == 130);
    CHECK(entriesOf(folder).isEmpty());
    CHECK(codeAfter(SIGTERM, {u"brief"_s, project, u"--handout"_s, folder + u"/a.pdf"_s, u"--notes"_s}, folder) == 143);
    CHECK(entriesOf(folder).isEmpty());
    CHECK(codeAfter(SIGTERM, {u"brief"_s, project, u"--images"_s, folder}, folder) == 143);
    for (const QString &name : entriesOf(folder))
        CHECK(name.endsWith(u".png"_s)); // whole ones stay
}
