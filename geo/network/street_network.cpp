// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/network/street_graph.h"

#include <cmath>

namespace geo {

StreetNetwork::StreetNetwork(const std::vector<Street> &streets, Walker walker)
    : m_graph(std::make_unique<const StreetGraph>(streets, walker))
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
    const auto found = m_graph->segments.qbegin(boost::geometry::index::nearest(point, 1));
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
    const StreetGraph &graph = *m_graph;
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
    const StreetGraph &graph = *m_graph;
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
