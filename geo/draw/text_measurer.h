// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace geo {

/// Widths of texts in the map's type family; app implements it with real fonts, tests with fixed widths.
/// Called from the thread that composes a display list.
class TextMeasurer
{
public:
    virtual ~TextMeasurer() = default;
    /// Advance width in pixels of a UTF-8 text at a size in pixels and a weight (400 regular, 700 bold).
    [[nodiscard]] virtual double widthPx(std::string_view text, double sizePx, int weight) const = 0;
};

} // namespace geo
