// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/import/seed/seed_readers.h"
#include "geo/import/seed/row.h"
#include "geo/import/seed/table.h"

#include <algorithm>

namespace geo {

namespace {
/// A grade says what geometry a place has; the row must agree.
void checkGrade(const Row &row, const Place &place)
{
    const bool hasPosition = !row.cell("lon").empty() || !row.cell("lat").empty();
    const bool hasStreet = !row.cell("street").empty();
    const std::string grade(nameOf(place.grade));
    switch (place.grade) {
    case PositionGrade::Street:
        if (!hasStreet)
            row.fault("street", "it is empty; a place of the grade street names the street it lies along.");
        if (hasPosition)
            row.fault("grade", "street goes with a street, not with lon and lat; empty them or choose another grade.");
        break;
    case PositionGrade::Unplaced:
        if (hasPosition || hasStreet)
            row.fault("grade", "unplaced goes without lon, lat and street; empty them or choose another grade.");
        break;
    default:
        if (!hasPosition)
            row.fault("lon", "it is empty; the grade " + grade + " needs lon and lat, or choose unplaced.");
        if (hasStreet)
            row.fault("street", "only the grade street goes with a street; empty it or choose that grade.");
    }
}

void readPlaces(SeedReading &reading)
{
    KnownIds known;
    const std::vector<std::string> columns{"id",    "name_zh",       "name_en",  "category", "address", "grade",
                                           "uncertainty_m", "basis_zh", "basis_en", "lon",     "lat", "street"};
    for (const Row &row : readTable(reading.folder / "places.csv", columns, reading.faults)) {
        Place place{.id = {row.required("id")},
                    .name = row.text("name"),
                    .category = row.key<PlaceCategory>("category"),
                    .address = row.cell("address"),
                    .grade = row.key<PositionGrade>("grade"),
                    .uncertaintyM = row.amount("uncertainty_m"),
                    .basis = row.optionalText("basis"),
                    .position = row.position(),
                    .lines = {},
                    .tasks = {}};
        known.add(row, "id", place.id.value);
        if (!row.cell("grade").empty() && fromName<PositionGrade>(row.cell("grade")))
            checkGrade(row, place);
        if (const std::string &street = row.cell("street"); !street.empty()) {
            place.lines = stretchOf(reading.plan, street);
            if (place.lines.empty())
                row.fault("street", "no street of streets.geojson is called '" + street + "' and lies in the block; use one that does.");
        }
        reading.plan.places.push_back(std::move(place));
    }
}

void readLinks(SeedReading &reading)
{
    for (const Row &row : readTable(reading.folder / "task_places.csv", {"task", "place"}, reading.faults)) {
        const TaskId task{row.required("task")};
        const auto place = std::ranges::find(reading.plan.places, PlaceId{row.required("place")}, &Place::id);
        if (!reading.plan.find(task))
            row.fault("task", "no task has the clause '" + task.value + "'; use one of tasks.csv.");
        if (place == reading.plan.places.end())
            row.fault("place", "there is no place '" + row.cell("place") + "' in places.csv; use one that is there.");
        else if (std::ranges::find(place->tasks, task) != place->tasks.end())
            row.fault("place", "this link stands already; each may come once.");
        else
            place->tasks.push_back(task);
    }
    // The order of the plan, whatever order the table has.
    const auto rank = [&](const TaskId &id) { return std::ranges::find(reading.plan.tasks, id, &Task::id) - reading.plan.tasks.begin(); };
    for (Place &place : reading.plan.places)
        std::ranges::sort(place.tasks, {}, rank);
}
} // namespace

void readPlacesAndLinks(SeedReading &reading)
{
    readPlaces(reading);
    readLinks(reading);
}

} // namespace geo
