// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/import_rehearsal.h"

#include "app/async/limited_process.h"

#include <system_error>

namespace guixiang {

namespace {
constexpr std::uintmax_t largestRehearsed = 2'000'000;
constexpr ProcessLimits limits{.memoryBytes = std::uint64_t{1} << 30, .processorTime = std::chrono::seconds(20), .wholeTime = std::chrono::seconds(60)};

QStringList argumentsOf(const geo::ImportRequest &request)
{
    const auto text = [](std::string_view bytes) { return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size())); };
    QStringList arguments{QStringLiteral("rehearse-import"), QStringLiteral("--as"), text(geo::nameOf(request.target))};
    if (!request.encoding.empty())
        arguments << QStringLiteral("--encoding") << text(request.encoding);
    for (const std::string &layer : request.layers)
        arguments << QStringLiteral("--layer") << text(layer);
    for (const auto &[field, column] : request.columns)
        arguments << QStringLiteral("--map") << text(field + '=' + column);
    return arguments << QStringLiteral("--") << text(request.file.string());
}
} // namespace

void rehearseImport(const geo::ImportRequest &request, const std::stop_token &stop)
{
    std::error_code unreadable;
    const std::uintmax_t size = std::filesystem::file_size(request.file, unreadable);
    if (unreadable || size > largestRehearsed)
        return;
    const ProcessResult result = runLimited(argumentsOf(request), limits, {}, {}, stop);
    if (result.end == ProcessResult::End::Cancelled)
        throw geo::Cancelled();
    if (result.end == ProcessResult::End::Crashed || result.end == ProcessResult::End::TookTooLong)
        throw geo::ImportError({{.file = request.file.string(),
                                 .field = {},
                                 .problem = "reading it ended the process that read it, by a fault of its reader or for want of memory or time: the file is damaged or made to do harm. "
                                            "Nothing was changed; save it anew with the program that made it."}});
}

} // namespace guixiang
