// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPainter>

#include <cmath>

namespace guixiang {

/// An image and where its top left corner lies from the anchor, in logical pixels.
struct AnchoredImage
{
    QImage image;
    QPointF topLeft;
};

/// A transparent image for a rectangle of logical pixels around an anchor, painted by `paint` about that; its corners fall on whole
/// device pixels.
template<typename Paint>
AnchoredImage anchoredImage(const QRectF &bounds, double pixelRatio, Paint paint)
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

} // namespace guixiang
