// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/geometry/geos_polygon.h"

#include "geo/base/box.h"

#include <algorithm>
#include <ranges>

namespace geo {

namespace {
/// Null where the ring is none.
GEOSGeometry *geosRing(GEOSContextHandle_t context, const std::vector<MapPoint> &ring, MapPoint origin)
{
    GEOSCoordSequence *sequence = GEOSCoordSeq_create_r(context, static_cast<unsigned>(ring.size()), 2);
    for (unsigned i = 0; i < ring.size(); ++i)
        GEOSCoordSeq_setXY_r(context, sequence, i, ring[i].x - origin.x, ring[i].y - origin.y);
    return GEOSGeom_createLinearRing_r(context, sequence);
}

std::vector<MapPoint> pointsOf(GEOSContextHandle_t context, const GEOSGeometry *ring)
{
    const GEOSCoordSequence *sequence = GEOSGeom_getCoordSeq_r(context, ring);
    unsigned size = 0;
    GEOSCoordSeq_getSize_r(context, sequence, &size);
    std::vector<MapPoint> points(size);
    for (unsigned i = 0; i < size; ++i)
        GEOSCoordSeq_getXY_r(context, sequence, i, &points[i].x, &points[i].y);
    return points;
}
} // namespace

GeosGeometry ownedGeometry(const GeosContext &context, GEOSGeometry *geometry)
{
    return {geometry, [handle = context.handle](GEOSGeometry *each) { GEOSGeom_destroy_r(handle, each); }};
}

GeosGeometry geosPolygon(const GeosContext &context, const std::vector<std::vector<MapPoint>> &rings, MapPoint origin)
{
    GEOSGeometry *outline = geosRing(context.handle, rings.front(), origin);
    std::vector<GEOSGeometry *> holes;
    for (const auto &ring : rings | std::views::drop(1))
        if (GEOSGeometry *hole = geosRing(context.handle, ring, origin))
            holes.push_back(hole);
    return ownedGeometry(context, outline ? GEOSGeom_createPolygon_r(context.handle, outline, holes.data(), static_cast<unsigned>(holes.size())) : nullptr);
}

std::vector<std::vector<MapPoint>> ringsOf(const GeosContext &context, const GEOSGeometry *polygon)
{
    std::vector<std::vector<MapPoint>> rings{pointsOf(context.handle, GEOSGetExteriorRing_r(context.handle, polygon))};
    for (int i = 0; i < GEOSGetNumInteriorRings_r(context.handle, polygon); ++i)
        rings.push_back(pointsOf(context.handle, GEOSGetInteriorRingN_r(context.handle, polygon, i)));
    return rings;
}

std::optional<MapPoint> innermostPoint(const std::vector<std::vector<MapPoint>> &rings)
{
    constexpr double near = 0.01; // of the polygon's size
    Box<MapPoint> bounds;
    for (const MapPoint &point : rings.front())
        bounds.include(point);
    const MapPoint origin{bounds.minX, bounds.minY};
    const GeosContext context;
    const GeosGeometry polygon = geosPolygon(context, rings, origin);
    if (!polygon || !(std::min(bounds.width(), bounds.height()) > 0))
        return std::nullopt;
    const double tolerance = std::min(bounds.width(), bounds.height()) * near;
    const GeosGeometry radius = ownedGeometry(context, GEOSMaximumInscribedCircle_r(context.handle, polygon.get(), tolerance));
    if (!radius || GEOSGeomTypeId_r(context.handle, radius.get()) != GEOS_LINESTRING)
        return std::nullopt;
    double length = 0; // the line leads from the middle to the rim
    if (!GEOSLength_r(context.handle, radius.get(), &length) || !(length > 0))
        return std::nullopt;
    MapPoint middle;
    const GEOSCoordSequence *ends = GEOSGeom_getCoordSeq_r(context.handle, radius.get());
    if (!GEOSCoordSeq_getXY_r(context.handle, ends, 0, &middle.x, &middle.y))
        return std::nullopt;
    return MapPoint{middle.x + origin.x, middle.y + origin.y};
}

} // namespace geo
