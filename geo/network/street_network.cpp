// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/network/street_network.h"

#include "geo/network/noding.h"

#include <boost/geometry.hpp>
#include <boost/geometry/geometries/register/point.hpp>
#include <boost/geometry/index/rtree.hpp>
#include <boost/graph/astar_search.hpp>
#include <boost/graph/compressed_sparse_row_graph.hpp>
#include <boost/graph/connected_components.hpp>
#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/dijkstra_shortest_paths_no_color_map.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <set>

BOOST_GEOMETRY_REGISTER_POINT_2D(geo::PlanePoint, double, boost::geometry::cs::cartesian, x, y)

namespace geo {

namespace {
namespace index = boost::geometry::index;

/// A half of an edge: walked in one direction.
struct Arc
{
    std::size_t edge = 0;
    double lengthM = 0;
};

using ArcGraph = boost::compressed_sparse_row_graph<boost::directedS, boost::no_property, Arc>;
using PlaneSegment = boost::geometry::model::segment<PlanePoint>;

/// A segment of an edge, for finding the nearest.
struct EdgeSegment
{
    std::size_t edge;
    std::size_t index;
};
using Entry = std::pair<PlaneSegment, EdgeSegment>;

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

double planeDistance(PlanePoint a, PlanePoint b)
{
    return std::hypot(a.x - b.x, a.y - b.y);
}

struct Arrived
{
};

/// Stops an A* search when both ends of the wanted edge are settled.
class UntilBoth : public boost::default_astar_visitor
{
public:
    UntilBoth(std::size_t one, std::size_t other)
        : m_one(one)
        , m_other(other)
    {
    }
    template<typename Graph>
    void examine_vertex(std::size_t vertex, const Graph &)
    {
        m_foundOne = m_foundOne || vertex == m_one;
        m_foundOther = m_foundOther || vertex == m_other;
        if (m_foundOne && m_foundOther)
            throw Arrived();
    }

private:
    std::size_t m_one;
    std::size_t m_other;
    bool m_foundOne = false;
    bool m_foundOther = false;
};

/// Stops a Dijkstra search beyond a distance.
class Within : public boost::dijkstra_visitor<>
{
public:
    Within(const std::vector<double> &distances, double metres)
        : m_distances(distances)
        , m_metres(metres)
    {
    }
    template<typename Graph>
    void examine_vertex(std::size_t vertex, const Graph &)
    {
        if (m_distances[vertex] > m_metres)
            throw Arrived();
    }

private:
    const std::vector<double> &m_distances;
    double m_metres;
};
} // namespace

struct StreetNetwork::Graph
{
    explicit Graph(const std::vector<Street> &streets)
        : plane(middleOf(streets))
        , noded(nodeStreets(streets, plane))
    {
        connect();
        findIslands(streets);
        indexSegments();
    }

    void connect()
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
        arcs = ArcGraph(boost::edges_are_unsorted_multi_pass, ends.begin(), ends.end(), properties.begin(), noded.nodes.size());
    }

    void findIslands(const std::vector<Street> &streets)
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

    void indexSegments()
    {
        std::vector<Entry> entries;
        for (std::size_t i = 0; i < noded.edges.size(); ++i) {
            const NetworkEdge &edge = noded.edges[i];
            if (part[edge.from] != largest)
                continue;
            for (std::size_t at = 0; at + 1 < edge.line.size(); ++at)
                entries.emplace_back(PlaneSegment(plane.toPlane(edge.line[at]), plane.toPlane(edge.line[at + 1])), EdgeSegment{i, at});
        }
        segments = decltype(segments)(entries);
    }

    /// Starting distances at both ends of a spot's edge.
    template<typename Distances>
    void seed(const NetworkSpot &spot, Distances &distances) const
    {
        const NetworkEdge &edge = noded.edges[spot.edge];
        distances[edge.from] = spot.alongM;
        distances[edge.to] = std::min(distances[edge.to], edge.lengthM - spot.alongM);
    }

    LocalPlane plane;
    NodedStreets noded;
    ArcGraph arcs;
    std::vector<int> part; ///< of each node: the connected part it belongs to
    int largest = 0;
    std::vector<Island> islands;
    index::rtree<Entry, index::rstar<16>> segments;
};

StreetNetwork::StreetNetwork(const std::vector<Street> &streets)
    : m_graph(std::make_unique<const Graph>(streets))
{
}

