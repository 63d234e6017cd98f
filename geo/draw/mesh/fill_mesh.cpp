// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/draw/mesh/mesh.h"

#include "geo/geometry/geos_polygon.h"

namespace geo {

namespace {
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
    const GeosContext context;
    const GeosGeometry polygon = geosPolygon(context, rings, origin);
    if (!polygon || GEOSisValid_r(context.handle, polygon.get()) != 1)
        return mesh;
    const GeosGeometry triangles = ownedGeometry(context, GEOSConstrainedDelaunayTriangulation_r(context.handle, polygon.get()));
    if (!triangles)
        return mesh;
    for (int i = 0; i < GEOSGetNumGeometries_r(context.handle, triangles.get()); ++i)
        addTriangle(context.handle, GEOSGetGeometryN_r(context.handle, triangles.get(), i), mesh);
    return mesh;
}

} // namespace geo
