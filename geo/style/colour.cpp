// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/style/colour.h"

#include <charconv>

namespace geo {

std::optional<Colour> colourFrom(std::string_view text)
{
    if ((text.size() != 7 && text.size() != 9) || text.front() != '#')
        return std::nullopt;
    Colour colour;
    std::uint8_t *const channels[]{&colour.red, &colour.green, &colour.blue, &colour.alpha};
    for (std::size_t i = 1; i < text.size(); i += 2) {
        const char *const end = text.data() + i + 2;
        if (std::from_chars(text.data() + i, end, *channels[i / 2], 16).ptr != end)
            return std::nullopt;
    }
    return colour;
}

} // namespace geo
