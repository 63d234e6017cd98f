// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/paint/anchored_image.h"
#include "geo/draw/display_list.h"

#include <QColor>
#include <QFont>
#include <QPainterPath>

class QPainter;

namespace guixiang {

[[nodiscard]] QColor toColour(geo::Colour colour);

/// Outlines look the same everywhere; texts can be searched and copied where the device keeps them (PDF, SVG).
enum class Letters { AsOutlines, AsText };

/// The outlines of one glyph run, turned and standing at its place about the label's anchor.
[[nodiscard]] QPainterPath outlines(const geo::Glyph &glyph, const QFont &font);

/// Paints a label about its anchor: first all halos, then all letters. On an image it stands on whole pixels, as on the screen.
void paintLabel(QPainter &painter, const geo::Label &label, QPointF anchor, Letters letters = Letters::AsOutlines);

/// A label alone on a transparent image.
[[nodiscard]] AnchoredImage labelImage(const geo::Label &label, double pixelRatio);

} // namespace guixiang
