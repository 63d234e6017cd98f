// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/base/box.h"
#include "geo/base/map_point.h"

#include <compare>

namespace geo {

/// Where a tile of the base map belongs. A level is a generalisation: level L is drawn at zooms above L - 2 up to L, the last one
/// at all beyond. Within a level the world is a loose quadtree: a cell of depth d is 1/2^d map units wide, and a feature lies in the
/// deepest cell that is at least its size and holds its middle, so it reaches at most half a cell beyond it and is never cut.
struct TileKey
{
    int level = 0;
    int depth = 0;
    int column = 0;
    int row = 0;

    auto operator<=>(const TileKey &) const = default;
};

inline constexpr int coarsestLevel = 6;
inline constexpr int finestLevel = 16; ///< holds every feature as it is
inline constexpr int levelStep = 2;

/// The level that is drawn at a zoom.
[[nodiscard]] int levelAt(double zoom);
/// The deepest cells of a level: 512 pixels wide at its own zoom.
[[nodiscard]] constexpr int deepest(int level)
{
    return level - 1;
}
/// The cell of a feature with such bounds.
[[nodiscard]] TileKey cellOf(int level, const Box<MapPoint> &bounds);

/// The cells of a level and depth whose features can reach into a view.
struct CellRange
{
    int level = 0;
    int depth = 0;
    int firstColumn = 0;
    int lastColumn = -1;
    int firstRow = 0;
    int lastRow = -1;
};
[[nodiscard]] CellRange cellsAround(int level, int depth, const Box<MapPoint> &view);

} // namespace geo
