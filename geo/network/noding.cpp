// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/network/noding.h"

#include "geo/crs/geodesic.h"

#include <boost/geometry.hpp>
#include <boost/geometry/geometries/register/point.hpp>
#include <boost/geometry/index/rtree.hpp>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <iterator>
#include <optional>
#include <unordered_map>

BOOST_GEOMETRY_REGISTER_POINT_2D(geo::PlanePoint, double, boost::geometry::cs::cartesian, x, y)

namespace geo {

namespace {
constexpr double joinM = 2;       ///< an end this near to a street belongs to it
constexpr double sameSpotM = 0.25; ///< crossings nearer than this are one
constexpr double touchM = 0.05;    ///< an end this near to a street of another level meets it: a bridge begins there

using PlaneBox = boost::geometry::model::box<PlanePoint>;

struct Segment
{
    std::size_t street = 0;
    std::size_t index = 0; ///< of its first position in the street's line
    PlanePoint from;
    PlanePoint to;
    bool isFirst = false;
    bool isLast = false;
};

/// A cut of a street's line: at a share of a segment, where a node lies.
struct Cut
{
    double at = 0; ///< segment index + share 0..1
    std::size_t node = 0;
};

struct Crossing
{
    double shareOfOne;
    double shareOfOther;
};

/// Where two segments cross; nothing for parallels.
std::optional<Crossing> crossing(const Segment &one, const Segment &other)
{
    const double ax = one.to.x - one.from.x;
    const double ay = one.to.y - one.from.y;
    const double bx = other.to.x - other.from.x;
    const double by = other.to.y - other.from.y;
    const double cross = ax * by - ay * bx;
    if (std::abs(cross) < 1e-9)
        return std::nullopt;
    const double dx = other.from.x - one.from.x;
    const double dy = other.from.y - one.from.y;
    const Crossing found{(dx * by - dy * bx) / cross, (dx * ay - dy * ax) / cross};
    const auto inside = [](double share) { return share >= 0 && share <= 1; };
    if (!inside(found.shareOfOne) || !inside(found.shareOfOther))
        return std::nullopt;
    return found;
}

/// Nodes by their spot and level: one that is asked for again, a little beside, is the same; of another level only at that very spot.
class Nodes
{
public:
    std::size_t at(PlanePoint point, double tolerance, int level)
    {
        const auto column = cellOf(point.x);
        const auto row = cellOf(point.y);
        std::optional<std::size_t> best;
        for (std::int64_t x = column - 1; x <= column + 1; ++x)
            for (std::int64_t y = row - 1; y <= row + 1; ++y) {
                const auto [begin, end] = m_cells.equal_range(keyOf(x, y));
                for (auto cell = begin; cell != end; ++cell)
                    if (const double away = distanceM(points[cell->second], point);
                        away <= (m_levels[cell->second] == level ? tolerance : touchM) && (!best || away < distanceM(points[*best], point)))
                        best = cell->second;
            }
        if (best)
            return *best;
        points.push_back(point);
        m_levels.push_back(level);
        m_cells.emplace(keyOf(column, row), points.size() - 1);
        return points.size() - 1;
    }

    std::vector<PlanePoint> points;

private:
    static std::int64_t cellOf(double metres) { return static_cast<std::int64_t>(std::floor(metres / joinM)); }
    static std::int64_t keyOf(std::int64_t x, std::int64_t y) { return x * 4'000'037 + y; }

    std::unordered_multimap<std::int64_t, std::size_t> m_cells;
    std::vector<int> m_levels;
};

class Noding
{
public:
    Noding(const std::vector<Street> &streets, Walker walker, const LocalPlane &plane)
        : m_streets(streets)
        , m_walker(walker)
        , m_plane(plane)
        , m_cuts(streets.size())
    {
        addSegments();
        addCrossings();
        addEnds();
    }

    NodedStreets take()
    {
        NodedStreets noded;
        for (std::size_t street = 0; street < m_streets.size(); ++street)
            addEdges(street, noded.edges);
        noded.nodes = std::move(m_nodes.points);
        return noded;
    }

private:
    using Entry = std::pair<PlaneBox, std::size_t>;

    void addSegments()
    {
        std::vector<Entry> entries;
        for (std::size_t street = 0; street < m_streets.size(); ++street) {
            if (!isWalkable(m_streets[street], m_walker))
                continue;
            const std::vector<LonLat> &line = m_streets[street].line;
            for (std::size_t i = 0; i + 1 < line.size(); ++i) {
                const PlanePoint from = m_plane.toPlane(line[i]);
                const PlanePoint to = m_plane.toPlane(line[i + 1]);
                m_segments.push_back({street, i, from, to, i == 0, i + 2 == line.size()});
                entries.emplace_back(boxOf(from, to, 0), m_segments.size() - 1);
            }
        }
        m_tree = Tree(entries);
    }

