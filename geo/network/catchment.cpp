// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/network/catchment.h"

#include "geo/base/ring.h"
#include "geo/crs/geodesic.h"

#include <gdal_alg.h>

#include <algorithm>
#include <cmath>

namespace geo {

namespace {
constexpr double besideM = 40;
constexpr double farM = 80; ///< the field of distances ends here
constexpr double largestHoleM2 = 20'000;

/// For each cell of a grid the distance of its middle to the nearest street that was reached.
class DistanceField
{
public:
    DistanceField(PlanePoint middle, double reachM)
        : m_cellM(std::clamp(reachM / 100, 4.0, 15.0))
        , m_side(static_cast<int>(std::ceil(2 * (reachM + farM) / m_cellM)) + 2)
        , m_origin{middle.x - m_side * m_cellM / 2, middle.y - m_side * m_cellM / 2}
        , m_squared(static_cast<std::size_t>(m_side) * static_cast<std::size_t>(m_side), farM * farM)
    {
    }

    void add(PlanePoint from, PlanePoint to)
    {
        const double dx = to.x - from.x;
        const double dy = to.y - from.y;
        const double squared = std::max(dx * dx + dy * dy, 1e-12);
        const double margin = besideM + 2 * m_cellM;
        const int lastColumn = cell(std::max(from.x, to.x) + margin - m_origin.x);
        const int lastRow = cell(std::max(from.y, to.y) + margin - m_origin.y);
        for (int row = cell(std::min(from.y, to.y) - margin - m_origin.y); row <= lastRow; ++row)
            for (int column = cell(std::min(from.x, to.x) - margin - m_origin.x); column <= lastColumn; ++column) {
                const double x = m_origin.x + (column + 0.5) * m_cellM - from.x;
                const double y = m_origin.y + (row + 0.5) * m_cellM - from.y;
                const double share = std::clamp((x * dx + y * dy) / squared, 0.0, 1.0);
                double &metres = m_squared[static_cast<std::size_t>(row) * static_cast<std::size_t>(m_side) + static_cast<std::size_t>(column)];
                const double awayX = x - share * dx;
                const double awayY = y - share * dy;
                metres = std::min(metres, awayX * awayX + awayY * awayY);
            }
    }

    /// The closed lines along which the distance is `besideM`.
    [[nodiscard]] std::vector<std::vector<PlanePoint>> outlines() const
    {
        std::vector<std::vector<PlanePoint>> rings;
        Target target{*this, rings};
        constexpr double onlyOne = 1e9; // metres to the next contour
        GDALContourGeneratorH contours = GDAL_CG_Create(m_side, m_side, FALSE, 0, onlyOne, besideM, take, &target);
        std::vector<double> metres(static_cast<std::size_t>(m_side));
        for (int row = 0; row < m_side; ++row) {
            const auto squared = m_squared.begin() + static_cast<std::ptrdiff_t>(row) * m_side;
            std::transform(squared, squared + m_side, metres.begin(), [](double each) { return std::sqrt(each); });
            GDAL_CG_FeedLine(contours, metres.data());
        }
        GDAL_CG_Destroy(contours);
        return rings;
    }

private:
    struct Target
    {
        const DistanceField &field;
        std::vector<std::vector<PlanePoint>> &rings;
    };

    static CPLErr take(double, int count, double *x, double *y, void *data)
    {
        auto &target = *static_cast<Target *>(data);
        auto &ring = target.rings.emplace_back();
        for (int i = 0; i < count; ++i)
            ring.push_back({target.field.m_origin.x + x[i] * target.field.m_cellM, target.field.m_origin.y + y[i] * target.field.m_cellM});
        return CE_None;
    }

    [[nodiscard]] int cell(double metres) const { return std::clamp(static_cast<int>(metres / m_cellM), 0, m_side - 1); }

    double m_cellM;
    int m_side;
    PlanePoint m_origin;
    std::vector<double> m_squared; ///< of the distances
};

/// Makes a ring run counter-clockwise, or clockwise.
std::vector<LonLat> turned(std::vector<LonLat> ring, bool counterClockwise)
{
    double twiceArea = 0;
    for (std::size_t i = 0; i + 1 < ring.size(); ++i)
        twiceArea += (ring[i].lon - ring[0].lon) * (ring[i + 1].lat - ring[0].lat) - (ring[i + 1].lon - ring[0].lon) * (ring[i].lat - ring[0].lat);
    if ((twiceArea > 0) != counterClockwise)
        std::ranges::reverse(ring);
    return ring;
}

/// Rings by their nesting: one that lies in an odd number of others is a hole of the smallest of them.
std::vector<Area> partsOf(std::vector<std::vector<LonLat>> rings)
{
    std::ranges::stable_sort(rings, std::ranges::greater{}, [](const std::vector<LonLat> &ring) { return areaM2(ring); });
    std::vector<Area> parts;
    std::vector<std::optional<std::size_t>> partOfRing;
    for (std::size_t i = 0; i < rings.size(); ++i) {
        std::optional<std::size_t> around; // the smallest ring around it comes last
        bool isHole = false;
        for (std::size_t j = 0; j < i; ++j)
            if (contains(rings[j], rings[i].front())) {
                isHole = !isHole;
                around = j;
            }
        if (!isHole) {
            partOfRing.emplace_back(parts.size());
            parts.push_back({turned(rings[i], true), {}});
            continue;
        }
        partOfRing.emplace_back();
        if (partOfRing[*around] && areaM2(rings[i]) > largestHoleM2)
            parts[*partOfRing[*around]].holes.push_back(turned(rings[i], false));
    }
    return parts;
}
} // namespace

std::vector<Area> catchment(const StreetNetwork &network, LonLat from, double metres)
{
    const auto spot = network.nearest(from);
    if (!spot || spot->awayM > metres)
        return {};
    const LocalPlane &plane = network.plane();
    DistanceField field(plane.toPlane(spot->position), metres);
    for (const PathPiece &piece : network.reachable(*spot, metres - spot->awayM)) {
        const std::vector<LonLat> line = network.lineOf(piece);
        for (std::size_t i = 0; i + 1 < line.size(); ++i)
            field.add(plane.toPlane(line[i]), plane.toPlane(line[i + 1]));
    }
    std::vector<std::vector<LonLat>> rings;
    for (const std::vector<PlanePoint> &outline : field.outlines()) {
        if (outline.size() < 4)
            continue;
        auto &ring = rings.emplace_back();
        for (const PlanePoint point : outline)
            ring.push_back(plane.toLonLat(point));
        if (!(ring.front() == ring.back()))
            ring.push_back(ring.front());
    }
    return partsOf(std::move(rings));
}

bool contains(const std::vector<Area> &parts, LonLat position)
{
    return std::ranges::any_of(parts, [position](const Area &part) {
        return contains(part.outline, position)
               && std::ranges::none_of(part.holes, [position](const std::vector<LonLat> &hole) { return contains(hole, position); });
    });
}

} // namespace geo
