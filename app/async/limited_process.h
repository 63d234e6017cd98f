// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <chrono>
#include <cstdint>
#include <functional>
#include <stop_token>

class QProcess;

namespace guixiang {

/// What a child process may use.
struct ProcessLimits
{
    std::uint64_t memoryBytes = std::uint64_t{384} << 20; ///< of its own data, beyond what it maps of files; not kept under AddressSanitizer
    std::uint64_t fileBytes = 0;                          ///< of each file that it writes; 0 for none
    std::uint64_t outputBytes = std::uint64_t{64} << 20;  ///< that it may say on its standard output
    std::chrono::seconds processorTime{30};
    std::chrono::seconds wholeTime{120};
    std::chrono::seconds graceTime{0}; ///< asked to stop it first gets SIGTERM and so long to end by itself; 0 for not at all
    int descriptors = 64;
};

/// What became of a child process.
struct ProcessResult
{
    enum class End
    {
        Exited,       ///< by itself, with an exit code
        Crashed,      ///< a signal ended it: its own fault, or a limit of memory that it could not bear
        TookTooLong,  ///< processor time or whole time
        SaidTooMuch,  ///< more than outputBytes
        Cancelled,
        NotStarted,
    };
    End end = End::NotStarted;
    int exitCode = -1;     ///< where it exited
    QByteArray errors = {}; ///< the beginning of what it said on its standard error, at most 64 kB

    [[nodiscard]] bool isFine() const { return end == End::Exited && exitCode == 0; }
};

/// Runs this program itself as a child, `guixiang SUBCOMMAND ...`, for work that may crash, hang or eat memory: reading untrusted files.
/// It has no core dump, no descriptors of its parent's beyond the three standard ones, and no way to more rights; it gets `input` and
/// then the end of its standard input. `output` hears what it says on its standard output, piece by piece, on the calling thread.
/// Blocks until the child is gone, so call it on a worker's thread; the child dies with that thread or the program, whatever ends
/// them (by SIGTERM where it has a graceTime), and soon after `stop` is asked for: Cancelled, unless it used its graceTime to exit. Throws what `output` throws, with the child ended. Needs no event loop.
[[nodiscard]] ProcessResult runLimited(const QStringList &arguments, const ProcessLimits &limits = {}, const QByteArray &input = {},
                                       const std::function<void(QByteArrayView)> &output = {}, const std::stop_token &stop = {});

/// Makes a process one like that, to be started by a caller who talks with it: a child that stays, which dies with the thread that starts it. Its times and its
/// output are the caller's to watch, but for the processor time.
void prepareLimited(QProcess &child, const QStringList &arguments, const ProcessLimits &limits);

/// The program that runLimited() starts, where the calling one is another: a test, a bench. Before the first call.
void setLimitedProgram(const QString &file);

} // namespace guixiang
