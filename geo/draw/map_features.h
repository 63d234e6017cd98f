// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/draw/picture_layout.h"

#include <optional>

namespace geo {

/// What a layer of the style asks of a feature.
[[nodiscard]] FeatureProperties propertiesOf(const Street &street);
[[nodiscard]] FeatureProperties propertiesOf(const Station &station);
/// For the shown text, `name` is the name in the picture's language.
void nameIn(FeatureProperties &properties, const Text &name, bool english);

/// Features of one source-layer that a style cannot tell apart: a filter or a width is worked out once for all of them.
struct FeatureGroup
{
    FeatureProperties properties;
    std::vector<const std::vector<LonLat> *> lines;
    std::vector<const Area *> areas;
    /// What of them reaches into the picture, made when first asked for: lines, or rings one polygon after another.
    std::optional<std::vector<std::vector<std::vector<MapPoint>>>> seen;
};

/// A plan's features as the source-layers of a style, for one picture.
class MapFeatures
{
public:
    explicit MapFeatures(const PictureLayout &layout);

    /// The groups of "area", "line", "street" or "block"; empty where the request has them switched off.
    [[nodiscard]] std::vector<FeatureGroup> &groups(const std::string &sourceLayer);
    /// The parts of a group that reach into the picture: a line each, or a polygon's rings each.
    [[nodiscard]] const std::vector<std::vector<std::vector<MapPoint>>> &seen(const std::string &sourceLayer, FeatureGroup &group) const;

private:
    [[nodiscard]] std::vector<FeatureGroup> grouped(const std::string &sourceLayer) const;
    [[nodiscard]] std::vector<FeatureGroup> streets() const;
    [[nodiscard]] std::vector<FeatureGroup> lines() const;
    [[nodiscard]] std::vector<FeatureGroup> areas() const;
    [[nodiscard]] std::vector<FeatureGroup> block() const;
    [[nodiscard]] bool byName(std::string_view sourceLayer) const;

    const PictureLayout &m_layout;
    Box<LonLat> m_degrees;
    std::map<std::string, std::vector<FeatureGroup>> m_groups;
};

} // namespace geo
