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

/// A colour as the MapLibre Style Specification (Types, Color) writes it: also #RGB and #RGBA, rgb(), rgba(), hsl(), hsla() with
/// commas or spaces, and CSS's basic names with "transparent". Nothing for any other text.
[[nodiscard]] std::optional<Colour> cssColourFrom(std::string_view text);

/// The same colour with its alpha times a share of 0..1.
[[nodiscard]] Colour faded(Colour colour, double share);

/// WCAG 2.1's relative luminance, 0..1.
[[nodiscard]] double luminance(Colour colour);

} // namespace geo
