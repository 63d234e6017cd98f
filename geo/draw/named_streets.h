// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/draw/picture_layout.h"

#include <string>
#include <vector>

namespace geo {

/// All pieces of one street and how its name is set.
struct NamedStreet
{
    std::string name;
    bool straight = false; ///< a name in letters, not characters
    double sizePx = 12;
    double spacing = 1; ///< of the letter size, from one character to the next
    double sortKey = 0; ///< lower is placed earlier
    Colour colour, halo;
    double haloPx = 0;
    std::vector<std::vector<MapPoint>> chains;
};

/// The streets in view that a layer of names takes, those that are placed first in front. Their pieces are whole, in view or not, so
/// that a name stays where it is when the map moves.
[[nodiscard]] std::vector<NamedStreet> namedStreets(const PictureLayout &layout, const StyleLayer &layer);

} // namespace geo
