// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The names beside the symbols of places, walks and stations.
#include "geo/base/mercator.h"
#include "geo/draw/labels/spot_name.h"
#include "geo/draw/layers/map_features.h"

#include <algorithm>
#include <optional>

namespace geo {

namespace {
constexpr int stationPriority = 70; ///< among those of the categories in data/style/plan.json

std::optional<SpotName> nameOf(const PictureLayout &layout, const Mark &mark)
{
    const Place &place = *layout.plan.find(mark.places.front());
    const bool oneSpot = mark.stop > 0 || std::ranges::all_of(mark.places, [&](const PlaceId &id) {
        return layout.plan.find(id)->position == place.position;
    });
    const bool selected = layout.isSelected(mark);
    const bool close = layout.request.zoom >= layout.style.placeNameFromZoom;
    if (!oneSpot || (!close && !selected && mark.stop == 0))
        return std::nullopt;
    std::string text = place.name.in(layout.request.english);
    if (mark.places.size() > 1)
        text += " +" + std::to_string(mark.places.size() - 1);
    const CategoryLook &look = layout.theme.categories.at(place.category);
    return SpotName{.text = std::move(text),
                .anchor = mark.anchor,
                .offset = mark.offset,
                .symbolPx = selected ? layout.style.selectionPx : mark.radiusPx * 2,
                .colour = mark.stop > 0 ? layout.theme.categories.at(PlaceCategory::RouteStop).colour : look.colour,
                .halo = layout.theme.halo,
                .sizePx = layout.style.placeNamePx,
                .weight = 700,
                .priority = selected ? 1000 : (mark.stop > 0 ? 900 : look.priority)};
}

void addStationNames(const PictureLayout &layout, const StyleLayer &layer, std::vector<SpotName> &names)
{
    for (const Station &station : layout.plan.stations) {
        FeatureProperties properties = propertiesOf(station);
        const StyleContext context{layout.request.zoom, &properties};
        if (!layer.takes(context))
            continue;
        nameIn(properties, station.name, layout.request.english);
        std::string text = layer.text("text-field", context);
        if (text.empty())
            continue;
        names.push_back({.text = std::move(text),
                         .anchor = toMapPoint(station.position),
                         .offset = {},
                         .symbolPx = layer.number("icon-size", context) * 24,
                         .colour = layer.colour("text-color", context),
                         .halo = layer.colour("text-halo-color", context),
                         .haloPx = layer.number("text-halo-width", context),
                         .sizePx = layer.number("text-size", context),
                         .weight = 500,
                         .priority = stationPriority});
    }
}
} // namespace

void addMarkNames(PictureLayout &layout)
{
    std::vector<SpotName> names;
    for (const Mark &mark : layout.picture.marks)
        if (auto name = nameOf(layout, mark))
            names.push_back(std::move(*name));
    if (layout.request.stations)
        for (const StyleLayer &layer : layout.theme.map->layers)
            if (layer.type == StyleLayer::Type::Symbol && layer.sourceLayer == "station" && layer.isShownAt(layout.request.zoom))
                addStationNames(layout, layer, names);
    std::ranges::stable_sort(names, std::ranges::greater{}, &SpotName::priority);
    for (const SpotName &name : names)
        if (const auto spot = name.anchor; spot.x >= layout.request.view.minX && spot.x <= layout.request.view.maxX
                                           && spot.y >= layout.request.view.minY && spot.y <= layout.request.view.maxY)
            addSpotName(layout, name);
}

} // namespace geo
