// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/raster/mbtiles_source.h"

#include "app/raster/tile_picture.h"
#include "app/session/run_on.h"
#include "geo/base/error.h"

namespace guixiang {

namespace {
constexpr int atOnce = 2; ///< so that the reader need not wait for this thread between two

struct Opened
{
    QString problem; ///< a sentence; empty when all is well
    std::shared_ptr<const geo::MbTiles> tiles;
    geo::VectorMap vector = {}; ///< where the tiles are no pictures
};

struct Read
{
    QString problem;
    QImage picture; ///< null where there is none
};
} // namespace

MbTilesSource::MbTilesSource(const std::filesystem::path &file, geo::Datum datum, QObject *parent)
    : TileSource(atOnce, parent)
{
    m_reader.setMaxThreadCount(1);
    setPaused(true);
    const auto open = [file, datum]() -> Opened {
        try {
            auto tiles = std::make_shared<const geo::MbTiles>(file);
            return {{}, tiles, tiles->isVector() ? geo::vectorMapOf(tiles, datum) : geo::VectorMap()};
        } catch (const std::exception &error) {
            return {QString::fromUtf8(error.what()), {}, {}};
        }
    };
    runOn(&m_reader, this, open, [this](const Opened &made) {
        if (!made.tiles) {
            Q_EMIT failed(QStringLiteral("file"), made.problem);
            return;
        }
        if (made.vector.baseMap) {
            Q_EMIT openedVector(made.vector, QString::fromStdString(made.tiles->attribution()));
            return;
        }
        m_tiles = made.tiles;
        setPaused(false);
        Q_EMIT opened(m_tiles->minimumZoom(), m_tiles->maximumZoom(), QString::fromStdString(m_tiles->attribution()));
    });
}

void MbTilesSource::fetch(const geo::RasterTile &tile)
{
    const auto read = [tiles = m_tiles, tile]() -> Read {
        try {
            const auto bytes = tiles->tile(tile);
            return {{}, bytes ? decodedTile(QByteArray::fromStdString(*bytes)) : QImage()};
        } catch (const std::exception &error) {
            return {QString::fromUtf8(error.what()), {}};
        }
    };
    runOn(&m_reader, this, read, [this, tile](const Read &made) {
        if (!made.problem.isEmpty())
            Q_EMIT failed(QStringLiteral("file"), made.problem);
        if (made.picture.isNull())
            giveNone(tile);
        else
            give(tile, made.picture);
    });
}

} // namespace guixiang
