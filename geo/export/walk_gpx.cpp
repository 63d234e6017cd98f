// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/export/walk_writer.h"

namespace geo {

void WalkWriter::writeGpx()
{
    OGRLayer *waypoints = layer("waypoints", wkbPoint);
    OGRLayer *routes = layer("routes", wkbLineString);
    OGRLayer *tracks = layer("tracks", wkbMultiLineString);
    if (!waypoints || !routes || !tracks)
        return;
    OGRLineString through;
    OGRMultiLineString way;
    forEachStop([&](std::size_t number, const WalkStop &stop, const Place &place, const OGRPoint &point) {
        addFeature(waypoints,
                   {{"name", std::to_string(number) + " " + place.name.in(m_request.english)},
                    {"desc", stop.narration.in(m_request.english)},
                    {"src", provenance(place)},
                    {"sym", "Flag"}},
                   point);
        through.addPoint(&point);
    });
    OGRLineString line;
    for (const RouteLeg &leg : m_route.legs)
        if (const OGRLineString piece = lineOf(leg); !piece.IsEmpty())
            line.addSubLineString(&piece);
    way.addGeometry(&line);
    const Fields said{{"name", title()}, {"desc", description()}, {"src", m_plan.info.document}};
    if (through.getNumPoints() > 1)
        addFeature(routes, said, through);
    if (line.getNumPoints() > 1)
        addFeature(tracks, said, way);
}

} // namespace geo
