// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/base/area.h"
#include "geo/network/street_network.h"

#include <vector>

namespace geo {

/// What can be reached on foot within some metres from a position: the streets reached, with 40 m on each side, and what
/// they enclose up to two hectares. Empty where no street is near. A contour of the distance to those streets, on a grid of a
/// hundredth of the reach (4 to 15 m). Any thread.
[[nodiscard]] std::vector<Area> catchment(const StreetNetwork &network, LonLat from, double metres);

/// Whether a position lies in a catchment.
[[nodiscard]] bool contains(const std::vector<Area> &parts, LonLat position);

} // namespace geo
