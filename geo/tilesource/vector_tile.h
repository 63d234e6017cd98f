// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/crs/datum.h"
#include "geo/tiles/features.h"
#include "geo/tilesource/raster_tile.h"

#include <string>

namespace geo {

/// What a vector tile has for a base map.
struct VectorTile
{
    FeaturesByClass features; ///< WGS-84 map units
    bool hasLayers = false;
    bool hasKnownLayers = false;
    std::string fault; ///< why nothing, or not all, of it could be read, to follow the tile's name; empty when all is well
};

/// Reads a vector tile (https://github.com/mapbox/vector-tile-spec, 2.1), packed by gzip or not, as far as geo/tilesource/decoded_layer.h allows. Lines end at the tile's edge,
/// where those of the next tile begin; areas reach a little beyond it, so that no seam shows,
/// and those that the tile has whole, as houses about its edge, are left whole. Each position is moved out of
/// the datum that the tiles lie in. A name that stands at a point or along a lake is given to the area of its kind that it
/// stands in. Any thread; no error.
[[nodiscard]] VectorTile readVectorTile(const std::string &bytes, const RasterTile &at, Datum datum);

} // namespace geo
