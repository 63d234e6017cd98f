// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/basemap/tile_source.h"
#include "geo/tilesource/tile_address.h"

#include <QNetworkAccessManager>
#include <QTimer>

#include <chrono>
#include <memory>

namespace guixiang {

class PictureDecoder;
class WebAnswer;

/// The tiles of an address on the web, asked for six at a time and kept in a bounded folder of the user's cache, which holds no
/// address (app/basemap/tile_cache.h). Only while one
/// of these lives does the program use the network. When the server cannot be reached, refuses or is busy, nothing is asked for
/// a while, longer each time.
class WebSource : public TileSource
{
    Q_OBJECT

public:
    WebSource(geo::TileAddress address, const QString &key, QObject *parent = nullptr);

    static constexpr int deepestZoom = 19;

private:
    void fetch(const geo::RasterTile &tile) override;
    void take(const geo::RasterTile &tile, WebAnswer *answer);
    void takePicture(const geo::RasterTile &tile, const QUrl &from, const QImage &picture);
    void takeNone(const geo::RasterTile &tile);
    void takeFailure(const geo::RasterTile &tile, const QString &problem, const QString &what);
    [[nodiscard]] QString shown() const;

    geo::TileAddress m_address;
    std::string m_key;
    std::shared_ptr<PictureDecoder> m_decoder;
    QNetworkAccessManager m_network;
    QTimer m_rest; ///< nothing is asked while it runs
    std::chrono::seconds m_nextRest;
    int m_noneInARow = 0;
    bool m_hasWorked = false;
};

} // namespace guixiang
