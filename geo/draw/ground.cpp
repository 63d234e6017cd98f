// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The ground under the streets: green, water, buildings; streams and rails.
#include "geo/base/mercator.h"
#include "geo/draw/picture_layout.h"

#include <cmath>

namespace geo {

namespace {
constexpr double leastPx = 1.5; ///< smaller areas are not seen
constexpr double stepPx = 0.7;  ///< positions of a line nearer than this to the one before are not seen either
constexpr double edgePx = 1;
constexpr double gapsFromPx = 1.5; ///< a rail this wide shows its dashes

/// Whether an area is large enough to be seen.
bool isSeen(const PictureLayout &layout, const std::vector<MapPoint> &outline)
{
    Box<MapPoint> bounds;
    for (const MapPoint &point : outline)
        bounds.include(point);
    const double scale = worldSizePx(layout.request.zoom);
    return bounds.width() * scale >= leastPx || bounds.height() * scale >= leastPx;
}

std::vector<MapPoint> thinned(const PictureLayout &layout, const std::vector<LonLat> &line)
{
    std::vector<MapPoint> points;
    for (const LonLat position : line) {
        const MapPoint point = toMapPoint(position);
        if (points.size() > 1 && distancePx(layout, points.back(), point) < stepPx)
            points.back() = point;
        else
            points.push_back(point);
    }
    return points;
}

void addAreas(PictureLayout &layout, AreaKind kind, const Box<LonLat> &degrees)
{
    const AreaLook &look = layout.theme.areas.at(kind);
    if (layout.request.zoom < look.fromZoom)
        return;
    Stroke edges{.lines = {}, .widthPx = edgePx, .colour = look.edge, .dash = {}};
    for (const BaseArea &each : layout.plan.areas) {
        if (each.kind != kind || !reachesInto(degrees, each.area.outline))
            continue;
        Fill fill{.rings = {toMapPoints(each.area.outline)}, .colour = look.fill};
        if (!isSeen(layout, fill.rings.front()))
            continue;
        for (const std::vector<LonLat> &hole : each.area.holes)
            fill.rings.push_back(toMapPoints(hole));
        if (layout.request.zoom >= look.edgeFromZoom)
            edges.lines.insert(edges.lines.end(), fill.rings.begin(), fill.rings.end());
        layout.picture.list.fills.push_back(std::move(fill));
    }
    if (!edges.lines.empty())
        layout.picture.list.strokes.push_back(std::move(edges));
}

void addLines(PictureLayout &layout, LineKind kind, const Box<LonLat> &degrees)
{
    const LineLook &look = layout.theme.lines.at(kind);
    const double width = widthAt(look.widthPx, layout.request.zoom);
    if (width <= 0)
        return;
    Stroke stroke{.lines = {}, .widthPx = width, .colour = look.colour, .dash = {}};
    for (const BaseLine &each : layout.plan.lines)
        if (each.kind == kind && each.level >= 0 && reachesInto(degrees, each.line))
            stroke.lines.push_back(thinned(layout, each.line));
    if (stroke.lines.empty())
        return;
    auto &strokes = layout.picture.list.strokes;
    strokes.push_back(stroke);
    if (kind == LineKind::Rail && width >= gapsFromPx)
        strokes.push_back({.lines = std::move(stroke.lines), .widthPx = width * 0.5, .colour = look.gap, .dash = {2.5 * width, 2.5 * width, 0}});
}
} // namespace

void addGround(PictureLayout &layout)
{
    if (!layout.request.ground)
        return;
    const Box<LonLat> degrees = degreesOf(layout.request.view);
    for (const AreaKind kind : {AreaKind::Green, AreaKind::Water, AreaKind::Building})
        addAreas(layout, kind, degrees);
    for (const LineKind kind : {LineKind::Waterway, LineKind::Rail})
        addLines(layout, kind, degrees);
}

} // namespace geo
