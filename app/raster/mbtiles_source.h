// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/raster/tile_source.h"
#include "geo/raster/mbtiles.h"

#include <QThreadPool>

#include <filesystem>
#include <memory>

namespace guixiang {

/// The tiles of an MBTiles file, read and decoded on a worker.
class MbTilesSource : public TileSource
{
    Q_OBJECT

public:
    explicit MbTilesSource(const std::filesystem::path &file, QObject *parent = nullptr);

private:
    void fetch(const geo::RasterTile &tile) override;

    std::shared_ptr<const geo::MbTiles> m_tiles;
    QThreadPool m_reader; ///< one thread: the file's connection is nobody else's
};

} // namespace guixiang
