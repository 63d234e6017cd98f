// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/base/box.h"
#include "geo/tiles/tile.h"
#include "geo/tilesource/feature_words.h"
#include "geo/tilesource/raster_tile.h"

#include <string>
#include <string_view>
#include <vector>

namespace geo {

/// What may still be taken out of a vector tile; what is more is left out.
struct TileAllowance
{
    std::size_t features = 20'000;
    std::size_t points = 500'000;
    bool isExceeded = false; ///< something was left out
};

/// A feature of a vector tile, in map units of the datum that the tile lies in.
struct DecodedFeature
{
    enum class Kind { Points, Lines, Areas };
    Kind kind = Kind::Points;
    std::vector<TileRings> parts = {}; ///< a point, a line, or an area's closed outline and holes each
    Box<MapPoint> bounds = {};
    FeatureTexts texts = {};
};

/// A layer of a vector tile.
struct DecodedLayer
{
    std::string name;
    std::vector<DecodedFeature> features = {};
    bool isBroken = false; ///< a part of it is: what could be read is here
};

/// The messages of the layers in a vector tile, each to be read by the functions below; fewer than there are, and `isBroken`, where the bytes end
/// too early or are none.
struct LayerMessages
{
    std::vector<std::string_view> layers = {}; ///< into the tile's bytes
    bool isBroken = false;
};
[[nodiscard]] LayerMessages layersOf(std::string_view tile);
/// The name of a layer; empty where it has none or is broken.
[[nodiscard]] std::string layerName(std::string_view layer);
/// Reads a layer (https://github.com/mapbox/vector-tile-spec, 2.1, and 1) by protozero. Every count is checked against the bytes that there
/// are, and room is made only for what is there. Pure; no error.
[[nodiscard]] DecodedLayer decodedLayer(std::string_view layer, const RasterTile &at, TileAllowance &allowance);

} // namespace geo
