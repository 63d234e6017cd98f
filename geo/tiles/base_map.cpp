// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/tiles/base_map.h"

#include "geo/base/error.h"
#include "geo/tiles/tile_code.h"
#include "geo/tiles/tile_maker.h"

#include <utility>

namespace geo {

namespace {
constexpr std::size_t emptyCellBytes = 128; ///< about what the knowledge takes that a cell is empty

std::size_t sizeOf(const TilePointer &tile)
{
    return emptyCellBytes + (tile ? tile->bytes : 0);
}

template<typename Look>
void eachCell(const CellRange &range, Look look)
{
    for (int row = range.firstRow; row <= range.lastRow; ++row)
        for (int column = range.firstColumn; column <= range.lastColumn; ++column)
            look(TileKey{range.level, range.depth, column, row});
}
} // namespace

BaseMap::BaseMap(Read read, std::size_t keptBytes)
    : m_read(std::move(read))
    , m_keptBytes(keptBytes)
{
}

std::vector<TilePointer> BaseMap::tiles(const Box<MapPoint> &view, double zoom) const
{
    const std::lock_guard lock(m_mutex);
    std::vector<TilePointer> found;
    const int level = levelAt(zoom);
    for (int depth = 0; depth <= deepest(level); ++depth) {
        const CellRange range = cellsAround(level, depth, view);
        readMissing(range);
        eachCell(range, [&](const TileKey &key) {
            Kept &kept = m_kept.at(key);
            m_used.splice(m_used.begin(), m_used, kept.used);
            if (kept.tile)
                found.push_back(kept.tile);
        });
    }
    forgetOldest();
    return found;
}

std::size_t BaseMap::bytes() const
{
    const std::lock_guard lock(m_mutex);
    return m_bytes;
}

void BaseMap::readMissing(const CellRange &range) const
{
    CellRange missing{.level = range.level, .depth = range.depth, .firstColumn = range.lastColumn, .lastColumn = range.firstColumn, .firstRow = range.lastRow, .lastRow = range.firstRow};
    bool isWhole = true;
    eachCell(range, [&](const TileKey &key) {
        if (m_kept.contains(key))
            return;
        isWhole = false;
        missing.firstColumn = std::min(missing.firstColumn, key.column);
        missing.lastColumn = std::max(missing.lastColumn, key.column);
        missing.firstRow = std::min(missing.firstRow, key.row);
        missing.lastRow = std::max(missing.lastRow, key.row);
    });
    if (isWhole)
        return;
    // What is kept already is not read again to fill up a rectangle, but for a row's: where the map was dragged aslant.
    bool isSolid = true;
    eachCell(missing, [&](const TileKey &key) { isSolid = isSolid && !m_kept.contains(key); });
    if (!isSolid && missing.firstRow < missing.lastRow) {
        for (CellRange row = missing; row.firstRow <= missing.lastRow; ++row.firstRow) {
            row.lastRow = row.firstRow;
            readMissing(row);
        }
        return;
    }
    m_read(missing, [&](const TileKey &key, std::string_view bytes) {
        if (m_kept.contains(key))
            return;
        std::optional<Tile> tile = decoded(bytes, key.level);
        if (!tile)
            throw StoreError("a part of the base map is broken; import the base map anew, or restore the project from a copy.");
        keep(key, std::make_shared<const Tile>(std::move(*tile)));
    });
    eachCell(missing, [&](const TileKey &key) {
        if (!m_kept.contains(key))
            keep(key, nullptr);
    });
}

void BaseMap::keep(const TileKey &key, TilePointer tile) const
{
    m_bytes += sizeOf(tile);
    m_used.push_front(key);
    m_kept.emplace(key, Kept{std::move(tile), m_used.begin()});
}

void BaseMap::forgetOldest() const
{
    while (m_bytes > m_keptBytes && !m_used.empty()) {
        const auto oldest = m_kept.find(m_used.back());
        m_bytes -= sizeOf(oldest->second.tile);
        m_kept.erase(oldest);
        m_used.pop_back();
    }
}

std::shared_ptr<const BaseMap> baseMapOf(TileMaker &maker)
{
    auto tiles = std::make_shared<std::map<TileKey, std::string>>();
    maker.make({}, [&](const TileKey &key, const std::string &bytes) { tiles->emplace(key, bytes); });
    return std::make_shared<const BaseMap>([tiles](const CellRange &range, const BaseMap::Take &take) {
        eachCell(range, [&](const TileKey &key) {
            if (const auto found = tiles->find(key); found != tiles->end())
                take(key, found->second);
        });
    });
}

} // namespace geo
