// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/raster/raster_layer.h"

#include "app/raster/mbtiles_source.h"
#include "app/raster/web_source.h"
#include "geo/base/error.h"

#include <algorithm>

namespace guixiang {

namespace {
constexpr qsizetype usualBytes = qsizetype{64} << 20;
constexpr qsizetype missingRemembered = 20000;
constexpr double askedMargin = 0.12; ///< of the view's width and height on each side: what comes in while the map is dragged
constexpr int finerLevels = 2;

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
}

RasterLayer::~RasterLayer() = default;

QString RasterLayer::notice() const
{
    if (!isActive())
        return {};
    return m_attribution.isEmpty() ? m_ownAttribution : m_attribution;
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
        chosen << m_source << m_file.toLocalFile();
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
    m_ownAttribution.clear();
    m_pictures.clear();
    m_missing.clear();
    m_hasFailed = false;
    if (m_opened.isEmpty())
        return;
    if (m_source == QLatin1StringView("file"))
        follow(std::make_unique<MbTilesSource>(m_file.toLocalFile().toStdString()));
    else
        openWeb();
}

void RasterLayer::openWeb()
{
    try {
        follow(std::make_unique<WebSource>(geo::TileAddress(m_address.toStdString()), m_key));
        m_zooms = Zooms{0, WebSource::deepestZoom};
    } catch (const geo::RasterError &error) {
        Q_EMIT failed(QStringLiteral("address"), QString::fromUtf8(error.what()));
    }
}

void RasterLayer::follow(std::unique_ptr<TileSource> source)
{
    m_tiles = std::move(source);
    connect(m_tiles.get(), &TileSource::opened, this, [this](int minimum, int maximum, const QString &attribution) {
        m_zooms = Zooms{minimum, maximum};
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
        // Once, until it works again.
        if (!std::exchange(m_hasFailed, true))
            Q_EMIT failed(problem, what);
    });
}

void RasterLayer::take(const geo::RasterTile &tile, const QImage &picture)
{
    m_pictures.insert(keyOf(tile), new QImage(picture), picture.sizeInBytes());
    if (std::exchange(m_hasFailed, false))
        Q_EMIT worked();
    Q_EMIT arrived();
}

std::optional<RasterPart> RasterLayer::partFor(const geo::RasterTile &tile, const geo::RasterTile &from) const
{
    const QImage *picture = m_pictures.object(keyOf(from));
    if (!picture)
        return std::nullopt;
    return RasterPart{*picture, geo::partOf(from, tile), geo::cornersOf(tile, tileDatum())};
}

/// The nearest coarser picture that is there; of those that are not known to be missing the nearest is wanted where the tile itself is.
void RasterLayer::addCoarser(std::vector<RasterPart> &parts, const geo::RasterTile &tile, std::vector<geo::RasterTile> &wanted) const
{
    bool isAsked = false;
    for (geo::RasterTile from = tile; from.zoom >= m_zooms->minimum; from = from.parent()) {
        if (auto part = partFor(tile, from)) {
            parts.push_back(std::move(*part));
            return;
        }
        if (!isAsked && !m_missing.contains(keyOf(from))) {
            isAsked = true;
            if (std::ranges::find(wanted, from) == wanted.end())
                wanted.push_back(from);
        }
        if (from.zoom == 0)
            return;
    }
}

void RasterLayer::addFiner(std::vector<RasterPart> &parts, const geo::RasterTile &tile, int levels) const
{
    if (levels == 0 || tile.zoom >= m_zooms->maximum)
        return;
    for (const geo::RasterTile &child : tile.children()) {
        if (auto part = partFor(child, child))
            parts.push_back(std::move(*part));
        else
            addFiner(parts, child, levels - 1);
    }
}

std::vector<RasterPart> RasterLayer::parts(const geo::ViewTransform &view, double pixelRatio)
{
    std::vector<RasterPart> parts;
    std::vector<RasterPart> finer;
    std::vector<geo::RasterTile> wanted;
    const auto zoom = m_zooms ? geo::rasterZoom(view.zoom, pixelRatio, m_zooms->minimum, m_zooms->maximum) : std::nullopt;
    if (zoom) {
        const auto tiles = geo::tilesOver(view.visible(askedMargin), *zoom, tileDatum());
        // A view larger than the usual memory must not push out its own tiles.
        constexpr qsizetype tileBytes = qsizetype{256} * 256 * 4;
        m_pictures.setMaxCost(std::max(usualBytes, static_cast<qsizetype>(tiles.size()) * 2 * tileBytes));
        for (const geo::RasterTile &tile : tiles) {
            addCoarser(parts, tile, wanted);
            if (!m_pictures.contains(keyOf(tile)))
                addFiner(finer, tile, finerLevels);
        }
        parts.insert(parts.end(), finer.begin(), finer.end());
    }
    if (m_tiles)
        m_tiles->want(wanted);
    return parts;
}

} // namespace guixiang
