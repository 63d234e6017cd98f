// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/subcommands.h"

#include "app/command/interruption.h"
#include "app/document/today.h"
#include "app/document/user_project.h"
#include "app/import/import_process.h"
#include "geo/base/error.h"
#include "geo/base/time_left.h"
#include "geo/import/vector/import.h"
#include "geo/model/names.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <memory>

#include <unistd.h>

namespace guixiang {

namespace {
struct Options
{
    std::vector<std::filesystem::path> names; ///< the project, unless only data is named, and the files to import
    std::string target;
    std::vector<std::string> layers;
    std::string datum = "auto";
    std::string encoding;
    std::vector<std::string> columns;
    std::string category = "venue";
    std::string grade = "unstated";
    bool replace = false;
    bool dryRun = false;
};

geo::ImportRequest requestFor(const Options &options, const std::filesystem::path &file)
{
    geo::ImportRequest request{.file = file, .layers = options.layers, .encoding = options.encoding, .replace = options.replace, .day = today()};
    request.target = *geo::importTargetFrom(options.target);
    const auto datum = geo::datumChoiceFrom(options.datum);
    if (!datum)
        throw geo::Error("--datum: '" + options.datum + "' is unknown; use auto, wgs84, gcj02, bd09 or EPSG: and a number.");
    request.datum = *datum;
    for (const std::string &text : options.columns) {
        const std::size_t equals = text.find('=');
        if (equals == std::string::npos || equals == 0)
            throw geo::Error("--map: '" + text + "' names no column; write FIELD=COLUMN, such as name=名称.");
        request.columns[text.substr(0, equals)] = text.substr(equals + 1);
    }
    request.category = *geo::fromName<geo::PlaceCategory>(options.category);
    request.grade = *geo::fromName<geo::PositionGrade>(options.grade);
    return request;
}

/// A line that counts up on a terminal, and nothing elsewhere.
geo::Progress progressOf(const std::string &what, const std::stop_token &stop)
{
    if (isatty(STDERR_FILENO) == 0)
        return {.stop = stop};
    return {.reached = [what, before = -1, begun = std::chrono::steady_clock::now()](double share) mutable {
        const int percent = static_cast<int>(std::lround(100 * std::clamp(share, 0.0, 1.0)));
        if (percent == std::exchange(before, percent))
            return;
        const auto left = geo::secondsLeft(share, std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count());
        const std::string rest = percent < 100 && left ? ", about " + std::to_string(*left) + " s left" : "";
        std::fprintf(stderr, "\r%s %d %%%-24s%s", what.c_str(), percent, rest.c_str(), percent == 100 ? "\n" : "");
    }, .stop = stop};
}

bool importFile(const Options &options, const std::filesystem::path &project, const std::filesystem::path &file, bool isFirst, const std::stop_token &stop)
{
    geo::ImportRequest request = requestFor(options, file);
    // The second file comes beside the first, not in its place.
    request.replace = request.replace && (isFirst || request.target != geo::ImportTarget::BaseMap);
    const auto step = options.dryRun ? ImportTask::Step::DryRun : ImportTask::Step::Import;
    const ImportResult result = runImport({.step = step, .project = project, .request = request}, progressOf("importing", stop));
    std::printf("%s as %s\n%s", file.c_str(), options.target.c_str(), result.report.toUtf8().constData());
    if (options.dryRun)
        std::printf("nothing was written, as asked\n");
    else if (result.changesNothing)
        std::printf("nothing was written, since the project holds all of it already\n");
    return result.refused.isEmpty();
}

int run(const Options &options)
{
    const bool namesProject = options.names.front().extension() == ".gxm";
    if (namesProject && options.names.size() == 1)
        throw geo::Error("no file to import is named; write it after the project.");
    const std::filesystem::path project = projectOr(namesProject ? options.names.front() : std::filesystem::path());
    const Interruption interruption;
    bool allTaken = true;
    const std::size_t first = namesProject ? 1 : 0;
    for (std::size_t i = first; i < options.names.size(); ++i)
        allTaken = importFile(options, project, options.names[i], i == first, interruption.stop()) && allTaken;
    return allTaken ? 0 : 1;
}
} // namespace

void addImport(CLI::App &program, Action &action)
{
    auto options = std::make_shared<Options>();
    CLI::App *command =
        program.add_subcommand("import", "take a base map, places or overlays into a project; exit code 1 when something of a file was refused");
    command
        ->add_option("NAMES", options->names,
                     "[PROJECT.gxm] FILE...: without a project the user's own; OpenStreetMap, GeoPackage, Shapefile, GeoJSON, FlatGeobuf, KML, KMZ, "
                     "GPX, DXF, CSV, XLSX")
        ->required();
    command->add_option("--as", options->target, "basemap (streets and ground), places (points), or overlay (points, lines and areas as they are, a layer of its own)")
        ->required()
        ->check(CLI::IsMember({"basemap", "places", "overlay"}));
    command->add_option("--layer", options->layers, "a layer to take, more than once for several; without it all");
    command->add_option("--datum", options->datum, "auto, wgs84, gcj02, bd09 or EPSG:NUMBER")->capture_default_str();
    command->add_option("--encoding", options->encoding, "of texts, such as GB18030; without it as the file says or found out");
    command->add_option("--map", options->columns, "FIELD=COLUMN for id, name, name_en, address, lon, lat, class, kind, level");
    command->add_option("--category", options->category, "of places")
        ->check(CLI::IsMember({"renewal", "elevator", "garden", "venue", "service", "route_stop"}))
        ->capture_default_str();
    command->add_option("--grade", options->grade, "how sure the positions of places are")
        ->check(CLI::IsMember({"published", "interpolated", "estimated", "assumed", "unstated"}))
        ->capture_default_str();
    command->add_flag("--replace", options->replace, "in place of an earlier base map or of overlays of the same file; of places also positions that were set by hand");
    command->add_flag("--dry-run", options->dryRun, "only say what would be taken");
    command->final_callback([options, &action] { action = [options] { return run(*options); }; });
}

} // namespace guixiang
