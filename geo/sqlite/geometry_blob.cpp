// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/sqlite/geometry_blob.h"

#include "geo/sqlite/geometry_reader.h"

#include <sqlite3.h>
#include <spatialite/gaiageo.h>

#include <cstdlib>
#include <memory>
#include <utility>

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

/// The first of what is asked for.
template<typename Part>
Decoded<Part> firstOf(std::vector<Part> Shapes::*parts, std::span<const unsigned char> blob)
{
    DecodedShapes read = readShapes(blob);
    if (read.problem.empty() && (read.shapes.*parts).empty())
        read.problem = "is of another kind";
    if (!read.problem.empty())
        return {.problem = read.problem};
    return {.geometry = std::move((read.shapes.*parts).front())};
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

Decoded<LonLat> pointFrom(std::span<const unsigned char> blob)
{
    return firstOf(&Shapes::points, blob);
}

Decoded<std::vector<LonLat>> lineFrom(std::span<const unsigned char> blob)
{
    return firstOf(&Shapes::lines, blob);
}

Decoded<std::vector<LonLat>> ringFrom(std::span<const unsigned char> blob)
{
    Decoded<Area> area = areaFrom(blob);
    if (!area.geometry)
        return {.problem = area.problem};
    return {.geometry = std::move(area.geometry->outline)};
}

Decoded<Area> areaFrom(std::span<const unsigned char> blob)
{
    return firstOf(&Shapes::areas, blob);
}

Decoded<Shapes> shapesFrom(std::span<const unsigned char> blob)
{
    DecodedShapes read = readShapes(blob);
    if (!read.problem.empty())
        return {.problem = read.problem};
    return {.geometry = std::move(read.shapes)};
}

} // namespace geo
