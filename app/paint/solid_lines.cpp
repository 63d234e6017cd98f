// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paint/solid_lines.h"

#include <QPainter>

#include <cmath>

namespace guixiang {

namespace {
constexpr double sharpest = 0.5; ///< the cosine of 60 degrees, as in geo/draw/line_mesh.cpp

/// A half circle as rectangles, in half widths: how far beyond the end, and how much of the width.
struct Step
{
    double reach = 0;
    double width = 1;
};
constexpr std::array<Step, 2> roundEnd{{{0.45, 1}, {0.86, 0.74}}};
constexpr double thinPx = 3;      ///< a line of that width has no corners to round
constexpr double overlapPx = 0.5; ///< of two segments, which would else show a seam

QPointF direction(QPointF from, QPointF to)
{
    const QPointF way = to - from;
    return way / std::hypot(way.x(), way.y());
}
} // namespace

SolidLines::SolidLines(double widthPx)
    : m_widthPx(widthPx)
{
}

void SolidLines::add(const QPolygonF &line)
{
    if (line.size() < 2)
        return;
    const double half = m_widthPx / 2;
    QPointF along = direction(line[0], line[1]);
    addEnd(line.front(), -along);
    double before = roundEnd.front().reach * half;
    for (qsizetype i = 1; i < line.size(); ++i) {
        const bool isLast = i + 1 == line.size();
        const QPointF next = isLast ? along : direction(line[i], line[i + 1]);
        const double cosine = QPointF::dotProduct(along, next);
        const bool isEnd = isLast || cosine < sharpest;
        // The sides meet beyond the bend by the tangent of half its angle.
        const double after = isEnd ? roundEnd.front().reach * half : half * std::abs(along.x() * next.y() - along.y() * next.x()) / (1 + cosine) + overlapPx;
        m_lines.front() << QLineF(line[i - 1] - along * before, line[i] + along * after);
        if (isEnd)
            addEnd(line[i], along);
        if (isEnd && !isLast)
            addEnd(line[i], -next);
        before = after;
        along = next;
    }
}

void SolidLines::addEnd(QPointF at, QPointF outwards)
{
    for (std::size_t i = 1; i < steps && m_widthPx > thinPx; ++i)
        m_lines[i] << QLineF(at, at + outwards * m_widthPx / 2 * roundEnd[i].reach);
}

void SolidLines::paint(QPainter &painter, QColor colour) const
{
    for (std::size_t i = 0; i < steps; ++i) {
        painter.setPen(QPen(colour, m_widthPx * roundEnd[i].width, Qt::SolidLine, Qt::FlatCap));
        painter.drawLines(m_lines[i]);
    }
}

} // namespace guixiang
