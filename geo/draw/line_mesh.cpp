// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/draw/mesh.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace geo {

namespace {
constexpr double roundnessPx = 0.5;               ///< how far the corners of a round end may cut into it
constexpr double sharpest = std::numbers::pi / 3; ///< a bend beyond it is rounded; up to it the sides of the line meet in a point
constexpr int fewestSteps = 2;
constexpr int mostSteps = 8;

struct Direction
{
    double x = 0;
    double y = 0;
};

/// The triangles that a half circle needs at the rim of a line, softness included.
int halfCircleSteps(double widthPx)
{
    const double radius = widthPx / 2 + 0.5;
    const double cut = std::clamp(1 - roundnessPx / radius, 0.0, 1.0);
    return std::clamp(static_cast<int>(std::ceil(std::numbers::pi / (2 * std::acos(cut)))), fewestSteps, mostSteps);
}

/// Builds the mesh of one line after the other.
class Tessellator
{
public:
    Tessellator(LineMesh &mesh, double widthPx)
        : m_mesh(mesh)
        , m_halfCircle(halfCircleSteps(widthPx))
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
        Side side = sideAt(m_points.front(), direction);
        cap(m_points.front(), side.left, 1, {-direction.y, direction.x});
        for (std::size_t i = 1; i < m_points.size(); ++i) {
            m_along += std::hypot(m_points[i].x - m_points[i - 1].x, m_points[i].y - m_points[i - 1].y);
            if (i + 1 < m_points.size()) {
                const Direction next = towards(i + 1);
                side = bend(m_points[i], side, direction, next);
                direction = next;
            }
        }
        const Side end = sideAt(m_points.back(), direction);
        quad(side, end);
        cap(m_points.back(), end.right, -1, {direction.y, -direction.x});
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

    std::uint32_t vertex(MapPoint point, Direction extrude, double across)
    {
        m_mesh.vertices.push_back({static_cast<float>(point.x - m_mesh.origin.x),
                                   static_cast<float>(point.y - m_mesh.origin.y), static_cast<float>(extrude.x),
                                   static_cast<float>(extrude.y), static_cast<float>(across), static_cast<float>(m_along)});
        return static_cast<std::uint32_t>(m_mesh.vertices.size() - 1);
    }

    Side sideAt(MapPoint point, Direction direction, double reach = 1)
    {
        const std::uint32_t left = vertex(point, {-direction.y * reach, direction.x * reach}, 1);
        return {left, vertex(point, {direction.y * reach, -direction.x * reach}, -1)};
    }

    void quad(Side from, Side to)
    {
        m_mesh.indices.insert(m_mesh.indices.end(), {from.left, from.right, to.left, from.right, to.right, to.left});
    }

    /// Triangles about a point between two vertices of the rim, from the angle of the first one through a sweep (radians). All of
    /// them lie on one side of the line, so that the shader sees its edge there.
    void fan(MapPoint centre, std::uint32_t first, std::uint32_t last, double across, double from, double sweep)
    {
        const int steps = std::max(1, static_cast<int>(std::ceil(std::abs(sweep) / std::numbers::pi * m_halfCircle)));
        const std::uint32_t middle = vertex(centre, {}, 0);
        std::uint32_t previous = first;
        for (int step = 1; step <= steps; ++step) {
            const double angle = from + sweep * step / steps;
            const std::uint32_t next = step == steps ? last : vertex(centre, {std::cos(angle), std::sin(angle)}, across);
            m_mesh.indices.insert(m_mesh.indices.end(), {middle, previous, next});
            previous = next;
        }
    }

    /// A half circle from a vertex of the rim to the other side.
    void cap(MapPoint centre, std::uint32_t first, double across, Direction from)
    {
        const std::uint32_t opposite = vertex(centre, {-from.x, -from.y}, across);
        fan(centre, first, opposite, across, std::atan2(from.y, from.x), std::numbers::pi);
    }

    /// Ends one segment and begins the next; gives the sides where that begins.
    Side bend(MapPoint at, Side begun, Direction before, Direction after)
    {
        const double turn = std::atan2(before.x * after.y - before.y * after.x, before.x * after.x + before.y * after.y);
        if (std::abs(turn) <= sharpest) {
            const double half = std::cos(turn / 2);
            const Direction between{(before.x + after.x) / (2 * half), (before.y + after.y) / (2 * half)};
            const Side shared = sideAt(at, between, 1 / half);
            quad(begun, shared);
            return shared;
        }
        const Side end = sideAt(at, before);
        quad(begun, end);
        const Side start = sideAt(at, after);
        if (turn > 0) // the outer side is right of a left turn
            fan(at, end.right, start.right, -1, std::atan2(-before.x, before.y), turn);
        else
            fan(at, end.left, start.left, 1, std::atan2(before.x, -before.y), turn);
        return start;
    }

    LineMesh &m_mesh;
    int m_halfCircle;
    std::vector<MapPoint> m_points;
    double m_along = 0;
};
} // namespace

LineMesh tessellate(const std::vector<std::vector<MapPoint>> &lines, MapPoint origin, double widthPx)
{
    LineMesh mesh{origin, {}, {}};
    Tessellator tessellator(mesh, widthPx);
    for (const auto &line : lines)
        tessellator.add(line);
    return mesh;
}

} // namespace geo
