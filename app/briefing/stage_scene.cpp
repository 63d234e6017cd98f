// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/briefing/stage_scene.h"

#include "app/frame/map_box.h"
#include "geo/base/mercator.h"
#include "geo/route/directions.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace guixiang {

namespace {
constexpr double closestZoom = 16.8;
constexpr double stopReachM = 300; ///< what is seen around a stop of a walk

QString layerName(geo::PlaceCategory category, bool english)
{
    const auto said = [english](const char *zh, const char *en) { return QString::fromUtf8(english ? en : zh); };
    switch (category) {
    case geo::PlaceCategory::Renewal: return said("更新点位", "Renewal sites");
    case geo::PlaceCategory::Elevator: return said("加装电梯", "Lift retrofits");
    case geo::PlaceCategory::Garden: return said("小花园", "Pocket gardens");
    case geo::PlaceCategory::Venue: return said("载体与场馆", "Spaces and venues");
    case geo::PlaceCategory::Service: return said("服务站点", "Service stations");
    case geo::PlaceCategory::ManagedStreet: return said("一体化管理路段", "Managed streets");
    case geo::PlaceCategory::RouteStop: return said("党课站点", "Lesson stops");
    case geo::PlaceCategory::Route: return said("路线", "Routes");
    }
    return {};
}

QList<LegendEntry> legendOf(const geo::Plan &plan, const geo::Style &style, const StageScene &scene)
{
    const auto said = [&](const char *zh, const char *en) { return QString::fromUtf8(scene.english ? en : zh); };
    std::set<geo::PlaceCategory> categories;
    std::string assumed; // the sign of a place whose position is assumed
    const std::set<geo::PlaceCategory> shown = scene.show.layers.categories();
    const std::vector<geo::PlaceId> &marked = scene.show.places;
    for (const geo::Place &place : plan.places) {
        const bool isMarked = std::ranges::find(marked, place.id) != marked.end();
        const bool isOnLayer = shown.contains(place.category) && !scene.hiddenPlaces.contains(place.id);
        if ((!isMarked && !isOnLayer) || place.grade == geo::PositionGrade::Unplaced)
            continue;
        // What a walk stops at is drawn as its stop.
        const bool isStop = !scene.show.walk.isEmpty() || (place.category == geo::PlaceCategory::RouteStop && isOnLayer);
        if (!isStop)
            categories.insert(place.category);
        if (place.grade == geo::PositionGrade::Assumed && assumed.empty())
            assumed = isStop ? style.walkStopAssumedSymbol : style.light.categories.at(place.category).assumedSymbol;
    }
    QList<LegendEntry> legend;
    for (const geo::PlaceCategory category : categories)
        legend.push_back({.symbol = style.light.categories.at(category).symbol, .text = layerName(category, scene.english)});
    const auto hasLeg = [&](bool doubtful) { return std::ranges::any_of(scene.route.legs, [&](const geo::RouteLeg &leg) { return leg.doubtful == doubtful && !leg.line.empty(); }); };
    const QString length = QString::fromStdString(geo::spokenDistance(scene.route.metres, scene.english));
    if (hasLeg(false))
        legend.push_back({.sign = LegendEntry::Sign::Way, .text = said("路线，全长 %1", "Walk, %1 in all").arg(length)});
    if (hasLeg(true))
        legend.push_back({.sign = LegendEntry::Sign::DoubtfulWay, .text = hasLeg(false) ? said("站点不确定的一段", "Walk to a doubtful stop") : said("路线 %1，站点不确定", "Walk, %1, stops doubtful").arg(length)});
    if (!assumed.empty())
        legend.push_back({.symbol = assumed, .text = said("位置待核实", "Position to be verified")});
    const std::vector<geo::PlaceId> ringed = scene.marked();
    const geo::Place *alone = ringed.size() == 1 ? plan.find(ringed.front()) : nullptr;
    if (alone && alone->position && alone->uncertaintyM > 0)
        legend.push_back({.sign = LegendEntry::Sign::Ring, .text = said("可能的范围", "Where it may lie")});
    for (const geo::Overlay &overlay : plan.overlays)
        if (overlay.shown)
            legend.push_back({.sign = LegendEntry::Sign::Overlay, .text = QString::fromStdString(overlay.name), .overlay = overlay.number});
    return legend;
}
} // namespace

