// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/import/text/text_file.h"

#include "geo/base/file_content.h"

#include <unicode/utf8.h>

#include <algorithm>

namespace geo {

namespace {
constexpr std::size_t mostBytes = std::size_t{256} << 20;

/// The offset of the first byte that is not UTF-8.
std::optional<std::size_t> firstBadByte(const std::string &text)
{
    const auto *bytes = reinterpret_cast<const unsigned char *>(text.data());
    const auto length = static_cast<std::int32_t>(text.size());
    for (std::int32_t at = 0; at < length;) {
        const std::int32_t start = at;
        UChar32 character = 0;
        U8_NEXT(bytes, at, length, character);
        if (character < 0)
            return static_cast<std::size_t>(start);
    }
    return std::nullopt;
}
} // namespace

std::optional<std::string> readText(const std::filesystem::path &file, Faults &faults)
{
    std::error_code unreadable;
    const auto refuse = [&](std::string problem, int line = 0) {
        faults.add({.file = file.string(), .line = line, .feature = 0, .field = {}, .problem = std::move(problem)});
        return std::nullopt;
    };
    if (!std::filesystem::exists(file, unreadable))
        return refuse("the file is missing; a folder to import holds all the files that data/seed/README.md lists.");
    FileContent content = contentOf(file, mostBytes);
    if (!content.problem.empty())
        return refuse(std::move(content.problem));
    std::string text = std::move(content.bytes);
    if (const auto bad = firstBadByte(text)) {
        const auto line = 1 + std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(*bad), '\n');
        return refuse("the text is not UTF-8; save the file again as UTF-8.", static_cast<int>(line));
    }
    return text;
}

std::vector<int> recordLines(const std::string &text)
{
    std::vector<int> lines;
    int line = 1;
    bool quoted = false;
    bool started = false;
    for (const char byte : text) {
        if (byte == '"')
            quoted = !quoted;
        if (byte == '\n') {
            ++line;
            started = started && quoted;
        } else if (byte != '\r' && !started) {
            lines.push_back(line);
            started = true;
        }
    }
    return lines;
}

} // namespace geo
