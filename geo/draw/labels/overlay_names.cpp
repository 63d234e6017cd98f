// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The names of what lies over the map, where the plan and the streets leave room.
#include "geo/base/mercator.h"
#include "geo/draw/labels/spot_name.h"
#include "geo/geometry/geos_polygon.h"

#include <algorithm>
#include <cmath>

namespace geo {

namespace {
constexpr std::size_t mostNames = 1000; ///< so many are tried for one overlay
constexpr double longest = 36;          ///< of the letter size: what is longer is a description
constexpr double besideArea = 1.3;      ///< how many times wider than its area a name may be
constexpr int weight = 500;

MapPoint insideOf(const Area &area)
{
    std::vector<std::vector<MapPoint>> rings{toMapPoints(area.outline)};
    for (const auto &hole : area.holes)
        rings.push_back(toMapPoints(hole));
    const GeosContext context;
    const GeosGeometry polygon = geosPolygon(context, rings);
    const GeosGeometry inside = ownedGeometry(context, polygon ? GEOSPointOnSurface_r(context.handle, polygon.get()) : nullptr);
    MapPoint point = rings.front().front();
    if (inside && GEOSisEmpty_r(context.handle, inside.get()) == 0) {
        GEOSGeomGetX_r(context.handle, inside.get(), &point.x);
        GEOSGeomGetY_r(context.handle, inside.get(), &point.y);
    }
    return point;
}

/// Where the name of a feature stands; for a point it stands beside it.
MapPoint spotOf(const Shapes &shapes)
{
    if (!shapes.points.empty())
        return toMapPoint(shapes.points.front());
    if (shapes.areas.empty())
        return pointAtShare(shapes.lines, 0.5);
    const auto size = [](const Area &area) {
        Box<LonLat> box;
        for (const LonLat position : area.outline)
            box.include(position);
        return box.width() * box.height();
    };
    return insideOf(*std::ranges::max_element(shapes.areas, {}, size));
}

/// Whether a name fits its feature at the picture's zoom: it may not hide what it names.
bool isWorthNaming(const PictureLayout &layout, const OverlayFeature &feature, double widthPx)
{
    const bool close = layout.request.zoom >= layout.style.placeNameFromZoom;
    if (!feature.shapes.points.empty())
        return close;
    const double pxPerDegree = worldSizePx(layout.request.zoom) / 360;
    const double across = feature.bounds.width() * pxPerDegree;
    const double whole = std::hypot(across, feature.bounds.height() * pxPerDegree);
    return feature.shapes.areas.empty() ? close && whole >= widthPx : across * besideArea >= widthPx;
}

void addNames(PictureLayout &layout, const Overlay &overlay)
{
    const Style &style = layout.style;
    const Box<LonLat> seen = seenDegrees(layout);
    std::size_t tried = 0;
    for (const OverlayFeature &feature : *overlay.features) {
        const std::string &text = feature.name.in(layout.request.english);
        if (text.empty() || !feature.bounds.intersects(seen))
            continue;
        const double widthPx = layout.measurer.widthPx(text, style.overlayNamePx, weight);
        if (widthPx > longest * style.overlayNamePx || !isWorthNaming(layout, feature, widthPx))
            continue;
        if (++tried > mostNames)
            return;
        const bool isPoint = !feature.shapes.points.empty();
        addSpotName(layout, {.text = text,
                             .anchor = spotOf(feature.shapes),
                             .offset = {},
                             .symbolPx = isPoint ? style.overlayPointPx : 0,
                             .colour = layout.theme.overlay(overlay.number),
                             .halo = layout.theme.halo,
                             .sizePx = style.overlayNamePx,
                             .weight = weight,
                             .isBeside = isPoint});
    }
}
} // namespace

void addOverlayNames(PictureLayout &layout)
{
    if (layout.request.overlays)
        for (const Overlay &overlay : layout.plan.overlays)
            if (overlay.shown)
                addNames(layout, overlay);
}

} // namespace geo
