// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Symbols on the picture: places one by one, places that share a spot, clusters, stations.
#include "geo/base/mercator.h"
#include "geo/draw/layers/map_features.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace geo {

double distancePx(const PictureLayout &layout, MapPoint a, MapPoint b)
{
    return std::hypot(a.x - b.x, a.y - b.y) * worldSizePx(layout.request.zoom);
}

void takeRoom(PictureLayout &layout, MapPoint anchor, ScreenPoint offset, double sizePx)
{
    const ScreenPoint spot = layout.toScreen(anchor);
    layout.taken.place({{spot.x + offset.x, spot.y + offset.y}, sizePx, sizePx, 0});
}

void addSymbol(PictureLayout &layout, Symbol symbol, Mark mark)
{
    takeRoom(layout, symbol.anchor, symbol.offset, symbol.sizePx);
    mark.anchor = symbol.anchor;
    mark.offset = symbol.offset;
    mark.radiusPx = symbol.sizePx / 2;
    layout.picture.list.symbols.push_back(std::move(symbol));
    layout.picture.marks.push_back(std::move(mark));
}

namespace {
constexpr double besideDiscPx = 3; ///< between a disc and a symbol moved off it

/// A place at its spot on the picture.
struct Spot
{
    const Place *place = nullptr;
    MapPoint anchor;
    int priority = 0;
};

bool isStopShown(const PictureLayout &layout, const Place &place)
{
    return std::ranges::any_of(layout.picture.marks, [&](const Mark &mark) { return mark.places.front() == place.id; });
}

/// The places that get a symbol, the sole selection and then the highest priority first; those at a disc's very spot join that disc.
std::vector<Spot> spotsOf(PictureLayout &layout)
{
    const PlaceId alone = layout.soleSelection();
    std::vector<Spot> spots;
    for (const Place &place : layout.plan.places) {
        if (!layout.isShown(place) || (!place.position && place.lines.empty()) || isStopShown(layout, place))
            continue;
        // Two stretches of one street get their symbols apart.
        const double share = place.category == PlaceCategory::ManagedStreet ? 0.62 : 0.38;
        const MapPoint anchor = place.position ? toMapPoint(*place.position) : pointAtShare(place.lines, share);
        const auto disc = std::ranges::find_if(layout.picture.marks, [&](const Mark &mark) { return mark.stop > 0 && mark.anchor == anchor; });
        if (disc != layout.picture.marks.end())
            disc->places.push_back(place.id);
        else
            spots.push_back({&place, anchor, place.id == alone ? std::numeric_limits<int>::max() : layout.theme.categories.at(place.category).priority});
    }
    std::ranges::stable_sort(spots, std::ranges::greater{}, &Spot::priority);
    return spots;
}

/// A symbol that would lie on a disc stands beside it instead.
ScreenPoint offDiscs(const PictureLayout &layout, MapPoint anchor)
{
    for (const Mark &mark : layout.picture.marks) {
        if (mark.stop == 0)
            continue;
        const ScreenPoint spot = layout.toScreen(anchor);
        const ScreenPoint disc = layout.toScreen(mark.anchor);
        const ScreenPoint away{spot.x - disc.x - mark.offset.x, spot.y - disc.y - mark.offset.y};
        const double distance = std::hypot(away.x, away.y);
        const double wanted = (layout.style.stopPx + layout.style.symbolPx) / 2 + besideDiscPx;
        if (distance > 0 && distance < wanted - besideDiscPx)
            return {away.x / distance * (wanted - distance), away.y / distance * (wanted - distance)};
    }
    return {};
}

/// Spots drawn as one symbol, in the middle of them.
struct Group
{
    std::vector<Spot> spots;
    MapPoint middle;

