// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/draw/mesh/mesh.h"

#include <cmath>
#include <numbers>

namespace geo {

namespace {
/// Up to such a bend the sides of a line meet in a point; a sharper one parts it into two with a round end each.
constexpr double sharpest = std::numbers::pi / 3;

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
        m_points.clear();
        for (const MapPoint &point : line)
            if (m_points.empty() || !(m_points.back() == point))
                m_points.push_back(point);
        if (m_points.size() < 2)
            return;
        m_along = 0;
        Direction direction = towards(1);
        Side side = begin(m_points.front(), direction);
        for (std::size_t i = 1; i < m_points.size(); ++i) {
            m_along += std::hypot(m_points[i].x - m_points[i - 1].x, m_points[i].y - m_points[i - 1].y);
            if (i + 1 < m_points.size()) {
                const Direction next = towards(i + 1);
                side = bend(m_points[i], side, direction, next);
                direction = next;
            }
        }
        end(m_points.back(), side, direction);
    }

private:
    /// The two vertices of a line's rims at a point.
    struct Side
    {
        std::uint32_t left = 0;
        std::uint32_t right = 0;
    };

    [[nodiscard]] Direction towards(std::size_t i) const
    {
        const double dx = m_points[i].x - m_points[i - 1].x;
        const double dy = m_points[i].y - m_points[i - 1].y;
        const double length = std::hypot(dx, dy);
        return {dx / length, dy / length};
    }

    std::uint32_t vertex(MapPoint point, Direction extrude, float across, float beyond)
    {
        m_mesh.vertices.push_back({static_cast<float>(point.x - m_mesh.origin.x), static_cast<float>(point.y - m_mesh.origin.y), static_cast<float>(extrude.x),
                                   static_cast<float>(extrude.y), across, beyond, static_cast<float>(m_along)});
        return static_cast<std::uint32_t>(m_mesh.vertices.size() - 1);
    }

    /// The rims at a point; `forward` half widths along the direction from it.
    Side sideAt(MapPoint point, Direction direction, double reach = 1, double forward = 0)
    {
        const auto beyond = static_cast<float>(std::abs(forward));
        const std::uint32_t left = vertex(point, {-direction.y * reach + direction.x * forward, direction.x * reach + direction.y * forward}, 1, beyond);
        return {left, vertex(point, {direction.y * reach + direction.x * forward, -direction.x * reach + direction.y * forward}, -1, beyond)};
    }

    void quad(Side from, Side to)
    {
        m_mesh.indices.insert(m_mesh.indices.end(), {from.left, from.right, to.left, from.right, to.right, to.left});
    }

    Side begin(MapPoint at, Direction direction)
    {
        const Side tip = sideAt(at, direction, 1, -1);
        const Side start = sideAt(at, direction);
        quad(tip, start);
        return start;
    }

    void end(MapPoint at, Side begun, Direction direction)
    {
        const Side last = sideAt(at, direction);
        quad(begun, last);
        quad(last, sideAt(at, direction, 1, 1));
    }

    /// Ends one segment and begins the next; gives the sides where that begins.
    Side bend(MapPoint at, Side begun, Direction before, Direction after)
    {
        const double turn = std::atan2(before.x * after.y - before.y * after.x, before.x * after.x + before.y * after.y);
        if (std::abs(turn) > sharpest) {
            end(at, begun, before);
            return begin(at, after);
        }
        const double half = std::cos(turn / 2);
        const Side shared = sideAt(at, {(before.x + after.x) / (2 * half), (before.y + after.y) / (2 * half)}, 1 / half);
        quad(begun, shared);
        return shared;
    }

    LineMesh &m_mesh;
    std::vector<MapPoint> m_points;
    double m_along = 0;
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
