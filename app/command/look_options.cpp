// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/look_options.h"

#include "app/document/data_folder.h"
#include "geo/base/error.h"
#include "geo/tilesource/vector_map.h"

#include <cstdio>

namespace guixiang {

void addLook(CLI::App &command, LookOptions &options, const std::string &of)
{
    command.add_option("--style", options.style, of + "a map style of your own (docs/style.md) in place of the day's and the night's");
    CLI::Option *background = command.add_option("--background", options.background, of + "an MBTiles file, of pictures to lay the map over or of vector tiles to draw in the base map's place; web addresses are for the window alone");
    command.add_option("--background-datum", options.backgroundDatum, "of its tiles: wgs84 or gcj02")
        ->check(CLI::IsMember({"wgs84", "gcj02"}))
        ->capture_default_str()
        ->needs(background);
}

MapLook lookFrom(const LookOptions &options)
{
    const std::filesystem::path folder = dataFolder() / "style";
    MapLook look{.style = std::make_shared<const geo::Style>(geo::readStyle(folder, options.style)), .styleFolder = folder};
    for (const std::string &finding : look.style->light.map->findings)
        std::fprintf(stderr, "%s\n", finding.c_str());
    if (options.background.empty())
        return look;
    if (options.background.find("://") != std::string::npos)
        throw geo::RasterError("--background " + options.background.substr(0, options.background.find_first_of("?#"))
                               + ": a command asks no network; give an MBTiles file, or choose the address in the window and print from there.");
    const geo::Datum datum = *geo::datumFrom(options.backgroundDatum);
    if (auto tiles = std::make_shared<const geo::MbTiles>(options.background); tiles->isVector()) // they say what is wrong with it
        (void)geo::vectorMapOf(tiles, datum);
    look.background = {.source = RasterChoice::Source::File, .file = QString::fromStdString(options.background), .datum = datum};
    return look;
}

} // namespace guixiang
