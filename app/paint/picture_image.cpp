// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paint/picture_image.h"

#include <QPainter>
#include <QtConcurrentMap>

#include <algorithm>
#include <vector>

namespace guixiang {

QImage pictureImage(const geo::Picture &picture, SymbolImages &symbols, QSize size, const QImage &backdrop)
{
    QImage image(size, QImage::Format_RGB32);
    // The bands share the image's memory; no two of them touch the same line of it.
    struct Band
    {
        QImage image;
        int top = 0;
    };
    const int count = std::clamp(QThread::idealThreadCount(), 1, std::max(1, size.height()));
    std::vector<Band> bands;
    for (int i = 0; i < count; ++i) {
        const int top = size.height() * i / count;
        const int height = size.height() * (i + 1) / count - top;
        bands.push_back({QImage(image.scanLine(top), size.width(), height, image.bytesPerLine(), image.format()), top});
    }
    QtConcurrent::blockingMap(bands, [&](Band &band) {
        QPainter painter(&band.image);
        painter.translate(0, -band.top);
        paintGround(painter, picture, size, {0, static_cast<qreal>(band.top), static_cast<qreal>(size.width()), static_cast<qreal>(band.image.height())}, backdrop);
    });
    QPainter painter(&image);
    paintOverlay(painter, picture, symbols, size);
    return image;
}

} // namespace guixiang
