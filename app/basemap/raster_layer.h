// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/basemap/raster_choice.h"
#include "app/basemap/tile_source.h"
#include "geo/base/view_transform.h"
#include "geo/tilesource/raster_cover.h"
#include "geo/tilesource/vector_map.h"

#include <QCache>
#include <QQmlEngine>
#include <QSet>
#include <QTimer>
#include <QUrl>

#include <memory>
#include <optional>

namespace guixiang {

/// A picture, or a part of it, and where it lies on the map: north-west, north-east, south-west, south-east, WGS-84 map units.
struct RasterPart
{
    QImage picture;
    geo::TilePart part;
    std::array<geo::MapPoint, 4> corners;

    bool operator==(const RasterPart &other) const
    {
        return picture.cacheKey() == other.picture.cacheKey() && part == other.part && corners == other.corners;
    }
};

/// A background under the plan: an MBTiles file, or tiles from the web. Vector tiles of a file are no pictures under the base map but
/// one in its place. What it is belongs to the program's settings, not
/// to a project. While `source` is "none" it opens nothing, no file and no socket. Keeps the pictures that were shown last in
/// memory. The thread that made it, whose event loop must run.
class RasterLayer : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString source MEMBER m_source NOTIFY choiceChanged FINAL)   ///< "none", "file" or "web"
    Q_PROPERTY(QUrl file MEMBER m_file NOTIFY choiceChanged FINAL)          ///< MBTiles
    Q_PROPERTY(QString address MEMBER m_address NOTIFY choiceChanged FINAL) ///< geo/tilesource/tile_address.h
    Q_PROPERTY(QString key MEMBER m_key NOTIFY choiceChanged FINAL)         ///< what {key} stands for
    Q_PROPERTY(QString datum MEMBER m_datum NOTIFY choiceChanged FINAL)     ///< of the tiles: "wgs84" or "gcj02"
    Q_PROPERTY(bool streets MEMBER m_streets NOTIFY choiceChanged FINAL)    ///< the plan's own streets are drawn over it
    Q_PROPERTY(QString attribution MEMBER m_attribution NOTIFY choiceChanged FINAL) ///< empty for what the file says of itself
    Q_PROPERTY(QString notice READ notice NOTIFY changed FINAL)             ///< whom to thank for what is shown
    Q_PROPERTY(bool active READ isActive NOTIFY changed FINAL)

public:
    explicit RasterLayer(QObject *parent = nullptr);
    ~RasterLayer() override;

    /// True while there is a layer of pictures that can be shown.
    [[nodiscard]] bool isActive() const { return m_zooms.has_value(); }
    /// True where the plan's streets are drawn, over the layer or without one.
    [[nodiscard]] bool showsStreets() const { return m_streets || !isActive(); }
    /// The base map to be drawn in place of a project's, from vector tiles; null where there are none.
    [[nodiscard]] std::shared_ptr<const geo::BaseMap> baseMap() const { return m_vector.baseMap; }
    [[nodiscard]] const geo::VectorMap &vectorMap() const { return m_vector; }
    /// Tells that it was drawn, and once by `failed` what of it could not be read so far; for whoever has drawn it.
    void tellFaults();
    [[nodiscard]] QString notice() const;
    /// What was chosen, as a value for whoever draws a map elsewhere; and choosing it.
    [[nodiscard]] RasterChoice choice() const;
    void choose(const RasterChoice &choice);
    /// What is wrong with an address, one sentence; empty when it will do.
    Q_INVOKABLE [[nodiscard]] static QString problemOf(const QString &address);

    /// What there is for a view, bottom to top: where a tile is missing the part of a coarser one, under what is there of finer ones.
    /// What is missing is asked for and told by `arrived`; `margin` is a share of the view's width and height on each side. One view at a time: what another one still waits for is forgotten.
    [[nodiscard]] std::vector<RasterPart> parts(const geo::ViewTransform &view, double pixelRatio, double margin = 0);
    /// Of the view that was asked for last: how many tiles are still waited for, and how many have nothing to show.
    [[nodiscard]] std::size_t awaited() const { return m_awaited; }
    [[nodiscard]] std::size_t blank() const { return m_blank; }

Q_SIGNALS:
    void choiceChanged();
    void changed(); ///< what it is, not what has arrived
    void arrived(); ///< there is more to show, or a reason to ask for something else
    void failed(const QString &problem, const QString &what); ///< as of TileSource; or "address", or "part" where the rest is drawn
    void worked(); ///< what failed is well again
    void drawn();  ///< something of it was read and can be shown

private:
    void renew();
    void open();
    void openFile();
    void readAgain();
    void openWeb();
    void follow(std::unique_ptr<TileSource> source);
    void take(const geo::RasterTile &tile, const QImage &picture);
    [[nodiscard]] geo::TileState stateOf(const geo::RasterTile &tile) const;
    [[nodiscard]] geo::Datum tileDatum() const;

    QString m_source = QStringLiteral("none");
    QUrl m_file;
    QString m_address;
    QString m_key;
    QString m_datum = QStringLiteral("wgs84");
    QString m_attribution;
    bool m_streets = true;
    QTimer m_soon; ///< gathers the changes of one turn of the event loop
    QStringList m_opened; ///< what the present source was made from
    std::unique_ptr<TileSource> m_tiles;
    std::optional<geo::RasterZooms> m_zooms; ///< once it can be asked
    geo::VectorMap m_vector; ///< of a file with vector tiles
    QString m_ownAttribution;
    QCache<quint64, QImage> m_pictures; ///< cost in bytes
    qsizetype m_tileBytes = 0; ///< of the largest picture so far
    QSet<quint64> m_missing;
    std::size_t m_awaited = 0;
    std::size_t m_blank = 0;
    bool m_hasFailed = false;
    bool m_hasFailedPart = false;
    QTimer m_again; ///< reads vector tiles anew that could not be read
    int m_timesAgain = 0;
};

} // namespace guixiang
