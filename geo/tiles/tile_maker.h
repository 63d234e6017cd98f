// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/base/lon_lat.h"
#include "geo/base/progress.h"
#include "geo/tiles/features.h"
#include "geo/tiles/tile_key.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace geo {

/// Makes the tiles of a base map out of all that it has: pieces of one street and class become one line, each level leaves out what is not seen there.
class TileMaker
{
public:
    void add(const Street &street);
    void add(const BaseArea &area);
    void add(const BaseLine &line);

    /// Calls `write` with a tile after the other, encoded for its level. Takes what was added along. Throws Cancelled.
    template<typename Write>
    void make(const Progress &progress, Write write)
    {
        joinNamed(m_features);
        for (int level = finestLevel; level >= coarsestLevel; level -= levelStep) {
            progress.at(static_cast<double>(finestLevel - level) / (finestLevel - coarsestLevel + levelStep));
            if (level < finestLevel)
                coarsen(level);
            for (const auto &[key, bytes] : tilesOf(level))
                write(key, bytes);
        }
    }

private:
    void coarsen(int level);
    [[nodiscard]] std::map<TileKey, std::string> tilesOf(int level) const;

    FeaturesByClass m_features;
};

} // namespace geo
