// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/import/vector/shape_reader.h"

#include "geo/import/vector/ring_crossings.h"

#include <cpl_error.h>

#include <algorithm>
#include <memory>

namespace geo {

namespace {
/// Twice the area that a ring encloses, above 0 when it runs counter-clockwise.
double turn(const std::vector<LonLat> &ring)
{
    double sum = 0;
    for (std::size_t i = 1; i < ring.size(); ++i)
        sum += (ring[i - 1].lon - ring[0].lon) * (ring[i].lat - ring[0].lat) - (ring[i].lon - ring[0].lon) * (ring[i - 1].lat - ring[0].lat);
    return sum;
}

class Reader
{
public:
    explicit Reader(const SourcePositions &positions)
        : m_positions(positions)
    {
    }

    void read(const OGRGeometry &geometry)
    {
        const OGRwkbGeometryType type = wkbFlatten(geometry.getGeometryType());
        if (type == wkbPoint)
            addPoint(*geometry.toPoint());
        else if (type == wkbLineString)
            addLine(*geometry.toLineString());
        else if (type == wkbPolygon)
            addPolygon(*geometry.toPolygon());
        else if (OGR_GT_IsSubClassOf(type, wkbGeometryCollection))
            for (const OGRGeometry *part : *geometry.toGeometryCollection())
                read(*part);
        else
            shapes.refused = std::string("it is a ") + geometry.getGeometryName() + "; only points, lines and polygons are taken.";
    }

    ReadShapes shapes;

private:
    void refusePosition() { shapes.refused = "a position is outside the world; check the coordinates, or name their system with --datum."; }

    void addPoint(const OGRPoint &point)
    {
        if (point.IsEmpty())
            shapes.refused = "it has no position; give it one.";
        else if (const auto position = m_positions.at(point.getX(), point.getY()))
            shapes.points.push_back(*position);
        else
            refusePosition();
    }

    void addLine(const OGRSimpleCurve &curve)
    {
        auto line = m_positions.of(curve);
        if (!line)
            refusePosition();
        else if (line->size() < 2)
            shapes.refused = "the line has fewer than two different positions; draw it anew or leave it out.";
        else
            shapes.lines.push_back(std::move(*line));
    }

    void addPolygon(const OGRPolygon &polygon)
    {
        if (polygon.IsEmpty()) {
            shapes.refused = "the polygon is empty; draw it anew or leave it out.";
            return;
        }
        const std::unique_ptr<OGRPolygon> closed(polygon.clone());
        for (OGRLinearRing *ring : *closed)
            if (!ring->get_IsClosed()) {
                ring->closeRings();
                shapes.repaired = "polygons whose rings were not closed";
            }
        CPLPushErrorHandler(CPLQuietErrorHandler); // the report says it for each of them
        const bool isSound = closed->IsValid();
        CPLPopErrorHandler();
        if (isSound)
            addArea(*closed);
        else if (crossesMoreThan(*closed, mostCrossings))
            shapes.refused = "its rings cross themselves more than " + std::to_string(mostCrossings) + " times, too often to be mended; draw it anew or leave it out.";
        else
            addMended(*closed);
    }

    void addMended(const OGRPolygon &crossed)
    {
        CPLPushErrorHandler(CPLQuietErrorHandler);
        const std::unique_ptr<OGRGeometry> valid(crossed.MakeValid());
        CPLPopErrorHandler();
        const std::size_t before = shapes.areas.size();
        if (valid)
            addAreasOf(*valid);
        if (shapes.areas.size() > before)
            shapes.repaired = "polygons that crossed themselves";
        else if (shapes.refused.empty())
            shapes.refused = "the polygon encloses nothing; draw it anew or leave it out.";
    }

    void addAreasOf(const OGRGeometry &geometry)
    {
        const OGRwkbGeometryType type = wkbFlatten(geometry.getGeometryType());
        if (type == wkbPolygon && !geometry.IsEmpty())
            addArea(*geometry.toPolygon());
        else if (OGR_GT_IsSubClassOf(type, wkbGeometryCollection))
            for (const OGRGeometry *part : *geometry.toGeometryCollection())
                addAreasOf(*part);
    }

    void addArea(const OGRPolygon &polygon)
    {
        Area area;
        for (int i = -1; i < polygon.getNumInteriorRings(); ++i) {
            auto ring = m_positions.of(i < 0 ? *polygon.getExteriorRing() : *polygon.getInteriorRing(i));
            if (!ring) {
                refusePosition();
                return;
            }
            if (ring->size() < 4) {
                if (i < 0)
                    return;
                continue; // a hole of nothing
            }
            if ((turn(*ring) > 0) != (i < 0))
                std::ranges::reverse(*ring);
            if (i < 0)
                area.outline = std::move(*ring);
            else
                area.holes.push_back(std::move(*ring));
        }
        shapes.areas.push_back(std::move(area));
    }

    const SourcePositions &m_positions;
};
} // namespace

ReadShapes shapesOf(const OGRGeometry *geometry, const SourcePositions &positions)
{
    Reader reader(positions);
    if (!geometry) {
        reader.shapes.refused = "it has no geometry; draw it or leave it out.";
        return std::move(reader.shapes);
    }
    const std::unique_ptr<OGRGeometry> straight(geometry->hasCurveGeometry() ? geometry->getLinearGeometry() : nullptr);
    reader.read(straight ? *straight : *geometry);
    return std::move(reader.shapes);
}

} // namespace geo
