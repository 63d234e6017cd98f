// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/map_box.h"

#include "geo/base/mercator.h"

namespace guixiang {

void include(MapBox &box, const std::vector<geo::LonLat> &line)
{
    for (const geo::LonLat position : line)
        box.include(geo::toMapPoint(position));
}

void include(MapBox &box, const geo::Box<geo::LonLat> &degrees)
{
    if (degrees.isEmpty())
        return;
    box.include(geo::toMapPoint({degrees.minX, degrees.minY}));
    box.include(geo::toMapPoint({degrees.maxX, degrees.maxY}));
}

/// Room for an uncertain position: its ring belongs into the picture.
void include(MapBox &box, const geo::Place &place)
{
    for (const auto &line : place.lines)
        include(box, line);
    if (!place.position)
        return;
    const geo::MapPoint middle = geo::toMapPoint(*place.position);
    const double radius = place.uncertaintyM / geo::metresPerMapUnit(place.position->lat);
    box.include(middle.x - radius, middle.y - radius);
    box.include(middle.x + radius, middle.y + radius);
}

} // namespace guixiang
