// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/subcommands.h"

#include "app/command/plan_json.h"
#include "app/document/user_project.h"
#include "geo/base/error.h"
#include "geo/base/shortened.h"
#include "geo/store/project_file.h"

#include <cstdio>
#include <functional>
#include <map>
#include <memory>

namespace guixiang {

namespace {
using Lister = std::function<Json(const std::filesystem::path &)>;

const std::map<std::string, Lister> &listers()
{
    const auto ofPlan = [](Json (*made)(const geo::Plan &)) { return [made](const std::filesystem::path &project) { return made(geo::readProject(project)); }; };
    static const std::map<std::string, Lister> all{
        {"actions", ofPlan(actionsJson)}, {"tasks", ofPlan(tasksJson)}, {"places", ofPlan(placesJson)}, {"streets", ofPlan(streetsJson)}, {"walks", ofPlan(walksJson)},
        {"overlays", ofPlan(overlaysJson)}, {"changes", [](const std::filesystem::path &project) { return changesJson(geo::readChanges(project)); }}};
    return all;
}

constexpr std::size_t longestValue = 120; ///< bytes, of what a change is printed with

/// For a terminal: what stands in a file may neither break the line nor steer it.
std::string printable(const Json &value)
{
    return value.is_string() ? geo::onOneLine(value.get<std::string>()) : "-";
}

/// A change a line: time, author, record, field, and from what to what; "-" where there was or is nothing.
void printChanges(const Json &changes)
{
    for (const Json &change : changes)
        std::printf("%s\t%s\t%s %s\t%s\t%s\t%s\n", printable(change["time"]).c_str(), printable(change["author"]).c_str(), printable(change["kind"]).c_str(),
                    printable(change["record"]).c_str(), printable(change["field"]).c_str(), geo::shortened(printable(change["old"]), longestValue).c_str(),
                    geo::shortened(printable(change["new"]), longestValue).c_str());
}

/// The columns that a person reads; the rest is in the JSON.
void print(const Json &records)
{
    for (const Json &record : records) {
        std::string line;
        for (const char *key : {"id", "name", "title", "category", "class", "grade", "quality", "status", "address"})
            if (record.contains(key) && !record[key].get<std::string>().empty())
                (line += line.empty() ? "" : "\t") += printable(record[key]);
        std::printf("%s\n", line.c_str());
    }
}
} // namespace

void addList(CLI::App &program, Action &action)
{
    struct Options
    {
        std::string what;
        std::filesystem::path project;
        bool json = false;
    };
    auto options = std::make_shared<Options>();
    CLI::App *command = program.add_subcommand("list", "list actions, tasks, places, streets, walks, overlays, or what was changed by whom");
    command->add_option("WHAT", options->what, "actions, tasks, places, streets, walks, overlays or changes")
        ->required()
        ->check(CLI::IsMember({"actions", "tasks", "places", "streets", "walks", "overlays", "changes"}));
    command->add_option("PROJECT", options->project, "project file; without it the user's own");
    command->add_flag("--json", options->json, "as JSON (docs/json.md)");
    command->final_callback([options, &action] {
        action = [options] {
            const Json records = listers().at(options->what)(projectOr(options->project));
            if (options->json)
                std::printf("%s\n", records.dump(2).c_str());
            else
                options->what == "changes" ? printChanges(records) : print(records);
            return 0;
        };
    });
}

} // namespace guixiang
