// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/picture_node.h"

#include "app/map/line_material.h"
#include "geo/base/mercator.h"

#include <QQuickWindow>
#include <QSGFlatColorMaterial>
#include <QSGGeometryNode>

#include <cmath>
#include <cstring>

namespace guixiang {

namespace {
void removeAllOf(QSGNode *parent)
{
    while (QSGNode *child = parent->firstChild()) {
        parent->removeChildNode(child);
        delete child;
    }
}

QSGGeometryNode *triangles(const QSGGeometry::AttributeSet &attributes, std::size_t vertices, std::size_t indices)
{
    auto *geometry = new QSGGeometry(attributes, static_cast<int>(vertices), static_cast<int>(indices),
                                     QSGGeometry::UnsignedIntType);
    geometry->setDrawingMode(QSGGeometry::DrawTriangles);
    auto *node = new QSGGeometryNode;
    node->setGeometry(geometry);
    node->setFlags(QSGNode::OwnsGeometry | QSGNode::OwnsMaterial);
    return node;
}

void copyIndices(QSGGeometryNode *node, const std::vector<std::uint32_t> &indices)
{
    std::memcpy(node->geometry()->indexData(), indices.data(), indices.size() * sizeof(std::uint32_t));
}
} // namespace

PictureNode::PictureNode(QQuickWindow *window)
    : m_window(window)
    , m_ground(new QSGTransformNode)
    , m_upright(new QSGNode)
{
    appendChildNode(m_ground);
    appendChildNode(m_upright);
}

PictureNode::~PictureNode() = default;

void PictureNode::show(std::shared_ptr<const RenderedPicture> picture)
{
    if (m_picture == picture)
        return;
    m_picture = std::move(picture);
    m_lines.clear();
    m_images.clear();
    removeAllOf(m_ground);
    removeAllOf(m_upright);
    const std::span<const RenderedPicture::FillPart> fills(m_picture->fills);
    const std::span<const RenderedPicture::LinePart> lines(m_picture->lines);
    std::size_t drawn = 0;
    for (std::size_t i = 0; i < fills.size(); ++i) {
        addLines(lines.subspan(drawn, fills[i].linesBelow - drawn));
        drawn = fills[i].linesBelow;
        addFills(fills.subspan(i, 1));
    }
    addLines(lines.subspan(drawn));
    addFills(m_picture->ringFills);
    addLines(m_picture->routeLines);
    addImages(m_picture->images);
}

void PictureNode::addFills(std::span<const RenderedPicture::FillPart> fills)
{
    for (const auto &[mesh, colour, below] : fills) {
        if (mesh.indices.empty())
            continue;
        QSGGeometryNode *node =
            triangles(QSGGeometry::defaultAttributes_Point2D(), mesh.points.size() / 2, mesh.indices.size());
        std::memcpy(node->geometry()->vertexData(), mesh.points.data(), mesh.points.size() * sizeof(float));
        copyIndices(node, mesh.indices);
        auto *material = new QSGFlatColorMaterial;
        material->setColor(colour);
        node->setMaterial(material);
        m_ground->appendChildNode(node);
    }
}

void PictureNode::addLines(std::span<const RenderedPicture::LinePart> lines)
{
    for (const RenderedPicture::LinePart &line : lines) {
        if (line.mesh.indices.empty())
            continue;
        QSGGeometryNode *node =
            triangles(LineMaterial::attributes(), line.mesh.vertices.size(), line.mesh.indices.size());
        std::memcpy(node->geometry()->vertexData(), line.mesh.vertices.data(),
                    line.mesh.vertices.size() * sizeof(geo::LineVertex));
        copyIndices(node, line.mesh.indices);
        auto *material = new LineMaterial;
        material->colour = line.colour;
        material->halfWidthPx = static_cast<float>(line.widthPx / 2);
        material->pixelRatio = static_cast<float>(m_window->effectiveDevicePixelRatio());
        material->dashOnPx = static_cast<float>(line.dash.onPx);
        material->dashOffPx = static_cast<float>(line.dash.offPx);
        material->dotPx = static_cast<float>(line.dash.dotPx);
        node->setMaterial(material);
        m_ground->appendChildNode(node);
        m_lines.emplace_back(node, material);
    }
}

void PictureNode::addImages(const std::vector<RenderedPicture::ImagePart> &images)
{
    QHash<qint64, std::shared_ptr<QSGTexture>> kept;
    for (const RenderedPicture::ImagePart &part : images) {
        const qint64 key = part.image.image.cacheKey();
        auto texture = kept.value(key);
        if (!texture)
            texture = m_textures.value(key);
        if (!texture)
            texture.reset(m_window->createTextureFromImage(part.image.image, QQuickWindow::TextureCanUseAtlas));
        kept.insert(key, texture);
        QSGImageNode *node = m_window->createImageNode();
        node->setTexture(texture.get());
        node->setFiltering(QSGTexture::Linear);
        m_upright->appendChildNode(node);
        m_images.push_back(node);
    }
    m_textures = std::move(kept);
}

void PictureNode::move(const geo::ViewTransform &view)
{
    const double scale = geo::worldSizePx(view.zoom);
    const geo::ScreenPoint origin = view.toScreen(m_picture->origin);
    QMatrix4x4 matrix;
    matrix.translate(static_cast<float>(origin.x), static_cast<float>(origin.y));
    matrix.rotate(static_cast<float>(-view.bearing), 0, 0, 1);
    matrix.scale(static_cast<float>(scale));
    m_ground->setMatrix(matrix);
    for (const auto &[node, material] : m_lines) {
        material->unitsPerPx = static_cast<float>(1 / scale);
        node->markDirty(QSGNode::DirtyMaterial);
    }
    // Whole device pixels keep letters crisp.
    const double ratio = m_window->effectiveDevicePixelRatio();
    const auto snapped = [ratio](double value) { return std::round(value * ratio) / ratio; };
    for (std::size_t i = 0; i < m_images.size(); ++i) {
        const RenderedPicture::ImagePart &part = m_picture->images[i];
        const geo::ScreenPoint anchor = view.toScreen(part.anchor);
        m_images[i]->setRect(QRectF(QPointF(snapped(anchor.x + part.offset.x) + part.image.topLeft.x(),
                                            snapped(anchor.y + part.offset.y) + part.image.topLeft.y()),
                                    part.image.image.deviceIndependentSize()));
    }
}

} // namespace guixiang
