// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <limits>

namespace geo {

/// An upright rectangle of points of one kind: x and y of a MapPoint or ScreenPoint, lon and lat of a LonLat.
/// Starts empty; grows by `include`.
template<typename Point>
struct Box
{
    double minX = std::numeric_limits<double>::infinity();
    double minY = std::numeric_limits<double>::infinity();
    double maxX = -std::numeric_limits<double>::infinity();
    double maxY = -std::numeric_limits<double>::infinity();

    bool operator==(const Box &) const = default;
    [[nodiscard]] bool isEmpty() const { return minX > maxX || minY > maxY; }
    [[nodiscard]] double width() const { return isEmpty() ? 0 : maxX - minX; }
    [[nodiscard]] double height() const { return isEmpty() ? 0 : maxY - minY; }

    void include(double x, double y)
    {
        minX = std::min(minX, x);
        minY = std::min(minY, y);
        maxX = std::max(maxX, x);
        maxY = std::max(maxY, y);
    }
    void include(const Point &p)
        requires requires { p.x; }
    {
        include(p.x, p.y);
    }
    void include(const Point &p)
        requires requires { p.lon; }
    {
        include(p.lon, p.lat);
    }

    [[nodiscard]] bool intersects(const Box &other) const
    {
        return minX <= other.maxX && other.minX <= maxX && minY <= other.maxY && other.minY <= maxY;
    }
    [[nodiscard]] bool contains(const Box &other) const
    {
        return minX <= other.minX && minY <= other.minY && maxX >= other.maxX && maxY >= other.maxY;
    }
    [[nodiscard]] Box grownBy(double margin) const { return {minX - margin, minY - margin, maxX + margin, maxY + margin}; }
};

} // namespace geo
