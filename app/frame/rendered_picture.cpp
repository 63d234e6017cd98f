// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/rendered_picture.h"

#include "app/paint/qt_text_measurer.h"

namespace guixiang {

namespace {
RenderedPicture::LinePart linePart(const geo::Stroke &stroke, geo::MapPoint origin)
{
    return {geo::tessellate(stroke.lines, origin), stroke.widthPx, toColour(stroke.colour), stroke.dash};
}

/// Neighbours of one colour become one mesh: a city's houses would else be a node each.
void addFill(RenderedPicture &rendered, const geo::Fill &fill)
{
    const QColor colour = toColour(fill.colour);
    geo::FillMesh mesh = geo::triangulate(fill.rings, rendered.origin);
    if (rendered.fills.empty() || rendered.fills.back().colour != colour || rendered.fills.back().linesBelow != fill.strokesBelow) {
        rendered.fills.push_back({std::move(mesh), colour, fill.strokesBelow});
        return;
    }
    geo::FillMesh &into = rendered.fills.back().mesh;
    const auto first = static_cast<std::uint32_t>(into.points.size() / 2);
    into.points.insert(into.points.end(), mesh.points.begin(), mesh.points.end());
    for (const std::uint32_t index : mesh.indices)
        into.indices.push_back(first + index);
}

QByteArray colourKey(geo::Colour colour)
{
    return toColour(colour).name(QColor::HexArgb).toLatin1();
}

/// What makes two labels the same image: everything but the anchor. Half pixels are told apart.
QByteArray keyOf(const geo::Label &label)
{
    QByteArray key = "label " + QByteArray::number(label.sizePx) + ' ' + QByteArray::number(label.weight) + ' '
                     + colourKey(label.colour) + colourKey(label.halo);
    for (const geo::Glyph &glyph : label.glyphs)
        key += ' ' + QByteArray::fromStdString(glyph.text) + ' ' + QByteArray::number(glyph.centre.x, 'f', 2) + ' '
               + QByteArray::number(glyph.centre.y, 'f', 2) + ' ' + QByteArray::number(glyph.angle, 'f', 1);
    return key;
}

QByteArray keyOf(const geo::Symbol &symbol)
{
    return "symbol " + QByteArray::fromStdString(symbol.file) + ' ' + QByteArray::number(symbol.sizePx) + ' '
           + QByteArray::fromStdString(symbol.text) + colourKey(symbol.textColour);
}
} // namespace

PictureRenderer::PictureRenderer(std::shared_ptr<const geo::Style> style, const std::filesystem::path &styleFolder, double pixelRatio)
    : m_style(std::move(style))
    , m_pixelRatio(pixelRatio)
    , m_symbols(styleFolder)
{
}

template<typename Make>
AnchoredImage PictureRenderer::imageOf(const QByteArray &key, Make make)
{
    AnchoredImage image = m_now.value(key);
    if (image.image.isNull())
        image = m_before.value(key);
    if (image.image.isNull())
        image = make();
    m_now.insert(key, image);
    return image;
}

std::shared_ptr<RenderedPicture> renderedGround(const geo::Plan &plan, const geo::Style &style, const geo::PictureRequest &request)
{
    auto rendered = std::make_shared<RenderedPicture>();
    rendered->picture = geo::compose(plan, style, request, QtTextMeasurer());
    rendered->origin = {(request.view.minX + request.view.maxX) / 2, (request.view.minY + request.view.maxY) / 2};
    const geo::DisplayList &list = rendered->picture.list;
    for (const geo::Fill &fill : list.fills)
        addFill(*rendered, fill);
    for (const geo::Stroke &stroke : list.strokes)
        rendered->lines.push_back(linePart(stroke, rendered->origin));
    for (const geo::Ring &ring : list.rings) {
        rendered->ringFills.push_back({geo::triangulate({circle(ring)}, rendered->origin), toColour(ring.fill), 0});
        rendered->routeLines.push_back(linePart({{circle(ring)}, ring.edgeWidthPx, ring.edge, ring.dash}, rendered->origin));
    }
    for (const geo::Stroke &stroke : list.routes)
        rendered->routeLines.push_back(linePart(stroke, rendered->origin));
    return rendered;
}

std::shared_ptr<const RenderedPicture> PictureRenderer::render(const geo::Plan &plan, const geo::PictureRequest &request)
{
    auto rendered = renderedGround(plan, *m_style, request);
    const geo::DisplayList &list = rendered->picture.list;
    for (const geo::Symbol &symbol : list.symbols)
        rendered->images.push_back({imageOf(keyOf(symbol), [&] { return symbolImage(m_symbols, symbol, m_pixelRatio); }),
                                    symbol.anchor, symbol.offset});
    for (const geo::Label &label : list.labels)
        rendered->images.push_back({imageOf(keyOf(label), [&] { return labelImage(label, m_pixelRatio); }), label.anchor, {}});
    m_before = std::exchange(m_now, {});
    return rendered;
}

} // namespace guixiang
