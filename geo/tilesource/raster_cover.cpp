// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/tilesource/raster_cover.h"

#include <algorithm>

namespace geo {

namespace {
constexpr int finerLevels = 2;

class Coverer
{
public:
    Coverer(RasterZooms zooms, Datum datum, const std::function<TileState(const RasterTile &)> &stateOf)
        : m_zooms(zooms)
        , m_datum(datum)
        , m_stateOf(stateOf)
    {
    }

    void add(const RasterTile &tile)
    {
        ++m_cover.tiles;
        if (!addCoarser(tile))
            ++m_cover.blank;
        if (m_stateOf(tile) != TileState::There)
            addFiner(tile, finerLevels);
    }

    [[nodiscard]] RasterCover taken()
    {
        m_cover.placed.insert(m_cover.placed.end(), m_finer.begin(), m_finer.end());
        return std::move(m_cover);
    }

private:
    [[nodiscard]] PlacedTile placed(const RasterTile &tile, const RasterTile &from) const { return {from, partOf(from, tile), cornersOf(tile, m_datum)}; }

    /// The nearest picture that is there, the tile's own or a coarser one's part; of those that are not known to be missing the nearest is
    /// wanted where the tile's own is not there.
    bool addCoarser(const RasterTile &tile)
    {
        bool isAsked = false;
        for (RasterTile from = tile; from.zoom >= m_zooms.minimum; from = from.parent()) {
            const TileState state = m_stateOf(from);
            if (state == TileState::There) {
                m_cover.placed.push_back(placed(tile, from));
                return true;
            }
            if (!isAsked && state == TileState::Unknown) {
                isAsked = true;
                if (std::ranges::find(m_cover.wanted, from) == m_cover.wanted.end())
                    m_cover.wanted.push_back(from);
            }
            if (from.zoom == 0)
                break;
        }
        return false;
    }

    void addFiner(const RasterTile &tile, int levels)
    {
        if (levels == 0 || tile.zoom >= m_zooms.maximum)
            return;
        for (const RasterTile &child : tile.children()) {
            if (m_stateOf(child) == TileState::There)
                m_finer.push_back(placed(child, child));
            else
                addFiner(child, levels - 1);
        }
    }

    RasterZooms m_zooms;
    Datum m_datum;
    const std::function<TileState(const RasterTile &)> &m_stateOf;
    RasterCover m_cover;
    std::vector<PlacedTile> m_finer;
};
} // namespace

RasterCover coverOf(const Box<MapPoint> &view, int zoom, RasterZooms zooms, Datum datum, const std::function<TileState(const RasterTile &)> &stateOf)
{
    Coverer coverer(zooms, datum, stateOf);
    for (const RasterTile &tile : tilesOver(view, zoom, datum))
        coverer.add(tile);
    return coverer.taken();
}

} // namespace geo
