// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/draw/labels/named_features.h"

#include <string>
#include <vector>

namespace geo {

/// All pieces of one street or waterway and how its name is set.
struct NamedStreet
{
    std::string name;
    bool straight = false; ///< a name in letters, not characters
    NameLook look;
    std::vector<std::vector<MapPoint>> chains;
};

/// The lines in view that a layer of names takes, those that are placed first in front. Their pieces are whole, in view or not, so
/// that a name stays where it is when the map moves.
[[nodiscard]] std::vector<NamedStreet> namedStreets(const PictureLayout &layout, const StyleLayer &layer);

} // namespace geo
