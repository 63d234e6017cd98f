// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/base/lon_lat.h"

#include <vector>

namespace geo {

/// A position on a plane that touches the ellipsoid at an origin: metres east and north of it.
struct PlanePoint
{
    double x = 0;
    double y = 0;

    bool operator==(const PlanePoint &) const = default;
};

[[nodiscard]] double distanceM(PlanePoint from, PlanePoint to);
/// How far along a segment, 0..1, its nearest spot to a point lies; 0 for a segment without length.
[[nodiscard]] double shareNearest(PlanePoint from, PlanePoint to, PlanePoint point);
[[nodiscard]] PlanePoint between(PlanePoint from, PlanePoint to, double share);

/// Degrees to metres about an origin, by the WGS-84 radii of curvature there (Torge, Geodesy, 4.2). For nearness and
/// crossings: within 10 km of the origin a distance is right to a thousandth. Lengths shown come from geo/crs/geodesic.h.
class LocalPlane
{
public:
    explicit LocalPlane(LonLat origin);

    [[nodiscard]] PlanePoint toPlane(LonLat position) const;
    [[nodiscard]] LonLat toLonLat(PlanePoint point) const;

private:
    LonLat m_origin;
    double m_eastPerDegree;
    double m_northPerDegree;
};

/// The spot of a line that is nearest to a position; `awayM` is infinite for an empty line.
struct SpotOnLine
{
    LonLat position;
    double awayM = 0;
};
[[nodiscard]] SpotOnLine spotNearest(const std::vector<LonLat> &line, LonLat position);

} // namespace geo