    explicit Group(const Spot &spot)
        : spots{spot}
        , middle(spot.anchor)
    {
    }
    void take(const Group &other)
    {
        spots.insert(spots.end(), other.spots.begin(), other.spots.end());
        if (std::ranges::all_of(spots, [this](const Spot &spot) { return spot.anchor == spots.front().anchor; }))
            return;
        middle = {};
        for (const Spot &spot : spots) {
            middle.x += spot.anchor.x / static_cast<double>(spots.size());
            middle.y += spot.anchor.y / static_cast<double>(spots.size());
        }
    }
};

void addGroup(PictureLayout &layout, const Group &group)
{
    Mark mark;
    for (const Spot &spot : group.spots)
        mark.places.push_back(spot.place->id);
    Symbol symbol{.anchor = group.middle, .offset = offDiscs(layout, group.middle), .file = {}, .text = {}};
    if (group.middle == group.spots.front().anchor) {
        const Place &place = *group.spots.front().place;
        const CategoryLook &look = layout.theme.categories.at(place.category);
        symbol.file = place.grade == PositionGrade::Assumed ? look.assumedSymbol : look.symbol;
        symbol.sizePx = layout.style.symbolPx;
    } else {
        symbol.file = layout.style.clusterSymbol;
        symbol.sizePx = layout.style.stopPx;
        symbol.text = std::to_string(group.spots.size());
        symbol.textSizePx = 13;
        symbol.textColour = layout.theme.clusterText;
    }
    addSymbol(layout, std::move(symbol), std::move(mark));
}

/// Groups of spots whose symbols would lie on one another; the sole selection joins only what shares its very spot.
std::vector<Group> groupsOf(PictureLayout &layout)
{
    const PlaceId alone = layout.soleSelection();
    const auto standsAlone = [&](const Group &group) {
        return std::ranges::any_of(group.spots, [&](const Spot &spot) { return spot.place->id == alone; });
    };
    const auto join = [&](const Group &one, const Group &other) {
        if (one.middle == other.middle)
            return true;
        return distancePx(layout, one.middle, other.middle) < layout.style.clusterRadiusPx && !standsAlone(one) && !standsAlone(other);
    };
    std::vector<Group> groups;
    for (const Spot &spot : spotsOf(layout)) {
        Group group(spot);
        const auto near = [&] { return std::ranges::find_if(groups, [&](const Group &other) { return join(group, other); }); };
        // Taking one in moves the middle, so that it may come to lie on yet another.
        for (auto found = near(); found != groups.end(); found = near()) {
            found->take(group);
            group = std::move(*found);
            groups.erase(found);
        }
        groups.push_back(std::move(group));
    }
    return groups;
}

void addPlaces(PictureLayout &layout)
{
    for (const Group &group : groupsOf(layout))
        addGroup(layout, group);
}

void addStation(PictureLayout &layout, const StyleLayer &layer, const Station &station)
{
    constexpr double wholePx = 24; // of the symbols in data/style/symbols
    const MapPoint anchor = toMapPoint(station.position);
    const Box<MapPoint> &view = layout.request.view;
    if (anchor.x < view.minX || anchor.x > view.maxX || anchor.y < view.minY || anchor.y > view.maxY)
        return;
    const FeatureProperties properties = propertiesOf(station);
    const StyleContext context{layout.request.zoom, &properties};
    const std::string icon = layer.text("icon-image", context);
    const double sizePx = layer.number("icon-size", context) * wholePx;
    if (!layer.takes(context) || !layout.theme.map->icons.contains(icon) || sizePx < 1)
        return;
    takeRoom(layout, anchor, {}, sizePx);
    layout.picture.list.symbols.push_back({.anchor = anchor, .offset = {}, .file = "symbols/" + icon + ".svg", .sizePx = sizePx, .text = {}});
}

void addStations(PictureLayout &layout)
{
    if (!layout.request.stations)
        return;
    for (const StyleLayer &layer : layout.theme.map->layers)
        if (layer.type == StyleLayer::Type::Symbol && layer.sourceLayer == "station" && layer.isShownAt(layout.request.zoom))
            for (const Station &station : layout.plan.stations)
                addStation(layout, layer, station);
}

/// The sign of selection lies under all symbols, so that none is hidden by it.
void addSelection(PictureLayout &layout)
{
    std::vector<Symbol> &symbols = layout.picture.list.symbols;
    for (const Mark &mark : layout.picture.marks)
        if (layout.request.ringed && layout.isSelected(mark))
            symbols.insert(symbols.begin(), {.anchor = mark.anchor, .offset = mark.offset, .file = layout.style.selectionSymbol,
                                             .sizePx = layout.style.selectionPx, .text = {}});
}
} // namespace

void addMarks(PictureLayout &layout)
{
    addStations(layout);
    std::vector<Symbol> &symbols = layout.picture.list.symbols;
    const auto beforeStops = std::ssize(symbols);
    addStops(layout);
    const auto afterStops = std::ssize(symbols);
    addPlaces(layout);
    // Stops are placed first and lie on top: a walk with a stop hidden cannot be followed.
    std::rotate(symbols.begin() + beforeStops, symbols.begin() + afterStops, symbols.end());
    addSelection(layout);
}

} // namespace geo
