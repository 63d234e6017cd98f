// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/draw/placed_boxes.h"

#include <catch2/catch_test_macros.hpp>

TEST_CASE("turned boxes overlap only where they truly do")
{
    const geo::TurnedBox level{{0, 0}, 100, 10, 0};
    // Their upright bounds overlap, the boxes do not: one runs diagonally past the other.
    CHECK_FALSE(geo::TurnedBox({{0, 0}, 100, 10, 45}).overlaps({{30, -30}, 100, 10, 45}));
    CHECK(level.overlaps({{20, 0}, 100, 10, 45}));
    CHECK(level.overlaps({{0, 0}, 4, 4, 30}));
    CHECK_FALSE(level.overlaps({{0, 10}, 100, 10, 0})); // edge to edge
}

TEST_CASE("room once taken stays taken")
{
    geo::PlacedBoxes boxes;
    const geo::TurnedBox box{{50, 50}, 20, 20, 0};
    CHECK(boxes.isFree(box));
    boxes.place(box);
    CHECK_FALSE(boxes.isFree({{60, 50}, 10, 10, 0}));
    CHECK(boxes.isFree({{80, 50}, 10, 10, 0}));
}
