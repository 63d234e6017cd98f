// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mapview/picture_node.h"

#include "app/mapview/ground_node.h"

#include <QQuickWindow>
#include <QSGOpacityNode>

#include <cmath>

namespace guixiang {

PictureNode::PictureNode(QQuickWindow *window)
    : m_window(window)
    , m_unveil(new QSGOpacityNode)
    , m_overview(new GroundNode(window))
    , m_ground(new GroundNode(window))
    , m_upright(new QSGNode)
{
    m_unveil->appendChildNode(m_overview);
    for (QSGNode *node : std::initializer_list<QSGNode *>{m_unveil, m_ground, m_upright})
        appendChildNode(node);
}

PictureNode::~PictureNode() = default;

void PictureNode::show(std::shared_ptr<const RenderedPicture> picture, const std::shared_ptr<const RenderedPicture> &overview)
{
    if (overview && std::exchange(m_shownOverview, overview) != overview)
        m_overview->show(*overview);
    if (m_picture == picture)
        return;
    m_picture = std::move(picture);
    m_ground->show(*m_picture);
    m_images.clear();
    removeAllOf(m_upright);
    addImages(m_picture->images);
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
        node->setFiltering(QSGTexture::Nearest); // it always lies pixel on pixel
        m_upright->appendChildNode(node);
        m_images.push_back(node);
    }
    m_textures = std::move(kept);
}

void PictureNode::move(const geo::ViewTransform &view)
{
    m_ground->move(view);
    const bool isCovered = m_picture->picture.request.view.contains(view.visible());
    m_unveil->setOpacity(isCovered || !m_shownOverview ? 0 : 1);
    if (!isCovered && m_shownOverview)
        m_overview->move(view);
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
