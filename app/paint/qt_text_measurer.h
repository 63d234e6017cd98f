// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/draw/text_measurer.h"

#include <QFont>
#include <QFontMetricsF>

#include <map>
#include <utility>

namespace guixiang {

/// The map's one type family at a size in pixels and a weight.
[[nodiscard]] QFont mapFont(double sizePx, int weight);

/// Widths in the map's type family. Any thread; one for each.
class QtTextMeasurer : public geo::TextMeasurer
{
public:
    [[nodiscard]] double widthPx(std::string_view text, double sizePx, int weight) const override;

private:
    mutable std::map<std::pair<int, int>, QFontMetricsF> m_metrics; ///< by size and weight: a font takes longer to make than to ask
};

} // namespace guixiang
