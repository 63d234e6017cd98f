// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/style/expression.h"

#include <algorithm>
#include <cmath>

namespace geo {

Expression Expression::constant(StyleValue value)
{
    return {[kept = std::move(value)](const StyleContext &) { return kept; }};
}

double interpolationShare(double input, double base, double lower, double upper)
{
    if (upper <= lower)
        return 0;
    if (std::abs(base - 1) < 1e-9)
        return (input - lower) / (upper - lower);
    const double share = (std::pow(base, input - lower) - 1) / (std::pow(base, upper - lower) - 1);
    return std::isfinite(share) ? std::clamp(share, 0.0, 1.0) : 0; // a base may overflow
}

namespace {
Colour between(Colour from, Colour to, double share)
{
    const double alpha = from.alpha + (to.alpha - from.alpha) * share;
    const auto channel = [&](std::uint8_t one, std::uint8_t other) {
        const double premultiplied = one * from.alpha + (other * to.alpha - one * from.alpha) * share;
        return static_cast<std::uint8_t>(alpha > 0 ? std::lround(premultiplied / alpha) : 0);
    };
    return {channel(from.red, to.red), channel(from.green, to.green), channel(from.blue, to.blue), static_cast<std::uint8_t>(std::lround(alpha))};
}
} // namespace

StyleValue interpolated(const StyleValue &from, const StyleValue &to, double share)
{
    if (const auto *one = std::get_if<double>(&from), *other = std::get_if<double>(&to); one && other)
        return *one + (*other - *one) * share;
    if (const auto *one = std::get_if<Colour>(&from), *other = std::get_if<Colour>(&to); one && other)
        return between(*one, *other, share);
    return from;
}

} // namespace geo
