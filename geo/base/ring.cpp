// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/base/ring.h"

namespace geo {

bool contains(const std::vector<LonLat> &ring, LonLat position)
{
    bool inside = false;
    for (std::size_t i = 1; i < ring.size(); ++i) {
        const LonLat a = ring[i - 1];
        const LonLat b = ring[i];
        const bool crossesLatitude = (a.lat > position.lat) != (b.lat > position.lat);
        if (crossesLatitude && position.lon < a.lon + (position.lat - a.lat) / (b.lat - a.lat) * (b.lon - a.lon))
            inside = !inside;
    }
    return inside;
}

} // namespace geo
