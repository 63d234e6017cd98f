// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/basemap/tile_cache.h"

#include <QCryptographicHash>
#include <QDir>
#include <QStandardPaths>
#include <QThreadPool>

namespace guixiang {

namespace {
constexpr qint64 keptOnDisk = qint64{200} << 20;

/// A name that tells nothing; that of a name is itself, since QNetworkDiskCache calls its own functions with what it was given.
QUrl nameOf(const QUrl &url)
{
    const QString scheme = QStringLiteral("tile");
    if (url.scheme() == scheme)
        return url;
    QUrl name;
    name.setScheme(scheme);
    name.setPath(QString::fromLatin1(QCryptographicHash::hash(url.toEncoded(), QCryptographicHash::Sha256).toHex()));
    return name;
}

QNetworkCacheMetaData withoutSecrets(QNetworkCacheMetaData data)
{
    data.setUrl(nameOf(data.url()));
    QNetworkCacheMetaData::RawHeaderList kept;
    for (const auto &[name, value] : data.rawHeaders())
        for (const char *harmless : {"content-type", "cache-control", "expires", "date", "age", "last-modified", "etag"})
            if (name.compare(harmless, Qt::CaseInsensitive) == 0)
                kept.append({name, value});
    data.setRawHeaders(kept);
    return data;
}
} // namespace

TileCache::TileCache(QObject *parent)
    : QNetworkDiskCache(parent)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::CacheLocation);
    setCacheDirectory(folder + QStringLiteral("/web-tiles"));
    setMaximumCacheSize(keptOnDisk);
    if (const QString earlier = folder + QStringLiteral("/tiles"); QDir(earlier).exists())
        QThreadPool::globalInstance()->start([earlier] { QDir(earlier).removeRecursively(); });
}

QNetworkCacheMetaData TileCache::metaData(const QUrl &url)
{
    QNetworkCacheMetaData data = QNetworkDiskCache::metaData(nameOf(url));
    if (data.isValid())
        data.setUrl(url); // as whoever asks knows it
    return data;
}

void TileCache::updateMetaData(const QNetworkCacheMetaData &metaData)
{
    QNetworkDiskCache::updateMetaData(withoutSecrets(metaData));
}

QIODevice *TileCache::data(const QUrl &url)
{
    return QNetworkDiskCache::data(nameOf(url));
}

bool TileCache::remove(const QUrl &url)
{
    return QNetworkDiskCache::remove(nameOf(url));
}

QIODevice *TileCache::prepare(const QNetworkCacheMetaData &metaData)
{
    return QNetworkDiskCache::prepare(withoutSecrets(metaData));
}

} // namespace guixiang
