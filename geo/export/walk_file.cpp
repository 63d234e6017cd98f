// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/export/walk_file.h"

#include "geo/base/error.h"
#include "geo/base/partial_file.h"
#include "geo/export/walk_writer.h"
#include "geo/gdal/gdal_complaints.h"
#include "geo/gdal/memory_file.h"

#include <algorithm>
#include <array>
#include <utility>

namespace geo {

std::optional<WalkFormat> walkFormatFrom(std::string_view name)
{
    using Named = std::pair<std::string_view, WalkFormat>;
    static constexpr std::array formats{Named{"gpx", WalkFormat::Gpx}, Named{"kml", WalkFormat::Kml}, Named{"geojson", WalkFormat::GeoJson},
                                        Named{"gpkg", WalkFormat::GeoPackage}, Named{"csv", WalkFormat::Csv}};
    const auto found = std::ranges::find(formats, name, &Named::first);
    return found == formats.end() ? std::nullopt : std::optional(found->second);
}

std::filesystem::path walkFileName(const std::filesystem::path &asked, Datum datum)
{
    if (datum != Datum::Gcj02 || asked.filename().string().find("gcj02") != std::string::npos)
        return asked;
    return asked.parent_path() / (asked.stem().string() + "-gcj02" + asked.extension().string());
}

void writeWalkFile(const std::filesystem::path &file, const Plan &plan, const Walk &walk, const Route &route, const WalkFileRequest &request)
{
    const PartialFile partial(file);
    const GdalComplaints complaints;
    const auto check = [&](bool isWhole) {
        if (!isWhole || !complaints.first().empty())
            throw WriteError(file.string() + ": it could not be written (" + complaints.first() + "); choose another folder or format.");
    };
    if (request.format == WalkFormat::GeoPackage) {
        check(WalkWriter(plan, walk, route, request).write(partial.path()));
    } else {
        // GDAL's text formats do not notice a full disk: they are made in memory and written at once.
        const MemoryFile memory(partial.path().filename());
        check(WalkWriter(plan, walk, route, request).write(memory.path()));
        partial.write(memory.bytes());
    }
    partial.replaceTarget();
}

} // namespace geo
