// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/tiles/tile.h"
#include "geo/tiles/tile_key.h"

#include <functional>
#include <list>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace geo {

using TilePointer = std::shared_ptr<const Tile>;

/// What lies under a project's records: streets, areas and lines of any size of city, read tile by tile as it is looked at. Tiles that
/// were looked at last are kept up to so many bytes. Any thread.
class BaseMap
{
public:
    static constexpr std::size_t usualBytes = std::size_t{256} << 20;

    /// Calls `take` with each tile there is in a range of cells, encoded. Called by one thread at a time; may throw.
    using Take = std::function<void(const TileKey &, std::string_view bytes)>;
    using Read = std::function<void(const CellRange &, const Take &)>;
    explicit BaseMap(Read read, std::size_t keptBytes = usualBytes);

    /// The tiles that have something in a view at a zoom. Throws what reading throws, StoreError for a tile that is broken.
    [[nodiscard]] std::vector<TilePointer> tiles(const Box<MapPoint> &view, double zoom) const;
    /// What the kept tiles take in memory.
    [[nodiscard]] std::size_t bytes() const;

private:
    struct Kept
    {
        TilePointer tile; ///< null for a cell without features
        std::list<TileKey>::iterator used;
    };
    void readMissing(const CellRange &range) const;
    void keep(const TileKey &key, TilePointer tile) const;
    void forgetOldest() const;

    Read m_read;
    std::size_t m_keptBytes;
    mutable std::mutex m_mutex;
    mutable std::map<TileKey, Kept> m_kept;
    mutable std::list<TileKey> m_used; ///< the tile looked at last in front
    mutable std::size_t m_bytes = 0;
};

class TileMaker;
/// A base map in memory: what a maker was given.
[[nodiscard]] std::shared_ptr<const BaseMap> baseMapOf(TileMaker &maker);

} // namespace geo
