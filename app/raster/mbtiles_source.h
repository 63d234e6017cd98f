// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/raster/tile_source.h"
#include "geo/vector/vector_map.h"

#include <QThreadPool>

#include <filesystem>
#include <memory>

namespace guixiang {

/// The tiles of an MBTiles file, read and decoded on a worker. Of vector tiles it has no pictures but a base map.
class MbTilesSource : public TileSource
{
    Q_OBJECT

public:
    /// `datum` is that of vector tiles; pictures are laid where they belong by whoever shows them.
    MbTilesSource(const std::filesystem::path &file, geo::Datum datum, QObject *parent = nullptr);

Q_SIGNALS:
    /// In place of `opened`: the file has vector tiles.
    void openedVector(const geo::VectorMap &map, const QString &attribution);

private:
    void fetch(const geo::RasterTile &tile) override;

    std::shared_ptr<const geo::MbTiles> m_tiles;
    QThreadPool m_reader; ///< one thread: the file's connection is nobody else's
};

} // namespace guixiang
