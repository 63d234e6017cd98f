// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The names beside the symbols: right, left, above or below, where there is room; long ones in two lines.
#include "geo/base/mercator.h"
#include "geo/draw/label_lines.h"
#include "geo/draw/map_features.h"

#include <algorithm>
#include <array>
#include <optional>

namespace geo {

namespace {
constexpr double gapPx = 4;
constexpr int stationPriority = 70; ///< among those of the categories in data/style/plan.json
constexpr double longestLine = 9.5; ///< of the letter size

/// A name that looks for room beside a symbol.
struct Name
{
    std::string text;
    MapPoint anchor;
    ScreenPoint offset;
    double symbolPx = 0;
    Colour colour;
    Colour halo;
    double haloPx = 2;
    double sizePx = 13;
    int weight = 700;
    int priority = 0;
};

/// A label whose lines are aligned to the side that faces the symbol.
struct Candidate
{
    std::vector<Glyph> glyphs;
    std::vector<TurnedBox> boxes;
};

Candidate candidate(const PictureLayout &layout, const Name &name, const std::vector<std::string> &lines, int side)
{
    const double height = name.sizePx * labelLineHeight;
    const double blockHeight = height * static_cast<double>(lines.size());
    const double reach = name.symbolPx / 2 + gapPx;
    const ScreenPoint spot = layout.toScreen(name.anchor);
    Candidate found;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const double width = layout.measurer.widthPx(lines[i], name.sizePx, name.weight);
        const double fromTop = (static_cast<double>(i) + 0.5) * height;
        ScreenPoint centre = name.offset;
        switch (side) {
        case 0: centre.x += reach + width / 2; break;
        case 1: centre.x -= reach + width / 2; break;
        case 2: centre.y -= reach + blockHeight / 2; break;
        default: centre.y += reach + blockHeight / 2; break;
        }
        centre.y += fromTop - blockHeight / 2;
        found.glyphs.push_back({lines[i], centre, 0});
        found.boxes.push_back({{spot.x + centre.x, spot.y + centre.y}, width + 4, height, 0});
    }
    return found;
}

void addName(PictureLayout &layout, const Name &name)
{
    const std::vector<std::string> lines = labelLines(layout.measurer, name.text, name.sizePx, name.weight, longestLine * name.sizePx);
    // All sides beside the walk's line first, then all sides.
    for (int attempt = 0; attempt < 8; ++attempt) {
        Candidate found = candidate(layout, name, lines, attempt % 4);
        if (!layout.taken.areFree(found.boxes) || (attempt < 4 && !layout.walked.areFree(found.boxes)))
            continue;
        layout.taken.place(found.boxes);
        layout.picture.list.labels.push_back({.anchor = name.anchor,
                                              .glyphs = std::move(found.glyphs),
                                              .sizePx = name.sizePx,
                                              .weight = name.weight,
                                              .colour = name.colour,
                                              .halo = name.halo,
                                              .haloPx = name.haloPx});
        return;
    }
}

std::optional<Name> nameOf(const PictureLayout &layout, const Mark &mark)
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
    return Name{.text = std::move(text),
                .anchor = mark.anchor,
                .offset = mark.offset,
                .symbolPx = selected ? layout.style.selectionPx : mark.radiusPx * 2,
                .colour = mark.stop > 0 ? layout.theme.categories.at(PlaceCategory::RouteStop).colour : look.colour,
                .halo = layout.theme.halo,
                .sizePx = layout.style.placeNamePx,
                .weight = 700,
                .priority = selected ? 1000 : (mark.stop > 0 ? 900 : look.priority)};
}

void addStationNames(const PictureLayout &layout, const StyleLayer &layer, std::vector<Name> &names)
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
    std::vector<Name> names;
    for (const Mark &mark : layout.picture.marks)
        if (auto name = nameOf(layout, mark))
            names.push_back(std::move(*name));
    if (layout.request.stations)
        for (const StyleLayer &layer : layout.theme.map->layers)
            if (layer.type == StyleLayer::Type::Symbol && layer.sourceLayer == "station" && layer.isShownAt(layout.request.zoom))
                addStationNames(layout, layer, names);
    std::ranges::stable_sort(names, std::ranges::greater{}, &Name::priority);
    for (const Name &name : names)
        if (const auto spot = name.anchor; spot.x >= layout.request.view.minX && spot.x <= layout.request.view.maxX
                                           && spot.y >= layout.request.view.minY && spot.y <= layout.request.view.maxY)
            addName(layout, name);
}

} // namespace geo
