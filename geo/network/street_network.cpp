// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/network/street_network.h"

#include "geo/network/noding.h"

#include <boost/geometry.hpp>
#include <boost/geometry/geometries/register/point.hpp>
#include <boost/geometry/index/rtree.hpp>
#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/compressed_sparse_row_graph.hpp>
#include <boost/graph/connected_components.hpp>
#include <boost/graph/dijkstra_shortest_paths.hpp>
#include <boost/property_map/function_property_map.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
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

struct Arrived
{
};

/// Ends a search when `isDone` says so of a node whose distance, reduced, has become final.
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
} // namespace

struct StreetNetwork::Graph
{
    struct Distances
    {
        std::vector<double> metres;
        std::vector<std::size_t> before; ///< the node that each was reached from; itself at a start
    };

    Graph(const std::vector<Street> &streets, Walker walker)
        : plane(middleOf(streets))
        , noded(nodeStreets(streets, walker, plane))
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

    /// Dijkstra's search from a spot, with the lengths reduced by a potential of the nodes: with the straight distance to a
    /// goal it is A*, with 0 it is plain. Distances in the result are the true ones where they are final.
    template<typename Potential, typename IsDone>
    Distances search(const NetworkSpot &spot, Potential potential, IsDone isDone) const
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
        const auto reduced = boost::make_function_property_map<ArcGraph::edge_descriptor>([&](const ArcGraph::edge_descriptor &arc) {
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

    LocalPlane plane;
    NodedStreets noded;
    ArcGraph arcs;
    std::vector<int> part; ///< of each node: the connected part it belongs to
    int largest = 0;
    std::vector<Island> islands;
    index::rtree<Entry, index::rstar<16>> segments;
};

StreetNetwork::StreetNetwork(const std::vector<Street> &streets, Walker walker)
    : m_graph(std::make_unique<const Graph>(streets, walker))
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
    const double share = shareNearest(segment.first, segment.second, point);
    const PlanePoint spot = between(segment.first, segment.second, share);
    const double away = distanceM(spot, point);
    if (away > withinM)
        return std::nullopt;
    const NetworkEdge &edge = m_graph->noded.edges[where.edge];
    double along = distanceM(segment.first, segment.second) * share;
    double whole = 0;
    for (std::size_t i = 0; i + 1 < edge.line.size(); ++i) {
        const double length = distanceM(m_graph->plane.toPlane(edge.line[i]), m_graph->plane.toPlane(edge.line[i + 1]));
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
    const PlanePoint goal = graph.plane.toPlane(to.position);
    // A little less than the straight distance, since the plane is a thousandth off the ellipsoid.
    const auto straight = [&](std::size_t node) { return distanceM(graph.noded.nodes[node], goal) * 0.998; };
    int missing = last.from == last.to ? 1 : 2;
    const auto hasBothEnds = [&](std::size_t node, double) { return (node == last.from || node == last.to) && --missing == 0; };
    const auto [distances, before] = graph.search(from, straight, hasBothEnds);

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
    const auto anywhere = [](std::size_t) { return 0.0; };
    const auto distances = graph.search(from, anywhere, [metres](std::size_t, double distance) { return distance > metres; }).metres;
    std::vector<PathPiece> pieces;
    for (std::size_t i = 0; i < graph.noded.edges.size(); ++i) {
        const NetworkEdge &edge = graph.noded.edges[i];
        const double fromStart = metres - distances[edge.from];
        const double fromEnd = metres - distances[edge.to];
        // What is reached from its ends and, on the first edge, from the spot itself; ascending, so that overlaps can merge.
        std::vector<PathPiece> reached;
        if (fromStart > 0)
            reached.push_back({i, 0, std::min(fromStart, edge.lengthM)});
        if (i == from.edge)
            reached.push_back({i, std::max(0.0, from.alongM - metres), std::min(edge.lengthM, from.alongM + metres)});
        if (fromEnd > 0)
            reached.push_back({i, std::max(0.0, edge.lengthM - fromEnd), edge.lengthM});
        for (const PathPiece &piece : reached) {
            if (!pieces.empty() && pieces.back().edge == i && piece.fromM <= pieces.back().toM)
                pieces.back().toM = std::max(pieces.back().toM, piece.toM);
            else
                pieces.push_back(piece);
        }
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
        whole += distanceM(plane.toPlane(edge.line[i]), plane.toPlane(edge.line[i + 1]));
    const double scale = whole > 0 ? edge.lengthM / whole : 1;
    std::vector<LonLat> line;
    double at = 0;
    for (std::size_t i = 0; i + 1 < edge.line.size(); ++i) {
        const PlanePoint from = plane.toPlane(edge.line[i]);
        const PlanePoint to = plane.toPlane(edge.line[i + 1]);
        const double length = distanceM(from, to) * scale;
        const auto pointAt = [&](double along) {
            const double share = length > 0 ? std::clamp((along - at) / length, 0.0, 1.0) : 0;
            return plane.toLonLat(between(from, to, share));
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
