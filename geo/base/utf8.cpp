// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/base/utf8.h"

#include <unicode/utf8.h>

#include <cstdint>

namespace geo {

std::string soundUtf8(std::string_view bytes, std::size_t longest)
{
    std::string text;
    const auto *at = reinterpret_cast<const unsigned char *>(bytes.data());
    const auto length = static_cast<std::int64_t>(bytes.size());
    std::int64_t begin = 0; // of what is sound and not taken yet
    std::int64_t next = 0;
    const auto take = [&](std::int64_t end) { text.append(bytes.substr(static_cast<std::size_t>(begin), static_cast<std::size_t>(end - begin))); };
    while (next < length) {
        const std::int64_t here = next;
        UChar32 character = 0;
        U8_NEXT(at, next, length, character);
        const bool isFull = text.size() + static_cast<std::size_t>(next - begin) > longest;
        if (isFull || character < 0) {
            take(here);
            begin = next;
        }
        if (isFull)
            return text;
        if (character < 0)
            text += "\xEF\xBF\xBD";
    }
    take(length);
    return text;
}

} // namespace geo
