// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/base/screen_point.h"

#include <vector>

namespace geo {

/// A line on the picture that a name runs along; distances and coordinates in pixels.
class LabelPath
{
public:
    explicit LabelPath(std::vector<ScreenPoint> points);

    [[nodiscard]] double length() const { return m_distances.empty() ? 0 : m_distances.back(); }
    /// The point at a distance from the start, held to the ends.
    [[nodiscard]] ScreenPoint at(double distance) const;
    /// The direction from one distance to another, degrees clockwise from rightward, -180..180.
    [[nodiscard]] double angle(double from, double to) const;

private:
    std::vector<ScreenPoint> m_points;
    std::vector<double> m_distances;
};

} // namespace geo
