// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/network/street_graph.h"

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/connected_components.hpp>

#include <set>

namespace geo {

namespace {
LonLat middleOf(const std::vector<Street> &streets)
{
    double minLon = 180, maxLon = -180, minLat = 90, maxLat = -90;
    for (const Street &street : streets)
        for (const LonLat position : street.line) {
            minLon = std::min(minLon, position.lon);
            maxLon = std::max(maxLon, position.lon);
            minLat = std::min(minLat, position.lat);
            maxLat = std::max(maxLat, position.lat);
        }
    return minLon > maxLon ? LonLat{} : LonLat{(minLon + maxLon) / 2, (minLat + maxLat) / 2};
}

} // namespace

StreetGraph::StreetGraph(const std::vector<Street> &streets, Walker walker)
    : plane(middleOf(streets))
    , noded(nodeStreets(streets, walker, plane))
{
    connect();
    findIslands(streets);
    indexSegments();
}

void StreetGraph::connect()
{
    std::vector<std::pair<std::size_t, std::size_t>> ends;
    std::vector<Arc> properties;
    for (std::size_t i = 0; i < noded.edges.size(); ++i) {
        const NetworkEdge &edge = noded.edges[i];
        ends.emplace_back(edge.from, edge.to);
        properties.push_back({i, edge.lengthM});
        ends.emplace_back(edge.to, edge.from);
        properties.push_back({i, edge.lengthM});
    }
    arcs = Arcs(boost::edges_are_unsorted_multi_pass, ends.begin(), ends.end(), properties.begin(), noded.nodes.size());
}

void StreetGraph::findIslands(const std::vector<Street> &streets)
{
    boost::adjacency_list<boost::vecS, boost::vecS, boost::undirectedS> undirected(noded.nodes.size());
    for (const NetworkEdge &edge : noded.edges)
        boost::add_edge(edge.from, edge.to, undirected);
    part.resize(noded.nodes.size());
    const auto count = static_cast<std::size_t>(boost::connected_components(undirected, part.data()));
    std::vector<double> lengths(count, 0);
    std::vector<std::set<std::string>> names(count);
    for (const NetworkEdge &edge : noded.edges) {
        const auto of = static_cast<std::size_t>(part[edge.from]);
        lengths[of] += edge.lengthM;
        names[of].insert(streets[edge.street].name.zh);
    }
    if (count == 0)
        return;
    largest = static_cast<int>(std::ranges::max_element(lengths) - lengths.begin());
    for (std::size_t i = 0; i < count; ++i)
        if (static_cast<int>(i) != largest && lengths[i] > 0)
            islands.push_back({{names[i].begin(), names[i].end()}, lengths[i]});
    std::ranges::stable_sort(islands, std::ranges::greater{}, &Island::lengthM);
}

void StreetGraph::indexSegments()
{
    std::vector<Entry> entries;
    for (std::size_t i = 0; i < noded.edges.size(); ++i) {
        const NetworkEdge &edge = noded.edges[i];
        if (part[edge.from] != largest)
            continue;
        for (std::size_t at = 0; at + 1 < edge.line.size(); ++at)
            entries.emplace_back(Entry::first_type(plane.toPlane(edge.line[at]), plane.toPlane(edge.line[at + 1])), EdgeSegment{i, at});
    }
    segments = decltype(segments)(entries);
}

} // namespace geo