StreetNetwork::~StreetNetwork() = default;

const std::vector<NetworkEdge> &StreetNetwork::edges() const
{
    return m_graph->noded.edges;
}

std::size_t StreetNetwork::nodeCount() const
{
    return m_graph->noded.nodes.size();
}

const std::vector<Island> &StreetNetwork::islands() const
{
    return m_graph->islands;
}

const LocalPlane &StreetNetwork::plane() const
{
    return m_graph->plane;
}

std::optional<NetworkSpot> StreetNetwork::nearest(LonLat position, double withinM) const
{
    const PlanePoint point = m_graph->plane.toPlane(position);
    const auto found = m_graph->segments.qbegin(index::nearest(point, 1));
    if (found == m_graph->segments.qend())
        return std::nullopt;
    const auto &[segment, where] = *found;
    const double dx = segment.second.x - segment.first.x;
    const double dy = segment.second.y - segment.first.y;
    const double squared = dx * dx + dy * dy;
    const double share = squared > 0 ? std::clamp(((point.x - segment.first.x) * dx + (point.y - segment.first.y) * dy) / squared, 0.0, 1.0) : 0;
    const PlanePoint spot{segment.first.x + dx * share, segment.first.y + dy * share};
    const double away = planeDistance(spot, point);
    if (away > withinM)
        return std::nullopt;
    const NetworkEdge &edge = m_graph->noded.edges[where.edge];
    double along = std::sqrt(squared) * share;
    double whole = 0;
    for (std::size_t i = 0; i + 1 < edge.line.size(); ++i) {
        const double length = planeDistance(m_graph->plane.toPlane(edge.line[i]), m_graph->plane.toPlane(edge.line[i + 1]));
        whole += length;
        if (i < where.index)
            along += length;
    }
    // Along the plane, scaled to the ellipsoid's length of the edge.
    return NetworkSpot{where.edge, whole > 0 ? along / whole * edge.lengthM : 0, m_graph->plane.toLonLat(spot), away};
}

std::optional<NetworkPath> StreetNetwork::shortest(const NetworkSpot &from, const NetworkSpot &to) const
{
    const Graph &graph = *m_graph;
    const NetworkEdge &first = graph.noded.edges[from.edge];
    const NetworkEdge &last = graph.noded.edges[to.edge];
    constexpr double never = std::numeric_limits<double>::infinity();
    std::vector<double> distances(graph.noded.nodes.size(), never);
    std::vector<std::size_t> before(graph.noded.nodes.size());
    for (std::size_t i = 0; i < before.size(); ++i)
        before[i] = i;
    graph.seed(from, distances);

    const PlanePoint goal = graph.plane.toPlane(to.position);
    const auto straight = [&](std::size_t node) { return planeDistance(graph.noded.nodes[node], goal) * 0.998; };
    std::vector<double> ranks(graph.noded.nodes.size(), never);
    // One search from both ends of the first edge: the second start joins the queue through the first one's.
    // Boost's A* takes one start, so the nearer end starts and the edge itself leads to the other.
    const auto search = [&](std::size_t start) {
        std::vector<boost::default_color_type> colours(graph.noded.nodes.size(), boost::white_color);
        std::ranges::fill(ranks, never);
        ranks[start] = distances[start] + straight(start);
        try {
            boost::astar_search_no_init(graph.arcs, start, straight, UntilBoth(last.from, last.to), before.data(), ranks.data(), distances.data(),
                                        boost::get(&Arc::lengthM, graph.arcs), colours.data(), boost::get(boost::vertex_index, graph.arcs),
                                        std::less<double>(), std::plus<double>(), never, 0.0);
        } catch (const Arrived &) {
        }
    };
    search(first.from);
    search(first.to);

    const bool sameEdge = from.edge == to.edge;
    const double direct = sameEdge ? std::abs(to.alongM - from.alongM) : never;
    const double byFrom = distances[last.from] + to.alongM;
    const double byTo = distances[last.to] + last.lengthM - to.alongM;
    if (direct <= std::min(byFrom, byTo))
        return direct == never ? std::nullopt : std::optional(NetworkPath{{{from.edge, from.alongM, to.alongM}}, direct});

    NetworkPath path;
    path.lengthM = std::min(byFrom, byTo);
    std::size_t node = byFrom <= byTo ? last.from : last.to;
    path.pieces.push_back({to.edge, node == last.from ? 0 : last.lengthM, to.alongM});
    while (before[node] != node) {
        const std::size_t previous = before[node];
        // The arc that the search took: the shortest between the two.
        const Arc *taken = nullptr;
        for (const auto arc : boost::make_iterator_range(boost::out_edges(previous, graph.arcs)))
            if (boost::target(arc, graph.arcs) == node && (!taken || graph.arcs[arc].lengthM < taken->lengthM))
                taken = &graph.arcs[arc];
        const NetworkEdge &edge = graph.noded.edges[taken->edge];
        const bool forward = edge.from == previous;
        path.pieces.push_back({taken->edge, forward ? 0 : edge.lengthM, forward ? edge.lengthM : 0});
        node = previous;
    }
    path.pieces.push_back({from.edge, from.alongM, node == first.from ? 0 : first.lengthM});
    std::ranges::reverse(path.pieces);
    std::erase_if(path.pieces, [](const PathPiece &piece) { return std::abs(piece.toM - piece.fromM) < 1e-6; });
    return path;
}

