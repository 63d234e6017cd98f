// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/network/catchment.h"

#include "geo/base/ring.h"

#include <geos_c.h>

#include <algorithm>
#include <memory>

namespace geo {

namespace {
constexpr double besideM = 40;
constexpr double largestHoleM2 = 20'000;
constexpr int arcSegments = 3; ///< of a quarter circle: a cap of 40 m is then true to 1.4 m

using Context = std::remove_pointer_t<GEOSContextHandle_t>;
struct ContextCloser
{
    void operator()(Context *context) const { GEOS_finish_r(context); }
};

struct GeometryCloser
{
    GEOSContextHandle_t context;
    void operator()(GEOSGeometry *geometry) const { GEOSGeom_destroy_r(context, geometry); }
};
using Geometry = std::unique_ptr<GEOSGeometry, GeometryCloser>;

class Areas
{
public:
    explicit Areas(const LocalPlane &plane)
        : m_plane(plane)
        , m_context(GEOS_init_r())
    {
    }

    Geometry lines(const std::vector<std::vector<LonLat>> &all) const
    {
        std::vector<GEOSGeometry *> parts;
        for (const std::vector<LonLat> &line : all) {
            if (line.size() < 2)
                continue;
            GEOSCoordSequence *sequence = GEOSCoordSeq_create_r(m_context.get(), static_cast<unsigned>(line.size()), 2);
            for (unsigned i = 0; i < line.size(); ++i) {
                const PlanePoint point = m_plane.toPlane(line[i]);
                GEOSCoordSeq_setXY_r(m_context.get(), sequence, i, point.x, point.y);
            }
            parts.push_back(GEOSGeom_createLineString_r(m_context.get(), sequence));
        }
        return own(GEOSGeom_createCollection_r(m_context.get(), GEOS_MULTILINESTRING, parts.data(), static_cast<unsigned>(parts.size())));
    }

    Geometry grown(const Geometry &geometry) const { return own(GEOSBuffer_r(m_context.get(), geometry.get(), besideM, arcSegments)); }

    std::vector<CatchmentPart> partsOf(const Geometry &area) const
    {
        std::vector<CatchmentPart> parts;
        for (int i = 0; i < GEOSGetNumGeometries_r(m_context.get(), area.get()); ++i) {
            const GEOSGeometry *polygon = GEOSGetGeometryN_r(m_context.get(), area.get(), i);
            CatchmentPart part{ringOf(GEOSGetExteriorRing_r(m_context.get(), polygon)), {}};
            for (int hole = 0; hole < GEOSGetNumInteriorRings_r(m_context.get(), polygon); ++hole) {
                const GEOSGeometry *ring = GEOSGetInteriorRingN_r(m_context.get(), polygon, hole);
                if (areaOf(ring) > largestHoleM2)
                    part.holes.push_back(ringOf(ring));
            }
            parts.push_back(std::move(part));
        }
        return parts;
    }

private:
    Geometry own(GEOSGeometry *geometry) const { return {geometry, GeometryCloser{m_context.get()}}; }

    double areaOf(const GEOSGeometry *ring) const
    {
        const Geometry polygon = own(GEOSGeom_createPolygon_r(m_context.get(), GEOSGeom_clone_r(m_context.get(), ring), nullptr, 0));
        double area = 0;
        GEOSArea_r(m_context.get(), polygon.get(), &area);
        return area;
    }

    std::vector<LonLat> ringOf(const GEOSGeometry *ring) const
    {
        const GEOSCoordSequence *sequence = GEOSGeom_getCoordSeq_r(m_context.get(), ring);
        unsigned size = 0;
        GEOSCoordSeq_getSize_r(m_context.get(), sequence, &size);
        std::vector<LonLat> positions(size);
        for (unsigned i = 0; i < size; ++i) {
            PlanePoint point;
            GEOSCoordSeq_getXY_r(m_context.get(), sequence, i, &point.x, &point.y);
            positions[i] = m_plane.toLonLat(point);
        }
        return positions;
    }

    const LocalPlane &m_plane;
    std::unique_ptr<Context, ContextCloser> m_context;
};
} // namespace

std::vector<CatchmentPart> catchment(const StreetNetwork &network, LonLat from, double metres)
{
    const auto spot = network.nearest(from);
    if (!spot || spot->awayM > metres)
        return {};
    std::vector<std::vector<LonLat>> lines;
    for (const PathPiece &piece : network.reachable(*spot, metres - spot->awayM))
        lines.push_back(network.lineOf(piece));
    const Areas areas(network.plane());
    const Geometry area = areas.grown(areas.lines(lines));
    return area ? areas.partsOf(area) : std::vector<CatchmentPart>();
}

bool contains(const std::vector<CatchmentPart> &parts, LonLat position)
{
    return std::ranges::any_of(parts, [position](const CatchmentPart &part) {
        return contains(part.outline, position)
               && std::ranges::none_of(part.holes, [position](const std::vector<LonLat> &hole) { return contains(hole, position); });
    });
}

} // namespace geo
