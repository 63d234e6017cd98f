// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/base/mercator.h"
#include "geo/draw/picture_layout.h"

#include <algorithm>
#include <cstdint>

namespace geo {

namespace {
constexpr double edgePx = 2;
constexpr std::uint8_t tint = 20; ///< of 255; areas lie one on the other, so that the nearest ground is the deepest
constexpr double sizePx = 12;
constexpr int weight = 700;

void addMinutes(PictureLayout &layout, int minutes, MapPoint at, Colour colour)
{
    const std::string text = std::to_string(minutes) + (layout.request.english ? " min" : " 分钟");
    const ScreenPoint spot = layout.toScreen(at);
    const TurnedBox box{spot, layout.measurer.widthPx(text, sizePx, weight) + 6, sizePx * 1.3, 0};
    if (!layout.taken.isFree(box))
        return;
    layout.taken.place(box);
    layout.picture.list.labels.push_back({.anchor = at, .glyphs = {{text, {}, 0}}, .sizePx = sizePx, .weight = weight, .colour = colour, .halo = layout.theme.halo, .haloPx = 3});
}
} // namespace

void addWalkAreas(PictureLayout &layout)
{
    const Colour colour = layout.theme.stationName;
    for (const WalkArea &area : layout.request.walkAreas) {
        Stroke halo{.lines = {}, .widthPx = edgePx + 2.5, .colour = layout.theme.halo, .dash = {}};
        MapPoint north{0, 2};
        for (const Area &part : area.areas) {
            Fill ground{.rings = {toMapPoints(part.outline)}, .colour = colour, .strokesBelow = layout.strokesBelowStreets};
            ground.colour.alpha = tint;
            for (const MapPoint point : ground.rings.front())
                if (point.y < north.y)
                    north = point;
            for (const std::vector<LonLat> &hole : part.holes)
                ground.rings.push_back(toMapPoints(hole));
            halo.lines.insert(halo.lines.end(), ground.rings.begin(), ground.rings.end());
            layout.picture.list.fills.push_back(std::move(ground));
        }
        if (halo.lines.empty())
            continue;
        // The farther, the fainter.
        Stroke edge{.lines = halo.lines, .widthPx = edgePx, .colour = colour, .dash = {}};
        edge.colour.alpha = static_cast<std::uint8_t>(std::clamp(300 - 13 * area.minutes, 80, 255));
        // Below the walk and the stretches, which say more.
        auto &routes = layout.picture.list.routes;
        routes.insert(routes.begin(), {std::move(halo), std::move(edge)});
        addMinutes(layout, area.minutes, north, colour);
    }
}

} // namespace geo
