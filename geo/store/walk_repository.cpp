// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/sqlite/geometry_blob.h"
#include "geo/store/repositories.h"

#include <algorithm>

namespace geo {

namespace {
void removeStops(Database &database, const WalkId &id)
{
    database.prepare("DELETE FROM walk_via WHERE walk = ?").bind(id.value).run();
    database.prepare("DELETE FROM walk_stop WHERE walk = ?").bind(id.value).run();
}

/// The stop that a row speaks of; broken where the walk or the stop is not there.
WalkStop &stopOf(const Database &database, std::vector<Walk> &walks, const std::string &walk, int number)
{
    const auto found = std::ranges::find(walks, WalkId{walk}, &Walk::id);
    if (found == walks.end() || number < 1 || number > std::ssize(found->stops))
        throw StoreError(database.file() + ": it speaks of stop " + std::to_string(number) + " of walk " + walk
                         + ", which it does not hold; restore the file from a copy.");
    return found->stops[static_cast<std::size_t>(number) - 1];
}
} // namespace

void writeWalk(Database &database, const Walk &walk)
{
    removeStops(database, walk.id);
    Statement row = database.prepare(
        "INSERT INTO walk (id, title_zh, title_en, task, pace_kmh, step_free) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE"
        " SET title_zh = excluded.title_zh, title_en = excluded.title_en, task = excluded.task, pace_kmh = excluded.pace_kmh,"
        " step_free = excluded.step_free");
    row.bind(walk.id.value).bind(walk.title.zh).bind(walk.title.en);
    if (walk.task.isEmpty())
        row.bindNull();
    else
        row.bind(walk.task.value);
    row.bind(walk.paceKmh).bind(walk.stepFree ? 1 : 0).run();
    Statement stop = database.prepare(
        "INSERT INTO walk_stop (walk, number, place, narration_zh, narration_en, talk_minutes) VALUES (?, ?, ?, ?, ?, ?)");
    Statement via = database.prepare("INSERT INTO walk_via (walk, number, geometry) VALUES (?, ?, ?)");
    for (int number = 0; const WalkStop &each : walk.stops) {
        stop.bind(walk.id.value).bind(++number).bind(each.place.value).bind(each.narration.zh).bind(each.narration.en);
        stop.bind(each.talkMinutes).run();
        for (const LonLat position : each.via)
            via.bind(walk.id.value).bind(number).bindBlob(pointBlob(position)).run();
    }
}

void removeWalk(Database &database, const WalkId &id)
{
    removeStops(database, id);
    database.prepare("DELETE FROM walk WHERE id = ?").bind(id.value).run();
}

std::vector<Walk> readWalks(const Database &database)
{
    std::vector<Walk> walks;
    Statement rows = database.prepare("SELECT id, title_zh, title_en, task, pace_kmh, step_free FROM walk ORDER BY key");
    while (rows.step())
        walks.push_back({.id = {rows.text(0)},
                         .title = {rows.text(1), rows.text(2)},
                         .task = {rows.text(3)},
                         .paceKmh = numberFrom(database, "walk " + rows.text(0), rows.number(4), 0.01, 1000),
                         .stepFree = rows.integer(5) != 0});
    Statement stops = database.prepare("SELECT walk, number, place, narration_zh, narration_en, talk_minutes FROM walk_stop ORDER BY walk, number");
    while (stops.step()) {
        const auto walk = std::ranges::find(walks, WalkId{stops.text(0)}, &Walk::id);
        if (walk != walks.end())
            walk->stops.emplace_back();
        stopOf(database, walks, stops.text(0), stops.integer(1)) = {.place = {stops.text(2)},
                                                                   .narration = {stops.text(3), stops.text(4)},
                                                                   .talkMinutes = numberFrom(database, "walk " + stops.text(0), stops.number(5), 0, 1e6)};
    }
    Statement via = database.prepare("SELECT walk, number, geometry FROM walk_via ORDER BY key");
    while (via.step())
        stopOf(database, walks, via.text(0), via.integer(1))
            .via.push_back(geometryFrom(database, "walk " + via.text(0), pointFrom(via.blob(2))));
    return walks;
}

} // namespace geo
