// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/base/map_point.h"
#include "geo/model/plan.h"

#include <optional>

namespace geo {

/// The feature of a shown overlay at a point of the map: the nearest point or, failing that, the nearest line
/// within a reach (map units); else the smallest area about it. Of equals the one drawn on top.
[[nodiscard]] std::optional<FeatureId> featureAt(const Plan &plan, MapPoint at, double reach);

} // namespace geo
