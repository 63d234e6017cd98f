// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/import/source_positions.h"

#include <string>
#include <vector>

namespace geo {

/// The simple shapes of a geometry, in degrees.
struct Shapes
{
    std::vector<LonLat> points = {};
    std::vector<std::vector<LonLat>> lines = {}; ///< each of two positions at least
    std::vector<Area> areas = {};
    std::string repaired = {}; ///< what was mended, in words; empty for nothing
    std::string refused = {};  ///< why nothing, or not all, could be taken; empty when all was

    [[nodiscard]] bool isEmpty() const { return points.empty() && lines.empty() && areas.empty(); }
};

/// Takes a geometry apart: collections into their members, arcs into short straight pieces, rings that are not closed closed,
/// polygons that cross themselves made valid.
[[nodiscard]] Shapes shapesOf(const OGRGeometry *geometry, const SourcePositions &positions);

} // namespace geo
