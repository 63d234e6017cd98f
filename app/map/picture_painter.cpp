// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/picture_painter.h"

#include "app/map/qt_text_measurer.h"
#include "geo/base/error.h"
#include "geo/base/mercator.h"
#include "geo/base/view_transform.h"

#include <QFontMetricsF>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <span>

namespace guixiang {

namespace {
constexpr int circleCorners = 96;
/// Of the letter size. Capitals and Chinese characters look centred a little above the middle of ascent and descent.
constexpr double baselineBelowMiddle = 0.36;
constexpr double spareEdgePx = 2; ///< around an image, for what antialiasing spills

QPainterPath pathOf(const geo::ViewTransform &view, const std::vector<std::vector<geo::MapPoint>> &lines)
{
    QPainterPath path;
    for (const auto &line : lines)
        for (std::size_t i = 0; i < line.size(); ++i) {
            const geo::ScreenPoint point = view.toScreen(line[i]);
            if (i == 0)
                path.moveTo(point.x, point.y);
            else
                path.lineTo(point.x, point.y);
        }
    return path;
}

QPen penOf(double widthPx, geo::Colour colour, const geo::Dash &dash)
{
    QPen pen(toColour(colour), widthPx, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    if (dash.onPx > 0) {
        // Dashes are cut straight; Qt counts them in pen widths.
        pen.setCapStyle(Qt::FlatCap);
        QList<qreal> pattern{dash.onPx / widthPx, dash.offPx / widthPx};
        if (dash.dotPx > 0)
            pattern << dash.dotPx / widthPx << dash.offPx / widthPx;
        pen.setDashPattern(pattern);
    }
    return pen;
}

/// Qt's rasteriser takes a path of a city's lines many times longer than the lines one by one. What is not transparent looks the same.
void paintOneByOne(QPainter &painter, const geo::ViewTransform &view, const geo::Stroke &stroke, const QPen &pen, QRectF seen)
{
    painter.setPen(pen);
    const QRectF reached = seen.adjusted(-stroke.widthPx, -stroke.widthPx, stroke.widthPx, stroke.widthPx);
    QPolygonF points;
    for (const auto &line : stroke.lines) {
        points.clear();
        double top = reached.bottom();
        double bottom = reached.top();
        for (const geo::MapPoint &point : line) {
            const geo::ScreenPoint at = view.toScreen(point);
            points << QPointF(at.x, at.y);
            top = std::min(top, at.y);
            bottom = std::max(bottom, at.y);
        }
        if (top < reached.bottom() && bottom > reached.top())
            painter.drawPolyline(points);
    }
}

void paintStrokes(QPainter &painter, const geo::ViewTransform &view, std::span<const geo::Stroke> strokes, QRectF seen)
{
    const bool isRaster = painter.paintEngine()->type() == QPaintEngine::Raster;
    for (const geo::Stroke &stroke : strokes) {
        const QPen pen = penOf(stroke.widthPx, stroke.colour, stroke.dash);
        if (isRaster && stroke.colour.alpha == 255)
            paintOneByOne(painter, view, stroke, pen, seen);
        else
            painter.strokePath(pathOf(view, stroke.lines), pen);
    }
}

/// The outlines of one glyph run, turned and standing at its place.
QPainterPath outlines(const geo::Glyph &glyph, const QFont &font, QPointF anchor)
{
    const QString text = QString::fromStdString(glyph.text);
    const QFontMetricsF metrics(font);
    QPainterPath path;
    path.addText(-metrics.horizontalAdvance(text) / 2, font.pixelSize() * baselineBelowMiddle, font, text);
    QTransform transform;
    transform.translate(anchor.x() + glyph.centre.x, anchor.y() + glyph.centre.y);
    transform.rotate(glyph.angle);
    return transform.map(path);
}

/// Whether the letters of a label are placed one by one, along a curve or one below the other.
bool isSpelled(const geo::Label &label)
{
    return label.glyphs.size() > 1 && std::ranges::all_of(label.glyphs, [](const geo::Glyph &glyph) { return QString::fromStdString(glyph.text).size() == 1; });
}

QRectF boundsOf(const geo::Label &label)
{
    const QFont font = mapFont(label.sizePx, label.weight);
    QRectF bounds;
    for (const geo::Glyph &glyph : label.glyphs)
        bounds |= outlines(glyph, font, {}).boundingRect();
    const double margin = label.haloPx + spareEdgePx;
    return bounds.marginsAdded({margin, margin, margin, margin});
}

/// A transparent image for a rectangle of logical pixels around an anchor; its corners fall on whole device pixels.
template<typename Paint>
AnchoredImage imageOf(const QRectF &bounds, double pixelRatio, Paint paint)
{
    const QPointF topLeft(std::floor(bounds.left()), std::floor(bounds.top()));
    const QSizeF size(std::ceil(bounds.right()) - topLeft.x(), std::ceil(bounds.bottom()) - topLeft.y());
    QImage image((size * pixelRatio).toSize().expandedTo({1, 1}), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(pixelRatio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(-topLeft);
    paint(painter);
    return {image, topLeft};
}
} // namespace

SymbolImages::SymbolImages(std::filesystem::path folder)
    : m_folder(std::move(folder))
{
}

void SymbolImages::paint(QPainter &painter, const geo::Symbol &symbol, QPointF middle)
{
    const QString file = QString::fromStdString((m_folder / symbol.file).string());
    auto &renderer = m_renderers[file];
    if (!renderer)
        renderer = std::make_shared<QSvgRenderer>(file);
    if (!renderer->isValid())
        throw geo::StyleError(file.toStdString() + ": this symbol is not an SVG picture; install the program's data again.");
    const QSizeF size(symbol.sizePx, symbol.sizePx);
    renderer->render(&painter, QRectF(middle - QPointF(size.width() / 2, size.height() / 2), size));
    if (symbol.text.empty())
        return;
    const geo::Glyph number{symbol.text, {0, 0}, 0};
    painter.fillPath(outlines(number, mapFont(symbol.textSizePx, QFont::Bold), middle), toColour(symbol.textColour));
}

QColor toColour(geo::Colour colour)
{
    return {colour.red, colour.green, colour.blue, colour.alpha};
}

void paintLabel(QPainter &painter, const geo::Label &label, QPointF anchor, Letters letters)
{
    const QFont font = mapFont(label.sizePx, label.weight);
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (const geo::Glyph &glyph : label.glyphs)
        path.addPath(outlines(glyph, font, anchor));
    painter.strokePath(path, QPen(toColour(label.halo), label.haloPx * 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (letters == Letters::AsOutlines) {
        painter.fillPath(path, toColour(label.colour));
        return;
    }
    painter.setFont(font);
    const QFontMetricsF metrics(font);
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

AnchoredImage labelImage(const geo::Label &label, double pixelRatio)
{
    return imageOf(boundsOf(label), pixelRatio, [&](QPainter &painter) { paintLabel(painter, label, {}); });
}

AnchoredImage symbolImage(SymbolImages &symbols, const geo::Symbol &symbol, double pixelRatio)
{
    const double reach = symbol.sizePx / 2 + 1;
    return imageOf({-reach, -reach, 2 * reach, 2 * reach}, pixelRatio,
                   [&](QPainter &painter) { symbols.paint(painter, symbol, {}); });
}

std::vector<geo::MapPoint> circle(const geo::Ring &ring)
{
    std::vector<geo::MapPoint> line;
    for (int i = 0; i <= circleCorners; ++i) {
        const double angle = 2 * std::numbers::pi * (i % circleCorners) / circleCorners;
        line.push_back({ring.centre.x + ring.radius * std::cos(angle), ring.centre.y + ring.radius * std::sin(angle)});
    }
    return line;
}

void paintGround(QPainter &painter, const geo::Picture &picture, QSizeF sizePx, QRectF seen)
{
    const geo::ViewTransform view = geo::viewOf(picture.request, sizePx.width(), sizePx.height());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(seen, toColour(picture.paper));
    // Fills and strokes as they lie on one another.
    const std::span<const geo::Stroke> strokes(picture.list.strokes);
    std::size_t painted = 0;
    for (const geo::Fill &fill : picture.list.fills) {
        paintStrokes(painter, view, strokes.subspan(painted, fill.strokesBelow - painted), seen);
        painted = fill.strokesBelow;
        painter.fillPath(pathOf(view, fill.rings), toColour(fill.colour));
    }
    paintStrokes(painter, view, strokes.subspan(painted), seen);
}

void paintOverlay(QPainter &painter, const geo::Picture &picture, SymbolImages &symbols, QSizeF sizePx, Letters letters)
{
    const geo::ViewTransform view = geo::viewOf(picture.request, sizePx.width(), sizePx.height());
    painter.setRenderHint(QPainter::Antialiasing);
    for (const geo::Ring &ring : picture.list.rings) {
        const QPainterPath path = pathOf(view, {circle(ring)});
        painter.fillPath(path, toColour(ring.fill));
        painter.strokePath(path, penOf(ring.edgeWidthPx, ring.edge, ring.dash));
    }
    paintStrokes(painter, view, picture.list.routes, QRectF({}, sizePx));
    for (const geo::Symbol &symbol : picture.list.symbols) {
        const geo::ScreenPoint anchor = view.toScreen(symbol.anchor);
        symbols.paint(painter, symbol, {anchor.x + symbol.offset.x, anchor.y + symbol.offset.y});
    }
    for (const geo::Label &label : picture.list.labels) {
        const geo::ScreenPoint anchor = view.toScreen(label.anchor);
        paintLabel(painter, label, {anchor.x, anchor.y}, letters);
    }
}

void paintPicture(QPainter &painter, const geo::Picture &picture, SymbolImages &symbols, QSizeF sizePx, Letters letters)
{
    paintGround(painter, picture, sizePx, QRectF({}, sizePx));
    paintOverlay(painter, picture, symbols, sizePx, letters);
}

namespace {
QFont noticeFont()
{
    return mapFont(12, QFont::Normal);
}
} // namespace

QRectF noticeStrip(const QString &notice, QSizeF sizePx)
{
    const QFontMetricsF metrics(noticeFont());
    const QSizeF size(metrics.horizontalAdvance(notice) + 16, metrics.height() + 4);
    return {QPointF(sizePx.width() - size.width(), sizePx.height() - size.height()), size};
}

void paintNotice(QPainter &painter, const QString &notice, const geo::Theme &theme, QSizeF sizePx)
{
    const QRectF strip = noticeStrip(notice, sizePx);
    QColor paper = toColour(theme.paper);
    paper.setAlphaF(0.85F);
    painter.fillRect(strip, paper);
    painter.setFont(noticeFont());
    painter.setPen(toColour(theme.streetName));
    painter.drawText(strip, Qt::AlignCenter, notice);
}

} // namespace guixiang
