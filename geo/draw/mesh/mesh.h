// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/base/map_point.h"
#include "geo/draw/display_list.h"

#include <cstdint>
#include <vector>

namespace geo {

/// A corner of a line mesh as the line shader takes it.
struct LineVertex
{
    float x, y;           ///< map units from the mesh's origin
    float extrudeX, extrudeY; ///< what the shader widens along, in half widths: length 1 at the rim, more at the point of a bend and at an end
    float across;         ///< -1..1 across the line, 0 on the centreline, |1| at the rim: for the soft edge
    float beyond;         ///< half widths beyond an end, else 0: the shader makes the end round
    float along;          ///< map units along the line from its start: for dashes
};

/// Triangles of a set of lines; widths are the shader's.
struct LineMesh
{
    MapPoint origin;
    std::vector<LineVertex> vertices;
    std::vector<std::uint32_t> indices;
};

/// Triangles of a filled polygon.
struct FillMesh
{
    MapPoint origin;
    std::vector<float> points; ///< x, y pairs, map units from the origin
    std::vector<std::uint32_t> indices;
};

/// Quads along the segments and one beyond each end, which is where the line is rounded; a sharp bend is two ends. Lines of fewer than
/// two distinct points are left out. Any thread.
[[nodiscard]] LineMesh tessellate(const std::vector<std::vector<MapPoint>> &lines, MapPoint origin);

/// Constrained Delaunay triangles by GEOS, of an outline and the holes in it. Rings that are not a polygon give an empty
/// mesh. Any thread.
[[nodiscard]] FillMesh triangulate(const std::vector<std::vector<MapPoint>> &rings, MapPoint origin);

} // namespace geo
