// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sheet/sheet_type.h"

#include "app/paint/qt_text_measurer.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace guixiang {

namespace {
/// Fonts have whole pixel sizes: a tenth of a point is the unit that texts are laid out in.
constexpr double unitsPerMm = 720 / 25.4;

QFont fontOf(double sizePt, double typeScale, bool bold)
{
    return mapFont(sizePt * typeScale * 10, bold ? QFont::Bold : QFont::Normal);
}
} // namespace

SheetType::SheetType(QPainter &painter, double typeScale, bool measureOnly)
    : m_painter(painter)
    , m_typeScale(typeScale)
    , m_measureOnly(measureOnly)
{
}

double SheetType::write(QRectF area, const QString &text, double sizePt, bool bold, QColor colour, Qt::Alignment alignment) const
{
    if (text.isEmpty())
        return 0;
    const QFont font = fontOf(sizePt, m_typeScale, bold);
    const QRectF units(0, 0, area.width() * unitsPerMm, 1e6);
    const int flags = static_cast<int>(alignment | Qt::AlignTop) | Qt::TextWordWrap;
    const double height = QFontMetricsF(font).boundingRect(units, flags, text).height() / unitsPerMm;
    if (m_measureOnly)
        return height;
    m_painter.save();
    m_painter.translate(area.topLeft());
    m_painter.scale(1 / unitsPerMm, 1 / unitsPerMm);
    m_painter.setFont(font);
    m_painter.setPen(colour);
    m_painter.drawText(units, flags, text);
    m_painter.restore();
    return height;
}

qsizetype SheetType::fitting(const QString &text, double sizePt, bool bold, QSizeF room) const
{
    QTextLayout layout(text, fontOf(sizePt, m_typeScale, bold));
    layout.beginLayout();
    qsizetype fit = 0;
    double height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(room.width() * unitsPerMm);
        height += line.height();
        if (height / unitsPerMm > room.height())
            break;
        fit = line.textStart() + line.textLength();
    }
    layout.endLayout();
    return fit;
}

double SheetType::width(const QString &text, double sizePt, bool bold) const
{
    return QFontMetricsF(fontOf(sizePt, m_typeScale, bold)).horizontalAdvance(text) / unitsPerMm;
}

void SheetType::disc(QPointF middle, double diameter, const QString &number, QColor colour, bool assumed) const
{
    QPen edge(colour, diameter / 12);
    if (assumed)
        edge.setDashPattern({1.6, 1.4});
    m_painter.setPen(assumed ? edge : QPen(Qt::NoPen));
    m_painter.setBrush(assumed ? QColor(Qt::white) : colour);
    m_painter.drawEllipse(middle, diameter / 2, diameter / 2);
    constexpr double sizePt = 9;
    const double height = QFontMetricsF(fontOf(sizePt, m_typeScale, true)).height() / unitsPerMm;
    write({middle.x() - diameter, middle.y() - height / 2, 2 * diameter, height}, number, sizePt, true, assumed ? colour : QColor(Qt::white), Qt::AlignHCenter);
}

} // namespace guixiang
