// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace geo {

/// A position in normalised Web Mercator: x and y in 0..1, x eastward from 180 W, y southward from 85.0511 N.
/// One unit is the whole world, so a pixel at zoom z is 1 / (256 * 2^z). Keep it double: as float it steps 2 m in Shanghai.
struct MapPoint
{
    double x = 0;
    double y = 0;

    bool operator==(const MapPoint &) const = default;
};

} // namespace geo
