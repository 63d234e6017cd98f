// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paint/label_painter.h"

#include "app/paint/halo.h"
#include "app/paint/qt_text_measurer.h"

#include <QFontMetricsF>
#include <QPaintEngine>
#include <QPainter>

#include <algorithm>

namespace guixiang {

namespace {
/// Of the letter size. Capitals and Chinese characters look centred a little above the middle of ascent and descent.
constexpr double baselineBelowMiddle = 0.36;
constexpr double spareEdgePx = 2; ///< around an image, for what antialiasing spills

QPainterPath outlinesOf(const geo::Label &label)
{
    const QFont font = mapFont(label.sizePx, label.weight);
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (const geo::Glyph &glyph : label.glyphs)
        path.addPath(outlines(glyph, font));
    return path;
}

/// Whether the letters of a label are placed one by one, along a curve or one below the other.
bool isSpelled(const geo::Label &label)
{
    return label.glyphs.size() > 1 && std::ranges::all_of(label.glyphs, [](const geo::Glyph &glyph) { return QString::fromStdString(glyph.text).size() == 1; });
}

void writeLetters(QPainter &painter, const geo::Label &label, const QPainterPath &path, QPointF anchor)
{
    const QFont font = mapFont(label.sizePx, label.weight);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    if (isSpelled(label)) {
        // Searched and copied, a name is one word: the letters are shapes, and the word lies over them unseen.
        QString name;
        for (const geo::Glyph &glyph : label.glyphs)
            name += QString::fromStdString(glyph.text);
        painter.fillPath(path, toColour(label.colour));
        painter.setPen(QColor(0, 0, 0, 0));
        painter.drawText(anchor - QPointF(metrics.horizontalAdvance(name) / 2, 0), name);
        return;
    }
    painter.setPen(toColour(label.colour));
    for (const geo::Glyph &glyph : label.glyphs) {
        const QString text = QString::fromStdString(glyph.text);
        painter.save();
        painter.translate(anchor.x() + glyph.centre.x, anchor.y() + glyph.centre.y);
        painter.rotate(glyph.angle);
        painter.drawText(QPointF(-metrics.horizontalAdvance(text) / 2, baselineBelowMiddle * font.pixelSize()), text);
        painter.restore();
    }
}
} // namespace

QColor toColour(geo::Colour colour)
{
    return {colour.red, colour.green, colour.blue, colour.alpha};
}

QPainterPath outlines(const geo::Glyph &glyph, const QFont &font)
{
    const QString text = QString::fromStdString(glyph.text);
    QPainterPath path;
    path.addText(-QFontMetricsF(font).horizontalAdvance(text) / 2, font.pixelSize() * baselineBelowMiddle, font, text);
    QTransform transform;
    transform.translate(glyph.centre.x, glyph.centre.y);
    transform.rotate(glyph.angle);
    return transform.map(path);
}

AnchoredImage labelImage(const geo::Label &label, double pixelRatio)
{
    const QPainterPath path = outlinesOf(label);
    const double margin = label.haloPx + spareEdgePx;
    AnchoredImage letters = anchoredImage(path.boundingRect().marginsAdded({margin, margin, margin, margin}), pixelRatio,
                                          [&](QPainter &painter) { painter.fillPath(path, toColour(label.colour)); });
    layHalo(letters.image, label.haloPx * pixelRatio, toColour(label.halo));
    return letters;
}

void paintLabel(QPainter &painter, const geo::Label &label, QPointF anchor, Letters letters)
{
    if (const QTransform onto = painter.deviceTransform(); painter.paintEngine()->type() == QPaintEngine::Raster && onto.type() <= QTransform::TxScale) {
        const QPointF pixel = onto.map(anchor).toPoint();
        const AnchoredImage image = labelImage(label, onto.m11());
        painter.drawImage(onto.inverted().map(pixel) + image.topLeft, image.image);
        return;
    }
    const QPainterPath path = outlinesOf(label).translated(anchor);
    painter.strokePath(path, QPen(toColour(label.halo), label.haloPx * 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (letters == Letters::AsOutlines)
        painter.fillPath(path, toColour(label.colour));
    else
        writeLetters(painter, label, path, anchor);
}

} // namespace guixiang
