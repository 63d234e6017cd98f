// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QSGGeometry>
#include <QSGMaterial>

namespace guixiang {

/// Draws geo::LineMesh: widens each line to its width in pixels, fades its edge over one device pixel, cuts dashes.
/// Lives on the render thread.
class LineMaterial : public QSGMaterial
{
public:
    LineMaterial();

    [[nodiscard]] QSGMaterialType *type() const override;
    [[nodiscard]] QSGMaterialShader *createShader(QSGRendererInterface::RenderMode) const override;
    [[nodiscard]] int compare(const QSGMaterial *other) const override;

    /// The layout of geo::LineVertex.
    static const QSGGeometry::AttributeSet &attributes();

    QColor colour;
    float halfWidthPx = 1;
    float unitsPerPx = 1; ///< map units for one logical pixel, renewed at each frame
    float pixelRatio = 1;
    float dashOnPx = 0; ///< 0 for a solid line
    float dashOffPx = 0;
    float dotPx = 0;

private:
    [[nodiscard]] bool isDashed() const { return dashOnPx > 0; }
};

} // namespace guixiang
