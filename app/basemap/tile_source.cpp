// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/basemap/tile_source.h"

#include <algorithm>

namespace guixiang {

TileSource::TileSource(int atOnce, QObject *parent)
    : QObject(parent)
    , m_atOnce(static_cast<std::size_t>(atOnce))
{
}

void TileSource::want(const std::vector<geo::RasterTile> &tiles)
{
    m_queue.clear();
    std::ranges::copy_if(tiles, std::back_inserter(m_queue), [this](const geo::RasterTile &tile) { return !m_underWay.contains(tile); });
    goOn();
}

void TileSource::goOn()
{
    while (!m_paused && !m_queue.empty() && m_underWay.size() < m_atOnce) {
        const geo::RasterTile next = m_queue.front();
        m_queue.pop_front();
        m_underWay.insert(next);
        fetch(next);
    }
}

void TileSource::give(const geo::RasterTile &tile, const QImage &picture)
{
    m_underWay.erase(tile);
    Q_EMIT arrived(tile, picture);
    goOn();
}

void TileSource::giveNone(const geo::RasterTile &tile)
{
    m_underWay.erase(tile);
    Q_EMIT missing(tile);
    goOn();
}

void TileSource::putBack(const geo::RasterTile &tile)
{
    m_underWay.erase(tile);
    m_queue.push_back(tile);
    goOn();
}

void TileSource::setPaused(bool paused)
{
    m_paused = paused;
    goOn();
}

} // namespace guixiang
