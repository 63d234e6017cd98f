// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/tiles/chains.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <random>

using Line = std::vector<geo::MapPoint>;

TEST_CASE("pieces of a street are joined end to end whichever way they run, those apart stay apart")
{
    std::vector<Line> chains{{{0.1, 0.1}, {0.2, 0.1}}, {{0.3, 0.1}, {0.2, 0.1}}, {{0.5, 0.5}, {0.6, 0.5}}, {{0.1, 0.1}, {0.1, 0.2}}};
    geo::joinChains(chains);
    REQUIRE(chains.size() == 2);
    CHECK(chains[0] == Line{{0.3, 0.1}, {0.2, 0.1}, {0.1, 0.1}, {0.1, 0.2}});
    CHECK(chains[1] == Line{{0.5, 0.5}, {0.6, 0.5}});
}

TEST_CASE("a long street cut into a thousand pieces in any order and direction becomes one line")
{
    std::vector<Line> chains;
    for (int i = 0; i < 1000; ++i)
        chains.push_back({{0.4 + i * 1e-5, 0.3}, {0.4 + (i + 1) * 1e-5, 0.3}});
    std::mt19937 random(11);
    std::ranges::shuffle(chains, random);
    for (std::size_t i = 0; i < chains.size(); i += 3)
        std::ranges::reverse(chains[i]);
    geo::joinChains(chains);
    REQUIRE(chains.size() == 1);
    REQUIRE(chains.front().size() == 1001);
    const bool isInOrder = std::ranges::is_sorted(chains.front(), {}, &geo::MapPoint::x) || std::ranges::is_sorted(chains.front(), std::ranges::greater{}, &geo::MapPoint::x);
    CHECK(isInOrder);
}
