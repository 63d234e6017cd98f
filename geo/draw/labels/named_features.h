// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/draw/picture_layout.h"

#include <functional>
#include <string>

namespace geo {

/// How a layer of the style sets a name.
struct NameLook
{
    double sizePx = 12;
    double spacing = 1;    ///< of the letter size, from one character to the next along a line
    double longestPx = 0;  ///< of a line; longer names stand in two
    double sortKey = 0;    ///< lower is placed earlier
    Colour colour, halo;
    double haloPx = 0;
};

/// A feature of the base map whose name a layer shows.
struct NamedFeature
{
    const TileFeature &feature;
    const TileClass &what;
    const NameLook &look;
};

/// Calls `take` with the features that have a name and that a layer of names takes, of all the request's tiles: what of them is seen is
/// for the caller to say.
void eachNamed(const PictureLayout &layout, const StyleLayer &layer, const std::function<void(const NamedFeature &)> &take);

/// What a layer writes for a feature, in the picture's language; empty for nothing.
[[nodiscard]] std::string shownName(const PictureLayout &layout, const StyleLayer &layer, const NamedFeature &named);

} // namespace geo
