// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/draw/named_streets.h"

#include "geo/tiles/chains.h"
#include "geo/draw/map_features.h"

#include <algorithm>
#include <map>

namespace geo {

namespace {
/// Letters such as Latin ones run on in words; Chinese characters stand each for itself.
bool isInLetters(const std::string &name)
{
    constexpr unsigned char firstOfCharacters = 0xE3; // UTF-8 of U+3000 and beyond
    return std::ranges::none_of(name, [](char byte) { return static_cast<unsigned char>(byte) >= firstOfCharacters; });
}

void setLook(const StyleLayer &layer, const StyleContext &context, NamedStreet &named)
{
    named.sizePx = layer.number("text-size", context);
    named.spacing = 1 + layer.number("text-letter-spacing", context);
    named.colour = layer.colour("text-color", context);
    named.halo = layer.colour("text-halo-color", context);
    named.haloPx = layer.number("text-halo-width", context);
}

/// Adds a piece to its street.
void add(const PictureLayout &layout, const StyleLayer &layer, const StyleContext &context, const TileFeature &piece, NamedStreet &named)
{
    const bool isNew = named.chains.empty();
    const double sortKey = layer.number("symbol-sort-key", context);
    if (isNew) {
        FeatureProperties own = *context.feature;
        nameIn(own, piece.name, layout.request.english);
        named.name = layer.text("text-field", {layout.request.zoom, &own});
        named.straight = isInLetters(named.name);
    }
    // Of a street of several looks the first in order counts.
    if (isNew || sortKey < named.sortKey) {
        named.sortKey = sortKey;
        setLook(layer, context, named);
    }
    named.chains.push_back(piece.rings.front());
}
} // namespace

std::vector<NamedStreet> namedStreets(const PictureLayout &layout, const StyleLayer &layer)
{
    std::map<std::string, NamedStreet> byName;
    for (const TilePointer &tile : layout.request.tiles)
        for (const TileGroup &group : tile->groups) {
            if (group.what.source != TileSource::Street)
                continue;
            const bool byNames = layer.tellsApartBy("name") || layer.tellsApartBy("name_en");
            FeatureProperties properties = propertiesOf(group.what, {});
            properties["name"] = std::string("?"); // has("name") is true of all that follow
            const StyleContext context{layout.request.zoom, &properties};
            if (!byNames && !layer.takes(context))
                continue;
            for (const TileFeature &feature : group.features) {
                if (feature.name.zh.empty() || !feature.bounds.intersects(layout.request.view))
                    continue;
                if (byNames)
                    properties = propertiesOf(group.what, feature.name);
                if (byNames && !layer.takes(context))
                    continue;
                add(layout, layer, context, feature, byName[feature.name.zh]);
            }
        }
    std::vector<NamedStreet> streets;
    for (auto &[key, named] : byName) {
        if (named.name.empty())
            continue;
        joinChains(named.chains);
        streets.push_back(std::move(named));
    }
    std::ranges::stable_sort(streets, {}, &NamedStreet::sortKey);
    return streets;
}

} // namespace geo
