// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/basemap/raster_layer.h"

#include "app/basemap/mbtiles_source.h"
#include "app/basemap/web_source.h"
#include "geo/base/error.h"

#include <algorithm>

namespace guixiang {

namespace {
constexpr qsizetype usualBytes = qsizetype{64} << 20;
constexpr std::chrono::seconds restBeforeAgain{2};
constexpr int mostTimesAgain = 5;
constexpr qsizetype missingRemembered = 20000;
constexpr qsizetype usualTileBytes = qsizetype{256} * 256 * 4;

quint64 keyOf(const geo::RasterTile &tile)
{
    return static_cast<quint64>(tile.zoom) << 58 | static_cast<quint64>(tile.column) << 29 | static_cast<quint64>(tile.row);
}
} // namespace

RasterLayer::RasterLayer(QObject *parent)
    : QObject(parent)
    , m_pictures(usualBytes)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(this, &RasterLayer::choiceChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&m_soon, &QTimer::timeout, this, &RasterLayer::renew);
    m_again.setSingleShot(true);
    m_again.setInterval(restBeforeAgain);
    connect(&m_again, &QTimer::timeout, this, &RasterLayer::openFile);
}

RasterLayer::~RasterLayer() = default;

QString RasterLayer::notice() const
{
    if (!isActive() && !m_vector.baseMap)
        return {};
    return m_attribution.isEmpty() ? m_ownAttribution : m_attribution;
}

RasterChoice RasterLayer::choice() const
{
    using Source = RasterChoice::Source;
    const Source source = m_source == QLatin1StringView("file") ? Source::File : m_source == QLatin1StringView("web") ? Source::Web : Source::None;
    return {.source = source, .file = m_file.toLocalFile(), .address = m_address, .key = m_key, .datum = tileDatum(), .streets = m_streets, .attribution = m_attribution};
}

void RasterLayer::choose(const RasterChoice &choice)
{
    using Source = RasterChoice::Source;
    m_source = choice.source == Source::File ? QStringLiteral("file") : choice.source == Source::Web ? QStringLiteral("web") : QStringLiteral("none");
    m_file = QUrl::fromLocalFile(choice.file);
    m_address = choice.address;
    m_key = choice.key;
    m_datum = QString::fromStdString(std::string(geo::nameOf(choice.datum)));
    m_streets = choice.streets;
    m_attribution = choice.attribution;
    Q_EMIT choiceChanged();
}

QString RasterLayer::problemOf(const QString &address)
{
    try {
        (void)geo::TileAddress(address.toStdString());
        return {};
    } catch (const geo::RasterError &error) {
        return QString::fromUtf8(error.what());
    }
}

geo::Datum RasterLayer::tileDatum() const
{
    return geo::datumFrom(m_datum.toStdString()).value_or(geo::Datum::Wgs84);
}

void RasterLayer::renew()
{
    QStringList chosen;
    if (m_source == QLatin1StringView("file"))
        chosen << m_source << m_file.toLocalFile() << m_datum; // vector tiles are read for it
    else if (m_source == QLatin1StringView("web"))
        chosen << m_source << m_address << m_key;
    if (m_opened != chosen) {
        m_opened = chosen;
        open();
    }
    Q_EMIT changed();
}

void RasterLayer::open()
{
    m_tiles.reset();
    m_zooms.reset();
    m_vector = {};
    m_again.stop();
    m_timesAgain = 0;
    m_ownAttribution.clear();
    m_pictures.clear();
    m_missing.clear();
    m_tileBytes = usualTileBytes;
    m_hasFailed = m_hasFailedPart = false;
    if (m_opened.isEmpty())
        return;
    if (m_source == QLatin1StringView("file"))
        openFile();
    else
        openWeb();
}

void RasterLayer::openFile()
{
    auto source = std::make_unique<MbTilesSource>(m_file.toLocalFile().toStdString(), tileDatum());
    connect(source.get(), &MbTilesSource::openedVector, this, [this](const geo::VectorMap &map, const QString &attribution) {
        m_vector = map;
        m_ownAttribution = attribution;
        Q_EMIT changed();
    });
    follow(std::move(source));
}

