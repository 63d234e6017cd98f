// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/tilesource/raster_tile.h"

#include <QImage>
#include <QObject>

#include <deque>
#include <set>
#include <vector>

namespace guixiang {

/// Where the pictures of a raster layer come from: fetches what is wanted, a few at a time. GUI thread.
class TileSource : public QObject
{
    Q_OBJECT

public:
    /// How many are fetched at once.
    TileSource(int atOnce, QObject *parent);

    /// What is wanted now, the first first: what was wanted before and is not on its way yet is forgotten.
    void want(const std::vector<geo::RasterTile> &tiles);
    /// Nothing is wanted or on its way.
    [[nodiscard]] bool isIdle() const { return m_queue.empty() && m_underWay.empty(); }

Q_SIGNALS:
    /// It can be asked; its zooms and whom it thanks.
    void opened(int minimumZoom, int maximumZoom, const QString &attribution);
    void arrived(const geo::RasterTile &tile, const QImage &picture);
    void missing(const geo::RasterTile &tile); ///< there is none
    /// What is wrong ("file", "part", "unreachable", "certificate", "redirected", "tooLarge", "refused", "busy", "notPicture", "nothing"),
    /// and where or why.
    void failed(const QString &problem, const QString &what);

protected:
    /// Ends in give, giveNone or putBack.
    virtual void fetch(const geo::RasterTile &tile) = 0;
    void give(const geo::RasterTile &tile, const QImage &picture);
    void giveNone(const geo::RasterTile &tile);
    /// It failed for now: it is fetched again after the others.
    void putBack(const geo::RasterTile &tile);
    void setPaused(bool paused);
    [[nodiscard]] bool isPaused() const { return m_paused; }

private:
    void goOn();

    std::size_t m_atOnce;
    std::deque<geo::RasterTile> m_queue;
    std::set<geo::RasterTile> m_underWay;
    bool m_paused = false;
};

} // namespace guixiang
