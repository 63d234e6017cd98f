// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/base/lon_lat.h"

#include <vector>

namespace geo {

/// Whether a position lies inside a closed ring, by the even-odd rule on plain degrees: for rings of a few kilometres that
/// do not cross the antimeridian. On the edge either answer may come.
[[nodiscard]] bool contains(const std::vector<LonLat> &ring, LonLat position);

} // namespace geo
