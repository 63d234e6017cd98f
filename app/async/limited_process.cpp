// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/async/limited_process.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QScopeGuard>

#include <csignal>
#include <optional>
#include <utility>

#include <linux/close_range.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace guixiang {

namespace {
constexpr int pollMs = 20; ///< between two looks at the wish to stop
constexpr qsizetype mostErrorBytes = 64 * 1024;
constexpr rlim_t mappedBytes = rlim_t{4} << 30; ///< of address space beside its data: libraries, mapped files, stacks

#if defined(__SANITIZE_ADDRESS__)
constexpr bool keepsMemoryLimit = false; // its shadow alone is larger than any limit
#else
constexpr bool keepsMemoryLimit = true;
#endif

/// The running program by the kernel's own name: the same file even when another version was installed over it since.
QString &programFile()
{
    static QString file = QStringLiteral("/proc/self/exe");
    return file;
}

void limit(decltype(RLIMIT_CORE) resource, rlim_t soft, rlim_t hard)
{
    const rlimit value{soft, hard};
    setrlimit(resource, &value);
}

/// Between fork and exec, so with calls that are safe there alone. The death signal is bound to the thread that forked, which waits
/// for the child as long as it lives.
void confine(const ProcessLimits &limits, pid_t parent)
{
    prctl(PR_SET_PDEATHSIG, limits.graceTime.count() > 0 ? SIGTERM : SIGKILL);
    if (getppid() != parent)
        _exit(127); // it was gone before it could be bound to
    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    close_range(STDERR_FILENO + 1, ~0U, CLOSE_RANGE_CLOEXEC); // at exec: by one of them Qt says that it failed
    limit(RLIMIT_CORE, 0, 0);
    if (keepsMemoryLimit) {
        limit(RLIMIT_DATA, limits.memoryBytes, limits.memoryBytes);
        limit(RLIMIT_AS, limits.memoryBytes + mappedBytes, limits.memoryBytes + mappedBytes);
    }
    const auto seconds = static_cast<rlim_t>(limits.processorTime.count());
    limit(RLIMIT_CPU, seconds, seconds + 1);
    signal(SIGXFSZ, SIG_IGN); // too long a file is an error of writing, no crash
    limit(RLIMIT_FSIZE, limits.fileBytes, limits.fileBytes);
    limit(RLIMIT_NOFILE, static_cast<rlim_t>(limits.descriptors), static_cast<rlim_t>(limits.descriptors));
}

/// Hands on what the child said since the last call.
class Listener
{
public:
    Listener(QProcess &child, const ProcessLimits &limits, const std::function<void(QByteArrayView)> &output)
        : m_child(child)
        , m_limits(limits)
        , m_output(output)
    {
    }

    /// False once it said more than it may.
    [[nodiscard]] bool listen()
    {
        const QByteArray said = m_child.readAllStandardOutput();
        m_said += static_cast<std::uint64_t>(said.size());
        if (m_said > m_limits.outputBytes)
            return false;
        if (m_output && !said.isEmpty())
            m_output(said);
        const QByteArray complaint = m_child.readAllStandardError();
        errors += complaint.left(mostErrorBytes - errors.size());
        return true;
    }

    QByteArray errors;

private:
    QProcess &m_child;
    const ProcessLimits &m_limits;
    const std::function<void(QByteArrayView)> &m_output;
    std::uint64_t m_said = 0;
};

ProcessResult resultOf(const QProcess &child, QByteArray errors)
{
    using End = ProcessResult::End;
    if (child.exitStatus() == QProcess::NormalExit)
        return {.end = End::Exited, .exitCode = child.exitCode(), .errors = std::move(errors)};
    const int signal = child.exitCode(); // as QProcess has it of a child that a signal ended
    return {.end = signal == SIGXCPU ? End::TookTooLong : End::Crashed, .errors = std::move(errors)};
}
} // namespace

void prepareLimited(QProcess &child, const QStringList &arguments, const ProcessLimits &limits)
{
    child.setProgram(programFile());
    child.setArguments(arguments);
    child.setChildProcessModifier([limits, parent = getpid()] { confine(limits, parent); });
}

void setLimitedProgram(const QString &file)
{
    programFile() = file;
}

ProcessResult runLimited(const QStringList &arguments, const ProcessLimits &limits, const QByteArray &input,
                         const std::function<void(QByteArrayView)> &output, const std::stop_token &stop)
{
    using End = ProcessResult::End;
    if (stop.stop_requested())
        return {.end = End::Cancelled};
    QProcess child;
    prepareLimited(child, arguments, limits);
    QElapsedTimer clock;
    clock.start();
    child.start();
    if (!child.waitForStarted())
        return {.end = End::NotStarted, .errors = child.errorString().toUtf8()};
    const auto end = qScopeGuard([&child] {
        child.kill();
        child.waitForFinished(-1);
    });
    child.write(input);
    child.closeWriteChannel();
    Listener listener(child, limits, output);
    const auto stopped = [&](End why) { return ProcessResult{.end = why, .exitCode = -1, .errors = listener.errors}; };
    std::optional<std::chrono::nanoseconds> asked; // to end by itself
    while (child.state() != QProcess::NotRunning) {
        child.waitForReadyRead(pollMs);
        if (!listener.listen())
            return stopped(End::SaidTooMuch);
        if (stop.stop_requested() && !std::exchange(asked, asked.value_or(clock.durationElapsed())))
            child.terminate();
        if (asked && clock.durationElapsed() - *asked >= limits.graceTime)
            return stopped(End::Cancelled);
        if (clock.durationElapsed() > limits.wholeTime)
            return stopped(End::TookTooLong);
    }
    if (!listener.listen())
        return stopped(End::SaidTooMuch);
    ProcessResult result = resultOf(child, std::move(listener.errors));
    if (asked && result.end != End::Exited)
        result.end = End::Cancelled; // the signal came before it could listen to it
    return result;
}

} // namespace guixiang
