// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The map of a sheet and what stands on it.
#include "app/sheet/sheet_look.h"
#include "app/sheet/sheet_painter.h"
#include "app/sheet/sheet_type.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace guixiang {

using namespace look;

namespace {
/// The largest of 1, 2 and 5 times a power of ten metres that is not longer than a length on paper.
double roundMetres(const SheetMap &map, double mostMm)
{
    const double most = mostMm * map.scale / 1000;
    const double power = std::pow(10, std::floor(std::log10(most)));
    return (most / power >= 5 ? 5 : most / power >= 2 ? 2 : 1) * power;
}
/// What lies under ink that stands on the map.
QColor breathOf(const geo::Theme &theme)
{
    QColor paper = toColour(theme.paper);
    paper.setAlphaF(0.85F);
    return paper;
}
} // namespace

void SheetPainter::paintMap(QPainter &painter)
{
    painter.save();
    painter.setClipRect(m_sheet.map);
    painter.translate(m_sheet.map.topLeft());
    painter.scale(m_sheet.map.width() / m_map.sizePx.width(), m_sheet.map.height() / m_map.sizePx.height());
    paintPicture(painter, m_map.picture, m_symbols, m_map.sizePx, Letters::AsText, m_map.backdrop.image);
    painter.restore();
    painter.setPen(QPen(QColor(0xB8, 0xB0, 0xA2), 0.2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(m_sheet.map);
    paintScaleBar(painter);
    paintNorthArrow(painter);
}

void SheetPainter::paintScaleBar(QPainter &painter) const
{
    const double typed = m_sheet.typeScale;
    const SheetType type(painter, typed);
    const double metres = roundMetres(m_map, 36 * typed);
    const double length = m_map.paperMm(metres);
    const QPointF start(m_sheet.map.left() + 4 * typed, m_sheet.map.bottom() - 7 * typed);
    const double minutes = metres / geo::metresIn(1);
    const QString text = QString::fromUtf8(m_content.english ? "%1 m · about %2 min on foot · 1:%3" : "%1 米 · 步行约 %2 分钟 · 1:%3")
                             .arg(metres)
                             .arg(std::max(1.0, std::round(minutes)))
                             .arg(m_map.scale);
    // As wide as what stands on it; streets go on beside it.
    const QRectF words(start + QPointF(0, 1.8 * typed), QSizeF(type.width(text, smallPt, false) + typed, SheetType(painter, typed, true).write({0, 0, 100 * typed, 0}, text, smallPt, false, ink)));
    const QRectF contents(start, QPointF(start.x() + std::max(length, words.width() - typed), words.bottom() - 0.7 * typed)); // below the letters is air
    painter.setPen(Qt::NoPen);
    painter.setBrush(breathOf(m_style.light));
    const double margin = 1.4 * typed;
    painter.drawRoundedRect(contents.adjusted(-margin, -margin, margin, margin), margin, margin);
    painter.fillRect(QRectF(start, QSizeF(length / 2, 1.1 * typed)), ink);
    painter.setPen(QPen(ink, 0.2 * typed));
    painter.setBrush(Qt::white);
    painter.drawRect(QRectF(start + QPointF(length / 2, 0), QSizeF(length / 2, 1.1 * typed)));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(start, QSizeF(length, 1.1 * typed)));
    type.write(words, text, smallPt, false, ink);
}

void SheetPainter::paintNorthArrow(QPainter &painter) const
{
    const double typed = m_sheet.typeScale;
    const double bearing = m_map.view.bearing;
    const QPointF middle(m_sheet.map.right() - 7 * typed, m_sheet.map.top() + 7.5 * typed);
    const double turned = bearing * std::numbers::pi / 180;
    const QPointF towardsTail(std::sin(turned), std::cos(turned));
    painter.save();
    painter.setClipRect(m_sheet.map);
    if (m_map.backdrop.isShown()) { // ink does not stand out from every picture
        painter.setPen(Qt::NoPen);
        painter.setBrush(breathOf(m_style.light));
        painter.drawEllipse(middle + towardsTail * 1.8 * typed, 6 * typed, 6 * typed);
    }
    painter.translate(middle);
    painter.rotate(-bearing);
    painter.scale(typed, typed);
    QPainterPath left, right;
    left.addPolygon(QPolygonF({{0, -3.5}, {-2.6, 3.5}, {0, 1.9}, {0, -3.5}}));
    right.addPolygon(QPolygonF({{0, -3.5}, {2.6, 3.5}, {0, 1.9}, {0, -3.5}}));
    painter.fillPath(left, ink);
    painter.setPen(QPen(ink, 0.25));
    painter.setBrush(Qt::white);
    painter.drawPath(right);
    painter.restore();
    // The letter stands upright below the arrow's tail.
    const QPointF tail = middle + towardsTail * 6 * typed;
    SheetType(painter, typed).write(QRectF(tail - QPointF(4, 2.1) * typed, QSizeF(8, 5) * typed), QString::fromUtf8(m_content.english ? "N" : "北"), bodyPt,
                                    true, ink, Qt::AlignHCenter);
}

} // namespace guixiang
