// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>
#include <QString>

class QPainter;

namespace guixiang {

/// Writes on a painter whose units are millimetres, with type sizes in points.
class SheetType
{
public:
    /// `typeScale` multiplies all sizes; with `measureOnly` nothing is painted.
    SheetType(QPainter &painter, double typeScale, bool measureOnly = false);

    /// Writes a text into an area from its top, in as many lines as it needs; returns their height in mm.
    double write(QRectF area, const QString &text, double sizePt, bool bold, QColor colour, Qt::Alignment alignment = Qt::AlignLeft) const;
    /// How many characters of a text find room in a height, ending with a whole line.
    [[nodiscard]] qsizetype fitting(const QString &text, double sizePt, bool bold, QSizeF room) const;
    /// The width of a text in one line, mm.
    [[nodiscard]] double width(const QString &text, double sizePt, bool bold) const;
    /// A stop's numbered disc; hollow with a dotted edge when its position is assumed.
    void disc(QPointF middle, double diameter, const QString &number, QColor colour, bool assumed) const;

private:
    QPainter &m_painter;
    double m_typeScale;
    bool m_measureOnly;
};

} // namespace guixiang
