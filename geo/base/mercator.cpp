// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "geo/base/mercator.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace geo {

namespace {
constexpr double pi = std::numbers::pi;
constexpr double maximumLatitude = 85.05112877980659;
constexpr double equatorMetres = 40075016.68557849;

double radians(double degrees)
{
    return degrees * pi / 180;
}
} // namespace

MapPoint toMapPoint(LonLat position)
{
    const double lat = std::clamp(position.lat, -maximumLatitude, maximumLatitude);
    return {position.lon / 360 + 0.5, 0.5 - std::asinh(std::tan(radians(lat))) / (2 * pi)};
}

LonLat toLonLat(MapPoint point)
{
    return {(point.x - 0.5) * 360, std::atan(std::sinh((0.5 - point.y) * 2 * pi)) * 180 / pi};
}

std::vector<MapPoint> toMapPoints(const std::vector<LonLat> &line)
{
    std::vector<MapPoint> points;
    points.reserve(line.size());
    for (const LonLat position : line)
        points.push_back(toMapPoint(position));
    return points;
}

double worldSizePx(double zoom)
{
    return 256 * std::exp2(zoom);
}

double metresPerMapUnit(double latitude)
{
    return equatorMetres * std::cos(radians(latitude));
}

} // namespace geo
