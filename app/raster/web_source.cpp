// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/raster/web_source.h"

#include "app/raster/tile_picture.h"
#include "app/session/run_on.h"

#include <QCoreApplication>
#include <QNetworkDiskCache>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QStandardPaths>

#include <algorithm>

namespace guixiang {

namespace {
constexpr int atOnce = 6;
constexpr qint64 keptOnDisk = qint64{200} << 20;
constexpr qint64 largestPicture = qint64{16} << 20;
constexpr std::chrono::seconds answersWithin{20};
constexpr std::chrono::seconds firstRest{5};
constexpr std::chrono::seconds longestRest{300};
constexpr int noneAtAll = 12; ///< so many tiles in a row that are not there, and none that is: the address is at fault

QByteArray userAgent()
{
    return "guixiang/" + QCoreApplication::applicationVersion().toLatin1() + " (desktop map for planners; Qt)";
}
} // namespace

WebSource::WebSource(geo::TileAddress address, const QString &key, QObject *parent)
    : TileSource(atOnce, parent)
    , m_address(std::move(address))
    , m_key(key.toStdString())
    , m_nextRest(firstRest)
{
    auto *cache = new QNetworkDiskCache(this);
    cache->setCacheDirectory(QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + QStringLiteral("/tiles"));
    cache->setMaximumCacheSize(keptOnDisk);
    m_network.setCache(cache);
    m_network.setTransferTimeout(answersWithin);
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, [this] { setPaused(false); });
}

void WebSource::fetch(const geo::RasterTile &tile)
{
    QNetworkRequest request(QUrl(QString::fromStdString(m_address.of(tile, m_key))));
    request.setRawHeader("User-Agent", userAgent());
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::PreferCache);
    QNetworkReply *reply = m_network.get(request);
    connect(reply, &QNetworkReply::downloadProgress, reply, [reply](qint64 received, qint64) {
        if (received > largestPicture)
            reply->abort();
    });
    connect(reply, &QNetworkReply::finished, this, [this, tile, reply] { take(tile, reply); });
}

void WebSource::take(const geo::RasterTile &tile, QNetworkReply *reply)
{
    reply->deleteLater();
    // Qt's own words for an error hold the whole address, key and all: they are never shown.
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 404 || status == 410 || status == 204)
        takeNone(tile);
    else if (status == 429 || status >= 500)
        takeFailure(tile, QStringLiteral("busy"), status);
    else if (status >= 400)
        takeFailure(tile, QStringLiteral("refused"), status);
    else if (reply->error() != QNetworkReply::NoError)
        takeFailure(tile, QStringLiteral("unreachable"), 0);
    else
        runOn(QThreadPool::globalInstance(), this, [bytes = reply->readAll()] { return decodedTile(bytes); },
              [this, tile, from = reply->request().url()](const QImage &picture) { takePicture(tile, from, picture); });
}

void WebSource::takePicture(const geo::RasterTile &tile, const QUrl &from, const QImage &picture)
{
    if (picture.isNull()) {
        m_network.cache()->remove(from); // it would be found there each time
        takeFailure(tile, QStringLiteral("notPicture"), 0);
        return;
    }
    m_hasWorked = true;
    m_nextRest = firstRest;
    give(tile, picture);
}

void WebSource::takeNone(const geo::RasterTile &tile)
{
    if (!m_hasWorked && ++m_noneInARow == noneAtAll)
        Q_EMIT failed(QStringLiteral("nothing"), QString::fromStdString(m_address.shown()));
    giveNone(tile);
}

void WebSource::takeFailure(const geo::RasterTile &tile, const QString &problem, int status)
{
    // Those under way beside it fail for the same reason: one rest for all.
    if (!isPaused()) {
        setPaused(true);
        m_rest.start(m_nextRest);
        m_nextRest = std::min(m_nextRest * 2, longestRest);
        const QString where = QString::fromStdString(m_address.shown());
        Q_EMIT failed(problem, status == 0 ? where : QStringLiteral("%1, HTTP %2").arg(where).arg(status));
    }
    putBack(tile);
}

} // namespace guixiang
