// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/base/progress.h"
#include "geo/import/import_report.h"
#include "geo/import/vector/datum_fit.h"
#include "geo/model/plan_addition.h"

#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace geo {

/// What a file is to become: the ground and its streets, places on it, or layers laid over it as they are.
enum class ImportTarget { BaseMap, Places, Overlay };

/// "basemap", "places", "overlay"; nothing for any other text.
[[nodiscard]] std::string_view nameOf(ImportTarget target);
[[nodiscard]] std::optional<ImportTarget> importTargetFrom(std::string_view name);

/// What the positions of a file refer to: to be found out, a datum of degrees, or a system by its EPSG code.
struct DatumChoice
{
    std::optional<Datum> datum = {};
    int epsg = 0;

    [[nodiscard]] bool isAuto() const { return !datum && epsg == 0; }
};

/// "auto", "wgs84", "gcj02", "bd09", "EPSG:4549"; nothing for any other text.
[[nodiscard]] std::optional<DatumChoice> datumChoiceFrom(std::string_view text);

/// What is to be imported, and how.
struct ImportRequest
{
    std::filesystem::path file;
    ImportTarget target = ImportTarget::BaseMap;
    std::vector<std::string> layers = {}; ///< empty for all
    DatumChoice datum = {};
    std::string encoding = {};                       ///< of texts, as ICU names it; empty to find out
    std::map<std::string, std::string> columns = {}; ///< "name", "name_en", "address", "lon", "lat", "class", "kind", "level", "id" -> column
    BaseMapIds known = {};                           ///< of the project's base map: what has one of these ids is there already
    StreetsIn streetsIn = {};                        ///< of the project, to compare positions with where the plan does not hold all its streets
    bool replace = false;                            ///< an earlier base map, or overlays of the same file; a place that was put where it is by hand moves too
    PlaceCategory category = PlaceCategory::Venue;
    PositionGrade grade = PositionGrade::Unstated; ///< of positions: a file seldom says how sure they are
    bool isUndecided = false; ///< what its positions refer to is to be chosen later: they are not compared with places of the plan yet
    std::string day = {}; ///< ISO 8601, of today: overlays keep it
};

/// What a file gives to a plan. Nothing was written yet.
struct Import
{
    PlanAddition addition;
    std::set<PlaceId> ownIds = {}; ///< of its places, those whose id the file itself gives
    ImportReport report;
};

/// Reads a file for a plan: OpenStreetMap (.osm, .osm.gz, .pbf), GeoPackage, Shapefile, GeoJSON, FlatGeobuf, KML, KMZ, GPX, DXF, CSV,
/// XLSX, through GDAL, with no other of its drivers and no way to the network. Throws ImportError for a file that cannot be
/// read or gives nothing, and Cancelled.
[[nodiscard]] Import readImport(const ImportRequest &request, const Plan &plan, const Progress &progress = {});

} // namespace geo
