// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mapview/raster_node.h"

#include "geo/base/mercator.h"

#include <QQuickWindow>
#include <QSGGeometryNode>
#include <QSGTextureMaterial>

namespace guixiang {

RasterNode::RasterNode(QQuickWindow *window)
    : m_window(window)
{
}

RasterNode::~RasterNode() = default;

void RasterNode::show(const std::vector<RasterPart> &parts)
{
    if (m_parts == parts)
        return;
    m_parts = parts;
    while (QSGNode *child = firstChild()) {
        removeChildNode(child);
        delete child;
    }
    QHash<qint64, std::shared_ptr<QSGTexture>> kept;
    if (!m_parts.empty())
        m_origin = m_parts.front().corners[0];
    for (const RasterPart &part : m_parts) {
        const qint64 key = part.picture.cacheKey();
        auto &texture = kept[key];
        if (!texture)
            texture = m_textures.value(key);
        // No atlas: at their edges the pictures would take colour from their neighbours in it.
        if (!texture)
            texture.reset(m_window->createTextureFromImage(part.picture, part.picture.hasAlphaChannel() ? QQuickWindow::TextureHasAlphaChannel : QQuickWindow::TextureIsOpaque));
        add(part, texture.get());
    }
    m_textures = std::move(kept);
}

void RasterNode::add(const RasterPart &part, QSGTexture *texture)
{
    auto *geometry = new QSGGeometry(QSGGeometry::defaultAttributes_TexturedPoint2D(), 4);
    geometry->setDrawingMode(QSGGeometry::DrawTriangleStrip);
    QSGGeometry::TexturedPoint2D *vertices = geometry->vertexDataAsTexturedPoint2D();
    for (std::size_t i = 0; i < part.corners.size(); ++i)
        vertices[i].set(static_cast<float>(part.corners[i].x - m_origin.x), static_cast<float>(part.corners[i].y - m_origin.y),
                        static_cast<float>(i % 2 == 0 ? part.part.left : part.part.right), static_cast<float>(i < 2 ? part.part.top : part.part.bottom));
    auto *material = texture->hasAlphaChannel() ? new QSGTextureMaterial : new QSGOpaqueTextureMaterial;
    material->setTexture(texture);
    material->setFiltering(QSGTexture::Linear);
    auto *node = new QSGGeometryNode;
    node->setGeometry(geometry);
    node->setMaterial(material);
    node->setFlags(QSGNode::OwnsGeometry | QSGNode::OwnsMaterial);
    appendChildNode(node);
}

void RasterNode::move(const geo::ViewTransform &view)
{
    const geo::ScreenPoint origin = view.toScreen(m_origin);
    QMatrix4x4 matrix;
    matrix.translate(static_cast<float>(origin.x), static_cast<float>(origin.y));
    matrix.rotate(static_cast<float>(-view.bearing), 0, 0, 1);
    matrix.scale(static_cast<float>(geo::worldSizePx(view.zoom)));
    setMatrix(matrix);
}

} // namespace guixiang
