// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/model/names.h"
#include "geo/sqlite/geometry_blob.h"
#include "geo/store/repositories.h"

#include <functional>
#include <set>
#include <string_view>
#include <utility>

namespace geo {

void writeStreets(Database &database, const std::vector<Street> &streets, Origin origin)
{
    Statement street = database.prepare("INSERT INTO street (id, name_zh, name_en, class, quality, elevated, level, access, note, imported, geometry)"
                                        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    for (const Street &each : streets) {
        street.bind(each.id.value).bind(each.name.zh).bind(each.name.en).bind(nameOf(each.streetClass)).bind(nameOf(each.quality));
        street.bind(each.elevated ? 1 : 0).bind(each.level).bind(nameOf(each.access)).bind(each.note);
        street.bind(origin == Origin::Import ? 1 : 0).bindBlob(lineBlob(each.line)).run();
    }
}

void writeStations(Database &database, const std::vector<Station> &stations, Origin origin)
{
    Statement station = database.prepare("INSERT INTO station (name_zh, name_en, lines, imported, geometry) VALUES (?, ?, ?, ?, ?)");
    for (const Station &each : stations) {
        station.bind(each.name.zh).bind(each.name.en).bind(each.lines).bind(origin == Origin::Import ? 1 : 0);
        station.bindBlob(pointBlob(each.position)).run();
    }
}

void writeBlock(Database &database, const Block &block)
{
    if (block.outline.empty())
        return;
    Statement row = database.prepare("INSERT INTO block (key, name_zh, name_en, note_zh, note_en, geometry) VALUES (1, ?, ?, ?, ?, ?)");
    row.bind(block.name.zh).bind(block.name.en).bind(block.note.zh).bind(block.note.en).bindBlob(polygonBlob(block.outline)).run();
}

namespace {
constexpr std::string_view streetColumns = "SELECT id, name_zh, name_en, class, quality, elevated, level, access, note, geometry FROM street";

void eachRow(const Database &database, Statement &rows, const std::function<void(Street)> &take)
{
    while (rows.step())
        take({.id = {rows.text(0)},
              .name = {rows.text(1), rows.text(2)},
              .streetClass = keyFrom<StreetClass>(database, rows.text(3)),
              .quality = keyFrom<StreetQuality>(database, rows.text(4)),
              .elevated = rows.integer(5) != 0,
              .level = rows.integer(6),
              .access = keyFrom<StreetAccess>(database, rows.text(7)),
              .note = rows.text(8),
              .line = geometryFrom(database, "street " + rows.text(0), lineFrom(rows.blob(9)))});
}

/// A stranger's file may have anything under the index's name: only SQLite's own R-tree is asked.
bool hasStreetIndex(const Database &database)
{
    Statement row = database.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'idx_street_geometry' AND sql LIKE 'CREATE VIRTUAL TABLE%USING rtree(%'");
    return row.step();
}
} // namespace

void eachStreet(const Database &database, const std::function<void(Street)> &take)
{
    Statement rows = database.prepare(std::string(streetColumns) + " ORDER BY key");
    eachRow(database, rows, take);
}

std::vector<Street> streetsIn(const Database &database, const Box<LonLat> &box)
{
    std::vector<Street> streets;
    std::string sql = std::string(streetColumns) + " WHERE access <> 'usual'";
    const bool hasIndex = !box.isEmpty() && hasStreetIndex(database);
    if (hasIndex)
        sql += " OR key IN (SELECT pkid FROM idx_street_geometry WHERE xmin <= ? AND xmax >= ? AND ymin <= ? AND ymax >= ?)";
    Statement rows = database.prepare(sql + " ORDER BY key");
    if (hasIndex)
        rows.bind(box.maxX).bind(box.minX).bind(box.maxY).bind(box.minY);
    eachRow(database, rows, [&](Street street) { streets.push_back(std::move(street)); });
    return streets;
}

std::vector<Street> streetsIn(const Database &database, const std::vector<Box<LonLat>> &boxes)
{
    std::vector<Street> streets;
    if (!hasStreetIndex(database))
        return streets;
    Statement found = database.prepare("SELECT pkid FROM idx_street_geometry WHERE xmin <= ? AND xmax >= ? AND ymin <= ? AND ymax >= ?");
    std::set<int> keys;
    for (const Box<LonLat> &box : boxes) {
        found.bind(box.maxX).bind(box.minX).bind(box.maxY).bind(box.minY);
        while (found.step())
            keys.insert(found.integer(0));
        found.rewind();
    }
    Statement row = database.prepare(std::string(streetColumns) + " WHERE key = ?");
    for (const int key : keys) {
        row.bind(key);
        eachRow(database, row, [&](Street street) { streets.push_back(std::move(street)); });
        row.rewind();
    }
    return streets;
}

std::optional<Street> readStreet(const Database &database, const StreetId &id)
{
    std::optional<Street> street;
    Statement row = database.prepare(std::string(streetColumns) + " WHERE id = ?");
    row.bind(id.value);
    eachRow(database, row, [&](Street each) { street = std::move(each); });
    return street;
}

void readStations(const Database &database, Plan &plan)
{
    Statement stations = database.prepare("SELECT name_zh, name_en, lines, geometry FROM station ORDER BY key");
    while (stations.step())
        plan.stations.push_back({{stations.text(0), stations.text(1)},
                                 stations.text(2),
                                 geometryFrom(database, "station " + stations.text(0), pointFrom(stations.blob(3)))});
}

void readBlock(const Database &database, Plan &plan)
{
    Statement block = database.prepare("SELECT name_zh, name_en, note_zh, note_en, geometry FROM block");
    if (block.step())
        plan.block = {.name = {block.text(0), block.text(1)},
                      .outline = geometryFrom(database, "the block", ringFrom(block.blob(4))),
                      .note = {block.text(2), block.text(3)}};
}

} // namespace geo
