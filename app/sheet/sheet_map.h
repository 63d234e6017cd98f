// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/basemap/backdrop.h"
#include "geo/base/view_transform.h"
#include "geo/draw/composer.h"
#include "geo/route/route.h"

#include <QList>
#include <QRectF>

namespace guixiang {

/// What a sheet is about. It refers to what others own.
struct SheetSubject
{
    const geo::Plan &plan;
    const geo::BaseMap &baseMap;
    const geo::Walk &walk;
    const geo::Route &route; ///< of the walk
};

/// What a sheet asks of its map.
struct SheetMapRequest
{
    QSizeF sizeMm;
    QList<QRectF> reservedMm; ///< where no label may stand, from the map's middle
    double typeScale = 1;
    bool english = false;
    int wantedScale = 0; ///< 0 for the largest round one that holds the walk
    bool headsUp = false; ///< turned so that the walk leads up the page, from its first stop to the one farthest from there
};

/// The map of a sheet: a picture at a true, round scale.
struct SheetMap
{
    geo::Picture picture;
    geo::ViewTransform view; ///< pixels from the map's upper left corner
    Backdrop backdrop; ///< for that view
    bool showsBoundary = false; ///< of the block, the plan's own
    int scale = 0; ///< 1:scale
    QSizeF sizePx; ///< 1/96 inch times the type scale each

    /// The length on paper (mm) of a distance on the ground.
    [[nodiscard]] double paperMm(double metres) const { return metres * 1000 / scale; }
};

/// Fits a route into a map. A circle shows how far five minutes lead from the start.
[[nodiscard]] SheetMap sheetMap(const SheetSubject &subject, const geo::Style &style, const SheetMapRequest &request, const BackdropFor &backdropFor);

} // namespace guixiang
