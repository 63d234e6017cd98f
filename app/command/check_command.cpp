// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/subcommands.h"

#include "app/command/plan_json.h"
#include "app/document/user_project.h"
#include "geo/model/findings.h"
#include "geo/network/street_network.h"
#include "geo/store/project_file.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <memory>

namespace guixiang {

namespace {

Json countsOf(const geo::Plan &plan)
{
    const auto unplaced = std::ranges::count(plan.places, geo::PositionGrade::Unplaced, &geo::Place::grade);
    return {{"actions", plan.actions.size()}, {"tasks", plan.tasks.size()},     {"places", plan.places.size()},
            {"unplaced", unplaced},           {"streets", plan.baseMap.streets}, {"walks", plan.walks.size()}};
}

std::string sentenceOf(const geo::Island &island)
{
    std::string names;
    for (const std::string &name : island.streets)
        names += (names.empty() ? "" : ", ") + (name.empty() ? std::string("an unnamed way") : name);
    return std::to_string(std::lround(island.lengthM)) + " m of streets cannot be reached on foot from the rest (" + names
           + "); no walk leads there.";
}

int check(const std::filesystem::path &file, bool json)
{
    const geo::Plan plan = geo::readProject(file);
    Json report{{"project", file.string()}, {"counts", countsOf(plan)}, {"findings", Json::array()}};
    for (const std::string &sentence : geo::integrityFindings(file))
        report["findings"].push_back({{"kind", "integrity"}, {"id", ""}, {"message", sentence}});
    const geo::StreetNetwork network(plan.streets);
    for (const geo::Island &island : network.islands())
        report["findings"].push_back({{"kind", "cut_off_streets"}, {"id", ""}, {"message", sentenceOf(island)}});
    for (const geo::Finding &finding : geo::findingsOf(plan))
        report["findings"].push_back({{"kind", nameOf(finding.kind)}, {"id", finding.id}, {"message", finding.sentence}});
    if (json) {
        std::printf("%s\n", report.dump(2).c_str());
    } else {
        std::printf("%s\n", file.c_str());
        for (const auto &[name, count] : report["counts"].items())
            std::printf("  %-9s %d\n", name.c_str(), count.get<int>());
        for (const Json &finding : report["findings"])
            std::printf("%-20s %s\n", finding["kind"].get<std::string>().c_str(), finding["message"].get<std::string>().c_str());
    }
    return report["findings"].empty() ? 0 : 1;
}
} // namespace

void addCheck(CLI::App &program, Action &action)
{
    struct Options
    {
        std::filesystem::path project;
        bool json = false;
    };
    auto options = std::make_shared<Options>();
    CLI::App *command = program.add_subcommand("check", "say what is unsound, missing or doubtful; exit code 1 when there is something");
    command->add_option("PROJECT", options->project, "project file; without it the user's own");
    command->add_flag("--json", options->json, "as JSON (docs/json.md)");
    command->final_callback([options, &action] { action = [options] { return check(projectOr(options->project), options->json); }; });
}

} // namespace guixiang
