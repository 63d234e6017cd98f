// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/paint/picture_painter.h"
#include "geo/draw/composer.h"
#include "geo/draw/mesh/mesh.h"

#include <memory>
#include <vector>

namespace guixiang {

/// A picture made ready for the scene graph: triangles and images, nothing left to compute but the view. Immutable.
struct RenderedPicture
{
    struct FillPart
    {
        geo::FillMesh mesh;
        QColor colour;
        std::size_t linesBelow = 0; ///< of the ground: it lies over so many of `lines`
    };
    struct LinePart
    {
        geo::LineMesh mesh;
        double widthPx = 1;
        QColor colour;
        geo::Dash dash;
    };
    /// A symbol or a label: an image that keeps its size.
    struct ImagePart
    {
        AnchoredImage image;
        geo::MapPoint anchor;
        geo::ScreenPoint offset; ///< logical pixels, on top of the image's own
    };

    geo::Picture picture;
    geo::MapPoint origin; ///< of all meshes
    std::vector<FillPart> fills;      ///< the ground
    std::vector<LinePart> lines;      ///< the streets
    std::vector<FillPart> ringFills;  ///< above the streets
    std::vector<LinePart> routeLines; ///< ring edges, stretches, walks
    std::vector<ImagePart> images;    ///< symbols, then labels
};

/// A picture without its symbols and labels. Any thread; needs a QGuiApplication.
[[nodiscard]] std::shared_ptr<RenderedPicture> renderedGround(const geo::Plan &plan, const geo::Style &style, const geo::PictureRequest &request);

/// Renders pictures on a worker, one at a time; keeps the images of labels and symbols that come again.
class PictureRenderer
{
public:
    PictureRenderer(std::shared_ptr<const geo::Style> style, const std::filesystem::path &styleFolder, double pixelRatio);

    [[nodiscard]] double pixelRatio() const { return m_pixelRatio; }
    [[nodiscard]] std::shared_ptr<const RenderedPicture> render(const geo::Plan &plan, const geo::PictureRequest &request);

private:
    template<typename Make>
    [[nodiscard]] AnchoredImage imageOf(const QByteArray &key, Make make);

    std::shared_ptr<const geo::Style> m_style;
    double m_pixelRatio;
    SymbolImages m_symbols;
    QHash<QByteArray, AnchoredImage> m_before; ///< the images of the last picture
    QHash<QByteArray, AnchoredImage> m_now;
};

} // namespace guixiang
