// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/network/noding.h"
#include "geo/network/street_network.h"

#include <boost/geometry.hpp>
#include <boost/geometry/geometries/register/point.hpp>
#include <boost/geometry/index/rtree.hpp>
#include <boost/graph/compressed_sparse_row_graph.hpp>
#include <boost/graph/dijkstra_shortest_paths.hpp>
#include <boost/property_map/function_property_map.hpp>

#include <algorithm>
#include <limits>
#include <numeric>

BOOST_GEOMETRY_REGISTER_POINT_2D(geo::PlanePoint, double, boost::geometry::cs::cartesian, x, y)

namespace geo {

/// A half of an edge: walked in one direction.
struct Arc
{
    std::size_t edge = 0;
    double lengthM = 0;
};

/// A segment of an edge, for finding the nearest.
struct EdgeSegment
{
    std::size_t edge;
    std::size_t index;
};

/// What a search found of each node.
struct Distances
{
    std::vector<double> metres;
    std::vector<std::size_t> before; ///< the node that each was reached from; itself at a start
};

/// The insides of StreetNetwork: the noded streets as Boost's graph, their connected parts, and an index of their segments.
class StreetGraph
{
public:
    using Arcs = boost::compressed_sparse_row_graph<boost::directedS, boost::no_property, Arc>;
    using Entry = std::pair<boost::geometry::model::segment<PlanePoint>, EdgeSegment>;

    StreetGraph(const std::vector<Street> &streets, Walker walker);

    /// Dijkstra's search from a spot, with the lengths reduced by a potential of the nodes: with the straight distance to a
    /// goal it is A*, with 0 it is plain. It ends when `isDone` says so of a node and its reduced distance, which have become
    /// final. Distances in the result are the true ones where they are final.
    template<typename Potential, typename IsDone>
    [[nodiscard]] Distances search(const NetworkSpot &spot, Potential potential, IsDone isDone) const;

    LocalPlane plane;
    NodedStreets noded;
    Arcs arcs;
    std::vector<int> part; ///< of each node: the connected part it belongs to
    int largest = 0;
    std::vector<Island> islands;
    boost::geometry::index::rtree<Entry, boost::geometry::index::rstar<16>> segments; ///< of the largest part

private:
    struct Arrived
    {
    };
    template<typename IsDone>
    class Until : public boost::dijkstra_visitor<>
    {
    public:
        Until(const std::vector<double> &distances, IsDone isDone)
            : m_distances(distances)
            , m_isDone(std::move(isDone))
        {
        }
        template<typename Graph>
        void examine_vertex(std::size_t node, const Graph &)
        {
            if (m_isDone(node, m_distances[node]))
                throw Arrived();
        }

    private:
        const std::vector<double> &m_distances;
        IsDone m_isDone;
    };

    void connect();
    void findIslands(const std::vector<Street> &streets);
    void indexSegments();
};

template<typename Potential, typename IsDone>
Distances StreetGraph::search(const NetworkSpot &spot, Potential potential, IsDone isDone) const
{
    constexpr double never = std::numeric_limits<double>::infinity();
    const std::size_t count = noded.nodes.size();
    Distances found{std::vector<double>(count, never), std::vector<std::size_t>(count)};
    std::iota(found.before.begin(), found.before.end(), std::size_t(0));
    const NetworkEdge &edge = noded.edges[spot.edge];
    std::vector<std::size_t> starts{edge.from};
    found.metres[edge.from] = spot.alongM + potential(edge.from);
    if (edge.to != edge.from) {
        starts.push_back(edge.to);
        found.metres[edge.to] = edge.lengthM - spot.alongM + potential(edge.to);
    }
    const auto reduced = boost::make_function_property_map<Arcs::edge_descriptor>([&](const Arcs::edge_descriptor &arc) {
        return std::max(0.0, arcs[arc].lengthM - potential(boost::source(arc, arcs)) + potential(boost::target(arc, arcs)));
    });
    std::vector<boost::default_color_type> colours(count, boost::white_color);
    try {
        const auto nodes = boost::get(boost::vertex_index, arcs);
        boost::dijkstra_shortest_paths_no_init(arcs, starts.begin(), starts.end(), boost::make_iterator_property_map(found.before.begin(), nodes),
                                               boost::make_iterator_property_map(found.metres.begin(), nodes), reduced, nodes,
                                               std::less<double>(), std::plus<double>(), 0.0, Until(found.metres, isDone),
                                               boost::make_iterator_property_map(colours.begin(), nodes));
    } catch (const Arrived &) {
    }
    for (std::size_t node = 0; node < count; ++node)
        found.metres[node] -= potential(node);
    return found;
}

} // namespace geo
