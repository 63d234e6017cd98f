// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/subcommands.h"

#include "geo/base/error.h"
#include "geo/crs/datum.h"

#include <charconv>
#include <cmath>
#include <cstdio>
#include <memory>

namespace guixiang {

namespace {
geo::LonLat positionFrom(const std::string &text)
{
    geo::LonLat position;
    const char *const end = text.data() + text.size();
    const auto lon = std::from_chars(text.data(), end, position.lon);
    const bool hasComma = lon.ec == std::errc() && lon.ptr != end && *lon.ptr == ',';
    const auto lat = hasComma ? std::from_chars(lon.ptr + 1, end, position.lat) : lon;
    if (!hasComma || lat.ec != std::errc() || lat.ptr != end || !std::isfinite(position.lon) || !std::isfinite(position.lat))
        throw geo::CoordinateError("'" + text + "' is not a position; write longitude,latitude like 121.4216,31.2127.");
    if (!geo::isOnEarth(position))
        throw geo::CoordinateError("'" + text + "' is outside the world; longitudes are from -180 to 180 and come first, latitudes from -90 to 90.");
    return position;
}
} // namespace

void addConvert(CLI::App &program, Action &action)
{
    struct Options
    {
        std::string from;
        std::string to;
        std::vector<std::string> positions;
    };
    auto options = std::make_shared<Options>();
    CLI::App *command = program.add_subcommand("convert", "convert positions between wgs84, cgcs2000, gcj02 and bd09");
    const CLI::IsMember datums({"wgs84", "cgcs2000", "gcj02", "bd09"});
    command->add_option("--from", options->from, "datum of the positions given")->required()->check(datums);
    command->add_option("--to", options->to, "datum wanted")->required()->check(datums);
    command->add_option("POSITION", options->positions, "LON,LAT in degrees, one or more")->required();
    command->final_callback([options, &action] {
        action = [options] {
            std::string lines;
            for (const std::string &text : options->positions) {
                const geo::LonLat wgs84 = geo::toWgs84(*geo::datumFrom(options->from), positionFrom(text));
                const geo::LonLat wanted = geo::fromWgs84(*geo::datumFrom(options->to), wgs84);
                char line[64];
                std::snprintf(line, sizeof line, "%.7f,%.7f\n", wanted.lon, wanted.lat);
                lines += line;
            }
            // All or nothing: a bad position among them prints none.
            std::fputs(lines.c_str(), stdout);
            return 0;
        };
    });
}

} // namespace guixiang
