// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/subcommands.h"

#include "app/command/interruption.h"
#include "app/command/named_record.h"
#include "app/command/number_range.h"
#include "app/command/plan_json.h"
#include "app/command/standard_streams.h"
#include "app/document/user_project.h"
#include "geo/base/error.h"
#include "geo/base/partial_file.h"
#include "geo/base/progress.h"
#include "geo/network/catchment.h"
#include "geo/route/route.h"
#include "geo/store/project_file.h"

#include <algorithm>
#include <cstdio>
#include <memory>

namespace guixiang {

namespace {
struct Options
{
    std::filesystem::path project;
    std::string from;
    std::vector<double> minutes{5, 10, 15};
    double paceKmh = geo::usualPaceKmh;
    std::string output;
};

int run(const Options &options)
{
    const geo::Plan plan = geo::readProject(projectOr(options.project));
    const geo::Place &from = placeNamed(plan, options.from);
    if (!from.position)
        throw geo::Error(from.id.value + " has no position to start from; choose a place that is located at a point.");
    const geo::StreetNetwork network(plan.streets);
    std::vector<double> minutes = options.minutes;
    std::ranges::sort(minutes, std::ranges::greater{}); // the largest first, so that smaller ones lie on top
    Json features = Json::array();
    std::string lines;
    for (const double each : minutes) {
        const auto parts = geo::catchment(network, *from.position, geo::metresIn(each, options.paceKmh));
        const auto inside = std::ranges::count_if(plan.places, [&](const geo::Place &place) {
            return place.position && &place != &from && geo::contains(parts, *place.position);
        });
        features.push_back(catchmentJson(from, each, inside, parts));
        char line[64];
        std::snprintf(line, sizeof line, "%g min\t%td places\n", each, inside);
        lines = line + lines;
    }
    const std::string text = Json{{"type", "FeatureCollection"}, {"attribution", plan.info.notice.zh}, {"features", features}}.dump(1) + "\n";
    const Interruption interruption;
    const geo::PartialFile partial(options.output);
    partial.write(text);
    geo::Progress{.stop = interruption.stop()}.at(1);
    partial.replaceTarget();
    if (!isStreamOrOutput(options.output))
        std::fputs(lines.c_str(), stdout);
    return 0;
}
} // namespace

void addCatchment(CLI::App &program, Action &action)
{
    auto options = std::make_shared<Options>();
    CLI::App *command = program.add_subcommand("catchment", "what can be reached on foot from a place, as GeoJSON areas");
    command->add_option("PROJECT", options->project, "project file; without it the user's own");
    command->add_option("--from", options->from, "a place's id or name")->required();
    command->add_option("--minutes", options->minutes, "minutes on foot: 5,10,15")->delimiter(',')->check(numberFrom(1, 120))->capture_default_str();
    command->add_option("--pace", options->paceKmh, "km/h: 4.5 usual, 3.6 older people, 3.0 wheelchair")->check(numberFrom(0.5, 12))->capture_default_str();
    command->add_option("-o,--output", options->output, "the GeoJSON to write")->required();
    command->final_callback([options, &action] { action = [options] { return run(*options); }; });
}

} // namespace guixiang
