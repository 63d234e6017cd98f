// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/frame/rendered_picture.h"
#include "geo/base/view_transform.h"

#include <QSGTransformNode>

#include <span>
#include <vector>

class QQuickWindow;
class QSGGeometryNode;

namespace guixiang {

class LineMaterial;

/// Deletes all children of a node.
void removeAllOf(QSGNode *parent);

/// The fills and lines of one picture: moved by a matrix, their widths kept by a uniform each. Lives on the render thread.
class GroundNode : public QSGTransformNode
{
public:
    explicit GroundNode(QQuickWindow *window);

    /// Takes another picture and builds its geometry anew.
    void show(const RenderedPicture &picture);
    void move(const geo::ViewTransform &view);

private:
    void addFills(std::span<const RenderedPicture::FillPart> fills);
    void addLines(std::span<const RenderedPicture::LinePart> lines);

    QQuickWindow *m_window;
    geo::MapPoint m_origin;
    std::vector<std::pair<QSGGeometryNode *, LineMaterial *>> m_lines;
};

} // namespace guixiang
