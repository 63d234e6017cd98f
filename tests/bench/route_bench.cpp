// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure.h"

#include "geo/import/vector/import.h"
#include "geo/network/catchment.h"
#include "geo/route/route.h"
#include "geo/sqlite/database.h"
#include "geo/sqlite/geometry_blob.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <spatialite.h>

#include <cmath>
#include <cstdio>

namespace {
constexpr int runs = 21;

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
/// The node of the network that is nearest to a position: VirtualRouting knows nothing but nodes.
std::size_t nodeNear(const geo::StreetNetwork &network, geo::LonLat position)
{
    const auto spot = network.nearest(position);
    const geo::NetworkEdge &edge = network.edges()[spot->edge];
    return spot->alongM < edge.lengthM / 2 ? edge.from : edge.to;
}

geo::LonLat positionOf(const geo::StreetNetwork &network, std::size_t node)
{
    for (const geo::NetworkEdge &edge : network.edges())
        if (edge.from == node || edge.to == node)
            return edge.from == node ? edge.line.front() : edge.line.back();
    return {};
}

/// SpatiaLite as any program has it: a project's own connection denies the functions that routing needs.
class PlainSpatialite
{
public:
    explicit PlainSpatialite(const std::filesystem::path &file)
        : m_spatial(spatialite_alloc_connection())
    {
        sqlite3_open(file.c_str(), &m_database);
        spatialite_init_ex(m_database, m_spatial, 0);
    }
    PlainSpatialite(const PlainSpatialite &) = delete;
    PlainSpatialite &operator=(const PlainSpatialite &) = delete;
    ~PlainSpatialite()
    {
        sqlite3_close(m_database);
        spatialite_cleanup_ex(m_spatial);
    }
    /// The first number that a query gives; -1 for none.
    [[nodiscard]] double number(const std::string &sql) const
    {
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v2(m_database, sql.c_str(), -1, &statement, nullptr);
        const double value = sqlite3_step(statement) == SQLITE_ROW ? sqlite3_column_double(statement, 0) : -1;
        sqlite3_finalize(statement);
        return value;
    }

private:
    sqlite3 *m_database = nullptr;
    void *m_spatial;
};

/// The network as a table that SpatiaLite routes on.
void writeRoutingTable(const std::filesystem::path &file, const geo::StreetNetwork &network)
{
    geo::Database database = geo::Database::create(file);
    database.run("SELECT InitSpatialMetaData(1, 'WGS84_ONLY')");
    database.run("CREATE TABLE arc (id INTEGER PRIMARY KEY, node_from INTEGER NOT NULL, node_to INTEGER NOT NULL, metres REAL NOT NULL, name TEXT NOT NULL)");
    database.run("SELECT AddGeometryColumn('arc', 'geometry', 4326, 'LINESTRING', 'XY')");
    database.run("BEGIN");
    geo::Statement insert = database.prepare("INSERT INTO arc (node_from, node_to, metres, name, geometry) VALUES (?, ?, ?, '', ?)");
    for (const geo::NetworkEdge &edge : network.edges())
        insert.bind(static_cast<int>(edge.from) + 1).bind(static_cast<int>(edge.to) + 1).bind(edge.lengthM).bindBlob(geo::lineBlob(edge.line)).run();
    database.run("COMMIT");
}

/// The same legs, between the same nodes, by SpatiaLite's VirtualRouting in plain SQL and by the network, in one run.
int benchVirtualRouting(const geo::StreetNetwork &network, const std::vector<geo::LonLat> &stops)
{
    std::vector<std::size_t> nodes;
    std::vector<geo::NetworkSpot> spots;
    for (const geo::LonLat stop : stops) {
        nodes.push_back(nodeNear(network, stop));
        spots.push_back(*network.nearest(positionOf(network, nodes.back())));
    }
    const QTemporaryDir folder;
    const std::filesystem::path file = folder.filePath(QStringLiteral("net.sqlite")).toStdString();
    writeRoutingTable(file, network);
    const PlainSpatialite database(file);
    if (database.number("SELECT CreateRouting('arc_data', 'arc_net', 'arc', 'node_from', 'node_to', 'geometry', 'metres', 'name', 0, 1)") != 1)
        std::printf("VirtualRouting could not be made\n");
    double sqlMetres = 0, ownMetres = 0;
    const auto sql = timed([&](int) {
        sqlMetres = 0;
        for (std::size_t i = 0; i + 1 < nodes.size(); ++i) {
            // The first row is the whole leg. No LIMIT: VirtualRouting finds nothing with one.
            sqlMetres += database.number("SELECT Cost FROM arc_net WHERE NodeFrom = " + std::to_string(nodes[i] + 1) + " AND NodeTo = " + std::to_string(nodes[i + 1] + 1));
        }
    });
    const auto own = timed([&](int) {
        ownMetres = 0;
        for (std::size_t i = 0; i + 1 < spots.size(); ++i)
            if (const auto path = network.shortest(spots[i], spots[i + 1]))
                ownMetres += path->lengthM;
    });
    report(QStringLiteral("the same legs by VirtualRouting"), figures(sql) + QStringLiteral(", %1 m").arg(sqlMetres, 0, 'f', 0), QStringLiteral("none"));
    report(QStringLiteral("the same legs by the network"),
           figures(own) + QStringLiteral(", %1 m, %2 times faster").arg(ownMetres, 0, 'f', 0).arg(quantile(sql, 0.5) / quantile(own, 0.5), 0, 'f', 1), QStringLiteral("none"));
    return std::abs(sqlMetres - ownMetres) < 0.005 * ownMetres ? 0 : 1;
}
} // namespace

int benchRoutes()
{
    const std::filesystem::path file = heidelberg();
    if (!std::filesystem::exists(file)) {
        std::printf("routes: skipped, the extract %s is not there\n", file.c_str());
        return 0;
    }
    geo::Plan plan;
    plan.streets = geo::readImport({.file = file}, {}).addition.streets;
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
    return benchVirtualRouting(network, stops) + (route.legs.size() == stops.size() - 1 && parts > 0 ? 0 : 1);
}
