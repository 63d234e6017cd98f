// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/export/walk_file.h"

#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include <initializer_list>
#include <string>
#include <utility>
#include <vector>

namespace geo {

/// Writes one walk into one new GDAL dataset. What each format needs of its own is in walk_gpx.cpp and walk_layers.cpp. Used
/// once, on one thread.
class WalkWriter
{
public:
    WalkWriter(const Plan &plan, const Walk &walk, const Route &route, const WalkFileRequest &request);

    /// Whether all of it was written.
    [[nodiscard]] bool write(const std::filesystem::path &file);

private:
    using Fields = std::vector<std::pair<const char *, std::string>>;

    // What is said of the walk and its parts.
    [[nodiscard]] std::string title() const { return m_walk.title.in(m_request.english); }
    /// What the file says of itself: the datum above all.
    [[nodiscard]] std::string description() const;
    [[nodiscard]] std::string provenance(const Place &place) const;
    [[nodiscard]] std::string directions(const RouteLeg &leg) const;
    [[nodiscard]] Fields stopFields(std::size_t number, const WalkStop &stop, const Place &place) const;
    [[nodiscard]] Fields legFields(std::size_t number, const RouteLeg &leg) const;

    // The dataset.
    OGRLayer *layer(const char *name, OGRwkbGeometryType type, std::initializer_list<const char *> extra = {});
    void addFeature(OGRLayer *layer, const Fields &fields, const OGRGeometry &geometry);
    /// A position in the datum asked for.
    [[nodiscard]] OGRPoint pointAt(LonLat wgs84) const;
    [[nodiscard]] OGRLineString lineOf(const RouteLeg &leg) const;

    /// A route through the stops, a track along the streets, and a waypoint for each stop.
    void writeGpx();
    /// A layer of stops and one of legs.
    void writeLayers();
    /// Stops and legs in one layer, told apart by `kind`.
    void writeOneLayer();
    void writeStops(OGRLayer *stops);
    void writeLegs(OGRLayer *legs);

    /// Calls each(number, stop, place, point) for each stop that has a position.
    template<typename Each>
    void forEachStop(Each each) const
    {
        for (std::size_t i = 0; i < m_walk.stops.size(); ++i)
            if (const Place *place = m_plan.find(m_walk.stops[i].place); place && place->position)
                each(i + 1, m_walk.stops[i], *place, pointAt(*place->position));
    }

    const Plan &m_plan;
    const Walk &m_walk;
    const Route &m_route;
    const WalkFileRequest &m_request;
    GDALDatasetUniquePtr m_dataset;
    bool m_whole = true;
};

} // namespace geo
