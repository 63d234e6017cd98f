// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/import/text_file.h"

#include <unicode/utf8.h>

#include <algorithm>
#include <fstream>
#include <iterator>

namespace geo {

namespace {
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
    std::ifstream stream(file, std::ios::binary);
    if (!std::filesystem::is_regular_file(file, unreadable) || !stream)
        return refuse("it cannot be read as a file; check its kind and permissions.");
    std::string text{std::istreambuf_iterator<char>(stream), {}};
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
