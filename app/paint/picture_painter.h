// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/paint/anchored_image.h"
#include "app/paint/label_painter.h"
#include "geo/draw/composer.h"
#include "geo/style/style.h"

#include <QColor>
#include <QHash>
#include <QSvgRenderer>

#include <filesystem>
#include <memory>

class QPainter;

namespace guixiang {

/// The symbol files of a style folder, read once each. One thread at a time.
class SymbolImages
{
public:
    explicit SymbolImages(std::filesystem::path folder);
    /// Paints a symbol about a point (logical pixels), with the text in its middle.
    void paint(QPainter &painter, const geo::Symbol &symbol, QPointF middle);

private:
    std::filesystem::path m_folder;
    QHash<QString, std::shared_ptr<QSvgRenderer>> m_renderers;
};

/// One symbol alone on a transparent image, for the scene graph.
[[nodiscard]] AnchoredImage symbolImage(SymbolImages &symbols, const geo::Symbol &symbol, double pixelRatio);

/// The two halves of paintPicture: paper, backdrop and base map, of which a part alone may be asked for, then what lies over it.
void paintGround(QPainter &painter, const geo::Picture &picture, QSizeF sizePx, QRectF seen, const QImage &backdrop = {});
void paintOverlay(QPainter &painter, const geo::Picture &picture, SymbolImages &symbols, QSizeF sizePx, Letters letters = Letters::AsOutlines);

/// Paints a picture whose view is centred on the painter's middle; sizes are logical pixels. Vector where the device is, but for a
/// backdrop: an image of all of the view (app/basemap/backdrop.h), null for none.
void paintPicture(QPainter &painter, const geo::Picture &picture, SymbolImages &symbols, QSizeF sizePx,
                  Letters letters = Letters::AsOutlines, const QImage &backdrop = {});

/// The data notice in the lower right corner, on a strip of paper: it belongs on every picture of the map.
void paintNotice(QPainter &painter, const QString &notice, const geo::Theme &theme, QSizeF sizePx);
/// That strip, from the upper left corner of a picture of some size. Needs a QGuiApplication.
[[nodiscard]] QRectF noticeStrip(const QString &notice, QSizeF sizePx);

/// The line around a ring of a radius in map units.
[[nodiscard]] std::vector<geo::MapPoint> circle(const geo::Ring &ring);

} // namespace guixiang
