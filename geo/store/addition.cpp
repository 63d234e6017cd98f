// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Adding an import to a project file.
#include "geo/crs/geodesic.h"
#include "geo/sqlite/geometry_blob.h"
#include "geo/store/open_file.h"
#include "geo/store/project_file.h"
#include "geo/store/change_log.h"
#include "geo/store/edit_writer.h"
#include "geo/store/repositories.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace geo {

namespace {
constexpr std::array indexedTables{"street", "base_area", "base_line"};
constexpr double sameStationM = 500;     ///< two of one name nearer than this are one
constexpr std::size_t rowsAtOnce = 2000; ///< between two looks at the wish to stop

/// Streets keep what a planner said of them when the base map that they came with is imported anew.
std::unordered_map<std::string, StreetAccess> accessOfImported(const Database &database)
{
    std::unordered_map<std::string, StreetAccess> known;
    Statement rows = database.prepare("SELECT id, access FROM street WHERE imported AND access <> 'usual'");
    while (rows.step())
        known.emplace(rows.text(0), keyFrom<StreetAccess>(database, rows.text(1)));
    return known;
}

/// SpatiaLite keeps an index row by row through triggers, which takes longer than all else; made anew when the rows are there it
/// takes a third.
void dropIndices(Database &database)
{
    for (const std::string table : indexedTables) {
        database.run("SELECT DisableSpatialIndex('" + table + "', 'geometry')");
        database.run("DROP TABLE idx_" + table + "_geometry");
    }
}

void makeIndices(Database &database, const Progress &progress)
{
    for (double done = 0; const std::string table : indexedTables) {
        database.run("SELECT CreateSpatialIndex('" + table + "', 'geometry')");
        progress.at(0.5 + 0.06 * ++done);
    }
}

/// Calls `write` with a slice of the records after the other.
template<typename Record, typename Write>
void inSlices(const std::vector<Record> &records, const Progress &progress, double from, double to, Write write)
{
    for (std::size_t first = 0; first < records.size(); first += rowsAtOnce) {
        progress.at(from + (to - from) * static_cast<double>(first) / static_cast<double>(records.size()));
        const auto begin = records.begin() + static_cast<std::ptrdiff_t>(first);
        write(std::vector<Record>(begin, begin + static_cast<std::ptrdiff_t>(std::min(rowsAtOnce, records.size() - first))));
    }
}

/// The stations that the project has not of its own: once an earlier base map is gone, only those are left.
std::vector<Station> newStations(const Database &database, const std::vector<Station> &stations)
{
    std::vector<Station> found;
    Statement known = database.prepare("SELECT name_zh, geometry FROM station");
    std::unordered_multimap<std::string, LonLat> own;
    while (known.step())
        own.emplace(known.text(0), geometryFrom(database, "station " + known.text(0), pointFrom(known.blob(1))));
    for (const Station &station : stations) {
        const auto [begin, end] = own.equal_range(station.name.zh);
        if (std::none_of(begin, end, [&](const auto &each) { return distanceM(each.second, station.position) < sameStationM; }))
            found.push_back(station);
    }
    return found;
}

void writeBaseMapOf(Database &database, const PlanAddition &addition, const Progress &progress)
{
    const auto known = addition.replacesBaseMap ? accessOfImported(database) : decltype(accessOfImported(database)){};
    dropIndices(database);
    if (addition.replacesBaseMap)
        removeBaseMap(database);
    inSlices(addition.streets, progress, 0, 0.2, [&](std::vector<Street> streets) {
        for (Street &street : streets)
            if (const auto found = known.find(street.id.value); found != known.end())
                street.access = found->second;
        writeStreets(database, streets, Origin::Import);
    });
    inSlices(addition.areas, progress, 0.2, 0.4, [&](const std::vector<BaseArea> &areas) { writeBaseMap(database, areas, {}); });
    inSlices(addition.lines, progress, 0.4, 0.5, [&](const std::vector<BaseLine> &lines) { writeBaseMap(database, {}, lines); });
    writeStations(database, newStations(database, addition.stations), Origin::Import);
    makeIndices(database, progress);
    renewTiles(database, {.reached = [&](double share) { progress.at(0.7 + 0.3 * share); }, .stop = progress.stop});
}

constexpr std::size_t mostPlacesLogged = 20'000; ///< field by field; of more, as of a base map, one entry names the file and the count

/// The records that an edit could have brought too.
PlanEdit recordsOf(const PlanAddition &addition)
{
    PlanEdit records;
    for (const Place &place : addition.places)
        records.places.emplace(place.id, place);
    for (const OverlayId &id : addition.replacedOverlays)
        records.overlays.emplace(id, std::nullopt);
    for (const Overlay &overlay : addition.overlays)
        records.overlays.insert_or_assign(overlay.id, overlay);
    return records;
}

void writeCredit(Database &database, const Text &credit)
{
    if (credit.zh.empty())
        return;
    Statement row = database.prepare("UPDATE project SET notice_zh = CASE notice_zh WHEN '' THEN ?1 ELSE notice_zh || ' ' || ?1 END,"
                                     " notice_en = CASE notice_en WHEN '' THEN ?2 ELSE notice_en || ' ' || ?2 END");
    row.bind(credit.zh).bind(credit.en).run();
}
} // namespace

void addToProject(const std::filesystem::path &file, const PlanAddition &addition, const Progress &progress, const Author &author)
{
    writeProject(file, [&](Database &database) {
        const bool hasBaseMap = !addition.streets.empty() || !addition.areas.empty() || !addition.lines.empty() || !addition.stations.empty();
        if (hasBaseMap || addition.replacesBaseMap) {
            writeBaseMapOf(database, addition, progress);
            logBaseMap(database, addition, author);
        }
        if (addition.places.size() > mostPlacesLogged)
            logCount(database, "place", addition.source, "places " + std::to_string(addition.places.size()), author);
        else if (const Edit edit = editOf(readTouched(database, {}), recordsOf(addition)); !edit.isEmpty())
            logEdit(database, edit, author);
        for (const Place &place : addition.places)
            writePlace(database, place);
        for (const OverlayId &id : addition.replacedOverlays)
            removeOverlay(database, id);
        for (const Overlay &overlay : addition.overlays)
            writeOverlay(database, overlay, progress);
        writeCredit(database, addition.credit);
        progress.at(1);
    });
}

} // namespace geo
