// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/draw/labels/label_path.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace geo {

LabelPath::LabelPath(std::vector<ScreenPoint> points)
    : m_points(std::move(points))
{
    double distance = 0;
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        if (i > 0)
            distance += std::hypot(m_points[i].x - m_points[i - 1].x, m_points[i].y - m_points[i - 1].y);
        m_distances.push_back(distance);
    }
}

ScreenPoint LabelPath::at(double distance) const
{
    const auto next = std::ranges::upper_bound(m_distances, distance);
    if (next == m_distances.begin())
        return m_points.front();
    if (next == m_distances.end())
        return m_points.back();
    const auto i = static_cast<std::size_t>(next - m_distances.begin());
    const double share = (distance - m_distances[i - 1]) / (m_distances[i] - m_distances[i - 1]);
    return {m_points[i - 1].x + share * (m_points[i].x - m_points[i - 1].x),
            m_points[i - 1].y + share * (m_points[i].y - m_points[i - 1].y)};
}

double LabelPath::angle(double from, double to) const
{
    const ScreenPoint a = at(from);
    const ScreenPoint b = at(to);
    return std::atan2(b.y - a.y, b.x - a.x) * 180 / std::numbers::pi;
}

} // namespace geo
