// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/base/box.h"
#include "geo/base/map_point.h"
#include "geo/base/screen_point.h"

namespace geo {

/// Where the map lies on a picture: map units to pixels and back. The centre of the picture shows `centre`; the map is
/// turned by -bearing (degrees) about it. Agrees with Qt Location's Map at tilt 0, where nothing is stretched.
struct ViewTransform
{
    MapPoint centre = {};
    double zoom = 15;
    double bearing = 0;
    double northStretch = 1; ///< of north to south against west to east: a page takes out what Web Mercator does to an ellipsoid
    double widthPx = 0;
    double heightPx = 0;

    bool operator==(const ViewTransform &) const = default;

    [[nodiscard]] ScreenPoint toScreen(MapPoint point) const;
    [[nodiscard]] MapPoint toMap(ScreenPoint point) const;
    /// The upright box of map points that holds the whole picture, grown on each side by a share of its width and height.
    [[nodiscard]] Box<MapPoint> visible(double margin = 0) const;
};

/// The view that shows a box as large as it fits into the picture less the margins (pixels), with zoom held to a range.
struct Margins
{
    double left = 0, top = 0, right = 0, bottom = 0;
};
[[nodiscard]] ViewTransform fitted(const Box<MapPoint> &box, ViewTransform view, Margins margins, double maximumZoom);

} // namespace geo
