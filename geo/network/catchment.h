// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/network/street_network.h"

#include <vector>

namespace geo {

/// A part of a catchment: an outline and the holes in it, closed WGS-84 rings; outlines run counter-clockwise, holes clockwise.
struct CatchmentPart
{
    std::vector<LonLat> outline;
    std::vector<std::vector<LonLat>> holes;
};

/// What can be reached on foot within some metres from a position: the streets reached, with 40 m on each side, and what
/// they enclose up to two hectares. Empty where no street is near. A contour of the distance to those streets, on a grid of a
/// hundredth of the reach (4 to 15 m). Any thread.
[[nodiscard]] std::vector<CatchmentPart> catchment(const StreetNetwork &network, LonLat from, double metres);

/// Whether a position lies in a catchment.
[[nodiscard]] bool contains(const std::vector<CatchmentPart> &parts, LonLat position);

} // namespace geo
