// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/base/shapes.h"
#include "geo/import/vector/source_positions.h"

#include <string>

namespace geo {

/// The simple shapes of a geometry as it was read, in the datum of its file.
struct ReadShapes : Shapes
{
    std::string repaired = {}; ///< what was mended, in words; empty for nothing
    std::string refused = {};  ///< why nothing, or not all, could be taken; empty when all was
};

/// Takes a geometry apart: collections into their members, arcs into short straight pieces, rings that are not closed closed,
/// polygons that cross themselves made valid.
[[nodiscard]] ReadShapes shapesOf(const OGRGeometry *geometry, const SourcePositions &positions);

} // namespace geo
