// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sheet/sheet_map.h"

#include "app/frame/frame_request.h"
#include "app/frame/map_box.h"
#include "app/frame/walk_lines.h"
#include "app/paint/qt_text_measurer.h"
#include "geo/base/mercator.h"
#include "geo/base/view_transform.h"
#include "geo/crs/transformer.h"

#include <array>
#include <algorithm>
#include <cmath>
#include <numbers>

namespace guixiang {

namespace {
constexpr double mmPerPx = 25.4 / 96;
constexpr std::array roundScales{1000, 1500, 2000, 2500, 3000, 4000, 5000, 6000, 7500, 10000, 12500, 15000, 20000, 25000, 50000, 100000};
constexpr double spareMm = 14; ///< around the walk, for its discs and names

/// How the map's units lie in the page's metric system about a point. Over a walk of some kilometres the two differ by no more
/// than this turn and these two lengths: by 0.01 mm on a page of 3 km.
struct Grid
{
    double metresPerUnit = 1;   ///< from west to east
    double northStretch = 1;    ///< metres from south to north against that
    double bearing = 0;         ///< of the grid's north: degrees clockwise from the true one
};

Grid gridAt(geo::MapPoint middle)
{
    const geo::Transformer metres(geo::metricSystemAt(geo::toLonLat(middle)));
    constexpr double step = 1e-5;
    const auto at = [&](double x, double y) { return metres.project(geo::toLonLat({middle.x + x, middle.y + y})); };
    const geo::EastNorth west = at(-step, 0), east = at(step, 0), north = at(0, -step), south = at(0, step);
    const double alongX = std::hypot(east.east - west.east, east.north - west.north) / (2 * step);
    const double alongY = std::hypot(north.east - south.east, north.north - south.north) / (2 * step);
    return {alongX, alongY / alongX, std::atan2(south.east - north.east, north.north - south.north) * 180 / std::numbers::pi};
}

std::vector<geo::MapPoint> stopsOf(const geo::Plan &plan, const geo::Walk &walk)
{
    std::vector<geo::MapPoint> points;
    for (const geo::WalkStop &stop : walk.stops)
        if (const geo::Place *place = plan.find(stop.place); place && place->position)
            points.push_back(geo::toMapPoint(*place->position));
    return points;
}

/// Degrees from north to the stop farthest from the first; 0 where there is none.
double headsUpBearing(const std::vector<geo::MapPoint> &stops)
{
    if (stops.empty())
        return 0;
    const auto away = [&](const geo::MapPoint &stop) { return std::hypot(stop.x - stops.front().x, stop.y - stops.front().y); };
    const geo::MapPoint farthest = *std::ranges::max_element(stops, {}, away);
    return std::atan2(farthest.x - stops.front().x, stops.front().y - farthest.y) * 180 / std::numbers::pi;
}

/// The middle of all that the map must hold, as it lies turned, and its size in map units.
struct Frame
{
    geo::MapPoint middle;
    QSizeF size;
};

Frame frameOf(const std::vector<geo::MapPoint> &stops, const geo::Route &route, const Grid &grid)
{
    const geo::ViewTransform turned{.centre = {0.5, 0.5}, .zoom = 0, .bearing = grid.bearing, .northStretch = grid.northStretch};
    geo::Box<geo::ScreenPoint> box;
    for (const geo::RouteLeg &leg : route.legs)
        for (const geo::LonLat position : leg.line)
            box.include(turned.toScreen(geo::toMapPoint(position)));
    for (const geo::MapPoint stop : stops)
        box.include(turned.toScreen(stop));
    if (box.isEmpty())
        box.include(geo::ScreenPoint{});
    const double perUnit = geo::worldSizePx(0);
    return {turned.toMap({(box.minX + box.maxX) / 2, (box.minY + box.maxY) / 2}), {box.width() / perUnit, box.height() / perUnit}};
}

int fittingScale(QSizeF units, double perUnit, QSizeF sizeMm)
{
    for (const int scale : roundScales)
        if (units.width() * perUnit * 1000 / scale <= sizeMm.width() - 2 * spareMm && units.height() * perUnit * 1000 / scale <= sizeMm.height() - 2 * spareMm)
            return scale;
    return roundScales.back();
}

void addFiveMinutes(geo::Picture &picture, const geo::Plan &plan, const geo::Walk &walk, const geo::Theme &theme, double perUnit)
{
    for (const geo::WalkStop &stop : walk.stops)
        if (const geo::Place *place = plan.find(stop.place); place && place->position) {
            picture.list.rings.push_back({.centre = geo::toMapPoint(*place->position),
                                          .radius = geo::metresIn(5) / perUnit,
                                          .fill = {0, 0, 0, 0},
                                          .edge = theme.streetName,
                                          .edgeWidthPx = 0.8,
                                          .dash = {1.5, 3, 0}});
            return;
        }
}
} // namespace

SheetMap sheetMap(const SheetSubject &subject, const geo::Style &style, const SheetMapRequest &asked, const BackdropFor &backdropFor)
{
    const auto &[plan, baseMap, walk, route] = subject;
    const std::vector<geo::MapPoint> stops = stopsOf(plan, walk);
    geo::Box<geo::MapPoint> around;
    for (const geo::MapPoint stop : stops)
        around.include(stop);
    Grid grid = gridAt(stops.empty() ? geo::MapPoint{0.5, 0.5} : geo::MapPoint{(around.minX + around.maxX) / 2, (around.minY + around.maxY) / 2});
    if (asked.headsUp)
        grid.bearing = headsUpBearing(stops);
    const Frame frame = frameOf(stops, route, grid);
    const double perUnit = grid.metresPerUnit;
    SheetMap map;
    map.scale = asked.wantedScale > 0 ? asked.wantedScale : fittingScale(frame.size, perUnit, asked.sizeMm);
    const double mmPerPixel = mmPerPx * asked.typeScale;
    map.sizePx = asked.sizeMm / mmPerPixel;
    const double zoom = std::log2(perUnit / (mmPerPixel / 1000 * map.scale) / 256);
    map.view = {.centre = frame.middle, .zoom = zoom, .bearing = grid.bearing, .northStretch = grid.northStretch, .widthPx = map.sizePx.width(), .heightPx = map.sizePx.height()};
    map.backdrop = backdropFor(map.view);
    geo::PictureRequest request = framedRequest(map.view);
    request.english = asked.english;
    request.categories = {geo::PlaceCategory::RouteStop};
    request.everyStop = true;
    request.walk = walk.id;
    request.walkLines = walkLinesOf(route);
    for (const QRectF &room : asked.reservedMm)
        request.reserved.push_back({room.left() / mmPerPixel, room.top() / mmPerPixel, room.right() / mmPerPixel, room.bottom() / mmPerPixel});
    addGround(request, baseMap, map.backdrop);
    map.picture = geo::compose(plan, style, request, QtTextMeasurer());
    MapBox block;
    include(block, plan.block.outline);
    map.showsBoundary = block.intersects(request.view);
    addFiveMinutes(map.picture, plan, walk, style.light, perUnit);
    return map;
}

} // namespace guixiang
