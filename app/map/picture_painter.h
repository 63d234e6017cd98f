// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/draw/composer.h"
#include "geo/style/style.h"

#include <QColor>
#include <QHash>
#include <QImage>
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

/// An image and where its top left corner lies from the anchor, in logical pixels.
struct AnchoredImage
{
    QImage image;
    QPointF topLeft;
};

[[nodiscard]] QColor toColour(geo::Colour colour);

/// Outlines look the same everywhere; texts can be searched and copied where the device keeps them (PDF, SVG).
enum class Letters { AsOutlines, AsText };

/// Paints a label about its anchor: first all halos, then all letters.
void paintLabel(QPainter &painter, const geo::Label &label, QPointF anchor, Letters letters = Letters::AsOutlines);

/// One label or symbol alone on a transparent image: the same strokes as on paper, for the scene graph.
[[nodiscard]] AnchoredImage labelImage(const geo::Label &label, double pixelRatio);
[[nodiscard]] AnchoredImage symbolImage(SymbolImages &symbols, const geo::Symbol &symbol, double pixelRatio);

/// The two halves of paintPicture: paper and base map, of which a part alone may be asked for, then what lies over it.
void paintGround(QPainter &painter, const geo::Picture &picture, QSizeF sizePx, QRectF seen);
void paintOverlay(QPainter &painter, const geo::Picture &picture, SymbolImages &symbols, QSizeF sizePx, Letters letters = Letters::AsOutlines);

/// Paints a picture whose view is centred on the painter's middle; sizes are logical pixels. Vector where the device is.
void paintPicture(QPainter &painter, const geo::Picture &picture, SymbolImages &symbols, QSizeF sizePx,
                  Letters letters = Letters::AsOutlines);

/// The data notice in the lower right corner, on a strip of paper: it belongs on every picture of the map.
void paintNotice(QPainter &painter, const QString &notice, const geo::Theme &theme, QSizeF sizePx);
/// That strip, from the upper left corner of a picture of some size. Needs a QGuiApplication.
[[nodiscard]] QRectF noticeStrip(const QString &notice, QSizeF sizePx);

/// The line around a ring of a radius in map units.
[[nodiscard]] std::vector<geo::MapPoint> circle(const geo::Ring &ring);

} // namespace guixiang
