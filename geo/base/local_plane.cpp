// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/base/local_plane.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace geo {

double distanceM(PlanePoint from, PlanePoint to)
{
    return std::hypot(to.x - from.x, to.y - from.y);
}

double shareNearest(PlanePoint from, PlanePoint to, PlanePoint point)
{
    const double dx = to.x - from.x;
    const double dy = to.y - from.y;
    const double squared = dx * dx + dy * dy;
    return squared > 0 ? std::clamp(((point.x - from.x) * dx + (point.y - from.y) * dy) / squared, 0.0, 1.0) : 0;
}

PlanePoint between(PlanePoint from, PlanePoint to, double share)
{
    return {from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share};
}

LocalPlane::LocalPlane(LonLat origin)
    : m_origin(origin)
{
    constexpr double semiMajorAxis = 6378137.0;
    constexpr double eccentricitySquared = 0.00669437999014;
    constexpr double radians = std::numbers::pi / 180;
    const double sine = std::sin(origin.lat * radians);
    const double root = 1 - eccentricitySquared * sine * sine;
    m_eastPerDegree = semiMajorAxis / std::sqrt(root) * std::cos(origin.lat * radians) * radians;
    m_northPerDegree = semiMajorAxis * (1 - eccentricitySquared) / (root * std::sqrt(root)) * radians;
}

PlanePoint LocalPlane::toPlane(LonLat position) const
{
    return {(position.lon - m_origin.lon) * m_eastPerDegree, (position.lat - m_origin.lat) * m_northPerDegree};
}

LonLat LocalPlane::toLonLat(PlanePoint point) const
{
    return {m_origin.lon + point.x / m_eastPerDegree, m_origin.lat + point.y / m_northPerDegree};
}

SpotOnLine spotNearest(const std::vector<LonLat> &line, LonLat position)
{
    SpotOnLine nearest{position, std::numeric_limits<double>::infinity()};
    const LocalPlane plane(position);
    constexpr PlanePoint here;
    for (std::size_t i = 0; i + 1 < line.size(); ++i) {
        const PlanePoint from = plane.toPlane(line[i]);
        const PlanePoint to = plane.toPlane(line[i + 1]);
        const PlanePoint on = between(from, to, shareNearest(from, to, here));
        if (const double away = distanceM(on, here); away < nearest.awayM)
            nearest = {plane.toLonLat(on), away};
    }
    return nearest;
}

} // namespace geo
