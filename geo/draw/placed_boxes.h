// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/base/box.h"
#include "geo/base/screen_point.h"

#include <array>
#include <vector>

namespace geo {

/// A rectangle on the picture turned about its middle; pixels, degrees clockwise.
struct TurnedBox
{
    ScreenPoint centre;
    double width = 0;
    double height = 0;
    double angle = 0;

    [[nodiscard]] std::array<ScreenPoint, 4> corners() const;
    [[nodiscard]] Box<ScreenPoint> bounds() const;
    /// Whether two boxes share more than an edge, by the separating axis theorem.
    [[nodiscard]] bool overlaps(const TurnedBox &other) const;
};

/// The room that is taken on a picture. Not thread safe; one for each composition.
class PlacedBoxes
{
public:
    [[nodiscard]] bool isFree(const TurnedBox &box) const;
    [[nodiscard]] bool areFree(const std::vector<TurnedBox> &boxes) const;
    void place(const TurnedBox &box);
    void place(const std::vector<TurnedBox> &boxes);

private:
    struct Placed
    {
        TurnedBox box;
        Box<ScreenPoint> bounds;
    };
    std::vector<Placed> m_placed;
};

} // namespace geo
