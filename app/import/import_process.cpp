// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/import_process.h"

#include "app/async/limited_process.h"
#include "app/import/import_message.h"

#include <algorithm>
#include <limits>
#include <system_error>

namespace guixiang {

namespace {
constexpr std::uint64_t megabyte = std::uint64_t{1} << 20;

/// A city needs more than a table of places does: about 60 bytes of memory a byte of text, and some seconds a megabyte.
ProcessLimits limitsFor(const std::filesystem::path &file)
{
    std::error_code unreadable;
    const std::uintmax_t size = std::filesystem::file_size(file, unreadable);
    const std::uint64_t megabytes = unreadable ? 0 : std::min<std::uint64_t>(size / megabyte, 20'000);
    const std::chrono::seconds time(30 + 20 * megabytes);
    return {.memoryBytes = (1024 + 100 * megabytes) * megabyte,
            .fileBytes = std::numeric_limits<std::uint64_t>::max(),
            .processorTime = time,
            .wholeTime = 3 * time,
            .graceTime = std::chrono::seconds(20)};
}

/// Hears what the child says, line by line.
class Answer
{
public:
    explicit Answer(const geo::Progress &progress)
        : m_progress(progress)
    {
    }

    void take(QByteArrayView said)
    {
        m_line += said;
        for (qsizetype end = m_line.indexOf('\n'); end >= 0; end = m_line.indexOf('\n')) {
            takeLine(m_line.left(end));
            m_line.remove(0, end + 1);
        }
    }

    ImportMessage last; ///< with a result, a problem or that it was cancelled, once it came

private:
    void takeLine(const QByteArray &line)
    {
        ImportMessage message = messageFrom(line);
        if (!message.share)
            last = std::move(message);
        else if (m_progress.reached)
            m_progress.reached(*message.share);
    }

    const geo::Progress &m_progress;
    QByteArray m_line;
};
} // namespace

ImportResult runImport(const ImportTask &task, const geo::Progress &progress)
{
    using End = ProcessResult::End;
    Answer answer(progress);
    const ProcessResult process =
        runLimited({QStringLiteral("import-file")}, limitsFor(task.request.file), toJson(task), [&](QByteArrayView said) { answer.take(said); }, progress.stop);
    if (process.end == End::Cancelled || answer.last.isCancelled)
        throw geo::Cancelled();
    if (process.isFine() && answer.last.result)
        return *std::move(answer.last.result);
    if (process.isFine() && !answer.last.problem.isEmpty())
        throw geo::Error(answer.last.problem.toStdString());
    if (process.end == End::NotStarted)
        throw geo::Error(task.request.file.string() + ": no process could be started to read it; close other programs and try again.");
    throw geo::Error(task.request.file.string()
                     + ": reading it ended the process that read it, by a fault of its reader or for want of memory or time: the file is damaged or made to do harm. Nothing was "
                       "changed; save it anew with the program that made it.");
}

} // namespace guixiang
