// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/async/limited_process.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

#include <cerrno>
#include <csignal>
#include <stdexcept>
#include <thread>

#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using guixiang::ProcessLimits;
using guixiang::ProcessResult;
using End = guixiang::ProcessResult::End;

namespace {
/// A shell in the program's place, so that a child can do anything.
class Shell
{
public:
    Shell() { guixiang::setLimitedProgram(u"/bin/sh"_s); }
    Shell(const Shell &) = delete;
    Shell &operator=(const Shell &) = delete;
    ~Shell() { guixiang::setLimitedProgram(QStringLiteral(GUIXIANG_PROGRAM)); }

    ProcessResult run(const QString &script, const ProcessLimits &limits = {}, const QByteArray &input = {})
    {
        said.clear();
        return guixiang::runLimited({u"-c"_s, script}, limits, input, [this](QByteArrayView piece) { said += piece; });
    }

    QByteArray said;
};

bool isGone(pid_t process)
{
    for (int i = 0; i < 500; ++i) {
        if (kill(process, 0) != 0 && errno == ESRCH)
            return true;
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    return false;
}
} // namespace

TEST_CASE("a child gets its input, is heard to the last byte, and its exit code is known")
{
    Shell shell;
    const QByteArray input(3'000'000, 'x'); // more than any pipe holds
    const ProcessResult result = shell.run(u"cat; echo complaint >&2; exit 3"_s, {}, input);
    CHECK(result.end == End::Exited);
    CHECK(result.exitCode == 3);
    CHECK_FALSE(result.isFine());
    CHECK(result.errors == "complaint\n");
    CHECK((shell.said == input));
}

TEST_CASE("the program itself is what is run where nothing else was named")
{
    QByteArray said;
    const ProcessResult result = guixiang::runLimited({u"convert"_s, u"--from"_s, u"gcj02"_s, u"--to"_s, u"wgs84"_s, u"121.4216,31.2127"_s}, {}, {},
                                                      [&](QByteArrayView piece) { said += piece; });
    CHECK(result.isFine());
    CHECK(said.startsWith("121.4"));
}

TEST_CASE("a child that crashes, or that cannot be started, is a result and nothing more")
{
    Shell shell;
    CHECK(shell.run(u"kill -SEGV $$"_s).end == End::Crashed);
    guixiang::setLimitedProgram(u"/no/such/program"_s);
    const ProcessResult result = shell.run(u"true"_s);
    CHECK(result.end == End::NotStarted);
    CHECK_FALSE(result.errors.isEmpty());
}

TEST_CASE("a child has the limits that it was given, no core dump, and no descriptor of its parent's")
{
    Shell shell;
    QFile open(QStringLiteral(GUIXIANG_PROGRAM));
    REQUIRE(open.open(QIODevice::ReadOnly | QIODevice::Unbuffered));
    const int inherited = dup(open.handle()); // one that exec does not close
    REQUIRE(shell.run(u"ulimit -c; ulimit -t; ulimit -n; ulimit -f; ls /proc/self/fd | wc -l; grep NoNewPrivs /proc/self/status"_s,
                      {.processorTime = std::chrono::seconds(7), .descriptors = 33})
                .isFine());
    close(inherited);
    CHECK(shell.said.simplified() == "0 7 33 0 4 NoNewPrivs: 1"); // the fourth is ls's own
}

TEST_CASE("a child that calculates, waits or talks without end is ended")
{
    Shell shell;
    CHECK(shell.run(u"while :; do :; done"_s, {.processorTime = std::chrono::seconds(1)}).end == End::TookTooLong);
    CHECK(shell.run(u"sleep 100"_s, {.wholeTime = std::chrono::seconds(1)}).end == End::TookTooLong);
    CHECK(shell.run(u"yes"_s, {.outputBytes = 1'000'000}).end == End::SaidTooMuch);
    CHECK(shell.said.size() <= 1'000'000);
}

#if !defined(__SANITIZE_ADDRESS__)
TEST_CASE("a child that wants more memory than it may have does not get it")
{
    Shell shell;
    const ProcessResult result = shell.run(u"tail /dev/zero"_s, {.memoryBytes = 32 << 20});
    CHECK(result.end == End::Exited);
    CHECK(result.exitCode == 1);
    CHECK(result.errors.contains("memory exhausted"));
}
#endif

TEST_CASE("a child writes no file, or none longer than it may, and that is an error to it")
{
    Shell shell;
    const QTemporaryDir folder;
    const QString script = u"head -c 5000 /dev/zero >'%1'"_s.arg(folder.filePath(u"a"_s));
    CHECK(shell.run(script).end == End::Exited);
    CHECK(QFile(folder.filePath(u"a"_s)).size() == 0);
    CHECK(shell.run(script, {.fileBytes = 4096}).exitCode == 1);
    CHECK(QFile(folder.filePath(u"a"_s)).size() == 4096);
    CHECK(shell.run(script, {.fileBytes = 5000}).isFine());
}

TEST_CASE("a child is ended when it is no longer wanted, and when its listener fails")
{
    const Shell shell;
    std::stop_source stop;
    pid_t process = 0;
    const auto cancel = [&](QByteArrayView piece) {
        process = piece.toByteArray().trimmed().toInt();
        stop.request_stop();
    };
    const QStringList script{u"-c"_s, u"echo $$; exec sleep 100"_s};
    CHECK(guixiang::runLimited(script, {}, {}, cancel, stop.get_token()).end == End::Cancelled);
    REQUIRE(process > 0);
    CHECK(isGone(process));
    CHECK(guixiang::runLimited(script, {}, {}, {}, stop.get_token()).end == End::Cancelled); // not even begun
    const auto fail = [&](QByteArrayView piece) {
        process = piece.toByteArray().trimmed().toInt();
        throw std::runtime_error("no");
    };
    CHECK_THROWS_AS(guixiang::runLimited(script, {}, {}, fail), std::runtime_error);
    CHECK(isGone(process));
}

TEST_CASE("a child that has time to end by itself is asked first, and ended when that is over")
{
    const Shell shell;
    const auto endOf = [](const QString &script) {
        std::stop_source stop;
        const auto cancel = [&](QByteArrayView) { stop.request_stop(); };
        return guixiang::runLimited({u"-c"_s, script}, {.graceTime = std::chrono::seconds(1)}, {}, cancel, stop.get_token());
    };
    const ProcessResult clean = endOf(u"trap 'exit 7' TERM; echo; while :; do sleep 0.05; done"_s);
    CHECK(clean.end == End::Exited);
    CHECK(clean.exitCode == 7);
    CHECK(endOf(u"trap '' TERM; echo; while :; do sleep 0.05; done"_s).end == End::Cancelled);
    CHECK(endOf(u"echo; exec sleep 100"_s).end == End::Cancelled); // the signal ended it
}

TEST_CASE("a child does not outlive a program that is killed")
{
    const Shell shell;
    const QTemporaryDir folder;
    const QString name = folder.filePath(u"pid"_s);
    const pid_t parent = fork();
    if (parent == 0) {
        // The child is started by a thread other than the first, as a worker is.
        std::thread([&] { (void)guixiang::runLimited({u"-c"_s, u"echo $$ >'%1'; exec sleep 100"_s.arg(name)}, {.fileBytes = 100}); }).join();
        _exit(0);
    }
    REQUIRE(parent > 0);
    QFile file(name);
    QElapsedTimer clock;
    clock.start();
    while ((!file.exists() || file.size() == 0) && clock.elapsed() < 10'000)
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const pid_t process = file.readAll().trimmed().toInt();
    REQUIRE(process > 0);
    CHECK(kill(process, 0) == 0);
    kill(parent, SIGKILL);
    waitpid(parent, nullptr, 0);
    CHECK(isGone(process));
}
