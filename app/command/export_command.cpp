// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/subcommands.h"

#include "app/command/named_record.h"
#include "app/session/user_project.h"
#include "geo/base/error.h"
#include "geo/store/project_file.h"
#include "geo/walk/walk_file.h"

#include <cstdio>
#include <memory>

namespace guixiang {

namespace {
struct Options
{
    std::filesystem::path project;
    std::string walk;
    std::string format;
    std::filesystem::path output;
    std::string datum = "wgs84";
    std::string language = "zh";
    double paceKmh = geo::usualPaceKmh;
};

int run(const Options &options)
{
    const geo::Plan plan = geo::readProject(projectOr(options.project));
    const geo::Walk &walk = walkNamed(plan, options.walk);
    if (walk.stops.empty())
        throw geo::Error("the walk " + walk.id.value + " has no stops yet; give it some first.");
    const geo::Route route = geo::routeOf(plan, geo::StreetNetwork(plan.streets), walk, options.paceKmh);
    const geo::WalkFileRequest request{.format = *geo::walkFormatFrom(options.format),
                                       .datum = *geo::datumFrom(options.datum),
                                       .english = options.language == "en"};
    const std::filesystem::path file = geo::walkFileName(options.output, request.datum);
    geo::writeWalkFile(file, plan, walk, route, request);
    std::printf("%s\n", file.c_str());
    return 0;
}
} // namespace

void addExport(CLI::App &program, Action &action)
{
    auto options = std::make_shared<Options>();
    CLI::App *command = program.add_subcommand("export", "write a walk as a file for phones, maps and spreadsheets");
    command->add_option("PROJECT", options->project, "project file; without it the user's own");
    command->add_option("--walk", options->walk, "a walk's id or title; without it the first one that has stops");
    command->add_option("--format", options->format, "gpx, kml, geojson, gpkg or csv")
        ->required()
        ->check(CLI::IsMember({"gpx", "kml", "geojson", "gpkg", "csv"}));
    command->add_option("-o,--output", options->output, "the file to write; an older one is replaced")->required();
    command->add_option("--datum", options->datum, "wgs84, or gcj02 for Chinese web maps: the file's name then says so")
        ->check(CLI::IsMember({"wgs84", "gcj02"}))
        ->capture_default_str();
    command->add_option("--lang", options->language, "zh or en")->check(CLI::IsMember({"zh", "en"}))->capture_default_str();
    command->add_option("--pace", options->paceKmh, "km/h: 4.5 usual, 3.6 older people, 3.0 wheelchair")->check(CLI::Range(0.5, 12.0))->capture_default_str();
    command->final_callback([options, &action] { action = [options] { return run(*options); }; });
}

} // namespace guixiang
