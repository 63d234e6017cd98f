// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/model/names.h"
#include "geo/store/geometry_blob.h"
#include "geo/store/repositories.h"

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

void updateStreet(Database &database, const Street &street)
{
    database.prepare("UPDATE street SET access = ? WHERE id = ?").bind(nameOf(street.access)).bind(street.id.value).run();
}

void readStreets(const Database &database, Plan &plan)
{
    Statement streets = database.prepare("SELECT id, name_zh, name_en, class, quality, elevated, level, access, note, geometry FROM street ORDER BY key");
    while (streets.step())
        plan.streets.push_back({.id = {streets.text(0)},
                                .name = {streets.text(1), streets.text(2)},
                                .streetClass = keyFrom<StreetClass>(database, streets.text(3)),
                                .quality = keyFrom<StreetQuality>(database, streets.text(4)),
                                .elevated = streets.integer(5) != 0,
                                .level = streets.integer(6),
                                .access = keyFrom<StreetAccess>(database, streets.text(7)),
                                .note = streets.text(8),
                                .line = geometryFrom(database, "street " + streets.text(0), lineFrom(streets.blob(9)))});
    Statement stations = database.prepare("SELECT name_zh, name_en, lines, geometry FROM station ORDER BY key");
    while (stations.step())
        plan.stations.push_back({{stations.text(0), stations.text(1)},
                                 stations.text(2),
                                 geometryFrom(database, "station " + stations.text(0), pointFrom(stations.blob(3)))});
    Statement block = database.prepare("SELECT name_zh, name_en, note_zh, note_en, geometry FROM block");
    if (block.step())
        plan.block = {.name = {block.text(0), block.text(1)},
                      .outline = geometryFrom(database, "the block", ringFrom(block.blob(4))),
                      .note = {block.text(2), block.text(3)}};
}

} // namespace geo
