// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/basemap/raster_choice.h"
#include "geo/base/view_transform.h"
#include "geo/tilesource/vector_map.h"

#include <QImage>

#include <functional>

namespace guixiang {

/// A background for one view: of pictures one image, which what is printed and painted has under the map, where the window has
/// the tiles themselves; of vector tiles a base map in place of the project's. Immutable.
struct Backdrop
{
    RasterChoice choice = {};      ///< what it was made from,
    geo::ViewTransform view = {};  ///< for which view
    double pixelRatio = 1;         ///< and how many of its pixels to one of the view's
    QImage image = {};             ///< of the whole view; null where there is nothing to show
    geo::VectorMap vector = {}; ///< null where the background is of pictures, or has nothing in the view
    QString notice = {};           ///< whom to thank for it
    QString problem = {};          ///< as of RasterLayer::failed; empty when all is well
    QString what = {};
    std::size_t late = 0;  ///< tiles that did not come in time
    std::size_t blank = 0; ///< tiles of the view with nothing to show, late ones too

    [[nodiscard]] bool isShown() const { return !image.isNull(); }
    /// The base map to draw: its own, or else the project's.
    [[nodiscard]] const geo::BaseMap &baseMapOr(const geo::BaseMap &project) const { return vector.baseMap ? *vector.baseMap : project; }
    /// Whether areas and streets of the plan's own base map are drawn over it: all of it where there is nothing to show.
    [[nodiscard]] bool givesWay() const { return !isShown(); }
    [[nodiscard]] bool leavesStreets() const { return !isShown() || choice.streets; }
    /// All that can be shown is.
    [[nodiscard]] bool isWhole() const { return problem.isEmpty() && late == 0; }
    [[nodiscard]] bool isFor(const RasterChoice &chosen, const geo::ViewTransform &seen, double ratio) const
    {
        return choice == chosen && view == seen && pixelRatio == ratio;
    }
    /// What is missing, in one sentence; empty when nothing is.
    [[nodiscard]] QString finding(bool english) const;
};

/// Gives the backdrop of a view; whoever draws a map asks for it once it knows where that map looks.
using BackdropFor = std::function<Backdrop(const geo::ViewTransform &view)>;

/// Whom to thank for a map and what lies under it.
[[nodiscard]] QString joinedNotice(const QString &background, const QString &notice);

} // namespace guixiang
