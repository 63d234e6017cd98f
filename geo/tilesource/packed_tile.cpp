// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/tilesource/packed_tile.h"

#include <cpl_conv.h>
#include <cpl_vsi.h>

namespace geo {

std::optional<std::string> unpacked(const std::string &bytes)
{
    if (!bytes.starts_with("\x1F\x8B"))
        return bytes.size() <= largestUnpacked ? std::optional(bytes) : std::nullopt;
    if (bytes.size() < 18)
        return std::nullopt;
    // RFC 1952, 2.3.1: the last four bytes are the size.
    std::size_t size = 0;
    for (std::size_t i = 1; i <= 4; ++i)
        size = size << 8 | static_cast<unsigned char>(bytes[bytes.size() - i]);
    if (size > largestUnpacked)
        return std::nullopt;
    std::string content(size + 1, '\0'); // one more, so that a size that lies is found out
    std::size_t got = 0;
    if (!CPLZLibInflate(bytes.data(), bytes.size(), content.data(), content.size(), &got) || got > size)
        return std::nullopt;
    content.resize(got);
    return content;
}

} // namespace geo
