// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ogr_geometry.h>

#include <cstddef>

namespace geo {

/// Mending a polygon takes time and memory that grow far faster than this: what is drawn by people has a few crossings, a file made
/// to do harm has millions.
inline constexpr std::size_t mostCrossings = 2000;

/// Whether the pieces of a polygon's rings meet one another more often than that, where they are not neighbours. Looks no further
/// than it must; gives up, with true, on rings whose pieces are too entangled to be counted in about a second.
[[nodiscard]] bool crossesMoreThan(const OGRPolygon &polygon, std::size_t most);

} // namespace geo
