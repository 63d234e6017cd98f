// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The numbered discs of a walk.
#include "geo/base/mercator.h"
#include "geo/draw/picture_layout.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace geo {

namespace {
constexpr int directions = 16; ///< tried around a spot that is taken
constexpr int rings = 6;
constexpr double leaderPx = 1;
constexpr double leaderDotPx = 4;

/// Whether discs at these places can be told apart; farther out the stops are places like any other.
bool haveRoom(const PictureLayout &layout, const std::vector<const Place *> &stops)
{
    const auto areCrowded = [&](const Place *one, const Place *other) {
        if (!one || !other || !one->position || !other->position || one->position == other->position)
            return false;
        return distancePx(layout, toMapPoint(*one->position), toMapPoint(*other->position)) < layout.style.stopPx * 0.65;
    };
    for (auto stop = stops.begin(); stop != stops.end(); ++stop)
        if (std::any_of(stop + 1, stops.end(), [&](const Place *other) { return areCrowded(*stop, other); }))
            return false;
    return true;
}

/// Side by side with the other stops of the same spot.
ScreenPoint besideOthers(const PictureLayout &layout, const std::vector<const Place *> &stops, std::size_t index)
{
    const auto sharesSpot = [&](const Place *other) { return other && other->position == stops[index]->position; };
    const auto sharing = std::ranges::count_if(stops, sharesSpot);
    const auto before = std::count_if(stops.begin(), stops.begin() + static_cast<std::ptrdiff_t>(index), sharesSpot);
    return {(static_cast<double>(before) - static_cast<double>(sharing - 1) / 2) * (layout.style.stopPx - 2), 0};
}

/// The nearest place about a spot where a disc covers nothing: the spot itself, then rings around it.
ScreenPoint whereFree(const PictureLayout &layout, MapPoint anchor)
{
    const ScreenPoint spot = layout.toScreen(anchor);
    const double size = layout.style.stopPx;
    for (int ring = 0; ring <= rings; ++ring)
        for (int direction = 0; direction < (ring == 0 ? 1 : directions); ++direction) {
            const double angle = 2 * std::numbers::pi * direction / directions;
            const double radius = ring == 0 ? 0 : size * (0.6 + 0.5 * ring);
            const ScreenPoint offset{radius * std::cos(angle), radius * std::sin(angle)};
            if (layout.taken.isFree({{spot.x + offset.x, spot.y + offset.y}, size, size, 0}))
                return offset;
        }
    return {};
}

/// A thin line from the edge of a disc to the spot it stands for, and a dot there.
void addLeader(PictureLayout &layout, MapPoint anchor, ScreenPoint offset)
{
    const ScreenPoint spot = layout.toScreen(anchor);
    const MapPoint disc = layout.view.toMap({spot.x + offset.x, spot.y + offset.y});
    const MapPoint besideAnchor = layout.view.toMap({spot.x + 0.05, spot.y});
    layout.picture.list.routes.push_back({{{anchor, disc}}, leaderPx + 2, layout.theme.walkCasing, {}});
    layout.picture.list.routes.push_back({{{anchor, disc}}, leaderPx, layout.theme.walk, {}});
    layout.picture.list.routes.push_back({{{anchor, besideAnchor}}, leaderDotPx, layout.theme.walk, {}});
}
} // namespace

void addStops(PictureLayout &layout)
{
    const Walk *walk = layout.shownWalk();
    if (!walk)
        return;
    std::vector<const Place *> stops;
    for (const WalkStop &stop : walk->stops)
        stops.push_back(layout.plan.find(stop.place));
    const bool everyStop = layout.request.everyStop;
    if (!everyStop && !haveRoom(layout, stops))
        return;
    for (std::size_t i = 0; i < stops.size(); ++i) {
        const Place *place = stops[i];
        if (!place || !place->position || layout.request.hidden.contains(place->id))
            continue;
        const MapPoint anchor = toMapPoint(*place->position);
        const ScreenPoint offset = everyStop ? whereFree(layout, anchor) : besideOthers(layout, stops, i);
        if (everyStop && offset != ScreenPoint{})
            addLeader(layout, anchor, offset);
        const bool assumed = place->grade == PositionGrade::Assumed;
        addSymbol(layout,
                  {.anchor = anchor,
                   .offset = offset,
                   .file = assumed ? layout.style.walkStopAssumedSymbol : layout.style.walkStopSymbol,
                   .sizePx = layout.style.stopPx,
                   .text = std::to_string(i + 1),
                   .textSizePx = 13,
                   .textColour = assumed ? layout.theme.stopAssumedText : layout.theme.stopText},
                  {.anchor = {}, .offset = {}, .places = {place->id}, .stop = static_cast<int>(i) + 1});
    }
}

} // namespace geo
