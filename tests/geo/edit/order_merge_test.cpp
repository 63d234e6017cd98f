// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/edit/order_merge.h"

#include <catch2/catch_test_macros.hpp>

TEST_CASE("what both sides added to an order is in it, each behind what it was put behind")
{
    CHECK(geo::mergedOrder("a\nb\nc", "a\nx\nb\nc", "a\nb\nc\ny") == "a\nx\nb\nc\ny");
    CHECK(geo::mergedOrder("", "x", "y") == "x\ny");
}

TEST_CASE("what one side took out of an order and what the other moved in it are both done")
{
    CHECK(geo::mergedOrder("a\nb\nc", "a\nc", "c\nb\na") == "c\na");
    CHECK(geo::mergedOrder("a\nb\nc", "c\na\nb", "a\nb") == "a\nb" );
}

TEST_CASE("an order in which both sides moved things is left to a person")
{
    CHECK_FALSE(geo::mergedOrder("a\nb\nc", "c\na\nb", "b\na\nc"));
}
