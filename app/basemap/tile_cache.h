// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkDiskCache>

namespace guixiang {

/// Tiles of the web on the disk, at most 200 MB of them. It names none by its address, which may hold a key or a password: what is kept is found by the
/// address's hash (SHA-256). Of an answer's headers it keeps those alone that say what it is and how long it holds.
class TileCache : public QNetworkDiskCache
{
    Q_OBJECT

public:
    /// In the user's folder for caches. What earlier versions kept there, with whole addresses, is removed on a worker.
    explicit TileCache(QObject *parent = nullptr);

    QNetworkCacheMetaData metaData(const QUrl &url) override;
    void updateMetaData(const QNetworkCacheMetaData &metaData) override;
    QIODevice *data(const QUrl &url) override;
    bool remove(const QUrl &url) override;
    QIODevice *prepare(const QNetworkCacheMetaData &metaData) override;
};

} // namespace guixiang
