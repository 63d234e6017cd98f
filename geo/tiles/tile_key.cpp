// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/tiles/tile_key.h"

#include <algorithm>
#include <cmath>

namespace geo {

namespace {
int cellAt(double units, int depth)
{
    const double cells = std::ldexp(1.0, depth);
    return static_cast<int>(std::clamp(std::floor(units * cells), 0.0, cells - 1));
}
} // namespace

int levelAt(double zoom)
{
    const int above = static_cast<int>(std::ceil(zoom / levelStep)) * levelStep;
    return std::clamp(above, coarsestLevel, finestLevel);
}

TileKey cellOf(int level, const Box<MapPoint> &bounds)
{
    const double size = std::max(bounds.width(), bounds.height());
    const int fitting = size > 0 ? static_cast<int>(std::floor(-std::log2(size))) : deepest(level);
    const int depth = std::clamp(fitting, 0, deepest(level));
    return {level, depth, cellAt((bounds.minX + bounds.maxX) / 2, depth), cellAt((bounds.minY + bounds.maxY) / 2, depth)};
}

CellRange cellsAround(int level, int depth, const Box<MapPoint> &view)
{
    const double beyond = std::ldexp(0.5, -depth);
    return {level, depth, cellAt(view.minX - beyond, depth), cellAt(view.maxX + beyond, depth), cellAt(view.minY - beyond, depth), cellAt(view.maxY + beyond, depth)};
}

} // namespace geo
