// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/base/lon_lat.h"

#include <vector>

namespace geo {

/// A piece of ground: an outline and the holes in it, closed WGS-84 rings; outlines run counter-clockwise, holes clockwise.
struct Area
{
    std::vector<LonLat> outline;
    std::vector<std::vector<LonLat>> holes;

    bool operator==(const Area &) const = default;
};

} // namespace geo
