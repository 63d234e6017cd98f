// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace geo {

/// sRGB with straight alpha, 0..255 each.
struct Colour
{
    std::uint8_t red = 0;
    std::uint8_t green = 0;
    std::uint8_t blue = 0;
    std::uint8_t alpha = 255;

    bool operator==(const Colour &) const = default;
};

/// "#RRGGBB" or "#RRGGBBAA"; nothing for any other text.
[[nodiscard]] std::optional<Colour> colourFrom(std::string_view text);

} // namespace geo
