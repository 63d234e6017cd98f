// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/tiles/generalisation.h"

#include "geo/base/mercator.h"
#include "geo/geometry/geos_polygon.h"
#include "geo/tiles/tile_key.h"

#include <boost/geometry.hpp>
#include <boost/geometry/geometries/register/linestring.hpp>
#include <boost/geometry/geometries/register/point.hpp>

#include <algorithm>

BOOST_GEOMETRY_REGISTER_POINT_2D(geo::MapPoint, double, boost::geometry::cs::cartesian, x, y)
BOOST_GEOMETRY_REGISTER_LINESTRING(std::vector<geo::MapPoint>)

namespace geo {

namespace {
constexpr double leastLinePx = 1;
constexpr double leastAreaPx = 2;

int firstLevelOf(StreetClass streetClass)
{
    switch (streetClass) {
    case StreetClass::Trunk:
    case StreetClass::Primary: return coarsestLevel;
    case StreetClass::Secondary: return 10;
    case StreetClass::Tertiary: return 12;
    case StreetClass::Residential: return 14;
    case StreetClass::Service:
    case StreetClass::Footway: return finestLevel;
    }
    return finestLevel;
}
} // namespace

TileRings simplifiedArea(const TileRings &rings, double tolerance)
{
    const GeosContext context;
    const GeosGeometry polygon = geosPolygon(context, rings);
    const GeosGeometry simple = ownedGeometry(context, polygon ? GEOSTopologyPreserveSimplify_r(context.handle, polygon.get(), tolerance) : nullptr);
    return simple && GEOSGeomTypeId_r(context.handle, simple.get()) == GEOS_POLYGON ? ringsOf(context, simple.get()) : rings;
}
std::vector<MapPoint> simplifiedLine(const std::vector<MapPoint> &line, double tolerance)
{
    std::vector<MapPoint> simple;
    boost::geometry::simplify(line, simple, tolerance);
    return simple;
}

int firstLevelOf(const TileClass &what)
{
    switch (what.source) {
    case TileSource::Street: return firstLevelOf(what.streetClass());
    case TileSource::Area: return what.areaKind() == AreaKind::Building ? finestLevel : 8;
    case TileSource::Line: return what.lineKind() == LineKind::Rail ? 12 : 14;
    }
    return finestLevel;
}

std::optional<TileFeature> generalised(const TileFeature &feature, const TileClass &what, int level)
{
    const double scale = worldSizePx(level);
    const bool isArea = what.source == TileSource::Area;
    if (std::max(feature.bounds.width(), feature.bounds.height()) * scale < (isArea ? leastAreaPx : leastLinePx))
        return std::nullopt;
    TileFeature simple{.name = feature.name, .bounds = feature.bounds, .rings = {}, .spot = feature.spot};
    if (isArea)
        simple.rings = simplifiedArea(feature.rings, nearPx / scale);
    else
        simple.rings.push_back(simplifiedLine(feature.rings.front(), nearPx / scale));
    return simple;
}

} // namespace geo
