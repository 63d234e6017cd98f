// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/subcommands.h"

#include "app/command/named_record.h"
#include "app/command/number_range.h"
#include "app/command/plan_json.h"
#include "app/document/user_project.h"
#include "geo/base/error.h"
#include "geo/route/directions.h"
#include "geo/store/project_file.h"

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
    double paceKmh = 0; ///< the walk's own when 0
    bool stepFree = false;
    bool json = false;
    std::string language = "zh";
};

/// The walk that is asked for, or one of the places that are named.
geo::Walk walkFor(const Options &options, const geo::Plan &plan)
{
    geo::Walk walk;
    if (options.stops.empty()) {
        walk = walkNamed(plan, options.walk);
        if (walk.stops.size() < 2)
            throw geo::Error("the walk " + walk.id.value + " has " + std::to_string(walk.stops.size()) + " stops; give it two or more, or name places with --stops.");
    } else {
        for (const std::string &id : options.stops) {
            if (!plan.find(geo::PlaceId{id}))
                throw geo::Error("there is no place '" + id + "'; 'guixiang list places' shows their ids.");
            walk.stops.push_back({.place = {id}});
        }
        if (walk.stops.size() < 2)
            throw geo::Error("--stops: a route needs two places or more.");
    }
    walk.stepFree = walk.stepFree || options.stepFree;
    if (options.paceKmh > 0)
        walk.paceKmh = options.paceKmh;
    return walk;
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
        for (const std::string &sentence : geo::directionsOf(leg, english))
            std::printf("    %s\n", sentence.c_str());
    }
    for (const geo::PlaceId &id : route.unplaced)
        std::printf("%s: %s\n", nameOf(id).c_str(), english ? "not located yet, passed over" : "尚未定位，未经过");
    if (route.legs.empty()) {
        std::printf(english ? "No way: fewer than two stops are located\n" : "没有路程：有位置的站点不足两站\n");
        return;
    }
    std::printf("%s %s, %.0f %s", english ? "Total" : "合计", geo::spokenDistance(route.metres, english).c_str(), route.walkingMinutes,
                english ? "min" : "分钟");
    if (route.talkMinutes > 0)
        std::printf(english ? " on foot, %.0f min with talks" : "步行，含讲解共 %.0f 分钟", route.minutes());
    std::printf("\n");
}

int run(const Options &options)
{
    const auto plan = std::make_shared<const geo::Plan>(geo::readProject(projectOr(options.project)));
    const geo::StreetNetworks networks(plan);
    geo::Walk walk = walkFor(options, *plan);
    if (options.optimise) {
        const auto order = geo::shortestOrder(*plan, networks.of(walk), walk.stops);
        if (!order)
            throw geo::Error("--optimise: there are " + std::to_string(walk.stops.size()) + " stops; it tries all orders of at most 14, so give fewer.");
        walk.stops = *order;
    }
    const geo::Route route = geo::routeOf(*plan, networks, walk);
    if (options.json)
        std::printf("%s\n", routeJson(route).dump(2).c_str());
    else
        print(*plan, route, options.language == "en");
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
    command->add_option("--pace", options->paceKmh, "km/h: 4.5 usual, 3.6 older people, 3.0 wheelchair; without it the walk's own")->check(numberFrom(0.5, 12));
    command->add_flag("--step-free", options->stepFree, "keeps to streets that a wheelchair can take");
    command->add_flag("--json", options->json, "as JSON (docs/json.md)");
    command->add_option("--lang", options->language, "zh or en")->check(CLI::IsMember({"zh", "en"}))->capture_default_str();
    command->final_callback([options, &action] { action = [options] { return run(*options); }; });
}

} // namespace guixiang
