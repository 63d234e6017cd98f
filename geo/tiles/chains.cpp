// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/tiles/chains.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <unordered_map>

namespace geo {

namespace {
constexpr double joinUnits = 1e-7;    ///< map units (about 3 m): ends nearer than this are one

bool areJoined(MapPoint a, MapPoint b)
{
    // Asked of every two pieces of a street, most of them far apart.
    return std::abs(a.x - b.x) < joinUnits && std::abs(a.y - b.y) < joinUnits && std::hypot(a.x - b.x, a.y - b.y) < joinUnits;
}

/// Which pieces end near a point: a city may have hundreds of one name.
class Ends
{
public:
    explicit Ends(const std::vector<std::vector<MapPoint>> &chains)
    {
        for (std::size_t i = 0; i < chains.size(); ++i)
            for (const MapPoint end : {chains[i].front(), chains[i].back()})
                m_cells.emplace(keyOf(cellOf(end.x), cellOf(end.y)), i);
    }

    /// Calls `take` with the pieces that may end at a point.
    template<typename Take>
    void near(MapPoint point, Take take) const
    {
        for (std::int64_t x = cellOf(point.x) - 1; x <= cellOf(point.x) + 1; ++x)
            for (std::int64_t y = cellOf(point.y) - 1; y <= cellOf(point.y) + 1; ++y) {
                const auto [begin, end] = m_cells.equal_range(keyOf(x, y));
                for (auto found = begin; found != end; ++found)
                    take(found->second);
            }
    }

private:
    static std::int64_t cellOf(double units) { return static_cast<std::int64_t>(std::floor(units / joinUnits)); }
    static std::int64_t keyOf(std::int64_t x, std::int64_t y) { return x * 20'000'003 + y; }

    std::unordered_multimap<std::int64_t, std::size_t> m_cells;
};
} // namespace

void joinChains(std::vector<std::vector<MapPoint>> &chains)
{
    const Ends ends(chains);
    for (std::size_t i = 0; i < chains.size(); ++i) {
        auto &chain = chains[i];
        for (std::size_t next = i; !chain.empty(); next = i) {
            const auto goesOn = [&](std::size_t j) {
                const auto &other = chains[j];
                if (j > i && !other.empty() && (next == i || j < next))
                    for (const MapPoint end : {chain.front(), chain.back()})
                        if (areJoined(end, other.front()) || areJoined(end, other.back()))
                            next = j;
            };
            ends.near(chain.front(), goesOn);
            ends.near(chain.back(), goesOn);
            if (next == i)
                break;
            auto &other = chains[next];
            if (areJoined(chain.front(), other.front()) || areJoined(chain.front(), other.back()))
                std::ranges::reverse(chain);
            if (areJoined(chain.back(), other.back()))
                std::ranges::reverse(other);
            chain.insert(chain.end(), other.begin() + 1, other.end());
            other.clear();
        }
    }
    std::erase_if(chains, [](const std::vector<MapPoint> &chain) { return chain.empty(); });
}

} // namespace geo
