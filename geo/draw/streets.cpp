// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The ground: bands of stretches, casings and strokes of streets, the walk's line.
#include "geo/base/mercator.h"
#include "geo/draw/picture_layout.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>
#include <tuple>

namespace geo {

namespace {
using Lines = std::vector<std::vector<MapPoint>>;

/// Streets of one look: drawn in one go.
struct Group
{
    const StreetLook *look = nullptr;
    double widthPx = 0;
    bool schematic = false;
    Lines lines;
    Lines closed = {}; ///< those of them that a planner has closed
};

std::vector<Group> groupsOf(const PictureLayout &layout)
{
    const Box<LonLat> degrees = degreesOf(layout.request.view);
    std::map<std::tuple<int, bool>, Group> groups;
    for (const Street &street : layout.plan.streets) {
        const StreetLook &look = layout.theme.streets.at(street.streetClass);
        const double width = widthAt(look.widthPx, layout.request.zoom);
        if (width <= 0 || !reachesInto(degrees, street.line))
            continue;
        std::vector<MapPoint> line = toMapPoints(street.line);
        const bool schematic = street.quality == StreetQuality::Schematic;
        Group &group = groups[{look.order, !schematic}];
        group.look = &look;
        group.widthPx = width;
        group.schematic = schematic;
        if (street.access == StreetAccess::Closed)
            group.closed.push_back(line);
        group.lines.push_back(std::move(line));
    }
    std::vector<Group> ordered;
    for (auto &[order, group] : groups)
        ordered.push_back(std::move(group));
    return ordered;
}

Stroke casingOf(const PictureLayout &layout, const Group &group)
{
    return {.lines = group.lines,
            .widthPx = group.widthPx + 2 * group.look->casingPx,
            .colour = group.schematic ? layout.theme.schematicDash : group.look->casing,
            .dash = group.schematic ? Dash{7, 5, 0} : Dash{}};
}

/// The streets that belong to a place, as a band that shows on both sides of them.
void addBands(PictureLayout &layout)
{
    if (!layout.request.streets)
        return;
    const double streetWidth = widthAt(layout.theme.streets.at(StreetClass::Secondary).widthPx, layout.request.zoom);
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
} // namespace

void addStreets(PictureLayout &layout)
{
    addBands(layout);
    if (!layout.request.streets)
        return;
    const std::vector<Group> groups = groupsOf(layout);
    const int trunk = layout.theme.streets.at(StreetClass::Trunk).order;
    auto &strokes = layout.picture.list.strokes;
    for (const Group &group : groups)
        if (group.look->casingPx > 0 && group.look->order != trunk)
            strokes.push_back(casingOf(layout, group));
    for (const Group &group : groups) {
        const bool dotted = group.look->casingPx <= 0; // footways
        if (group.look->order == trunk) // elevated: over all it crosses
            strokes.push_back(casingOf(layout, group));
        strokes.push_back({.lines = group.lines,
                           .widthPx = group.widthPx,
                           .colour = group.look->stroke,
                           .dash = dotted ? Dash{2, 3, 0} : Dash{}});
        if (!group.closed.empty())
            strokes.push_back({.lines = group.closed,
                               .widthPx = std::max(2.0, group.widthPx / 2),
                               .colour = layout.theme.closedStreet,
                               .dash = {4, 4, 0}});
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
