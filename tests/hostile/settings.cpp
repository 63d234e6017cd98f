// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hostile/settings.h"

#include <catch2/catch_get_random_seed.hpp>

#include <algorithm>
#include <cmath>

namespace hostile {

int runs(double share)
{
    return std::max(1, static_cast<int>(std::lround(wantedRuns * share)));
}

Random randomOf(const std::string &name)
{
    std::seed_seq seeds(name.begin(), name.end());
    std::uint32_t mixed = 0;
    seeds.generate(&mixed, &mixed + 1);
    std::seed_seq both{mixed, Catch::getSeed()};
    return Random(both);
}

std::size_t below(Random &random, std::size_t count)
{
    return count < 2 ? 0 : static_cast<std::size_t>(random() % count);
}

} // namespace hostile
