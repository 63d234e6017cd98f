// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/map/rendered_picture.h"
#include "geo/base/view_transform.h"

#include <QHash>
#include <QSGImageNode>
#include <QSGNode>
#include <QSGTexture>

#include <memory>
#include <span>
#include <vector>

class QQuickWindow;

namespace guixiang {

class LineMaterial;

/// The scene graph of one map. Lives on the render thread; fed copied state only.
class PictureNode : public QSGNode
{
public:
    explicit PictureNode(QQuickWindow *window);
    ~PictureNode() override;

    /// Takes a new picture: builds its geometry anew, keeps the textures that come again.
    void show(std::shared_ptr<const RenderedPicture> picture);
    /// Moves what is shown: one matrix, one uniform a line, one rectangle an image.
    void move(const geo::ViewTransform &view);

private:
    void addFills(std::span<const RenderedPicture::FillPart> fills);
    void addLines(std::span<const RenderedPicture::LinePart> lines);
    void addImages(const std::vector<RenderedPicture::ImagePart> &images);

    QQuickWindow *m_window;
    std::shared_ptr<const RenderedPicture> m_picture;
    QSGTransformNode *m_ground;
    QSGNode *m_upright;
    std::vector<std::pair<QSGGeometryNode *, LineMaterial *>> m_lines;
    std::vector<QSGImageNode *> m_images;
    QHash<qint64, std::shared_ptr<QSGTexture>> m_textures;
};

} // namespace guixiang
