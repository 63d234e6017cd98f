// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/subcommands.h"

#include "app/command/interruption.h"
#include "app/command/look_options.h"
#include "app/command/named_record.h"
#include "app/command/number_range.h"
#include "app/command/offscreen_application.h"
#include "app/command/standard_streams.h"
#include "app/document/user_project.h"
#include "app/sheet/sheet_file.h"
#include "geo/base/error.h"
#include "geo/export/walk_file.h"
#include "geo/store/project_file.h"

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
    double paceKmh = 0; ///< the walk's own when 0
    std::string sheet = "a4";
    int scale = 0;
    bool headsUp = false;
    int dpi = 300;
    std::string title, issuer, approval, link;
    LookOptions look;
};

/// The printed page.
void exportSheet(const Options &options, SheetFormat format, const geo::Plan &plan, const geo::Walk &walk, const geo::Route &route)
{
    const MapLook look = lookFrom(options.look);
    const OffscreenApplication application;
    const SheetRequest request{.format = format,
                               .sheet = *sheetTemplate(QString::fromStdString(options.sheet)),
                               .words = {.title = QString::fromStdString(options.title),
                                         .issuer = QString::fromStdString(options.issuer),
                                         .approval = QString::fromStdString(options.approval),
                                         .link = QString::fromStdString(options.link),
                                         .english = options.language == "en"},
                               .scale = options.scale,
                               .headsUp = options.headsUp,
                               .dpi = options.dpi};
    const auto baseMap = geo::openBaseMap(projectOr(options.project));
    const Interruption interruption;
    const WrittenSheet written = writeSheet(options.output, {plan, *baseMap, walk, route}, look, request, {.stop = interruption.stop()});
    for (const QString &finding : written.findings)
        std::fprintf(stderr, "%s\n", finding.toStdString().c_str());
    for (const std::filesystem::path &file : written.files)
        nameWritten(file);
}

int run(const Options &options)
{
    const auto plan = std::make_shared<const geo::Plan>(geo::readProject(projectOr(options.project)));
    geo::Walk walk = walkNamed(*plan, options.walk);
    if (options.paceKmh > 0)
        walk.paceKmh = options.paceKmh;
    if (walk.stops.empty())
        throw geo::Error("the walk " + walk.id.value + " has no stops yet; give it some first.");
    const geo::Route route = geo::routeOf(*plan, geo::StreetNetworks(plan), walk);
    if (const auto format = sheetFormatFrom(QString::fromStdString(options.format))) {
        exportSheet(options, *format, *plan, walk, route);
        return 0;
    }
    const geo::WalkFileRequest request{.format = *geo::walkFormatFrom(options.format),
                                       .datum = *geo::datumFrom(options.datum),
                                       .english = options.language == "en"};
    const std::filesystem::path file = geo::walkFileName(options.output, request.datum);
    const Interruption interruption; // what is written here takes a moment; it is whole before the program ends
    geo::writeWalkFile(file, *plan, walk, route, request);
    nameWritten(file);
    return 0;
}
} // namespace

void addExport(CLI::App &program, Action &action)
{
    auto options = std::make_shared<Options>();
    CLI::App *command = program.add_subcommand("export", "write a walk as a sheet to print, or as a file for phones, maps and spreadsheets");
    command->add_option("PROJECT", options->project, "project file; without it the user's own");
    command->add_option("--walk", options->walk, "a walk's id or title; without it the first one that has stops");
    command->add_option("--format", options->format, "pdf, svg, png, gpx, kml, geojson, gpkg or csv")
        ->required()
        ->check(CLI::IsMember({"pdf", "svg", "png", "gpx", "kml", "geojson", "gpkg", "csv"}));
    command->add_option("-o,--output", options->output, "the file to write; an older one is replaced; further pages of an SVG or PNG are NAME-2, NAME-3, ...")->required();
    command->add_option("--datum", options->datum, "wgs84, or gcj02 for Chinese web maps: the file's name then says so")
        ->check(CLI::IsMember({"wgs84", "gcj02"}))
        ->capture_default_str();
    command->add_option("--lang", options->language, "zh or en")->check(CLI::IsMember({"zh", "en"}))->capture_default_str();
    command->add_option("--pace", options->paceKmh, "km/h: 4.5 usual, 3.6 older people, 3.0 wheelchair; without it the walk's own")->check(numberFrom(0.5, 12));
    command->add_option("--template", options->sheet, "of a sheet: a4, a4-landscape, a3 (poster), a5 (leaflet)")
        ->check(CLI::IsMember({"a4", "a4-landscape", "a3", "a5"}))
        ->capture_default_str();
    command->add_option("--scale", options->scale, "of a sheet's map: 4000 for 1:4000; without it the largest round one that holds the walk")
        ->check(numberFrom(200, 1000000));
    command->add_flag("--heads-up", options->headsUp, "of a sheet: its map turned so that the walk leads up the page");
    command->add_option("--dpi", options->dpi, "of a PNG")->check(numberFrom(50, 1200))->capture_default_str();
    addLook(*command, options->look, "of a sheet: ");
    command->add_option("--title", options->title, "of a sheet, in place of the walk's");
    command->add_option("--issuer", options->issuer, "who hands the sheet out");
    command->add_option("--approval", options->approval, "the map approval number");
    command->add_option("--link", options->link, "what the sheet's QR code leads to; without it the position of the first stop");
    command->final_callback([options, &action] { action = [options] { return run(*options); }; });
}

} // namespace guixiang
