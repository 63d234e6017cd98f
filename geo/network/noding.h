// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/base/local_plane.h"
#include "geo/model/street.h"
#include "geo/network/street_network.h"

#include <vector>

namespace geo {

/// Streets cut into edges at every crossing.
struct NodedStreets
{
    std::vector<NetworkEdge> edges;
    std::vector<PlanePoint> nodes;
};

/// Cuts walkable streets where they cross or touch, joins ends that lie within 2 m of another street, and measures the
/// pieces. Streets of two levels meet only where one of them ends on the other. Crossings are found by an R-tree over the segments.
[[nodiscard]] NodedStreets nodeStreets(const std::vector<Street> &streets, Walker walker, const LocalPlane &plane);

} // namespace geo
