// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/draw/mesh.h"

#include <cmath>
#include <numbers>

namespace geo {

namespace {
constexpr int fanSteps = 6; ///< triangles of a half circle

struct Direction
{
    double x = 0;
    double y = 0;
};

/// Builds the mesh of one line after the other.
class Tessellator
{
public:
    explicit Tessellator(LineMesh &mesh)
        : m_mesh(mesh)
    {
    }

    void add(const std::vector<MapPoint> &line)
    {
        std::vector<MapPoint> points;
        for (const MapPoint &point : line)
            if (points.empty() || !(points.back() == point))
                points.push_back(point);
        if (points.size() < 2)
            return;
        double along = 0;
        Direction before{};
        for (std::size_t i = 1; i < points.size(); ++i) {
            const double dx = points[i].x - points[i - 1].x;
            const double dy = points[i].y - points[i - 1].y;
            const double length = std::hypot(dx, dy);
            const Direction direction{dx / length, dy / length};
            if (i == 1)
                fan(points[0], std::atan2(direction.x, -direction.y), std::numbers::pi, along);
            else
                join(points[i - 1], before, direction, along);
            quad(points[i - 1], points[i], direction, along, along + length);
            along += length;
            before = direction;
        }
        fan(points.back(), std::atan2(-before.x, before.y), std::numbers::pi, along);
    }

private:
    std::uint32_t vertex(MapPoint point, Direction extrude, double across, double along)
    {
        m_mesh.vertices.push_back({static_cast<float>(point.x - m_mesh.origin.x),
                                   static_cast<float>(point.y - m_mesh.origin.y), static_cast<float>(extrude.x),
                                   static_cast<float>(extrude.y), static_cast<float>(across), static_cast<float>(along)});
        return static_cast<std::uint32_t>(m_mesh.vertices.size() - 1);
    }

    void quad(MapPoint from, MapPoint to, Direction direction, double start, double end)
    {
        const Direction normal{-direction.y, direction.x};
        const Direction opposite{direction.y, -direction.x};
        const std::uint32_t a = vertex(from, normal, 1, start);
        const std::uint32_t b = vertex(from, opposite, -1, start);
        const std::uint32_t c = vertex(to, normal, 1, end);
        const std::uint32_t d = vertex(to, opposite, -1, end);
        m_mesh.indices.insert(m_mesh.indices.end(), {a, b, c, b, d, c});
    }

    /// A fan of triangles about a point, from an angle through a sweep (radians).
    void fan(MapPoint centre, double from, double sweep, double along)
    {
        const int steps = std::max(1, static_cast<int>(std::ceil(std::abs(sweep) / std::numbers::pi * fanSteps)));
        const std::uint32_t middle = vertex(centre, {}, 0, along);
        std::uint32_t previous = vertex(centre, {std::cos(from), std::sin(from)}, 1, along);
        for (int step = 1; step <= steps; ++step) {
            const double angle = from + sweep * step / steps;
            const std::uint32_t next = vertex(centre, {std::cos(angle), std::sin(angle)}, 1, along);
            m_mesh.indices.insert(m_mesh.indices.end(), {middle, previous, next});
            previous = next;
        }
    }

    /// Fills the wedge on the outer side of a bend.
    void join(MapPoint at, Direction before, Direction after, double along)
    {
        const double turn = std::atan2(before.x * after.y - before.y * after.x, before.x * after.x + before.y * after.y);
        if (std::abs(turn) < 1e-3)
            return;
        const double side = turn > 0 ? -1 : 1; // the outer side is right of a left turn
        fan(at, std::atan2(side * before.x, -side * before.y), turn, along);
    }

    LineMesh &m_mesh;
};
} // namespace

LineMesh tessellate(const std::vector<std::vector<MapPoint>> &lines, MapPoint origin)
{
    LineMesh mesh{origin, {}, {}};
    Tessellator tessellator(mesh);
    for (const auto &line : lines)
        tessellator.add(line);
    return mesh;
}

} // namespace geo