    void addCrossings()
    {
        for (std::size_t i = 0; i < m_segments.size(); ++i) {
            const Segment &one = m_segments[i];
            for (const std::size_t j : near(one.from, one.to, 0)) {
                const Segment &other = m_segments[j];
                const bool areNeighbours = one.street == other.street && other.index - one.index <= 1;
                if (j <= i || areNeighbours || levelOf(one) != levelOf(other))
                    continue;
                if (const auto found = crossing(one, other)) {
                    const std::size_t node = m_nodes.at(between(one.from, one.to, found->shareOfOne), sameSpotM, levelOf(one));
                    cut(one, found->shareOfOne, node);
                    cut(other, found->shareOfOther, node);
                }
            }
        }
    }

    void addEnds()
    {
        for (const Segment &segment : m_segments) {
            if (segment.isFirst)
                addEnd(segment, segment.from, 0);
            if (segment.isLast)
                addEnd(segment, segment.to, 1);
        }
    }

    void addEnd(const Segment &segment, PlanePoint end, double share)
    {
        for (const std::size_t j : near(end, end, joinM)) {
            const Segment &other = m_segments[j];
            if (other.street == segment.street)
                continue;
            const double reach = levelOf(other) == levelOf(segment) ? joinM : touchM;
            const double nearest = shareNearest(other.from, other.to, end);
            const PlanePoint spot = between(other.from, other.to, nearest);
            if (distanceM(spot, end) <= reach)
                cut(other, nearest, m_nodes.at(spot, joinM, levelOf(other)));
        }
        cut(segment, share, m_nodes.at(end, joinM, levelOf(segment)));
    }

    [[nodiscard]] int levelOf(const Segment &segment) const { return m_streets[segment.street].level; }

    void cut(const Segment &segment, double share, std::size_t node)
    {
        m_cuts[segment.street].push_back({static_cast<double>(segment.index) + share, node});
    }

    void addEdges(std::size_t street, std::vector<NetworkEdge> &edges)
    {
        std::vector<Cut> &cuts = m_cuts[street];
        std::ranges::sort(cuts, {}, &Cut::at);
        const std::vector<LonLat> &line = m_streets[street].line;
        for (std::size_t i = 1; i < cuts.size(); ++i) {
            const Cut &from = cuts[i - 1];
            const Cut &to = cuts[i];
            NetworkEdge edge{.from = from.node, .to = to.node, .street = street, .line = {m_plane.toLonLat(m_nodes.points[from.node])}};
            for (auto at = static_cast<std::size_t>(std::floor(from.at)) + 1; static_cast<double>(at) < to.at; ++at)
                edge.line.push_back(line[at]);
            edge.line.push_back(m_plane.toLonLat(m_nodes.points[to.node]));
            edge.lengthM = lengthM(edge.line);
            if (from.node != to.node || edge.lengthM > joinM)
                edges.push_back(std::move(edge));
        }
    }

    static PlaneBox boxOf(PlanePoint from, PlanePoint to, double margin)
    {
        return {{std::min(from.x, to.x) - margin, std::min(from.y, to.y) - margin},
                {std::max(from.x, to.x) + margin, std::max(from.y, to.y) + margin}};
    }

    std::vector<std::size_t> near(PlanePoint from, PlanePoint to, double margin) const
    {
        std::vector<std::size_t> found;
        for (auto entry = m_tree.qbegin(boost::geometry::index::intersects(boxOf(from, to, margin))); entry != m_tree.qend(); ++entry)
            found.push_back(entry->second);
        return found;
    }

    using Tree = boost::geometry::index::rtree<Entry, boost::geometry::index::rstar<16>>;
    const std::vector<Street> &m_streets;
    Walker m_walker;
    const LocalPlane &m_plane;
    std::vector<Segment> m_segments;
    Tree m_tree;
    Nodes m_nodes;
    std::vector<std::vector<Cut>> m_cuts; ///< by street
};
} // namespace

bool isWalkable(const Street &street, Walker walker)
{
    if (street.streetClass == StreetClass::Trunk || street.elevated || street.access == StreetAccess::Closed)
        return false;
    return walker == Walker::OnFoot || street.streetClass != StreetClass::Footway || street.access == StreetAccess::StepFree;
}

NodedStreets nodeStreets(const std::vector<Street> &streets, Walker walker, const LocalPlane &plane)
{
    return Noding(streets, walker, plane).take();
}

} // namespace geo
