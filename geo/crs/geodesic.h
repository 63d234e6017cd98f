// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/base/lon_lat.h"

#include <vector>

namespace geo {

/// Metres and square metres on the WGS-84 ellipsoid by Karney's algorithms (J. Geodesy 87, 2013), as PROJ ships them.
/// Pure, any thread.
[[nodiscard]] double distanceM(LonLat from, LonLat to);
[[nodiscard]] double lengthM(const std::vector<LonLat> &line);
/// The area inside a ring, whichever way it runs; a repeated last position does no harm.
[[nodiscard]] double areaM2(const std::vector<LonLat> &ring);

} // namespace geo