/// In a while; the map as it is stays until then.
void RasterLayer::readAgain()
{
    if (!m_again.isActive() && m_timesAgain++ < mostTimesAgain)
        m_again.start();
}

void RasterLayer::tellFaults()
{
    const std::string fault = m_vector.faults ? m_vector.faults->sentence() : std::string();
    if (m_vector.baseMap)
        Q_EMIT drawn();
    if (m_vector.faults && m_vector.faults->hasUnread())
        readAgain();
    if (!fault.empty() && !std::exchange(m_hasFailedPart, true))
        Q_EMIT failed(QStringLiteral("part"), QString::fromStdString(fault));
}

void RasterLayer::openWeb()
{
    try {
        follow(std::make_unique<WebSource>(geo::TileAddress(m_address.toStdString()), m_key));
        m_zooms = geo::RasterZooms{0, WebSource::deepestZoom};
    } catch (const geo::RasterError &error) {
        Q_EMIT failed(QStringLiteral("address"), QString::fromUtf8(error.what()));
    }
}

void RasterLayer::follow(std::unique_ptr<TileSource> source)
{
    m_tiles = std::move(source);
    connect(m_tiles.get(), &TileSource::opened, this, [this](int minimum, int maximum, const QString &attribution) {
        m_zooms = geo::RasterZooms{minimum, maximum};
        m_ownAttribution = attribution;
        Q_EMIT changed();
    });
    connect(m_tiles.get(), &TileSource::arrived, this, &RasterLayer::take);
    connect(m_tiles.get(), &TileSource::missing, this, [this](const geo::RasterTile &tile) {
        if (m_missing.size() >= missingRemembered)
            m_missing.clear();
        m_missing.insert(keyOf(tile));
        Q_EMIT arrived();
    });
    connect(m_tiles.get(), &TileSource::failed, this, [this](const QString &problem, const QString &what) {
        if (m_vector.baseMap) { // it was told when it could not be read first
            readAgain();
            return;
        }
        // Once, until it works again; a part that is left out is so for good.
        const bool isPart = problem == QLatin1StringView("part");
        if (!std::exchange(isPart ? m_hasFailedPart : m_hasFailed, true))
            Q_EMIT failed(problem, what);
    });
}

void RasterLayer::take(const geo::RasterTile &tile, const QImage &picture)
{
    m_tileBytes = std::max(m_tileBytes, picture.sizeInBytes());
    m_pictures.insert(keyOf(tile), new QImage(picture), picture.sizeInBytes());
    if (std::exchange(m_hasFailed, false))
        Q_EMIT worked();
    Q_EMIT drawn();
    Q_EMIT arrived();
}

geo::TileState RasterLayer::stateOf(const geo::RasterTile &tile) const
{
    const quint64 key = keyOf(tile);
    if (m_pictures.object(key)) // and so it is the last to be forgotten
        return geo::TileState::There;
    return m_missing.contains(key) ? geo::TileState::Missing : geo::TileState::Unknown;
}

std::vector<RasterPart> RasterLayer::parts(const geo::ViewTransform &view, double pixelRatio, double margin)
{
    geo::RasterCover cover;
    if (const auto zoom = m_zooms ? geo::rasterZoom(view.zoom, pixelRatio, m_zooms->minimum, m_zooms->maximum) : std::nullopt)
        cover = geo::coverOf(view.visible(margin), *zoom, *m_zooms, tileDatum(), [this](const geo::RasterTile &tile) { return stateOf(tile); });
    // A view larger than the usual memory must not push out its own tiles.
    m_pictures.setMaxCost(std::max(usualBytes, static_cast<qsizetype>(cover.tiles) * 2 * m_tileBytes));
    std::vector<RasterPart> parts;
    for (const geo::PlacedTile &placed : cover.placed)
        if (const QImage *picture = m_pictures.object(keyOf(placed.from)))
            parts.push_back({*picture, placed.part, placed.corners});
    m_awaited = cover.wanted.size();
    m_blank = cover.blank;
    if (m_tiles)
        m_tiles->want(cover.wanted);
    return parts;
}

} // namespace guixiang
