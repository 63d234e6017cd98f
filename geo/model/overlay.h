// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/base/shapes.h"
#include "geo/model/id.h"
#include "geo/model/text.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace geo {

/// What a column of a file says of a feature, as it says it.
struct Attribute
{
    std::string column;
    std::string value;

    bool operator==(const Attribute &) const = default;
};

/// One thing of an overlay: an estate, a bus route, a survey point.
struct OverlayFeature
{
    Text name;                              ///< empty where it has none
    std::vector<Attribute> attributes = {}; ///< in the order of the columns; empty ones left out
    Shapes shapes = {};
    Box<LonLat> bounds = {}; ///< of its shapes

    bool operator==(const OverlayFeature &) const = default;
};

using OverlayFeatures = std::vector<OverlayFeature>;

/// A layer that a planner lays over the map. Its features never change once they are in the project, so plans and edits share them.
struct Overlay
{
    OverlayId id;
    std::string name;   ///< of the file, and of the layer where the file has several
    std::string source; ///< the file's name
    std::string day;    ///< ISO 8601, of the import
    int number = 1;     ///< its place in the list, from 1, and its colour
    bool shown = true;
    std::shared_ptr<const OverlayFeatures> features = std::make_shared<const OverlayFeatures>();

    bool operator==(const Overlay &other) const;
    [[nodiscard]] Box<LonLat> bounds() const;
};

/// One feature of an overlay by its place in it; "overlay-3f2a/17" as a text.
struct FeatureId
{
    OverlayId overlay;
    std::size_t index = 0;

    bool operator==(const FeatureId &) const = default;
    [[nodiscard]] std::string text() const;
};
[[nodiscard]] std::optional<FeatureId> featureIdFrom(std::string_view text);

/// An id that no overlay had before, in this project or in what can be taken back.
[[nodiscard]] OverlayId newOverlayId();

} // namespace geo
