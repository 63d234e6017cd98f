// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/draw/picture_layout.h"

#include <deque>
#include <optional>

namespace geo {

/// What a layer of the style asks of a feature.
[[nodiscard]] FeatureProperties propertiesOf(const TileClass &what, const Text &name);
[[nodiscard]] FeatureProperties propertiesOf(const Station &station);
/// For the shown text, `name` is the name in the picture's language.
void nameIn(FeatureProperties &properties, const Text &name, bool english);

/// Features of one source-layer that a style cannot tell apart: a filter or a width is worked out once for all of them.
struct FeatureGroup
{
    FeatureProperties properties;
    std::vector<const TileFeature *> features;
    /// What of them reaches into the picture, made when first asked for.
    std::optional<std::vector<TileRings>> seen;
};

/// What a picture shows as the source-layers of a style.
class MapFeatures
{
public:
    explicit MapFeatures(const PictureLayout &layout);

    /// The groups of the layer's source-layer: "area", "line", "street" or "block"; empty where the request has them switched off.
    /// What a planner says of walking along a street is not in the tiles: a layer that asks for it has those streets besides.
    [[nodiscard]] std::vector<FeatureGroup> &groups(const StyleLayer &layer);
    /// The features of a group that reach into the picture: a line each, or a polygon's rings each.
    [[nodiscard]] const std::vector<TileRings> &seen(const std::string &sourceLayer, FeatureGroup &group) const;

private:
    [[nodiscard]] std::vector<FeatureGroup> grouped(const std::string &sourceLayer, bool withAccess);
    [[nodiscard]] std::vector<FeatureGroup> fromTiles(TileSource source, std::string_view sourceLayer) const;
    [[nodiscard]] std::vector<FeatureGroup> streets(bool withAccess);
    [[nodiscard]] std::vector<FeatureGroup> block();
    [[nodiscard]] bool byName(std::string_view sourceLayer) const;

    const PictureLayout &m_layout;
    std::deque<TileFeature> m_own; ///< those of no tile
    std::map<std::pair<std::string, bool>, std::vector<FeatureGroup>> m_groups; ///< by source-layer, and with what a planner says
};

} // namespace geo
