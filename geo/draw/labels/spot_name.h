// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/draw/picture_layout.h"

#include <string>

namespace geo {

/// A name that looks for room beside a symbol, or on a spot.
struct SpotName
{
    std::string text;
    MapPoint anchor;
    ScreenPoint offset;
    double symbolPx = 0;
    Colour colour;
    Colour halo;
    double haloPx = 2;
    double sizePx = 13;
    int weight = 700;
    int priority = 0;     ///< for who brings several: the higher is placed earlier
    bool isBeside = true; ///< right, left, above or below; else on the spot itself
};

/// Adds a label where there is room, long names in two lines; none where there is no room.
void addSpotName(PictureLayout &layout, const SpotName &name);

} // namespace geo
