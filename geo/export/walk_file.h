// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/crs/datum.h"
#include "geo/route/route.h"

#include <filesystem>
#include <optional>
#include <string_view>

namespace geo {

/// The files a walk is handed on as. GPX: a route, a track and waypoints; GeoJSON after RFC 7946; a GeoPackage of two layers;
/// CSV with a byte order mark, for spreadsheets.
enum class WalkFormat { Gpx, Kml, GeoJson, GeoPackage, Csv };

/// "gpx", "kml", "geojson", "gpkg", "csv".
[[nodiscard]] std::optional<WalkFormat> walkFormatFrom(std::string_view name);

/// How a walk is written.
struct WalkFileRequest
{
    WalkFormat format = WalkFormat::Gpx;
    Datum datum = Datum::Wgs84; ///< Gcj02 is for Chinese web maps alone; the file says so
    bool english = false;
};

/// Where the file goes: the path asked for, with "-gcj02" before the extension when the datum is GCJ-02 and the name does not say so.
[[nodiscard]] std::filesystem::path walkFileName(const std::filesystem::path &asked, Datum datum);

/// Writes a walk with its stops and the way between them, through GDAL; an older file is replaced only by a whole one.
/// Stops without a position are left out of the points, and named in the description. Throws WriteError. Any thread.
void writeWalkFile(const std::filesystem::path &file, const Plan &plan, const Walk &walk, const Route &route, const WalkFileRequest &request);

} // namespace geo
