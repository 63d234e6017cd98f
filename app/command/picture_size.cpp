// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/picture_size.h"

#include "geo/base/error.h"

#include <charconv>

namespace guixiang {

QSize pictureSizeFrom(const std::string &text)
{
    int width = 0;
    int height = 0;
    const char *const end = text.data() + text.size();
    const auto first = std::from_chars(text.data(), end, width);
    const bool hasTwo = first.ec == std::errc() && first.ptr != end && *first.ptr == 'x';
    const auto second = hasTwo ? std::from_chars(first.ptr + 1, end, height) : first;
    if (!hasTwo || second.ec != std::errc() || second.ptr != end || width < 16 || height < 16 || width > 16384 || height > 16384)
        throw geo::Error("--size " + text + ": write width and height in pixels like 1600x1000, each from 16 to 16384.");
    return {width, height};
}

} // namespace guixiang
