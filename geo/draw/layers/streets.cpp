// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Over and under the streets: bands of stretches, the walk's line.
#include "geo/base/mercator.h"
#include "geo/draw/picture_layout.h"

#include <cmath>
#include <numbers>

namespace geo {

namespace {
using Lines = std::vector<std::vector<MapPoint>>;
} // namespace

void addBands(PictureLayout &layout)
{
    if (!layout.request.streets)
        return;
    const double streetWidth = streetWidthPx(layout, StreetClass::Secondary);
    // The managed streets reach farther out, so that both bands show where both run.
    for (const PlaceCategory category : {PlaceCategory::ManagedStreet, PlaceCategory::Renewal})
        for (const Place &place : layout.plan.places) {
            if (place.category != category || place.lines.empty() || !layout.isShown(place))
                continue;
            const CategoryLook &look = layout.theme.categories.at(category);
            const double reach = layout.style.stretchWidthPx * (category == PlaceCategory::ManagedStreet ? 2 : 1);
            Lines lines;
            for (const auto &line : place.lines)
                lines.push_back(toMapPoints(line));
            layout.picture.list.strokes.push_back({.lines = std::move(lines),
                                                   .widthPx = streetWidth + 2 * reach,
                                                   .colour = layout.request.selected.contains(place.id) ? look.colour : look.stretch,
                                                   .dash = {}});
        }
}

namespace {
void takeRoom(PictureLayout &layout, const Lines &lines, double widthPx)
{
    for (const std::vector<MapPoint> &line : lines)
        for (std::size_t i = 1; i < line.size(); ++i) {
            const ScreenPoint from = layout.toScreen(line[i - 1]);
            const ScreenPoint to = layout.toScreen(line[i]);
            const double angle = std::atan2(to.y - from.y, to.x - from.x) * 180 / std::numbers::pi;
            layout.walked.place({{(from.x + to.x) / 2, (from.y + to.y) / 2}, std::hypot(to.x - from.x, to.y - from.y), widthPx, angle});
        }
}
} // namespace

void addWalk(PictureLayout &layout)
{
    if (!layout.shownWalk())
        return;
    Lines all;
    Lines sure;
    Lines unsure;
    for (const WalkLine &leg : layout.request.walkLines) {
        all.push_back(toMapPoints(leg.line));
        (leg.doubtful ? unsure : sure).push_back(all.back());
    }
    if (all.empty())
        return;
    const double width = layout.style.walkWidthPx;
    takeRoom(layout, all, width);
    auto &routes = layout.picture.list.routes;
    routes.push_back({std::move(all), width + 3, layout.theme.walkCasing, {}});
    if (!sure.empty())
        routes.push_back({std::move(sure), width, layout.theme.walk, {}});
    if (!unsure.empty())
        routes.push_back({std::move(unsure), width, layout.theme.walk, {8, 7, 0}});
}

} // namespace geo
