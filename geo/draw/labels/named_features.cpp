// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/draw/labels/named_features.h"

#include "geo/draw/layers/map_features.h"

namespace geo {

namespace {
NameLook lookOf(const StyleLayer &layer, const StyleContext &context)
{
    const double sizePx = layer.number("text-size", context);
    return {.sizePx = sizePx,
            .spacing = 1 + layer.number("text-letter-spacing", context),
            .longestPx = layer.number("text-max-width", context) * sizePx,
            .sortKey = layer.number("symbol-sort-key", context),
            .colour = layer.colour("text-color", context),
            .halo = layer.colour("text-halo-color", context),
            .haloPx = layer.number("text-halo-width", context)};
}

TileSource sourceOf(const StyleLayer &layer)
{
    return layer.sourceLayer == "area" ? TileSource::Area : layer.sourceLayer == "line" ? TileSource::Line : TileSource::Street;
}
} // namespace

void eachNamed(const PictureLayout &layout, const StyleLayer &layer, const std::function<void(const NamedFeature &)> &take)
{
    const bool byNames = layer.tellsApartBy("name") || layer.tellsApartBy("name_en");
    for (const TilePointer &tile : layout.request.tiles)
        for (const TileGroup &group : tile->groups) {
            if (group.what.source != sourceOf(layer))
                continue;
            FeatureProperties properties = propertiesOf(group.what, {});
            properties["name"] = std::string("?"); // has("name") is true of all that follow
            const StyleContext context{layout.request.zoom, &properties};
            if (!byNames && !layer.takes(context))
                continue;
            NameLook look = lookOf(layer, context);
            for (const TileFeature &feature : group.features) {
                if (feature.name.zh.empty() || feature.rings.empty() || feature.rings.front().empty())
                    continue;
                if (byNames) {
                    properties = propertiesOf(group.what, feature.name);
                    if (!layer.takes(context))
                        continue;
                    look = lookOf(layer, context);
                }
                take({feature, group.what, look});
            }
        }
}

std::string shownName(const PictureLayout &layout, const StyleLayer &layer, const NamedFeature &named)
{
    FeatureProperties properties = propertiesOf(named.what, named.feature.name);
    nameIn(properties, named.feature.name, layout.request.english);
    return layer.text("text-field", {layout.request.zoom, &properties});
}

} // namespace geo
