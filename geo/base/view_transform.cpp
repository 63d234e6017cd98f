// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/base/view_transform.h"

#include "geo/base/mercator.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace geo {

namespace {
constexpr double minimumZoom = 3;

/// An offset turned clockwise on the screen by an angle in degrees.
ScreenPoint turned(double x, double y, double degrees)
{
    const double angle = degrees * std::numbers::pi / 180;
    return {x * std::cos(angle) - y * std::sin(angle), x * std::sin(angle) + y * std::cos(angle)};
}
} // namespace

ScreenPoint ViewTransform::toScreen(MapPoint point) const
{
    const double scale = worldSizePx(zoom);
    const ScreenPoint offset = turned((point.x - centre.x) * scale, (point.y - centre.y) * scale * northStretch, -bearing);
    return {offset.x + widthPx / 2, offset.y + heightPx / 2};
}

MapPoint ViewTransform::toMap(ScreenPoint point) const
{
    const double scale = worldSizePx(zoom);
    const ScreenPoint offset = turned(point.x - widthPx / 2, point.y - heightPx / 2, bearing);
    return {centre.x + offset.x / scale, centre.y + offset.y / (scale * northStretch)};
}

Box<MapPoint> ViewTransform::visible(double margin) const
{
    const double beyondX = widthPx * margin;
    const double beyondY = heightPx * margin;
    Box<MapPoint> box;
    for (const double x : {-beyondX, widthPx + beyondX})
        for (const double y : {-beyondY, heightPx + beyondY})
            box.include(toMap({x, y}));
    return box;
}

ViewTransform fitted(const Box<MapPoint> &box, ViewTransform view, Margins margins, double maximumZoom)
{
    if (box.isEmpty())
        return view;
    const double roomX = std::max(1.0, view.widthPx - margins.left - margins.right);
    const double roomY = std::max(1.0, view.heightPx - margins.top - margins.bottom);
    // The turned box as the screen sees it, in map units.
    Box<ScreenPoint> seen;
    for (const double x : {box.minX, box.maxX})
        for (const double y : {box.minY, box.maxY})
            seen.include(turned(x - box.minX, y - box.minY, -view.bearing));
    const double scale = std::min(roomX / std::max(seen.width(), 1e-12), roomY / std::max(seen.height(), 1e-12));
    view.zoom = std::clamp(std::log2(scale / 256), minimumZoom, maximumZoom);
    const ScreenPoint shift = turned((margins.right - margins.left) / 2, (margins.bottom - margins.top) / 2, view.bearing);
    const double pixel = 1 / worldSizePx(view.zoom);
    view.centre = {(box.minX + box.maxX) / 2 + shift.x * pixel, (box.minY + box.maxY) / 2 + shift.y * pixel};
    return view;
}

} // namespace geo
