// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/crs/geodesic.h"

#include <geodesic.h>

#include <cmath>

namespace geo {

namespace {
geod_geodesic ellipsoid()
{
    geod_geodesic wgs84;
    geod_init(&wgs84, 6378137.0, 1 / 298.257223563);
    return wgs84;
}
} // namespace

double distanceM(LonLat from, LonLat to)
{
    static const geod_geodesic wgs84 = ellipsoid();
    double metres = 0;
    geod_inverse(&wgs84, from.lat, from.lon, to.lat, to.lon, &metres, nullptr, nullptr);
    return metres;
}

double lengthM(const std::vector<LonLat> &line)
{
    double metres = 0;
    for (std::size_t i = 1; i < line.size(); ++i)
        metres += distanceM(line[i - 1], line[i]);
    return metres;
}

double areaM2(const std::vector<LonLat> &ring)
{
    static const geod_geodesic wgs84 = ellipsoid();
    geod_polygon polygon;
    geod_polygon_init(&polygon, 0);
    for (const LonLat position : ring)
        geod_polygon_addpoint(&wgs84, &polygon, position.lat, position.lon);
    double area = 0;
    geod_polygon_compute(&wgs84, &polygon, 0, 1, &area, nullptr);
    return std::abs(area);
}

} // namespace geo
