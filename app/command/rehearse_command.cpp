// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/subcommands.h"

#include "geo/import/import.h"

#include <memory>

namespace guixiang {

namespace {
struct Options
{
    std::string target;
    std::string encoding;
    std::vector<std::string> layers;
    std::vector<std::string> columns;
    std::filesystem::path file;
};

/// Reads a file as an import would, and drops what it gives. A refusal is as good an end as any.
int rehearse(const Options &options)
{
    geo::ImportRequest request{.file = options.file, .target = *geo::importTargetFrom(options.target), .layers = options.layers, .encoding = options.encoding};
    request.datum = {.datum = geo::Datum::Wgs84};
    for (const std::string &text : options.columns)
        request.columns[text.substr(0, text.find('='))] = text.substr(text.find('=') + 1);
    try {
        (void)geo::readImport(request, {});
    } catch (const geo::Error &) {
    }
    return 0;
}
} // namespace

void addRehearse(CLI::App &program, Action &action)
{
    auto options = std::make_shared<Options>();
    CLI::App *command = program.add_subcommand("rehearse-import", "for the program itself: reads a file as an import would")->group("");
    command->add_option("--as", options->target)->required()->check(CLI::IsMember({"basemap", "places", "overlay"}));
    command->add_option("--encoding", options->encoding);
    command->add_option("--layer", options->layers);
    command->add_option("--map", options->columns);
    command->add_option("FILE", options->file)->required();
    command->final_callback([options, &action] { action = [options] { return rehearse(*options); }; });
}

} // namespace guixiang
