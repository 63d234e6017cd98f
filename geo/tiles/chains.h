// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/base/map_point.h"

#include <vector>

namespace geo {

/// Joins pieces end to end, so that a name is not doubled where a street was cut. Each takes the first of the later ones that goes on.
/// Lines of at least two points, map units; pure, in the time of a sort of them.
void joinChains(std::vector<std::vector<MapPoint>> &chains);

} // namespace geo
