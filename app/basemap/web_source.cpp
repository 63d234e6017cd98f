// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/basemap/web_source.h"

#include "app/async/run_job.h"
#include "app/basemap/picture_decoder.h"
#include "app/basemap/tile_cache.h"
#include "app/basemap/web_answer.h"

#include <QCoreApplication>

#include <algorithm>

namespace guixiang {

namespace {
constexpr int atOnce = 6;
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
    , m_decoder(sharedPictureDecoder())
    , m_nextRest(firstRest)
{
    m_network.setCache(new TileCache(this));
    m_network.setTransferTimeout(answersWithin);
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, [this] { setPaused(false); });
}

void WebSource::fetch(const geo::RasterTile &tile)
{
    auto *answer = new WebAnswer(m_network, QUrl(QString::fromStdString(m_address.of(tile, m_key))), userAgent(), this);
    connect(answer, &WebAnswer::finished, this, [this, tile, answer] { take(tile, answer); });
}

void WebSource::take(const geo::RasterTile &tile, WebAnswer *answer)
{
    answer->deleteLater();
    using Problem = WebAnswer::Problem;
    const int status = answer->status();
    if (answer->problem() == Problem::Certificate)
        takeFailure(tile, QStringLiteral("certificate"), answer->detail());
    else if (answer->problem() == Problem::Redirected)
        takeFailure(tile, QStringLiteral("redirected"), QStringLiteral("%1 → %2").arg(shown(), answer->detail()));
    else if (answer->problem() == Problem::TooLarge)
        takeFailure(tile, QStringLiteral("tooLarge"), shown());
    else if (answer->problem() == Problem::Unreachable)
        takeFailure(tile, QStringLiteral("unreachable"), shown());
    else if (status == 404 || status == 410 || status == 204)
        takeNone(tile);
    else if (status == 429 || status >= 500)
        takeFailure(tile, QStringLiteral("busy"), QStringLiteral("%1, HTTP %2").arg(shown()).arg(status));
    else if (status >= 400)
        takeFailure(tile, QStringLiteral("refused"), QStringLiteral("%1, HTTP %2").arg(shown()).arg(status));
    else
        runJob(this, [decoder = m_decoder, bytes = answer->bytes()](const geo::Progress &) { return decoder->decode(bytes); },
               [this, tile, from = answer->url()](const Outcome<QImage> &made) { takePicture(tile, from, made.isFine() ? made.value() : QImage()); });
}

void WebSource::takePicture(const geo::RasterTile &tile, const QUrl &from, const QImage &picture)
{
    if (picture.isNull()) {
        m_network.cache()->remove(from); // it would be found there each time
        takeFailure(tile, QStringLiteral("notPicture"), shown());
        return;
    }
    m_hasWorked = true;
    m_nextRest = firstRest;
    give(tile, picture);
}

void WebSource::takeNone(const geo::RasterTile &tile)
{
    if (!m_hasWorked && ++m_noneInARow == noneAtAll)
        Q_EMIT failed(QStringLiteral("nothing"), shown());
    giveNone(tile);
}

void WebSource::takeFailure(const geo::RasterTile &tile, const QString &problem, const QString &what)
{
    // Those under way beside it fail for the same reason: one rest for all.
    if (!isPaused()) {
        setPaused(true);
        m_rest.start(m_nextRest);
        m_nextRest = std::min(m_nextRest * 2, longestRest);
        Q_EMIT failed(problem, what);
    }
    putBack(tile);
}

// Qt's own words for an error hold the whole address, key and all: they are never shown.
QString WebSource::shown() const
{
    return QString::fromStdString(m_address.shown());
}

} // namespace guixiang
