// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/subcommands.h"

#include "app/command/interruption.h"
#include "app/document/data_folder.h"
#include "geo/import/seed/seed.h"
#include "geo/store/project_file.h"

#include <cstdio>
#include <filesystem>
#include <memory>

namespace guixiang {

void addNew(CLI::App &program, Action &action)
{
    struct Options
    {
        std::filesystem::path project;
        std::filesystem::path from;
        bool empty = false;
    };
    auto options = std::make_shared<Options>();
    CLI::App *command = program.add_subcommand("new", "make a project file from the bundled data or from a folder of your own");
    command->add_option("PROJECT", options->project, "the file to make; an existing one is refused")->required();
    CLI::Option *from = command->add_option("--from", options->from, "folder with the tables that data/seed/README.md describes");
    command->add_flag("--empty", options->empty, "without a plan, to import a map into")->excludes(from);
    command->final_callback([options, &action] {
        action = [options] {
            const auto folder = options->from.empty() ? dataFolder() / "seed" : options->from;
            geo::Plan plan;
            if (options->empty)
                plan.info.title.zh = options->project.stem().string();
            else
                plan = geo::readSeed(folder);
            const Interruption interruption; // what is written here takes a moment; it is whole before the program ends
            geo::createProject(options->project, plan);
            std::printf("%s: %zu actions, %zu tasks, %zu places, %zu streets, %zu walks\n", options->project.c_str(),
                        plan.actions.size(), plan.tasks.size(), plan.places.size(), plan.streets.size(), plan.walks.size());
            return 0;
        };
    });
}

} // namespace guixiang
