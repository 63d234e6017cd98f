// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/plan_json.h"

#include "geo/model/names.h"
#include "geo/route/directions.h"

namespace guixiang {

namespace {
Json lineJson(const std::vector<geo::LonLat> &line)
{
    Json positions = Json::array();
    for (const geo::LonLat position : line)
        positions.push_back({position.lon, position.lat});
    return positions;
}

/// The outline and the holes of each.
Json areasJson(const std::vector<geo::Area> &areas)
{
    Json polygons = Json::array();
    for (const geo::Area &area : areas) {
        Json rings = Json::array({lineJson(area.outline)});
        for (const auto &hole : area.holes)
            rings.push_back(lineJson(hole));
        polygons.push_back(std::move(rings));
    }
    return polygons;
}

Json featureJson(const geo::OverlayFeature &feature)
{
    Json attributes = Json::object();
    for (const geo::Attribute &each : feature.attributes)
        attributes[each.column] = each.value;
    Json lines = Json::array();
    for (const auto &line : feature.shapes.lines)
        lines.push_back(lineJson(line));
    return {{"name", feature.name.zh},
            {"name_en", feature.name.en},
            {"attributes", attributes},
            {"points", lineJson(feature.shapes.points)},
            {"lines", lines},
            {"areas", areasJson(feature.shapes.areas)}};
}

template<typename Tag>
Json idsJson(const std::vector<geo::Id<Tag>> &ids)
{
    Json list = Json::array();
    for (const auto &id : ids)
        list.push_back(id.value);
    return list;
}
} // namespace

Json actionsJson(const geo::Plan &plan)
{
    Json list = Json::array();
    for (const geo::Action &action : plan.actions)
        list.push_back({{"id", action.id.value}, {"number", action.number}, {"title", action.title.zh}, {"title_en", action.title.en}});
    return list;
}

Json tasksJson(const geo::Plan &plan)
{
    Json list = Json::array();
    for (const geo::Task &task : plan.tasks) {
        Json goals = Json::array();
        for (const geo::StageGoal &goal : task.goals)
            goals.push_back({{"title", goal.title}, {"date", goal.date}});
        Json places = Json::array();
        for (const geo::Place *place : plan.placesOf(task.id))
            places.push_back(place->id.value);
        list.push_back({{"id", task.id.value},
                        {"action", task.action.value},
                        {"item", task.item},
                        {"paragraph", task.paragraph},
                        {"title", task.title.zh},
                        {"title_en", task.title.en},
                        {"summary", task.summary.zh},
                        {"summary_en", task.summary.en},
                        {"kind", nameOf(task.kind)},
                        {"leads", task.leads},
                        {"partners", task.partners},
                        {"timing", task.timing.zh},
                        {"timing_en", task.timing.en},
                        {"status", nameOf(task.status)},
                        {"responsible", task.responsible},
                        {"progress", task.progress},
                        {"goals", goals},
                        {"places", places}});
    }
    return list;
}

Json placesJson(const geo::Plan &plan)
{
    Json list = Json::array();
    for (const geo::Place &place : plan.places) {
        Json lines = Json::array();
        for (const auto &line : place.lines)
            lines.push_back(lineJson(line));
        list.push_back({{"id", place.id.value},
                        {"name", place.name.zh},
                        {"name_en", place.name.en},
                        {"category", nameOf(place.category)},
                        {"address", place.address},
                        {"grade", nameOf(place.grade)},
                        {"uncertainty_m", place.uncertaintyM},
                        {"basis", place.basis.zh},
                        {"basis_en", place.basis.en},
                        {"placed_on", place.placedOn},
                        {"position", place.position ? Json{place.position->lon, place.position->lat} : Json()},
                        {"lines", lines},
                        {"tasks", idsJson(place.tasks)}});
    }
    return list;
}

Json streetsJson(const geo::Plan &plan)
{
    Json list = Json::array();
    for (const geo::Street &street : plan.streets)
        list.push_back({{"id", street.id.value},
                        {"name", street.name.zh},
                        {"name_en", street.name.en},
                        {"class", nameOf(street.streetClass)},
                        {"quality", nameOf(street.quality)},
                        {"elevated", street.elevated},
                        {"level", street.level},
                        {"access", nameOf(street.access)},
                        {"note", street.note},
                        {"line", lineJson(street.line)}});
    return list;
}

Json walksJson(const geo::Plan &plan)
{
    Json list = Json::array();
    for (const geo::Walk &walk : plan.walks) {
        Json stops = Json::array();
        for (const geo::WalkStop &stop : walk.stops)
            stops.push_back({{"place", stop.place.value},
                             {"narration", stop.narration.zh},
                             {"narration_en", stop.narration.en},
                             {"talk_minutes", stop.talkMinutes},
                             {"via", lineJson(stop.via)}});
        list.push_back({{"id", walk.id.value},
                        {"title", walk.title.zh},
                        {"title_en", walk.title.en},
                        {"task", walk.task.value},
                        {"pace_kmh", walk.paceKmh},
                        {"step_free", walk.stepFree},
                        {"stops", stops}});
    }
    return list;
}

Json overlaysJson(const geo::Plan &plan)
{
    Json list = Json::array();
    for (const geo::Overlay &overlay : plan.overlays) {
        Json features = Json::array();
        for (const geo::OverlayFeature &feature : *overlay.features)
            features.push_back(featureJson(feature));
        list.push_back({{"id", overlay.id.value},
                        {"name", overlay.name},
                        {"source", overlay.source},
                        {"day", overlay.day},
                        {"shown", overlay.shown},
                        {"features", std::move(features)}});
    }
    return list;
}

Json routeJson(const geo::Route &route)
{
    Json legs = Json::array();
    for (const geo::RouteLeg &leg : route.legs) {
        Json steps = Json::array();
        const std::vector<std::string> said = directionsOf(leg, false);
        const std::vector<std::string> saidInEnglish = directionsOf(leg, true);
        for (std::size_t i = 0; i < leg.steps.size(); ++i) {
            const geo::RouteStep &step = leg.steps[i];
            steps.push_back({{"street", step.street.zh},
                             {"street_en", step.street.en},
                             {"metres", step.metres},
                             {"bearing", step.bearing},
                             {"sentence", said[i]},
                             {"sentence_en", saidInEnglish[i]}});
        }
        legs.push_back({{"from", leg.from.value},
                        {"to", leg.to.value},
                        {"metres", leg.metres},
                        {"minutes", leg.minutes},
                        {"along_streets", leg.alongStreets},
                        {"doubtful", leg.doubtful},
                        {"line", lineJson(leg.line)},
                        {"steps", steps}});
    }
    return {{"metres", route.metres}, {"minutes", route.walkingMinutes}, {"talk_minutes", route.talkMinutes}, {"unplaced", idsJson(route.unplaced)}, {"legs", legs}};
}

Json catchmentJson(const geo::Place &from, double minutes, std::ptrdiff_t placesInside, const std::vector<geo::Area> &parts)
{
    return {{"type", "Feature"},
            {"properties", {{"from", from.id.value}, {"minutes", minutes}, {"places", placesInside}}},
            {"geometry", {{"type", "MultiPolygon"}, {"coordinates", areasJson(parts)}}}};
}

Json changesJson(const std::vector<geo::LoggedChange> &changes)
{
    const auto valueOf = [](const std::optional<std::string> &value) { return value ? Json(*value) : Json(); };
    Json all = Json::array();
    for (const geo::LoggedChange &change : changes)
        all.push_back({{"id", change.id},
                       {"step", change.step},
                       {"author", change.author.name},
                       {"device", change.author.device},
                       {"time", change.time},
                       {"kind", change.kind},
                       {"record", change.record},
                       {"field", change.field},
                       {"old", valueOf(change.before)},
                       {"new", valueOf(change.after)}});
    return all;
}

} // namespace guixiang
