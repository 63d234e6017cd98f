// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/basemap/mbtiles_source.h"

#include "app/async/run_job.h"
#include "app/basemap/picture_decoder.h"
#include "geo/base/error.h"

namespace guixiang {

namespace {
constexpr std::chrono::seconds restAfterFailure{1};
constexpr int mostFailures = 8; ///< of one tile, which is asked for after all others
constexpr int atOnce = 2; ///< so that the reader need not wait for this thread between two

struct Opened
{
    std::shared_ptr<const geo::MbTiles> tiles;
    geo::VectorMap vector = {}; ///< where the tiles are no pictures
};

} // namespace

struct MbTilesSource::Read
{
    QImage picture = {};  ///< null where there is none
    bool isBroken = false; ///< there is something that is no picture
};

MbTilesSource::MbTilesSource(const std::filesystem::path &file, geo::Datum datum, QObject *parent)
    : TileSource(atOnce, parent)
    , m_reader(std::make_unique<QThreadPool>())
{
    m_reader->setMaxThreadCount(1);
    setPaused(true);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restAfterFailure);
    connect(&m_rest, &QTimer::timeout, this, [this] { setPaused(false); });
    const auto open = [file, datum](const geo::Progress &) -> Opened {
        auto tiles = std::make_shared<const geo::MbTiles>(file);
        return {tiles, tiles->isVector() ? geo::vectorMapOf(tiles, datum) : geo::VectorMap()};
    };
    runJobOn(m_reader.get(), this, open, [this](const Outcome<Opened> &outcome) {
        if (!outcome.isFine()) {
            Q_EMIT failed(QStringLiteral("file"), outcome.problem());
            return;
        }
        const Opened &made = outcome.value();
        if (made.vector.baseMap) {
            Q_EMIT openedVector(made.vector, QString::fromStdString(made.tiles->attribution()));
            return;
        }
        m_tiles = made.tiles;
        m_decoder = sharedPictureDecoder();
        setPaused(false);
        Q_EMIT opened(m_tiles->minimumZoom(), m_tiles->maximumZoom(), QString::fromStdString(m_tiles->attribution()));
    });
}

MbTilesSource::~MbTilesSource()
{
    m_reader->clear();
    if (!m_reader->waitForDone(0)) // a file or a picture may take long
        QThreadPool::globalInstance()->start([reader = m_reader.release()] { delete reader; });
}

void MbTilesSource::fetch(const geo::RasterTile &tile)
{
    const auto read = [tiles = m_tiles, decoder = m_decoder, tile](const geo::Progress &) -> Read {
        const auto bytes = tiles->tile(tile);
        Read made{.picture = bytes ? decoder->decode(QByteArray::fromStdString(*bytes)) : QImage()};
        made.isBroken = bytes && made.picture.isNull();
        return made;
    };
    runJobOn(m_reader.get(), this, read, [this, tile](const Outcome<Read> &made) {
        if (made.isFine())
            take(tile, made.value());
        else
            tryAgain(tile, made.problem());
    });
}

void MbTilesSource::take(const geo::RasterTile &tile, const Read &read)
{
    m_failures.erase(tile);
    if (read.isBroken)
        Q_EMIT failed(QStringLiteral("part"), QStringLiteral("%1, tile %2/%3/%4: this is no picture that can be read; it is left out.")
                                                  .arg(QString::fromStdString(m_tiles->name())).arg(tile.zoom).arg(tile.column).arg(tile.row));
    if (read.picture.isNull())
        giveNone(tile);
    else
        give(tile, read.picture);
}

void MbTilesSource::tryAgain(const geo::RasterTile &tile, const QString &problem)
{
    Q_EMIT failed(QStringLiteral("file"), problem);
    if (++m_failures[tile] == mostFailures) {
        m_failures.erase(tile);
        giveNone(tile);
        return;
    }
    setPaused(true);
    m_rest.start();
    putBack(tile);
}

} // namespace guixiang
