// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/base/ring.h"

#include <catch2/catch_test_macros.hpp>

TEST_CASE("a position is inside a ring that bends, not in its bay")
{
    // A U, open to the north.
    const std::vector<geo::LonLat> ring{{0, 0}, {3, 0}, {3, 3}, {2, 3}, {2, 1}, {1, 1}, {1, 3}, {0, 3}, {0, 0}};
    CHECK(geo::contains(ring, {0.5, 2}));
    CHECK(geo::contains(ring, {1.5, 0.5}));
    CHECK_FALSE(geo::contains(ring, {1.5, 2}));
    CHECK_FALSE(geo::contains(ring, {4, 1}));
    CHECK_FALSE(geo::contains({}, {0, 0}));
}
