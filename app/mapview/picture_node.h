// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/frame/rendered_picture.h"
#include "geo/base/view_transform.h"

#include <QHash>
#include <QSGImageNode>
#include <QSGNode>
#include <QSGTexture>

#include <memory>
#include <vector>

class QQuickWindow;

namespace guixiang {

class GroundNode;

/// The scene graph of one map. Lives on the render thread; fed copied state only.
class PictureNode : public QSGNode
{
public:
    explicit PictureNode(QQuickWindow *window);
    ~PictureNode() override;

    /// Takes a new picture: builds its geometry anew, keeps the textures that come again. The overview, which may be null, is seen
    /// where the view reaches beyond the picture: the coarser map until the finer one is there.
    void show(std::shared_ptr<const RenderedPicture> picture, const std::shared_ptr<const RenderedPicture> &overview);
    /// Moves what is shown: a matrix, a uniform a line, a rectangle an image.
    void move(const geo::ViewTransform &view);

private:
    void addImages(const std::vector<RenderedPicture::ImagePart> &images);

    QQuickWindow *m_window;
    std::shared_ptr<const RenderedPicture> m_picture;
    std::shared_ptr<const RenderedPicture> m_shownOverview;
    QSGOpacityNode *m_unveil; ///< hides the overview where the picture covers it
    GroundNode *m_overview;
    GroundNode *m_ground;
    QSGNode *m_upright;
    std::vector<QSGImageNode *> m_images;
    QHash<qint64, std::shared_ptr<QSGTexture>> m_textures;
};

} // namespace guixiang
