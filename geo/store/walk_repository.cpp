// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/store/repositories.h"

#include <algorithm>

namespace geo {

void writeWalks(Database &database, const std::vector<Walk> &walks)
{
    Statement walk = database.prepare("INSERT INTO walk (id, title_zh, title_en, task) VALUES (?, ?, ?, ?)");
    Statement stop = database.prepare("INSERT INTO walk_stop (walk, place, narration_zh, narration_en) VALUES (?, ?, ?, ?)");
    for (const Walk &each : walks) {
        walk.bind(each.id.value).bind(each.title.zh).bind(each.title.en).bind(each.task.value).run();
        for (const WalkStop &at : each.stops)
            stop.bind(each.id.value).bind(at.place.value).bind(at.narration.zh).bind(at.narration.en).run();
    }
}

std::vector<Walk> readWalks(const Database &database)
{
    std::vector<Walk> walks;
    Statement rows = database.prepare("SELECT id, title_zh, title_en, task FROM walk ORDER BY key");
    while (rows.step())
        walks.push_back({.id = {rows.text(0)}, .title = {rows.text(1), rows.text(2)}, .task = {rows.text(3)}, .stops = {}});
    Statement stops = database.prepare("SELECT walk, place, narration_zh, narration_en FROM walk_stop ORDER BY key");
    while (stops.step()) {
        const auto walk = std::ranges::find(walks, WalkId{stops.text(0)}, &Walk::id);
        if (walk == walks.end())
            throw StoreError(database.file() + ": it speaks of walk " + stops.text(0)
                             + ", which it does not hold; restore the file from a copy.");
        walk->stops.push_back({{stops.text(1)}, {stops.text(2), stops.text(3)}});
    }
    return walks;
}

} // namespace geo
