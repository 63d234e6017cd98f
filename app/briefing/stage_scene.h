// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/base/view_transform.h"
#include "geo/briefing/briefing.h"
#include "geo/style/style.h"

#include <QList>
#include <QSizeF>
#include <QString>

namespace guixiang {

/// A sign of the legend: a symbol file, or the walk's line.
struct LegendEntry
{
    std::string symbol; ///< inside the style folder; empty for the walk's line
    QString text;
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
    bool english = false;
};

[[nodiscard]] StageScene stageScene(const geo::Plan &plan, const geo::StreetNetworks &networks, const geo::Style &style, const geo::Scene &scene,
                                    bool english);

/// Sizes on a stage of some size (logical pixels). At 1920x1080 type is 44, 28 and 24 px, and so are the letters of the map; the rest
/// goes with them. Nothing stands in the outer 4 %.
class StageLayout
{
public:
    explicit StageLayout(QSizeF size);

    [[nodiscard]] QSizeF size() const { return m_size; }
    [[nodiscard]] double px(double at1080) const { return at1080 * m_unit; }
    [[nodiscard]] QRectF safe() const;
    /// The words' column at the left; wide where the words are all there is.
    [[nodiscard]] QRectF column(const StageScene &scene) const;
    /// How many times larger than in the explorer the map is drawn.
    [[nodiscard]] double mapScale() const { return px(24) / 13; }
    /// The map's view of a scene, in pixels of the map as it is before it is enlarged.
    [[nodiscard]] geo::ViewTransform view(const geo::Plan &plan, const StageScene &scene) const;

private:
    QSizeF m_size;
    double m_unit;
};

} // namespace guixiang
