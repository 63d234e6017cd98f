// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/briefing/stage_scene.h"

#include "app/map/map_box.h"
#include "geo/base/mercator.h"

#include <QRectF>

#include <algorithm>
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
    std::set<geo::PlaceCategory> categories;
    bool isAssumed = false;
    for (const geo::Place &place : plan.places) {
        const bool isShown = scene.show.everything || std::ranges::find(scene.show.places, place.id) != scene.show.places.end();
        if (!isShown || place.grade == geo::PositionGrade::Unplaced)
            continue;
        // What a walk stops at is drawn as its stop.
        const bool isStop = place.category == geo::PlaceCategory::RouteStop && scene.show.everything;
        if (scene.show.walk.isEmpty() && !isStop)
            categories.insert(place.category);
        isAssumed = isAssumed || place.grade == geo::PositionGrade::Assumed;
    }
    QList<LegendEntry> legend;
    for (const geo::PlaceCategory category : categories)
        legend.push_back({style.light.categories.at(category).symbol, layerName(category, scene.english)});
    if (!scene.route.legs.empty())
        legend.push_back({{}, QString::fromUtf8(scene.english ? "Walk, %1" : "路线 %1").arg(QString::fromStdString(geo::spokenDistance(scene.route.metres, scene.english)))});
    if (isAssumed)
        legend.push_back({style.walkStopAssumedSymbol, QString::fromUtf8(scene.english ? "Position to be verified" : "位置待核实")});
    return legend;
}
} // namespace

StageScene stageScene(const geo::Plan &plan, const geo::StreetNetworks &networks, const geo::Style &style, const geo::Scene &scene, bool english)
{
    StageScene ready{.scene = scene, .text = {}, .show = geo::showOf(plan, scene), .route = {}, .legend = {}, .notice = {}, .english = english};
    const geo::Walk *walk = ready.show.everything ? plan.firstWalk() : plan.find(ready.show.walk);
    if (walk)
        ready.route = geo::routeOf(plan, networks, *walk);
    ready.text = geo::textOf(plan, scene, ready.route, english);
    ready.legend = legendOf(plan, style, ready);
    ready.notice = QString::fromStdString(plan.info.notice.in(english));
    return ready;
}

StageLayout::StageLayout(QSizeF size)
    : m_size(size)
    , m_unit(std::min(size.height() / 1080, size.width() / 1440))
{
}

QRectF StageLayout::safe() const
{
    const double x = m_size.width() * 0.042;
    const double y = m_size.height() * 0.05;
    return {x, y, m_size.width() - 2 * x, m_size.height() - 2 * y};
}

QRectF StageLayout::column(const StageScene &scene) const
{
    const auto kind = scene.scene.kind;
    const bool isAllWords = kind == geo::SceneKind::Title || kind == geo::SceneKind::Figures || kind == geo::SceneKind::Closing;
    QRectF room = safe();
    room.setWidth(room.width() * (isAllWords ? 0.58 : 0.3));
    return room;
}

geo::ViewTransform StageLayout::view(const geo::Plan &plan, const StageScene &scene) const
{
    const double scale = mapScale();
    MapBox box;
    if (const geo::Place *place = plan.find(scene.show.lookAt); place && place->position) {
        const geo::MapPoint middle = geo::toMapPoint(*place->position);
        const double reach = stopReachM / geo::metresPerMapUnit(place->position->lat);
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
        for (const geo::Street &street : plan.streets)
            include(box, street.line);
    const double edge = px(90) / scale;
    return geo::fitted(box, {.widthPx = m_size.width() / scale, .heightPx = m_size.height() / scale},
                       {.left = (column(scene).right() + px(60)) / scale, .top = edge, .right = edge, .bottom = edge}, closestZoom);
}

} // namespace guixiang
