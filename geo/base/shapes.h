// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/base/area.h"
#include "geo/base/box.h"

#include <vector>

namespace geo {

/// The simple shapes that a geometry is made of, in degrees; WGS-84 unless its owner says otherwise.
struct Shapes
{
    std::vector<LonLat> points = {};
    std::vector<std::vector<LonLat>> lines = {}; ///< each of two positions at least
    std::vector<Area> areas = {};

    bool operator==(const Shapes &) const = default;
    [[nodiscard]] bool isEmpty() const { return points.empty() && lines.empty() && areas.empty(); }
};

/// Calls `each` with every position; where the shapes may be changed, so may the positions.
template<typename SomeShapes, typename Each>
void eachPosition(SomeShapes &shapes, Each each)
{
    const auto alongAll = [&each](auto &line) {
        for (auto &position : line)
            each(position);
    };
    alongAll(shapes.points);
    for (auto &line : shapes.lines)
        alongAll(line);
    for (auto &area : shapes.areas) {
        alongAll(area.outline);
        for (auto &hole : area.holes)
            alongAll(hole);
    }
}

[[nodiscard]] inline Box<LonLat> boundsOf(const Shapes &shapes)
{
    Box<LonLat> box;
    eachPosition(shapes, [&box](LonLat position) { box.include(position); });
    return box;
}

} // namespace geo
