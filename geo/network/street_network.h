// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/base/local_plane.h"
#include "geo/base/lon_lat.h"
#include "geo/model/street.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace geo {

/// A piece of a street between two junctions or ends.
struct NetworkEdge
{
    std::size_t from = 0; ///< node indices
    std::size_t to = 0;
    std::size_t street = 0;   ///< index into the streets that the network was made of
    std::vector<LonLat> line; ///< WGS-84, from `from` to `to`
    double lengthM = 0;       ///< on the ellipsoid
};

/// A spot on the network: where a walker enters or leaves it.
struct NetworkSpot
{
    std::size_t edge = 0;
    double alongM = 0; ///< from the edge's beginning
    LonLat position;
    double awayM = 0; ///< from the position that was asked for
};

/// A stretch of an edge, walked from one distance to the other; backwards when the second is smaller.
struct PathPiece
{
    std::size_t edge = 0;
    double fromM = 0;
    double toM = 0;
};

struct NetworkPath
{
    std::vector<PathPiece> pieces;
    double lengthM = 0;
};

/// A part of the network that cannot be reached from its largest part.
struct Island
{
    std::vector<std::string> streets; ///< names in Chinese, each once; "" for unnamed ways
    double lengthM = 0;
};

class StreetGraph;

/// Streets as a graph for people on foot: split where they cross, ends within 2 m joined. Elevated streets and trunk roads are
/// left out, so they join nothing that they cross. Immutable once built; any thread. Building is O(n log n) in the segments.
class StreetNetwork
{
public:
    explicit StreetNetwork(const std::vector<Street> &streets, Walker walker = Walker::OnFoot);
    ~StreetNetwork();
    StreetNetwork(const StreetNetwork &) = delete;
    StreetNetwork &operator=(const StreetNetwork &) = delete;

    [[nodiscard]] const std::vector<NetworkEdge> &edges() const;
    [[nodiscard]] std::size_t nodeCount() const;
    /// The parts that are cut off from the largest one, longest first.
    [[nodiscard]] const std::vector<Island> &islands() const;

    /// The nearest spot of the largest part, or nothing where there is none within a distance.
    [[nodiscard]] std::optional<NetworkSpot> nearest(LonLat position, double withinM = 400) const;
    /// The shortest way, by A*; nothing where there is none.
    [[nodiscard]] std::optional<NetworkPath> shortest(const NetworkSpot &from, const NetworkSpot &to) const;
    /// All stretches within so many metres of a spot, by Dijkstra.
    [[nodiscard]] std::vector<PathPiece> reachable(const NetworkSpot &from, double metres) const;
    /// The line of a stretch, in the direction it is walked.
    [[nodiscard]] std::vector<LonLat> lineOf(const PathPiece &piece) const;
    /// The plane that the network's nearness is measured on.
    [[nodiscard]] const LocalPlane &plane() const;

private:
    std::unique_ptr<const StreetGraph> m_graph;
};

/// Whether somebody may walk along a street: not on trunk roads, on elevated or on closed ones; who can take no steps not on
/// footways either, which may have some, unless a planner knows better.
[[nodiscard]] bool isWalkable(const Street &street, Walker walker);

} // namespace geo
