// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QLineF>
#include <QList>
#include <QPolygonF>

#include <array>

class QPainter;

namespace guixiang {

/// Solid lines of one look on an image, painted segment by segment: Qt's rasteriser draws straight lines with flat ends many times
/// faster than the outline of a whole one. Segments reach as far as their sides meet in a bend; a sharp bend is two ends, and an end
/// is rounded in steps that are smaller than the eye sees. Logical pixels. Only for opaque colours, since segments overlap.
class SolidLines
{
public:
    /// The widest lines whose steps nobody sees.
    static constexpr double widestPx = 10;

    explicit SolidLines(double widthPx);

    /// No two neighbours may be the same point.
    void add(const QPolygonF &line);
    void paint(QPainter &painter, QColor colour) const;

private:
    static constexpr std::size_t steps = 2;

    void addEnd(QPointF at, QPointF outwards);

    double m_widthPx;
    std::array<QList<QLineF>, steps> m_lines; ///< the segments themselves, then the narrower steps of their ends
};

} // namespace guixiang