StageScene stageScene(const geo::Plan &plan, const geo::StreetNetworks &networks, const geo::Style &style, const geo::Scene &scene, bool english)
{
    StageScene ready{.scene = scene, .text = {}, .show = geo::showOf(plan, scene), .route = {}, .legend = {}, .notice = {}, .hiddenPlaces = {}, .english = english};
    ready.hiddenPlaces = ready.show.layers.hiddenPlaces(plan);
    const bool isWalkShown = ready.show.layers.shows(geo::LayerChoice::walkLayer);
    const geo::Walk *walk = ready.show.walk.isEmpty() ? plan.firstWalk() : plan.find(ready.show.walk);
    if (walk && isWalkShown)
        ready.route = geo::routeOf(plan, networks, *walk);
    ready.text = geo::textOf(plan, scene, ready.route, english);
    ready.legend = legendOf(plan, style, ready);
    ready.notice = QString::fromStdString(plan.info.notice.in(english));
    return ready;
}

std::vector<geo::PlaceId> StageScene::marked() const
{
    if (!show.lookAt.isEmpty())
        return {show.lookAt};
    return show.walk.isEmpty() ? show.places : std::vector<geo::PlaceId>();
}

StageLayout::StageLayout(QSizeF size, const geo::Style &style)
    : m_size(size)
    , m_unit(std::min(size.height() / 1080, size.width() / 1440))
    , m_mapNamePx(style.stage.mapNamePx)
    , m_placeNamePx(style.placeNamePx)
{
}

QRectF StageLayout::safe() const
{
    const double x = m_size.width() * 0.042;
    const double y = m_size.height() * 0.05;
    return {x, y, m_size.width() - 2 * x, m_size.height() - 2 * y};
}

QRectF StageLayout::column(const geo::Scene &scene) const
{
    const auto kind = scene.kind;
    const bool isAllWords = kind == geo::SceneKind::Title || kind == geo::SceneKind::Figures || kind == geo::SceneKind::Closing;
    QRectF room = safe();
    room.setRight(columnRight(isAllWords));
    return room;
}

double StageLayout::columnRight(bool isAllWords) const
{
    return safe().left() + safe().width() * (isAllWords ? 0.58 : 0.3);
}

QRectF StageLayout::freePart(double columnRight) const
{
    const double edge = px(90);
    const QPointF topLeft(columnRight + px(60), edge);
    return {topLeft / mapScale(), QPointF(m_size.width() - edge, m_size.height() - edge) / mapScale()};
}

geo::SceneView StageLayout::looksAt(const geo::ViewTransform &view, const geo::Scene &scene) const
{
    const QPointF middle = freePart(column(scene).right()).center();
    return {.centre = geo::toLonLat(view.toMap({middle.x(), middle.y()})), .zoom = view.zoom, .bearing = view.bearing};
}

geo::SceneView StageLayout::captured(geo::LonLat middle, double zoom, double bearing, QSizeF freePx) const
{
    const QSizeF free = freePart(columnRight(false)).size();
    return {.centre = middle, .zoom = zoom + std::log2(std::min(free.width() / freePx.width(), free.height() / freePx.height())), .bearing = bearing};
}

geo::ViewTransform StageLayout::view(const geo::Plan &plan, const StageScene &scene, double coveredFootPx) const
{
    QRectF free = freePart(column(scene.scene).right());
    free.setBottom(free.bottom() - coveredFootPx / mapScale());
    geo::ViewTransform view{.widthPx = m_size.width() / mapScale(), .heightPx = m_size.height() / mapScale()};
    if (const auto &own = scene.show.view) {
        view.centre = geo::toMapPoint(own->centre);
        view.zoom = own->zoom;
        view.bearing = own->bearing;
        // What it looks at comes to stand in the middle of the free part.
        view.centre = view.toMap({view.widthPx - free.center().x(), view.heightPx - free.center().y()});
        return view;
    }
    MapBox box;
    if (const geo::Place *place = plan.find(scene.show.lookAt); place && place->position) {
        const geo::MapPoint middle = geo::toMapPoint(*place->position);
        // The circle that the place may lie in is seen as a whole.
        const double reach = std::max(stopReachM, place->uncertaintyM * 1.05) / geo::metresPerMapUnit(place->position->lat);
        box.include(middle.x - reach, middle.y - reach);
        box.include(middle.x + reach, middle.y + reach);
    } else {
        for (const geo::PlaceId &id : scene.show.places)
            include(box, *plan.find(id));
    }
    if (box.isEmpty())
        include(box, plan.block.outline);
    if (box.isEmpty())
        for (const geo::Place &place : plan.places)
            include(box, place);
    if (box.isEmpty())
        include(box, plan.baseMap.extent);
    return geo::fitted(box, view, {.left = free.left(), .top = free.top(), .right = view.widthPx - free.right(), .bottom = view.heightPx - free.bottom()}, closestZoom);
}

} // namespace guixiang
