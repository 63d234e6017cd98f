// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/tilesource/tile_clip.h"

#include "geo/geometry/geos_polygon.h"

#include <optional>
#include <utility>

namespace geo {

namespace {
constexpr std::size_t mostPointsMended = 256;
constexpr int mostMended = 16;

/// The part of a segment in a box as shares of its length, by Liang and Barsky ("A New Concept and Method for Line Clipping", ACM TOG 3, 1984).
std::optional<std::pair<double, double>> sharesInside(MapPoint from, MapPoint to, const Box<MapPoint> &box)
{
    double enters = 0;
    double leaves = 1;
    const auto cut = [&](double step, double room) {
        if (step == 0)
            return room >= 0;
        const double share = room / step;
        (step < 0 ? enters : leaves) = step < 0 ? std::max(enters, share) : std::min(leaves, share);
        return true;
    };
    const bool isNear = cut(from.x - to.x, from.x - box.minX) && cut(to.x - from.x, box.maxX - from.x) && cut(from.y - to.y, from.y - box.minY) && cut(to.y - from.y, box.maxY - from.y);
    return isNear && enters < leaves ? std::optional(std::pair(enters, leaves)) : std::nullopt;
}

MapPoint between(MapPoint from, MapPoint to, double share)
{
    return {from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share};
}

std::size_t pointsOf(const TileRings &area)
{
    std::size_t points = 0;
    for (const auto &ring : area)
        points += ring.size();
    return points;
}

/// The polygons in what GEOS gives, which may hold lines and points where it only touches.
void takePolygons(const GeosContext &context, const GEOSGeometry *geometry, std::vector<TileRings> &areas)
{
    const int type = GEOSGeomTypeId_r(context.handle, geometry);
    if (GEOSisEmpty_r(context.handle, geometry) != 0)
        return;
    if (type == GEOS_POLYGON)
        areas.push_back(ringsOf(context, geometry));
    else if (type == GEOS_MULTIPOLYGON || type == GEOS_GEOMETRYCOLLECTION)
        for (int i = 0; i < GEOSGetNumGeometries_r(context.handle, geometry); ++i)
            takePolygons(context, GEOSGetGeometryN_r(context.handle, geometry, i), areas);
}
} // namespace

std::vector<std::vector<MapPoint>> clippedLine(const std::vector<MapPoint> &line, const Box<MapPoint> &to)
{
    std::vector<std::vector<MapPoint>> pieces;
    bool goesOn = false;
    for (std::size_t i = 1; i < line.size(); ++i) {
        const auto inside = sharesInside(line[i - 1], line[i], to);
        if (!inside) {
            goesOn = false;
            continue;
        }
        const auto [enters, leaves] = *inside;
        if (!goesOn || enters > 0)
            pieces.push_back({enters > 0 ? between(line[i - 1], line[i], enters) : line[i - 1]});
        pieces.back().push_back(leaves < 1 ? between(line[i - 1], line[i], leaves) : line[i]);
        goesOn = leaves >= 1;
    }
    return pieces;
}

std::vector<TileRings> AreaClipper::clipped(const TileRings &area)
{
    Box<MapPoint> bounds;
    for (const MapPoint &point : area.front())
        bounds.include(point);
    if (m_box.contains(bounds))
        return {area};
    const GeosContext context;
    const MapPoint origin{m_box.minX, m_box.minY};
    GeosGeometry polygon = geosPolygon(context, area, origin);
    if (!polygon)
        return {};
    if (pointsOf(area) <= mostPointsMended && m_mended < mostMended && GEOSisValid_r(context.handle, polygon.get()) != 1) {
        ++m_mended;
        if (GeosGeometry mended = ownedGeometry(context, GEOSMakeValid_r(context.handle, polygon.get())))
            polygon = std::move(mended);
    }
    const GeosGeometry part = ownedGeometry(context, GEOSClipByRect_r(context.handle, polygon.get(), 0, 0, m_box.width(), m_box.height()));
    if (!part)
        return {area};
    std::vector<TileRings> areas;
    takePolygons(context, part.get(), areas);
    for (TileRings &each : areas)
        for (auto &ring : each)
            for (MapPoint &point : ring)
                point = {point.x + origin.x, point.y + origin.y};
    return areas;
}

} // namespace geo
