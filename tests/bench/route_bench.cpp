// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure.h"

#include "geo/network/catchment.h"
#include "geo/walk/route.h"

#include <QElapsedTimer>

#include <cpl_error.h>
#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include <cstdio>
#include <map>

namespace {
constexpr int runs = 21;

/// The ways of an OpenStreetMap extract that people walk on or cross.
std::vector<geo::Street> readWays(const std::filesystem::path &file)
{
    static const std::map<std::string, geo::StreetClass> classes{
        {"motorway", geo::StreetClass::Trunk},        {"trunk", geo::StreetClass::Trunk},           {"primary", geo::StreetClass::Primary},
        {"secondary", geo::StreetClass::Secondary},   {"tertiary", geo::StreetClass::Tertiary},     {"residential", geo::StreetClass::Residential},
        {"living_street", geo::StreetClass::Residential}, {"unclassified", geo::StreetClass::Residential}, {"service", geo::StreetClass::Service},
        {"footway", geo::StreetClass::Footway},       {"path", geo::StreetClass::Footway},          {"pedestrian", geo::StreetClass::Footway},
        {"steps", geo::StreetClass::Footway},         {"track", geo::StreetClass::Footway},         {"cycleway", geo::StreetClass::Footway}};
    GDALAllRegister();
    CPLPushErrorHandler(CPLQuietErrorHandler);
    std::vector<geo::Street> streets;
    const char *const drivers[]{"OSM", nullptr};
    const GDALDatasetUniquePtr dataset(GDALDataset::Open(file.c_str(), GDAL_OF_VECTOR, drivers, nullptr, nullptr));
    OGRLayer *lines = dataset ? dataset->GetLayerByName("lines") : nullptr;
    if (lines)
        for (const auto &feature : *lines) {
            const auto found = classes.find(feature->GetFieldAsString("highway"));
            const OGRGeometry *geometry = feature->GetGeometryRef();
            if (found == classes.end() || !geometry || wkbFlatten(geometry->getGeometryType()) != wkbLineString)
                continue;
            geo::Street street{.id = {std::to_string(streets.size())}, .name = {feature->GetFieldAsString("name"), {}}, .streetClass = found->second, .note = {}, .line = {}};
            for (const OGRPoint &point : *geometry->toLineString())
                street.line.push_back({point.getX(), point.getY()});
            streets.push_back(std::move(street));
        }
    CPLPopErrorHandler();
    return streets;
}

template<typename Work>
std::vector<double> timed(Work work)
{
    std::vector<double> milliseconds;
    for (int run = 0; run < runs; ++run) {
        QElapsedTimer timer;
        timer.start();
        work(run);
        milliseconds.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return milliseconds;
}

QString figures(const std::vector<double> &milliseconds)
{
    return QStringLiteral("median %1, worst %2 ms").arg(quantile(milliseconds, 0.5), 0, 'f', 2).arg(quantile(milliseconds, 1), 0, 'f', 2);
}
} // namespace

int benchRoutes()
{
    const std::filesystem::path file = std::filesystem::path(GUIXIANG_DATA).parent_path().parent_path() / "shared/osm/ors_heidelberg.osm.pbf";
    if (!std::filesystem::exists(file)) {
        std::printf("routes: skipped, the extract %s is not there\n", file.c_str());
        return 0;
    }
    geo::Plan plan;
    plan.streets = readWays(file);
    // Six stops in the old town and across the river.
    const std::vector<geo::LonLat> stops{{8.6931, 49.4122}, {8.7105, 49.4119}, {8.6820, 49.4185}, {8.6751, 49.4037}, {8.6990, 49.4150}, {8.6720, 49.4175}};
    std::vector<geo::PlaceId> ids;
    for (std::size_t i = 0; i < stops.size(); ++i) {
        ids.push_back({std::to_string(i)});
        plan.places.push_back({.id = ids.back(), .name = {}, .address = {}, .grade = geo::PositionGrade::Published, .basis = {}, .position = stops[i], .lines = {}, .tasks = {}});
    }
    QElapsedTimer timer;
    timer.start();
    const geo::StreetNetwork network(plan.streets);
    report(QStringLiteral("network of Heidelberg, built"),
           QStringLiteral("%1 ms, %2 ways, %3 nodes, %4 edges").arg(timer.elapsed()).arg(plan.streets.size()).arg(network.nodeCount()).arg(network.edges().size()),
           QStringLiteral("none"));
    geo::Route route;
    const auto routed = timed([&](int) { route = geo::routeThrough(plan, network, geo::stopsAt(ids)); });
    report(QStringLiteral("route through six stops"), figures(routed) + QStringLiteral(", %1 m").arg(route.metres, 0, 'f', 0), QStringLiteral("10 ms"));
    std::size_t parts = 0;
    const auto caught = timed([&](int run) { parts = geo::catchment(network, stops[static_cast<std::size_t>(run) % stops.size()], 15 * 75).size(); });
    report(QStringLiteral("15-minute catchment"), figures(caught), QStringLiteral("20 ms"));
    return route.legs.size() == stops.size() - 1 && parts > 0 ? 0 : 1;
}
