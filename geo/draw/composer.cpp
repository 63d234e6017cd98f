// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/draw/composer.h"

#include "geo/base/mercator.h"
#include "geo/draw/picture_layout.h"

#include <algorithm>
#include <cmath>
#include <ranges>

namespace geo {

const Walk *PictureLayout::shownWalk() const
{
    if (!request.walks)
        return nullptr;
    return request.walk.isEmpty() ? plan.firstWalk() : plan.find(request.walk);
}

bool PictureLayout::isShown(const Place &place) const
{
    return request.selected.contains(place.id) || (request.categories.contains(place.category) && !request.hidden.contains(place.id));
}

bool PictureLayout::isSelected(const Mark &mark) const
{
    return std::ranges::any_of(mark.places, [this](const PlaceId &place) { return request.selected.contains(place); });
}

PlaceId PictureLayout::soleSelection() const
{
    return request.selected.size() == 1 ? *request.selected.begin() : PlaceId{};
}

MapPoint pointAtShare(const std::vector<std::vector<LonLat>> &lines, double share)
{
    const auto lengthOf = [](const std::vector<MapPoint> &line) {
        double length = 0;
        for (std::size_t i = 1; i < line.size(); ++i)
            length += std::hypot(line[i].x - line[i - 1].x, line[i].y - line[i - 1].y);
        return length;
    };
    std::vector<MapPoint> longest;
    for (const auto &line : lines)
        if (auto points = toMapPoints(line); longest.empty() || lengthOf(points) > lengthOf(longest))
            longest = std::move(points);
    double left = lengthOf(longest) * share;
    for (std::size_t i = 1; i < longest.size(); ++i) {
        const double step = std::hypot(longest[i].x - longest[i - 1].x, longest[i].y - longest[i - 1].y);
        if (step > 0 && left <= step)
            return {longest[i - 1].x + (longest[i].x - longest[i - 1].x) * left / step,
                    longest[i - 1].y + (longest[i].y - longest[i - 1].y) * left / step};
        left -= step;
    }
    return longest.empty() ? MapPoint{} : longest.back();
}

void addUncertainty(PictureLayout &layout)
{
    const Place *place = layout.plan.find(layout.soleSelection());
    if (!place || !place->position || place->uncertaintyM <= 0)
        return;
    const Colour colour = layout.theme.categories.at(place->category).colour;
    layout.picture.list.rings.push_back({.centre = toMapPoint(*place->position),
                                         .radius = place->uncertaintyM / metresPerMapUnit(place->position->lat),
                                         .fill = {colour.red, colour.green, colour.blue, 22},
                                         .edge = colour,
                                         .edgeWidthPx = 1.2,
                                         .dash = {1.5, 3.5, 0}});
}

namespace {
/// What lies around a picture's frame: a name that reached into it would be cut.
std::vector<Box<ScreenPoint>> outsideOf(const PictureRequest &request)
{
    if (!request.isFramed())
        return {};
    const double right = request.frameWidthPx / 2;
    const double bottom = request.frameHeightPx / 2;
    constexpr double far = 1000; // longer than any name
    return {{-right - far, -bottom - far, right + far, -bottom},
            {-right - far, bottom, right + far, bottom + far},
            {-right - far, -bottom, -right, bottom},
            {right, -bottom, right + far, bottom}};
}

void takeRoom(PictureLayout &layout, const std::vector<Box<ScreenPoint>> &rooms)
{
    for (const Box<ScreenPoint> &room : rooms)
        layout.taken.place({{(room.minX + room.maxX) / 2, (room.minY + room.maxY) / 2}, room.width(), room.height(), 0});
}

/// Names along lines and in areas, where room is left. The Style Specification places the topmost layer first: what is above keeps its room.
void addBaseMapNames(PictureLayout &layout)
{
    layout.labelsAboveBaseMap = layout.picture.list.labels.size();
    for (const StyleLayer &layer : layout.theme.map->layers | std::views::reverse) {
        if (layer.type != StyleLayer::Type::Symbol || !layer.isShownAt(layout.request.zoom))
            continue;
        if (layer.sourceLayer == "street" && layout.request.streets)
            addNamesAlong(layout, layer);
        else if (layer.sourceLayer == "line" && layout.request.ground)
            addNamesAlong(layout, layer);
        else if (layer.sourceLayer == "area" && layout.request.ground)
            addNamesIn(layout, layer);
    }
}
} // namespace

ViewTransform viewOf(const PictureRequest &request, double widthPx, double heightPx)
{
    const Box<MapPoint> &view = request.view;
    return {.centre = {(view.minX + view.maxX) / 2, (view.minY + view.maxY) / 2},
            .zoom = request.zoom,
            .bearing = request.bearing,
            .northStretch = request.northStretch,
            .widthPx = widthPx,
            .heightPx = heightPx};
}

Picture compose(const Plan &plan, const Style &style, const PictureRequest &request, const TextMeasurer &measurer)
{
    PictureLayout layout{.plan = plan,
                         .style = style,
                         .theme = style.theme(request.dark),
                         .request = request,
                         .measurer = measurer,
                         .view = viewOf(request),
                         .taken = {},
                         .walked = {},
                         .picture = {},
                         .strokesBelowStreets = 0,
                         .labelsAboveBaseMap = 0};
    layout.picture.request = request;
    takeRoom(layout, request.reserved);
    takeRoom(layout, outsideOf(request));
    layout.picture.paper = layout.theme.map->background(request.zoom);
    addBaseMap(layout);
    addOverlays(layout);
    addUncertainty(layout);
    addWalk(layout);
    addMarks(layout);
    addWalkAreas(layout);
    addMarkNames(layout);
    addBaseMapNames(layout);
    addOverlayNames(layout);
    std::ranges::stable_sort(layout.picture.list.fills, {}, &Fill::strokesBelow);
    return std::move(layout.picture);
}

} // namespace geo
