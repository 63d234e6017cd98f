// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/model/names.h"
#include "geo/sqlite/geometry_blob.h"
#include "geo/store/repositories.h"

#include <unordered_map>

namespace geo {

namespace {
void removeWhatHangsOn(Database &database, const PlaceId &id)
{
    database.prepare("DELETE FROM place_line WHERE place = ?").bind(id.value).run();
    database.prepare("DELETE FROM place_task WHERE place = ?").bind(id.value).run();
}
} // namespace

void writePlace(Database &database, const Place &place)
{
    removeWhatHangsOn(database, place.id);
    Statement row = database.prepare(
        "INSERT INTO place (id, name_zh, name_en, category, address, grade, uncertainty_m, basis_zh, basis_en, placed_on, geometry)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET name_zh = excluded.name_zh, name_en = excluded.name_en,"
        " category = excluded.category, address = excluded.address, grade = excluded.grade, uncertainty_m = excluded.uncertainty_m,"
        " basis_zh = excluded.basis_zh, basis_en = excluded.basis_en, placed_on = excluded.placed_on, geometry = excluded.geometry");
    row.bind(place.id.value).bind(place.name.zh).bind(place.name.en).bind(nameOf(place.category)).bind(place.address);
    row.bind(nameOf(place.grade)).bind(place.uncertaintyM).bind(place.basis.zh).bind(place.basis.en).bind(place.placedOn);
    if (place.position)
        row.bindBlob(pointBlob(*place.position)).run();
    else
        row.bindNull().run();
    Statement line = database.prepare("INSERT INTO place_line (place, geometry) VALUES (?, ?)");
    for (const auto &each : place.lines)
        line.bind(place.id.value).bindBlob(lineBlob(each)).run();
    Statement link = database.prepare("INSERT INTO place_task (place, task) VALUES (?, ?)");
    for (const TaskId &task : place.tasks)
        link.bind(place.id.value).bind(task.value).run();
}

void removePlace(Database &database, const PlaceId &id)
{
    removeWhatHangsOn(database, id);
    database.prepare("DELETE FROM place WHERE id = ?").bind(id.value).run();
}

std::vector<Place> readPlaces(const Database &database)
{
    std::vector<Place> places;
    std::unordered_map<std::string, std::size_t> byId;
    Statement rows = database.prepare("SELECT id, name_zh, name_en, category, address, grade, uncertainty_m, basis_zh, basis_en,"
                                      " placed_on, geometry FROM place ORDER BY key");
    while (rows.step()) {
        Place place{.id = {rows.text(0)},
                    .name = {rows.text(1), rows.text(2)},
                    .category = keyFrom<PlaceCategory>(database, rows.text(3)),
                    .address = rows.text(4),
                    .grade = keyFrom<PositionGrade>(database, rows.text(5)),
                    .uncertaintyM = numberFrom(database, "place " + rows.text(0), rows.number(6), 0, 1e8),
                    .basis = {rows.text(7), rows.text(8)},
                    .placedOn = rows.text(9),
                    .position = {},
                    .lines = {},
                    .tasks = {}};
        if (!rows.blob(10).empty())
            place.position = geometryFrom(database, "place " + place.id.value, pointFrom(rows.blob(10)));
        byId[place.id.value] = places.size();
        places.push_back(std::move(place));
    }
    const auto placeOf = [&](const std::string &id) -> Place & {
        const auto found = byId.find(id);
        if (found == byId.end())
            throw StoreError(database.file() + ": it speaks of place " + id + ", which it does not hold; restore the file from a copy.");
        return places[found->second];
    };
    Statement lines = database.prepare("SELECT place, geometry FROM place_line ORDER BY key");
    while (lines.step())
        placeOf(lines.text(0)).lines.push_back(geometryFrom(database, "place " + lines.text(0), lineFrom(lines.blob(1))));
    Statement links = database.prepare("SELECT place_task.place, task.id FROM place_task JOIN task ON task.id = place_task.task"
                                       " ORDER BY task.key");
    while (links.step())
        placeOf(links.text(0)).tasks.push_back({links.text(1)});
    return places;
}

} // namespace geo
