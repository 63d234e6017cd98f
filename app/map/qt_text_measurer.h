// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/draw/text_measurer.h"

#include <QFont>

namespace guixiang {

/// The map's one type family at a size in pixels and a weight.
[[nodiscard]] QFont mapFont(double sizePx, int weight);

/// Widths in the map's type family. Any thread; one for each.
class QtTextMeasurer : public geo::TextMeasurer
{
public:
    [[nodiscard]] double widthPx(std::string_view text, double sizePx, int weight) const override;
};

} // namespace guixiang
