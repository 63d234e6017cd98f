// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/basemap/tile_source.h"
#include "geo/tilesource/vector_map.h"

#include <QThreadPool>
#include <QTimer>

#include <filesystem>
#include <map>
#include <memory>

namespace guixiang {

class PictureDecoder;

/// The tiles of an MBTiles file, read on a worker and decoded in a child of the program. Of vector tiles it has no pictures but a base map. A tile that
/// cannot be read, as while another program writes, is tried again a few times.
class MbTilesSource : public TileSource
{
    Q_OBJECT

public:
    /// `datum` is that of vector tiles; pictures are laid where they belong by whoever shows them.
    MbTilesSource(const std::filesystem::path &file, geo::Datum datum, QObject *parent = nullptr);
    ~MbTilesSource() override; ///< waits for nothing that is still being read

Q_SIGNALS:
    /// In place of `opened`: the file has vector tiles.
    void openedVector(const geo::VectorMap &map, const QString &attribution);

private:
    struct Read;
    void fetch(const geo::RasterTile &tile) override;
    void take(const geo::RasterTile &tile, const Read &read);
    void tryAgain(const geo::RasterTile &tile, const QString &problem);

    std::shared_ptr<const geo::MbTiles> m_tiles;
    std::shared_ptr<PictureDecoder> m_decoder; ///< of pictures, once there are any
    std::map<geo::RasterTile, int> m_failures;
    QTimer m_rest; ///< nothing is read while it runs
    std::unique_ptr<QThreadPool> m_reader; ///< one thread: the file's connection is nobody else's
};

} // namespace guixiang
