// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The background of pictures under a PlanMap: what of it is seen, and how it comes under the plan's picture.
#include "app/mapview/plan_map.h"

#include "app/mapview/raster_node.h"

#include <QQuickWindow>

namespace guixiang {

namespace {
constexpr double askedMargin = 0.12; ///< what comes in while the map is dragged
} // namespace

void PlanMap::setRaster(RasterLayer *raster)
{
    if (m_raster == raster)
        return;
    if (m_raster)
        disconnect(m_raster, nullptr, this, nullptr);
    m_raster = raster;
    if (m_raster) {
        connect(m_raster, &RasterLayer::changed, this, &PlanMap::changeRaster);
        connect(m_raster, &RasterLayer::arrived, this, &QQuickItem::polish);
    }
    Q_EMIT rasterChanged();
    changeRaster();
}

/// What lies over it depends on it: areas would hide it.
void PlanMap::changeRaster()
{
    polish();
    changeLook();
}

/// Once a frame at most, on the GUI thread.
void PlanMap::updatePolish()
{
    // What nobody sees asks for nothing: the layer serves one view, and another map may be the one that is seen.
    if (!window() || !isVisible())
        return;
    m_rasterParts = m_raster ? m_raster->parts(m_view, pixelRatio(), askedMargin) : std::vector<RasterPart>();
    update();
}

void PlanMap::showRaster(QSGNode *below)
{
    if (m_rasterParts.empty() && !m_rasterNode)
        return;
    if (!m_rasterNode) {
        m_rasterNode = new RasterNode(window());
        below->prependChildNode(m_rasterNode);
    }
    m_rasterNode->show(m_rasterParts);
    m_rasterNode->move(m_view);
}

} // namespace guixiang
