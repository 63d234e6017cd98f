// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paint/picture_painter.h"

#include "app/paint/anchored_image.h"
#include "app/paint/label_painter.h"
#include "app/paint/qt_text_measurer.h"
#include "app/paint/solid_lines.h"
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

/// Calls `take` with each line that can be seen, as a polygon of the screen without repeated points.
template<typename Take>
void eachSeen(const geo::ViewTransform &view, const geo::Stroke &stroke, QRectF seen, Take take)
{
    const QRectF reached = seen.adjusted(-stroke.widthPx, -stroke.widthPx, stroke.widthPx, stroke.widthPx);
    QPolygonF points;
    for (const auto &line : stroke.lines) {
        points.clear();
        double top = reached.bottom();
        double bottom = reached.top();
        for (const geo::MapPoint &point : line) {
            const geo::ScreenPoint at = view.toScreen(point);
            if (points.isEmpty() || points.back() != QPointF(at.x, at.y))
                points << QPointF(at.x, at.y);
            top = std::min(top, at.y);
            bottom = std::max(bottom, at.y);
        }
        if (top < reached.bottom() && bottom > reached.top())
            take(points);
    }
}

/// Whether a line is so short that only its round ends are seen.
bool isDot(const QPolygonF &line, double widthPx)
{
    return line.size() == 2 && QLineF(line[0], line[1]).length() < widthPx;
}

/// Qt's rasteriser takes a path of a city's lines many times longer than the lines one by one. What is not transparent looks the same.
void paintOneByOne(QPainter &painter, const geo::ViewTransform &view, const geo::Stroke &stroke, QRectF seen)
{
    painter.setPen(penOf(stroke.widthPx, stroke.colour, stroke.dash));
    const bool byPen = stroke.dash.onPx > 0 || stroke.widthPx > SolidLines::widestPx;
    SolidLines lines(stroke.widthPx);
    eachSeen(view, stroke, seen, [&](const QPolygonF &line) {
        if (byPen || isDot(line, stroke.widthPx))
            painter.drawPolyline(line);
        else
            lines.add(line);
    });
    lines.paint(painter, toColour(stroke.colour));
}

void paintStrokes(QPainter &painter, const geo::ViewTransform &view, std::span<const geo::Stroke> strokes, QRectF seen)
{
    const bool isRaster = painter.paintEngine()->type() == QPaintEngine::Raster;
    for (const geo::Stroke &stroke : strokes) {
        if (isRaster && stroke.colour.alpha == 255)
            paintOneByOne(painter, view, stroke, seen);
        else
            painter.strokePath(pathOf(view, stroke.lines), penOf(stroke.widthPx, stroke.colour, stroke.dash));
    }
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
    painter.fillPath(outlines(number, mapFont(symbol.textSizePx, QFont::Bold)).translated(middle), toColour(symbol.textColour));
}

AnchoredImage symbolImage(SymbolImages &symbols, const geo::Symbol &symbol, double pixelRatio)
{
    const double reach = symbol.sizePx / 2 + 1;
    return anchoredImage({-reach, -reach, 2 * reach, 2 * reach}, pixelRatio, [&](QPainter &painter) { symbols.paint(painter, symbol, {}); });
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

void paintGround(QPainter &painter, const geo::Picture &picture, QSizeF sizePx, QRectF seen, const QImage &backdrop)
{
    const geo::ViewTransform view = geo::viewOf(picture.request, sizePx.width(), sizePx.height());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(seen, toColour(picture.paper));
    if (!backdrop.isNull()) {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(QRectF({}, sizePx), backdrop);
    }
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

void paintPicture(QPainter &painter, const geo::Picture &picture, SymbolImages &symbols, QSizeF sizePx, Letters letters, const QImage &backdrop)
{
    paintGround(painter, picture, sizePx, QRectF({}, sizePx), backdrop);
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
