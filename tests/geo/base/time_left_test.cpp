// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/base/time_left.h"

#include <catch2/catch_test_macros.hpp>

TEST_CASE("what is left is told from what is done, once enough is done to tell")
{
    CHECK(geo::secondsLeft(0.25, 10) == 30);
    CHECK(geo::secondsLeft(0.9, 8.2) == 1);
    CHECK(geo::secondsLeft(1, 5) == 0);
    CHECK_FALSE(geo::secondsLeft(0.5, 0.9));
    CHECK_FALSE(geo::secondsLeft(0.01, 60));
    CHECK_FALSE(geo::secondsLeft(0, 60));
}
