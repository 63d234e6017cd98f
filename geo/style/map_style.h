// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/style/style_layer.h"

#include <filesystem>

namespace geo {

/// The look of the base map, from a file in the JSON of the MapLibre Style Specification, version 8; docs/style.md lists what of it
/// is supported. Immutable: any thread may ask it.
struct MapStyle
{
    std::string name;
    std::vector<StyleLayer> layers;    ///< bottom to top
    static constexpr std::size_t mostFindings = 100;
    std::vector<std::string> findings; ///< what could not be used and was left out, a sentence each, with its path in the file: the first of them
    std::set<std::string> icons;       ///< the symbols there are, by the names that icon-image takes

    /// Black where no background layer is.
    [[nodiscard]] Colour background(double zoom) const;
    /// The topmost layer of a type over a source-layer, or null.
    [[nodiscard]] const StyleLayer *topmost(StyleLayer::Type type, std::string_view sourceLayer) const;
};

/// Reads a style. `symbols` is the folder of the SVG files that icon-image may name. What is not supported is left out and told in
/// the findings. Throws StyleError with one sentence, naming the file, when nothing can be used: no file, no JSON,
/// more of it than a style needs (geo/style/style_json.h), another version, no layers.
[[nodiscard]] MapStyle readMapStyle(const std::filesystem::path &file, const std::filesystem::path &symbols);

} // namespace geo
