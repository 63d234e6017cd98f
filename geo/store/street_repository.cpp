// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/model/names.h"
#include "geo/store/geometry_blob.h"
#include "geo/store/repositories.h"

namespace geo {

void writeStreets(Database &database, const Plan &plan)
{
    Statement street = database.prepare(
        "INSERT INTO street (id, name_zh, name_en, class, quality, elevated, level, access, note, geometry) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    for (const Street &each : plan.streets) {
        street.bind(each.id.value).bind(each.name.zh).bind(each.name.en).bind(nameOf(each.streetClass)).bind(nameOf(each.quality));
        street.bind(each.elevated ? 1 : 0).bind(each.level).bind(nameOf(each.access)).bind(each.note).bindBlob(lineBlob(each.line)).run();
    }
    Statement station = database.prepare("INSERT INTO station (name_zh, name_en, lines, geometry) VALUES (?, ?, ?, ?)");
    for (const Station &each : plan.stations)
        station.bind(each.name.zh).bind(each.name.en).bind(each.lines).bindBlob(pointBlob(each.position)).run();
    if (plan.block.outline.empty())
        return;
    Statement block = database.prepare("INSERT INTO block (key, name_zh, name_en, note_zh, note_en, geometry) VALUES (1, ?, ?, ?, ?, ?)");
    block.bind(plan.block.name.zh).bind(plan.block.name.en).bind(plan.block.note.zh).bind(plan.block.note.en);
    block.bindBlob(polygonBlob(plan.block.outline)).run();
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
