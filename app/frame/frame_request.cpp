// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/frame_request.h"

namespace guixiang {

geo::PictureRequest framedRequest(const geo::ViewTransform &view)
{
    return {.view = view.visible(),
            .zoom = view.zoom,
            .bearing = view.bearing,
            .northStretch = view.northStretch,
            .frameWidthPx = view.widthPx,
            .frameHeightPx = view.heightPx};
}

void addGround(geo::PictureRequest &request, const geo::BaseMap &baseMap, const Backdrop &backdrop)
{
    request.ground = request.ground && backdrop.givesWay();
    request.streets = request.streets && backdrop.leavesStreets();
    request.tiles = backdrop.baseMapOr(baseMap).tiles(request.view, request.zoom);
}

void keepFree(geo::PictureRequest &request, const QRectF &part)
{
    const double x = request.frameWidthPx / 2;
    const double y = request.frameHeightPx / 2;
    request.reserved.push_back({part.left() - x, part.top() - y, part.right() - x, part.bottom() - y});
}

} // namespace guixiang