std::vector<PathPiece> StreetNetwork::reachable(const NetworkSpot &from, double metres) const
{
    const Graph &graph = *m_graph;
    constexpr double never = std::numeric_limits<double>::infinity();
    std::vector<double> distances(graph.noded.nodes.size(), never);
    std::vector<std::size_t> before(graph.noded.nodes.size());
    graph.seed(from, distances);
    const NetworkEdge &first = graph.noded.edges[from.edge];
    for (const std::size_t start : {first.from, first.to}) {
        try {
            boost::dijkstra_shortest_paths_no_color_map_no_init(
                graph.arcs, start, before.data(), distances.data(), boost::get(&Arc::lengthM, graph.arcs),
                boost::get(boost::vertex_index, graph.arcs), std::less<double>(), boost::closed_plus<double>(never), never, 0.0,
                Within(distances, metres));
        } catch (const Arrived &) {
        }
    }
    std::vector<PathPiece> pieces;
    for (std::size_t i = 0; i < graph.noded.edges.size(); ++i) {
        const NetworkEdge &edge = graph.noded.edges[i];
        const double fromStart = std::min(metres - distances[edge.from], edge.lengthM);
        const double fromEnd = std::min(metres - distances[edge.to], edge.lengthM);
        if (i == from.edge)
            pieces.push_back({i, std::max(0.0, from.alongM - metres), std::min(edge.lengthM, from.alongM + metres)});
        if (fromStart > 0 && fromEnd > 0 && fromStart + fromEnd >= edge.lengthM) {
            pieces.push_back({i, 0, edge.lengthM});
            continue;
        }
        if (fromStart > 0)
            pieces.push_back({i, 0, fromStart});
        if (fromEnd > 0)
            pieces.push_back({i, edge.lengthM - fromEnd, edge.lengthM});
    }
    return pieces;
}

std::vector<LonLat> StreetNetwork::lineOf(const PathPiece &piece) const
{
    const NetworkEdge &edge = m_graph->noded.edges[piece.edge];
    const LocalPlane &plane = m_graph->plane;
    const double low = std::min(piece.fromM, piece.toM);
    const double high = std::max(piece.fromM, piece.toM);
    double whole = 0;
    for (std::size_t i = 0; i + 1 < edge.line.size(); ++i)
        whole += planeDistance(plane.toPlane(edge.line[i]), plane.toPlane(edge.line[i + 1]));
    const double scale = whole > 0 ? edge.lengthM / whole : 1;
    std::vector<LonLat> line;
    double at = 0;
    for (std::size_t i = 0; i + 1 < edge.line.size(); ++i) {
        const PlanePoint from = plane.toPlane(edge.line[i]);
        const PlanePoint to = plane.toPlane(edge.line[i + 1]);
        const double length = planeDistance(from, to) * scale;
        const auto pointAt = [&](double along) {
            const double share = length > 0 ? std::clamp((along - at) / length, 0.0, 1.0) : 0;
            return plane.toLonLat({from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share});
        };
        if (at + length >= low && at <= high) {
            if (line.empty())
                line.push_back(pointAt(low));
            line.push_back(pointAt(high));
        }
        at += length;
    }
    if (piece.fromM > piece.toM)
        std::ranges::reverse(line);
    return line;
}

} // namespace geo
