// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/base/view_transform.h"
#include "geo/briefing/briefing.h"
#include "geo/style/style.h"

#include <QList>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <set>

namespace guixiang {

/// A row of the legend.
struct LegendEntry
{
    enum class Sign { Symbol, Way, DoubtfulWay, Ring, Overlay };
    Sign sign = Sign::Symbol;
    std::string symbol = {}; ///< a file inside the style folder, of a Symbol
    QString text = {};
    int overlay = 0; ///< the number of an Overlay
};

/// A scene made ready to be shown, from the records as they are now.
struct StageScene
{
    geo::Scene scene;
    geo::SceneText text;
    geo::SceneShow show;
    geo::Route route; ///< of the shown walk
    QList<LegendEntry> legend;
    QString notice;
    std::set<geo::PlaceId> hiddenPlaces; ///< kept off the map by the scene's filters
    bool english = false;

    /// The places that the map marks: the one looked at, or all that the scene is about; a walk's stops mark themselves.
    [[nodiscard]] std::vector<geo::PlaceId> marked() const;
};

[[nodiscard]] StageScene stageScene(const geo::Plan &plan, const geo::StreetNetworks &networks, const geo::Style &style, const geo::Scene &scene,
                                    bool english);

/// Sizes on a stage of some size (logical pixels): those of the style at 1920x1080, and the rest goes with them. Nothing stands in
/// the outer 4 %.
class StageLayout
{
public:
    StageLayout(QSizeF size, const geo::Style &style);

    [[nodiscard]] QSizeF size() const { return m_size; }
    [[nodiscard]] double px(double at1080) const { return at1080 * m_unit; }
    [[nodiscard]] QRectF safe() const;
    /// The words' column at the left; wide where the words are all there is.
    [[nodiscard]] QRectF column(const geo::Scene &scene) const;
    /// How many times larger than in the explorer the map is drawn.
    [[nodiscard]] double mapScale() const { return px(m_mapNamePx) / m_placeNamePx; }
    /// The map's view of a scene above what covers the foot of the stage, in pixels of the map as it is before it is enlarged.
    [[nodiscard]] geo::ViewTransform view(const geo::Plan &plan, const StageScene &scene, double coveredFootPx = 0) const;
    /// The same as a view that a scene can keep.
    [[nodiscard]] geo::SceneView looksAt(const geo::ViewTransform &view, const geo::Scene &scene) const;
    /// A scene's view that shows what a map of the explorer shows in a free part of some size about its middle.
    [[nodiscard]] geo::SceneView captured(geo::LonLat middle, double zoom, double bearing, QSizeF freePx) const;

private:
    /// What the words leave free for the map, in pixels of the map.
    [[nodiscard]] QRectF freePart(double columnRight) const;
    [[nodiscard]] double columnRight(bool isAllWords) const;

    QSizeF m_size;
    double m_unit;
    double m_mapNamePx;
    double m_placeNamePx;
};

} // namespace guixiang
