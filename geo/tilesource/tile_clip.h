// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/base/box.h"
#include "geo/tiles/tile.h"

#include <vector>

namespace geo {

/// The pieces of a line of at least two points that lie in a box, in its order. Pure, in the time of one walk along it.
[[nodiscard]] std::vector<std::vector<MapPoint>> clippedLine(const std::vector<MapPoint> &line, const Box<MapPoint> &to);

/// The parts of areas that lie in a box, by GEOS's clipping to rectangles, which takes a time that hangs on the number of points alone, also where rings cross
/// themselves. Small ones whose rings do are mended, few of them: a stranger's may be made to take very long.
class AreaClipper
{
public:
    explicit AreaClipper(const Box<MapPoint> &to)
        : m_box(to)
    {
    }
    /// Its outline first; as it is where GEOS refuses it.
    [[nodiscard]] std::vector<TileRings> clipped(const TileRings &area);

private:
    Box<MapPoint> m_box;
    int m_mended = 0;
};

} // namespace geo
