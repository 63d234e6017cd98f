// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/style/colour.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <string>
#include <utility>
#include <vector>

namespace geo {

namespace {
constexpr std::pair<std::string_view, Colour> names[]{
    {"transparent", {0, 0, 0, 0}}, {"black", {0, 0, 0}},        {"silver", {192, 192, 192}}, {"gray", {128, 128, 128}},
    {"grey", {128, 128, 128}},     {"white", {255, 255, 255}},  {"maroon", {128, 0, 0}},     {"red", {255, 0, 0}},
    {"purple", {128, 0, 128}},     {"fuchsia", {255, 0, 255}},  {"magenta", {255, 0, 255}},  {"green", {0, 128, 0}},
    {"lime", {0, 255, 0}},         {"olive", {128, 128, 0}},    {"yellow", {255, 255, 0}},   {"navy", {0, 0, 128}},
    {"blue", {0, 0, 255}},         {"teal", {0, 128, 128}},     {"aqua", {0, 255, 255}},     {"cyan", {0, 255, 255}},
    {"orange", {255, 165, 0}},     {"brown", {165, 42, 42}},    {"pink", {255, 192, 203}}};

std::uint8_t channel(double share)
{
    return static_cast<std::uint8_t>(std::lround(std::clamp(share, 0.0, 1.0) * 255));
}

/// CSS Color Module Level 3, section 4.2.4: from hue (turns), saturation and lightness (0..1).
Colour fromHsl(double hue, double saturation, double lightness, double alpha)
{
    const auto part = [&](double shift) {
        const double k = std::fmod(shift + 12 * (hue - std::floor(hue)), 12);
        return lightness - saturation * std::min(lightness, 1 - lightness) * std::max(-1.0, std::min({k - 3, 9 - k, 1.0}));
    };
    return {channel(part(0)), channel(part(8)), channel(part(4)), channel(alpha)};
}

/// One number of a colour's brackets.
struct Number
{
    double value = 0;
    bool percent = false;
};

/// The numbers between the brackets; empty when anything else stands there.
std::vector<Number> numbersIn(std::string text)
{
    std::ranges::replace_if(text, [](char letter) { return letter == ',' || letter == '/'; }, ' ');
    std::vector<Number> numbers;
    const char *at = text.c_str();
    while (*at != '\0') {
        if (*at == ' ') {
            ++at;
            continue;
        }
        char *end = nullptr;
        Number number{std::strtod(at, &end), false};
        if (end == at || !std::isfinite(number.value))
            return {};
        number.percent = *end == '%';
        at = end + (number.percent ? 1 : 0);
        if (*at != '\0' && *at != ' ')
            return {};
        numbers.push_back(number);
    }
    return numbers;
}

std::optional<Colour> fromBrackets(std::string_view function, const std::vector<Number> &numbers)
{
    if (numbers.size() != 3 && numbers.size() != 4)
        return std::nullopt;
    const auto share = [&](std::size_t i, double whole) { return numbers[i].value / (numbers[i].percent ? 100 : whole); };
    const double alpha = numbers.size() == 4 ? share(3, 1) : 1;
    if (function == "rgb" || function == "rgba")
        return Colour{channel(share(0, 255)), channel(share(1, 255)), channel(share(2, 255)), channel(alpha)};
    if ((function != "hsl" && function != "hsla") || numbers[0].percent || !numbers[1].percent || !numbers[2].percent)
        return std::nullopt;
    return fromHsl(numbers[0].value / 360, std::clamp(share(1, 100), 0.0, 1.0), std::clamp(share(2, 100), 0.0, 1.0), alpha);
}
} // namespace

std::optional<Colour> cssColourFrom(std::string_view text)
{
    if (text.starts_with('#')) {
        if (text.size() != 4 && text.size() != 5)
            return colourFrom(text);
        std::string twice = "#";
        for (const char digit : text.substr(1))
            twice += {digit, digit};
        return colourFrom(twice);
    }
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(), [](char letter) { return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter + 32) : letter; });
    if (const auto *found = std::ranges::find(names, lower, &std::pair<std::string_view, Colour>::first); found != std::end(names))
        return found->second;
    const std::size_t open = lower.find('(');
    if (open == std::string::npos || !lower.ends_with(')'))
        return std::nullopt;
    return fromBrackets(std::string_view(lower).substr(0, open), numbersIn(lower.substr(open + 1, lower.size() - open - 2)));
}

Colour faded(Colour colour, double share)
{
    colour.alpha = channel(colour.alpha / 255.0 * share);
    return colour;
}

double luminance(Colour colour)
{
    const auto linear = [](std::uint8_t part) {
        const double value = part / 255.0;
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
}

} // namespace geo
