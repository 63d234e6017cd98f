// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/import/vector/ring_crossings.h"

#include <algorithm>
#include <cstdlib>
#include <cstdint>
#include <utility>
#include <vector>

namespace geo {

namespace {
constexpr std::uint64_t mostComparisons = 300'000'000; ///< about a second

struct Spot
{
    double x = 0;
    double y = 0;
};

/// A piece of a ring, its west end first.
struct Piece
{
    Spot west;
    Spot east;
    double low = 0; ///< the lesser y
    double high = 0;
    int ring = 0;
    int number = 0; ///< along the ring
    int count = 0;  ///< of the ring's pieces
};

void addPieces(const OGRLinearRing &ring, int ringNumber, std::vector<Piece> &pieces)
{
    const std::size_t first = pieces.size();
    Spot before{ring.getX(0), ring.getY(0)};
    for (int i = 1; i < ring.getNumPoints(); ++i) {
        const Spot next{ring.getX(i), ring.getY(i)};
        if (next.x == before.x && next.y == before.y)
            continue;
        const auto [west, east] = before.x <= next.x ? std::pair(before, next) : std::pair(next, before);
        pieces.push_back({west, east, std::min(west.y, east.y), std::max(west.y, east.y), ringNumber, static_cast<int>(pieces.size() - first)});
        before = next;
    }
    for (std::size_t i = first; i < pieces.size(); ++i)
        pieces[i].count = static_cast<int>(pieces.size() - first);
}

bool areNeighbours(const Piece &one, const Piece &other)
{
    const int apart = std::abs(one.number - other.number);
    return one.ring == other.ring && (apart == 1 || apart == one.count - 1);
}

/// Above 0 where a spot lies to the left of a piece.
double side(const Piece &piece, Spot spot)
{
    return (piece.east.x - piece.west.x) * (spot.y - piece.west.y) - (piece.east.y - piece.west.y) * (spot.x - piece.west.x);
}

bool areApart(double one, double other)
{
    return (one > 0 && other > 0) || (one < 0 && other < 0);
}

bool meet(const Piece &one, const Piece &other)
{
    return !areApart(side(one, other.west), side(one, other.east)) && !areApart(side(other, one.west), side(other, one.east));
}
} // namespace

bool crossesMoreThan(const OGRPolygon &polygon, std::size_t most)
{
    std::vector<Piece> pieces;
    for (int ring = 0; const OGRLinearRing *each : polygon)
        if (!each->IsEmpty())
            addPieces(*each, ring++, pieces);
    std::ranges::sort(pieces, {}, [](const Piece &piece) { return piece.west.x; });
    std::size_t found = 0;
    std::uint64_t compared = 0;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const Piece &one = pieces[i];
        for (std::size_t j = i + 1; j < pieces.size() && pieces[j].west.x <= one.east.x; ++j) {
            const Piece &other = pieces[j];
            if (++compared > mostComparisons)
                return true;
            if (other.low <= one.high && one.low <= other.high && !areNeighbours(one, other) && meet(one, other) && ++found > most)
                return true;
        }
    }
    return false;
}

} // namespace geo
