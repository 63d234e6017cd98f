// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/draw/mesh.h"

#include <geos_c.h>

#include <functional>
#include <memory>
#include <ranges>

namespace geo {

namespace {
/// A GEOS context of its own for each call: GEOS contexts must not be shared between threads.
struct Context
{
    GEOSContextHandle_t handle = GEOS_init_r();
    Context() = default;
    Context(const Context &) = delete;
    Context &operator=(const Context &) = delete;
    ~Context() { GEOS_finish_r(handle); }
};

using Geometry = std::unique_ptr<GEOSGeometry, std::function<void(GEOSGeometry *)>>;

Geometry owned(GEOSContextHandle_t context, GEOSGeometry *geometry)
{
    return {geometry, [context](GEOSGeometry *each) { GEOSGeom_destroy_r(context, each); }};
}

/// Null where the ring is none.
GEOSGeometry *ringOf(GEOSContextHandle_t context, const std::vector<MapPoint> &ring, MapPoint origin)
{
    GEOSCoordSequence *sequence = GEOSCoordSeq_create_r(context, static_cast<unsigned>(ring.size()), 2);
    for (unsigned i = 0; i < ring.size(); ++i)
        GEOSCoordSeq_setXY_r(context, sequence, i, ring[i].x - origin.x, ring[i].y - origin.y);
    return GEOSGeom_createLinearRing_r(context, sequence);
}

Geometry polygonOf(GEOSContextHandle_t context, const std::vector<std::vector<MapPoint>> &rings, MapPoint origin)
{
    GEOSGeometry *outline = ringOf(context, rings.front(), origin);
    std::vector<GEOSGeometry *> holes;
    for (const auto &ring : rings | std::views::drop(1))
        if (GEOSGeometry *hole = ringOf(context, ring, origin))
            holes.push_back(hole);
    return owned(context, outline ? GEOSGeom_createPolygon_r(context, outline, holes.data(), static_cast<unsigned>(holes.size())) : nullptr);
}

void addTriangle(GEOSContextHandle_t context, const GEOSGeometry *triangle, FillMesh &mesh)
{
    const GEOSCoordSequence *corners = GEOSGeom_getCoordSeq_r(context, GEOSGetExteriorRing_r(context, triangle));
    for (unsigned corner = 0; corner < 3; ++corner) {
        double x = 0;
        double y = 0;
        GEOSCoordSeq_getXY_r(context, corners, corner, &x, &y);
        mesh.indices.push_back(static_cast<std::uint32_t>(mesh.points.size() / 2));
        mesh.points.push_back(static_cast<float>(x));
        mesh.points.push_back(static_cast<float>(y));
    }
}
} // namespace

FillMesh triangulate(const std::vector<std::vector<MapPoint>> &rings, MapPoint origin)
{
    FillMesh mesh{origin, {}, {}};
    if (rings.empty() || rings.front().size() < 4)
        return mesh;
    const Context context;
    const Geometry polygon = polygonOf(context.handle, rings, origin);
    if (!polygon || GEOSisValid_r(context.handle, polygon.get()) != 1)
        return mesh;
    const Geometry triangles = owned(context.handle, GEOSConstrainedDelaunayTriangulation_r(context.handle, polygon.get()));
    if (!triangles)
        return mesh;
    for (int i = 0; i < GEOSGetNumGeometries_r(context.handle, triangles.get()); ++i)
        addTriangle(context.handle, GEOSGetGeometryN_r(context.handle, triangles.get(), i), mesh);
    return mesh;
}

} // namespace geo
