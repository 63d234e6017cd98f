// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mapview/ground_node.h"

#include "app/mapview/line_material.h"
#include "geo/base/mercator.h"

#include <QQuickWindow>
#include <QSGFlatColorMaterial>
#include <QSGGeometryNode>

#include <cstring>

namespace guixiang {

namespace {
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

void removeAllOf(QSGNode *parent)
{
    while (QSGNode *child = parent->firstChild()) {
        parent->removeChildNode(child);
        delete child;
    }
}

GroundNode::GroundNode(QQuickWindow *window)
    : m_window(window)
{
}

void GroundNode::show(const RenderedPicture &picture)
{
    m_lines.clear();
    removeAllOf(this);
    m_origin = picture.origin;
    const std::span<const RenderedPicture::FillPart> fills(picture.fills);
    const std::span<const RenderedPicture::LinePart> lines(picture.lines);
    std::size_t drawn = 0;
    for (std::size_t i = 0; i < fills.size(); ++i) {
        addLines(lines.subspan(drawn, fills[i].linesBelow - drawn));
        drawn = fills[i].linesBelow;
        addFills(fills.subspan(i, 1));
    }
    addLines(lines.subspan(drawn));
    addFills(picture.ringFills);
    addLines(picture.routeLines);
}

void GroundNode::addFills(std::span<const RenderedPicture::FillPart> fills)
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
        appendChildNode(node);
    }
}

void GroundNode::addLines(std::span<const RenderedPicture::LinePart> lines)
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
        appendChildNode(node);
        m_lines.emplace_back(node, material);
    }
}

void GroundNode::move(const geo::ViewTransform &view)
{
    const double scale = geo::worldSizePx(view.zoom);
    const geo::ScreenPoint origin = view.toScreen(m_origin);
    QMatrix4x4 matrix;
    matrix.translate(static_cast<float>(origin.x), static_cast<float>(origin.y));
    matrix.rotate(static_cast<float>(-view.bearing), 0, 0, 1);
    matrix.scale(static_cast<float>(scale));
    setMatrix(matrix);
    for (const auto &[node, material] : m_lines) {
        material->unitsPerPx = static_cast<float>(1 / scale);
        node->markDirty(QSGNode::DirtyMaterial);
    }
}

} // namespace guixiang
