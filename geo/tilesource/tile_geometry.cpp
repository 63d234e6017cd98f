// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/tilesource/tile_geometry.h"

#include <utility>

namespace geo {

namespace {
using Commands = protozero::iterator_range<protozero::pbf_reader::const_uint32_iterator>;
constexpr std::uint32_t moveTo = 1, lineTo = 2, closePath = 7;
constexpr std::size_t mostOfArea = 20'000;

/// What follows one MoveTo.
using Path = std::vector<MapPoint>;

class PathReader
{
public:
    PathReader(const TileGrid &grid, TileAllowance &allowance)
        : m_grid(grid)
        , m_allowance(allowance)
    {
    }

    [[nodiscard]] std::vector<Path> read(const Commands &commands)
    {
        const auto end = commands.end();
        auto at = commands.begin();
        while (at != end && !m_isOver) {
            const std::uint32_t command = *at++;
            const std::uint32_t what = command & 7U;
            if (what == closePath) {
                if (!m_paths.empty() && m_paths.back().size() > 1)
                    m_paths.back().push_back(m_paths.back().front());
                continue;
            }
            if (what != moveTo && what != lineTo)
                throw protozero::unknown_pbf_wire_type_exception();
            for (std::uint32_t times = command >> 3U; times > 0 && !m_isOver; --times) {
                const std::int32_t x = step(at, end);
                const std::int32_t y = step(at, end);
                add(what, x, y);
            }
        }
        return std::move(m_paths);
    }

private:
    template<typename Iterator>
    static std::int32_t step(Iterator &at, const Iterator &end)
    {
        if (at == end)
            throw protozero::end_of_buffer_exception();
        return protozero::decode_zigzag32(*at++);
    }

    void add(std::uint32_t what, std::int32_t x, std::int32_t y)
    {
        // A path has no more than 2^27 steps of 2^31: it stays within 64 bits.
        m_x += x;
        m_y += y;
        if (m_allowance.points == 0) {
            m_allowance.isExceeded = m_isOver = true;
            return;
        }
        --m_allowance.points;
        if (what == moveTo || m_paths.empty())
            m_paths.emplace_back();
        m_paths.back().push_back(m_grid.pointAt(m_x, m_y));
    }

    const TileGrid &m_grid;
    TileAllowance &m_allowance;
    std::vector<Path> m_paths;
    std::int64_t m_x = 0;
    std::int64_t m_y = 0;
    bool m_isOver = false;
};

bool isNearWorld(const Path &path)
{
    return std::ranges::all_of(path, [](MapPoint point) { return point.x >= -1 && point.x <= 2 && point.y >= -1 && point.y <= 2; });
}

/// Twice the area of a closed ring by the surveyor's formula, above 0 where it turns from x to y.
double turn(const Path &ring)
{
    const MapPoint origin = ring.front();
    double sum = 0;
    for (std::size_t i = 1; i < ring.size(); ++i)
        sum += (ring[i - 1].x - origin.x) * (ring[i].y - origin.y) - (ring[i].x - origin.x) * (ring[i - 1].y - origin.y);
    return sum;
}

std::vector<TileRings> areasOf(std::vector<Path> rings, TileAllowance &allowance)
{
    std::vector<TileRings> areas;
    double first = 0;
    for (Path &ring : rings) {
        if (ring.size() > 2 && (ring.front().x != ring.back().x || ring.front().y != ring.back().y))
            ring.push_back(ring.front());
        const double turned = ring.size() < 4 ? 0 : turn(ring);
        if (turned == 0)
            continue;
        if (first == 0)
            first = turned;
        if ((turned > 0) == (first > 0))
            areas.emplace_back();
        areas.back().push_back(std::move(ring));
    }
    const auto isTooLarge = [](const TileRings &area) {
        std::size_t points = 0;
        for (const Path &ring : area)
            points += ring.size();
        return points > mostOfArea;
    };
    if (std::erase_if(areas, isTooLarge) > 0)
        allowance.isExceeded = true;
    return areas;
}
} // namespace

std::vector<TileRings> geometryOf(const Commands &commands, DecodedFeature::Kind kind, const TileGrid &grid, TileAllowance &allowance)
{
    std::vector<Path> paths = PathReader(grid, allowance).read(commands);
    std::erase_if(paths, [](const Path &path) { return path.empty() || !isNearWorld(path); });
    if (kind == DecodedFeature::Kind::Areas)
        return areasOf(std::move(paths), allowance);
    std::vector<TileRings> parts;
    for (Path &path : paths)
        if (kind == DecodedFeature::Kind::Points || path.size() > 1)
            parts.push_back({std::move(path)});
    return parts;
}

} // namespace geo
