// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/import/seed/seed_readers.h"
#include "geo/import/seed/row.h"
#include "geo/import/seed/table.h"

#include <algorithm>
#include <map>

namespace geo {

namespace {
/// Stops by walk and order; each order once, from 1 without a gap.
void readStops(SeedReading &reading)
{
    const std::vector<std::string> columns{"walk", "order", "place", "narration_zh", "narration_en"};
    std::map<std::string, std::map<int, WalkStop>> byWalk;
    const auto rows = readTable(reading.folder / "walk_stops.csv", columns, reading.faults);
    for (const Row &row : rows) {
        const std::string &walk = row.required("walk");
        const WalkStop stop{.place = {row.required("place")}, .narration = row.text("narration")};
        if (!reading.plan.find(WalkId{walk}))
            row.fault("walk", "there is no walk '" + walk + "' in walks.csv; use one that is there.");
        if (!reading.plan.find(stop.place))
            row.fault("place", "there is no place '" + stop.place.value + "' in places.csv; use one that is there.");
        if (const int order = row.wholeNumber("order"); !byWalk[walk].emplace(order, stop).second)
            row.fault("order", "stop " + std::to_string(order) + " of this walk stands already; number the stops from 1.");
    }
    for (Walk &walk : reading.plan.walks)
        for (int expected = 1; const auto &[order, stop] : byWalk[walk.id.value]) {
            if (order != expected++) {
                reading.faults.add({.file = (reading.folder / "walk_stops.csv").string(), .line = 0, .feature = 0, .field = "order",
                                    .problem = "the stops of " + walk.id.value + " do not run from 1 without a gap; number them anew."});
                break;
            }
            walk.stops.push_back(stop);
        }
}
} // namespace

void readWalksAndStops(SeedReading &reading)
{
    KnownIds known;
    for (const Row &row : readTable(reading.folder / "walks.csv", {"id", "title_zh", "title_en", "task"}, reading.faults)) {
        Walk walk{.id = {row.required("id")}, .title = row.text("title"), .task = {row.required("task")}};
        known.add(row, "id", walk.id.value);
        if (!reading.plan.find(walk.task))
            row.fault("task", "no task has the clause '" + walk.task.value + "'; use one of tasks.csv.");
        reading.plan.walks.push_back(std::move(walk));
    }
    readStops(reading);
}

} // namespace geo
