// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/draw/placed_boxes.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace geo {

namespace {
using Corners = std::array<ScreenPoint, 4>;

/// Whether the corners of two boxes are apart along the sides of the first.
bool areApart(const Corners &first, const Corners &second)
{
    for (int side = 0; side < 2; ++side) {
        const ScreenPoint axis{first[side + 1].x - first[side].x, first[side + 1].y - first[side].y};
        const auto along = [&axis](ScreenPoint point) { return point.x * axis.x + point.y * axis.y; };
        const auto [firstLow, firstHigh] = std::ranges::minmax(first, {}, along);
        const auto [secondLow, secondHigh] = std::ranges::minmax(second, {}, along);
        if (along(firstHigh) <= along(secondLow) || along(secondHigh) <= along(firstLow))
            return true;
    }
    return false;
}
} // namespace

Corners TurnedBox::corners() const
{
    const double radians = angle * std::numbers::pi / 180;
    const ScreenPoint right{std::cos(radians) * width / 2, std::sin(radians) * width / 2};
    const ScreenPoint down{-std::sin(radians) * height / 2, std::cos(radians) * height / 2};
    return {ScreenPoint{centre.x - right.x - down.x, centre.y - right.y - down.y},
            ScreenPoint{centre.x + right.x - down.x, centre.y + right.y - down.y},
            ScreenPoint{centre.x + right.x + down.x, centre.y + right.y + down.y},
            ScreenPoint{centre.x - right.x + down.x, centre.y - right.y + down.y}};
}

Box<ScreenPoint> TurnedBox::bounds() const
{
    Box<ScreenPoint> box;
    for (const ScreenPoint corner : corners())
        box.include(corner);
    return box;
}

bool TurnedBox::overlaps(const TurnedBox &other) const
{
    const Corners mine = corners();
    const Corners theirs = other.corners();
    return !areApart(mine, theirs) && !areApart(theirs, mine);
}

bool PlacedBoxes::isFree(const TurnedBox &box) const
{
    const Box<ScreenPoint> bounds = box.bounds();
    return std::ranges::none_of(m_placed, [&](const Placed &placed) {
        return placed.bounds.intersects(bounds) && placed.box.overlaps(box);
    });
}

bool PlacedBoxes::areFree(const std::vector<TurnedBox> &boxes) const
{
    return std::ranges::all_of(boxes, [this](const TurnedBox &box) { return isFree(box); });
}

void PlacedBoxes::place(const TurnedBox &box)
{
    m_placed.push_back({box, box.bounds()});
}

void PlacedBoxes::place(const std::vector<TurnedBox> &boxes)
{
    for (const TurnedBox &box : boxes)
        place(box);
}

} // namespace geo
