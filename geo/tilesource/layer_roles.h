// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/tiles/features.h"

#include <optional>
#include <string>
#include <string_view>

namespace geo {

/// What a layer of vector tiles is to a base map.
enum class LayerRole { Streets, StreetNames, Waterways, WaterwayNames, Waters, Ground, Parks, Buildings };

/// By the names that OpenMapTiles (https://openmaptiles.org/schema/) and Shortbread (https://shortbread-tiles.org/schema/) give their layers;
/// nothing for a layer of which nothing is drawn.
[[nodiscard]] std::optional<LayerRole> roleOf(std::string_view layer);

/// What a feature of such a layer says of itself.
struct VectorWords
{
    std::string kind;    ///< "class" of OpenMapTiles, "kind" of Shortbread
    std::string subkind; ///< "subclass"
    int level = 0;       ///< of the ground; bridges above, tunnels below
};

/// The class of a line, at level `namesAlone` in a layer of names, and of an area or of a point that names one; nothing for what is not drawn. Pure.
[[nodiscard]] std::optional<TileClass> classOfLine(LayerRole role, const VectorWords &words);
[[nodiscard]] std::optional<TileClass> classOfArea(LayerRole role, const VectorWords &words);

} // namespace geo
