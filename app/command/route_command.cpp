// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/subcommands.h"

#include "app/command/named_record.h"
#include "app/command/plan_json.h"
#include "app/session/user_project.h"
#include "geo/base/error.h"
#include "geo/store/project_file.h"
#include "geo/walk/route.h"

#include <cstdio>
#include <memory>

namespace guixiang {

namespace {
struct Options
{
    std::filesystem::path project;
    std::string walk;
    std::vector<std::string> stops;
    bool optimise = false;
    double paceKmh = geo::usualPaceKmh;
    bool json = false;
    std::string language = "zh";
};

std::vector<geo::PlaceId> stopsFor(const Options &options, const geo::Plan &plan)
{
    std::vector<geo::PlaceId> stops;
    if (options.stops.empty()) {
        const geo::Walk &walk = walkNamed(plan, options.walk);
        for (const geo::WalkStop &stop : walk.stops)
            stops.push_back(stop.place);
        if (stops.size() < 2)
            throw geo::Error("the walk " + walk.id.value + " has " + std::to_string(stops.size()) + " stops; give it two or more, or name places with --stops.");
        return stops;
    }
    for (const std::string &id : options.stops) {
        if (!plan.find(geo::PlaceId{id}))
            throw geo::Error("there is no place '" + id + "'; 'guixiang list places' shows their ids.");
        stops.push_back(geo::PlaceId{id});
    }
    if (stops.size() < 2)
        throw geo::Error("--stops: a route needs two places or more.");
    return stops;
}

void print(const geo::Plan &plan, const geo::Route &route, bool english)
{
    const auto nameOf = [&](const geo::PlaceId &id) { return plan.find(id)->name.in(english); };
    for (const geo::RouteLeg &leg : route.legs) {
        std::printf("%s → %s: %s, %.0f %s%s\n", nameOf(leg.from).c_str(), nameOf(leg.to).c_str(),
                    leg.line.empty() ? (english ? "the same spot" : "同一处") : geo::spokenDistance(leg.metres, english).c_str(), leg.minutes,
                    english ? "min" : "分钟",
                    !leg.alongStreets ? (english ? " (no street leads there: a straight line)" : "（没有道路相通，按直线）")
                    : leg.doubtful    ? (english ? " (a stop is only assumed)" : "（有站点位置仅为示意）")
                                      : "");
        for (const geo::RouteStep &step : leg.steps)
            std::printf("    %s\n", geo::sentenceOf(step, english).c_str());
    }
    for (const geo::PlaceId &id : route.unplaced)
        std::printf("%s: %s\n", nameOf(id).c_str(), english ? "not located yet, passed over" : "尚未定位，未经过");
    std::printf("%s %s, %.0f %s\n", english ? "Total" : "合计", geo::spokenDistance(route.metres, english).c_str(), route.walkingMinutes,
                english ? "min" : "分钟");
}

int run(const Options &options)
{
    const geo::Plan plan = geo::readProject(projectOr(options.project));
    const geo::StreetNetwork network(plan.streets);
    std::vector<geo::PlaceId> stops = stopsFor(options, plan);
    if (options.optimise) {
        const auto order = geo::shortestOrder(plan, network, stops);
        if (!order)
            throw geo::Error("--optimise: there are " + std::to_string(stops.size()) + " stops; it tries all orders of at most 14, so give fewer.");
        stops = *order;
    }
    const geo::Route route = geo::routeThrough(plan, network, stops, options.paceKmh);
    if (options.json)
        std::printf("%s\n", routeJson(route).dump(2).c_str());
    else
        print(plan, route, options.language == "en");
    return 0;
}
} // namespace

void addRoute(CLI::App &program, Action &action)
{
    auto options = std::make_shared<Options>();
    CLI::App *command = program.add_subcommand("route", "the way through the stops of a walk, along the streets");
    command->add_option("PROJECT", options->project, "project file; without it the user's own");
    CLI::Option *walk = command->add_option("--walk", options->walk, "a walk's id or title; without it the first one that has stops");
    CLI::Option *stops = command->add_option("--stops", options->stops, "ids of places, in order: A,B,...")->delimiter(',');
    stops->excludes(walk);
    command->add_flag("--optimise", options->optimise, "the shortest order; the first and the last stop stay");
    command->add_option("--pace", options->paceKmh, "km/h: 4.5 usual, 3.6 older people, 3.0 wheelchair")->check(CLI::Range(0.5, 12.0))->capture_default_str();
    command->add_flag("--json", options->json, "as JSON (docs/json.md)");
    command->add_option("--lang", options->language, "zh or en")->check(CLI::IsMember({"zh", "en"}))->capture_default_str();
    command->final_callback([options, &action] { action = [options] { return run(*options); }; });
}

} // namespace guixiang
