// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/basemap/raster_layer.h"
#include "geo/base/view_transform.h"

#include <QHash>
#include <QSGNode>
#include <QSGTexture>

#include <memory>
#include <vector>

class QQuickWindow;

namespace guixiang {

/// The pictures of a raster layer on the scene graph, each a textured quadrangle of the map. Lives on the render thread; fed copied state only.
class RasterNode : public QSGTransformNode
{
public:
    explicit RasterNode(QQuickWindow *window);
    ~RasterNode() override;

    /// Takes what is shown now: builds the quadrangles anew where it is something else, keeps the textures that come again.
    void show(const std::vector<RasterPart> &parts);
    /// Moves what is shown: one matrix.
    void move(const geo::ViewTransform &view);

private:
    void add(const RasterPart &part, QSGTexture *texture);

    QQuickWindow *m_window;
    std::vector<RasterPart> m_parts;
    geo::MapPoint m_origin; ///< of the quadrangles: as float, map units would step 2 m
    QHash<qint64, std::shared_ptr<QSGTexture>> m_textures;
};

} // namespace guixiang
