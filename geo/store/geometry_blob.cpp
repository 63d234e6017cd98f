// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/store/geometry_blob.h"

#include <sqlite3.h>
#include <spatialite/gaiageo.h>

#include <cstdlib>
#include <memory>

namespace geo {

namespace {
constexpr int wgs84 = 4326;

struct Freer
{
    void operator()(gaiaGeomColl *geometry) const { gaiaFreeGeomColl(geometry); }
};
using Geometry = std::unique_ptr<gaiaGeomColl, Freer>;

Geometry newGeometry(int declaredType)
{
    Geometry geometry(gaiaAllocGeomColl());
    geometry->Srid = wgs84;
    geometry->DeclaredType = declaredType;
    return geometry;
}

std::string toBlob(const Geometry &geometry)
{
    unsigned char *bytes = nullptr;
    int size = 0;
    gaiaToSpatiaLiteBlobWkb(geometry.get(), &bytes, &size);
    std::string blob(reinterpret_cast<const char *>(bytes), static_cast<std::size_t>(size));
    std::free(bytes);
    return blob;
}

Geometry fromBlob(std::span<const unsigned char> blob)
{
    return Geometry(blob.empty() ? nullptr : gaiaFromSpatiaLiteBlobWkb(blob.data(), static_cast<unsigned>(blob.size())));
}

void setPoints(double *coordinates, const std::vector<LonLat> &line)
{
    for (std::size_t i = 0; i < line.size(); ++i) {
        coordinates[2 * i] = line[i].lon;
        coordinates[2 * i + 1] = line[i].lat;
    }
}

void addLine(const Geometry &geometry, const std::vector<LonLat> &line)
{
    setPoints(gaiaAddLinestringToGeomColl(geometry.get(), static_cast<int>(line.size()))->Coords, line);
}

void addArea(const Geometry &geometry, const Area &area)
{
    gaiaPolygon *polygon = gaiaAddPolygonToGeomColl(geometry.get(), static_cast<int>(area.outline.size()), static_cast<int>(area.holes.size()));
    setPoints(polygon->Exterior->Coords, area.outline);
    for (int i = 0; const auto &hole : area.holes)
        setPoints(gaiaAddInteriorRing(polygon, i++, static_cast<int>(hole.size()))->Coords, hole);
}

std::vector<LonLat> getPoints(const double *coordinates, int points)
{
    std::vector<LonLat> line(static_cast<std::size_t>(points));
    for (std::size_t i = 0; i < line.size(); ++i)
        line[i] = {coordinates[2 * i], coordinates[2 * i + 1]};
    return line;
}

Area getArea(const gaiaPolygon &polygon)
{
    Area area{.outline = getPoints(polygon.Exterior->Coords, polygon.Exterior->Points), .holes = {}};
    for (int i = 0; i < polygon.NumInteriors; ++i)
        area.holes.push_back(getPoints(polygon.Interiors[i].Coords, polygon.Interiors[i].Points));
    return area;
}
} // namespace

std::string pointBlob(LonLat position)
{
    const Geometry geometry = newGeometry(GAIA_POINT);
    gaiaAddPointToGeomColl(geometry.get(), position.lon, position.lat);
    return toBlob(geometry);
}

std::string lineBlob(const std::vector<LonLat> &line)
{
    const Geometry geometry = newGeometry(GAIA_LINESTRING);
    addLine(geometry, line);
    return toBlob(geometry);
}

std::string polygonBlob(const std::vector<LonLat> &ring)
{
    const Geometry geometry = newGeometry(GAIA_POLYGON);
    setPoints(gaiaAddPolygonToGeomColl(geometry.get(), static_cast<int>(ring.size()), 0)->Exterior->Coords, ring);
    return toBlob(geometry);
}

std::string areaBlob(const Area &area)
{
    const Geometry geometry = newGeometry(GAIA_POLYGON);
    addArea(geometry, area);
    return toBlob(geometry);
}

std::string shapesBlob(const Shapes &shapes)
{
    const Geometry geometry = newGeometry(GAIA_UNKNOWN);
    for (const LonLat position : shapes.points)
        gaiaAddPointToGeomColl(geometry.get(), position.lon, position.lat);
    for (const auto &line : shapes.lines)
        addLine(geometry, line);
    for (const Area &area : shapes.areas)
        addArea(geometry, area);
    geometry->DeclaredType = gaiaGeometryType(geometry.get());
    return toBlob(geometry);
}

std::optional<LonLat> pointFrom(std::span<const unsigned char> blob)
{
    const Geometry geometry = fromBlob(blob);
    if (!geometry || !geometry->FirstPoint)
        return std::nullopt;
    return LonLat{geometry->FirstPoint->X, geometry->FirstPoint->Y};
}

std::optional<std::vector<LonLat>> lineFrom(std::span<const unsigned char> blob)
{
    const Geometry geometry = fromBlob(blob);
    if (!geometry || !geometry->FirstLinestring || geometry->DimensionModel != GAIA_XY)
        return std::nullopt;
    return getPoints(geometry->FirstLinestring->Coords, geometry->FirstLinestring->Points);
}

std::optional<std::vector<LonLat>> ringFrom(std::span<const unsigned char> blob)
{
    const Geometry geometry = fromBlob(blob);
    if (!geometry || !geometry->FirstPolygon || geometry->DimensionModel != GAIA_XY)
        return std::nullopt;
    return getPoints(geometry->FirstPolygon->Exterior->Coords, geometry->FirstPolygon->Exterior->Points);
}

std::optional<Area> areaFrom(std::span<const unsigned char> blob)
{
    const Geometry geometry = fromBlob(blob);
    if (!geometry || !geometry->FirstPolygon || geometry->DimensionModel != GAIA_XY)
        return std::nullopt;
    return getArea(*geometry->FirstPolygon);
}

std::optional<Shapes> shapesFrom(std::span<const unsigned char> blob)
{
    const Geometry geometry = fromBlob(blob);
    if (!geometry || geometry->DimensionModel != GAIA_XY)
        return std::nullopt;
    Shapes shapes;
    for (const gaiaPoint *point = geometry->FirstPoint; point; point = point->Next)
        shapes.points.push_back({point->X, point->Y});
    for (const gaiaLinestring *line = geometry->FirstLinestring; line; line = line->Next)
        shapes.lines.push_back(getPoints(line->Coords, line->Points));
    for (const gaiaPolygon *polygon = geometry->FirstPolygon; polygon; polygon = polygon->Next)
        shapes.areas.push_back(getArea(*polygon));
    if (shapes.isEmpty())
        return std::nullopt;
    return shapes;
}

} // namespace geo
