// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>
#include <QPointF>

/// Whether two colours differ by less than so much in each channel.
[[nodiscard]] bool isAbout(QColor one, QColor other, int tolerance = 40);
/// How many pixels have about a colour; just that colour with a tolerance of 1.
[[nodiscard]] int pixelsOf(const QImage &image, QColor colour, int tolerance = 40);
/// The middle of all that has about a colour, in pixels from the upper left corner; null where fewer than so many have.
[[nodiscard]] QPointF middleOf(const QImage &image, QColor colour, int least = 20);
