// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/model/names.h"
#include "geo/sqlite/geometry_blob.h"
#include "geo/store/repositories.h"

namespace geo {

void writeBaseMap(Database &database, const std::vector<BaseArea> &areas, const std::vector<BaseLine> &lines)
{
    Statement area = database.prepare("INSERT INTO base_area (id, kind, name_zh, name_en, geometry) VALUES (?, ?, ?, ?, ?)");
    for (const BaseArea &each : areas)
        area.bind(each.id.value).bind(nameOf(each.kind)).bind(each.name.zh).bind(each.name.en).bindBlob(areaBlob(each.area)).run();
    Statement line = database.prepare("INSERT INTO base_line (id, kind, name_zh, name_en, level, geometry) VALUES (?, ?, ?, ?, ?, ?)");
    for (const BaseLine &each : lines)
        line.bind(each.id.value).bind(nameOf(each.kind)).bind(each.name.zh).bind(each.name.en).bind(each.level).bindBlob(lineBlob(each.line)).run();
}

void removeBaseMap(Database &database)
{
    for (const char *sql :
         {"DELETE FROM base_area", "DELETE FROM base_line", "DELETE FROM street WHERE imported", "DELETE FROM station WHERE imported"})
        database.run(sql);
}

void eachArea(const Database &database, const std::function<void(const BaseArea &)> &take)
{
    Statement areas = database.prepare("SELECT id, kind, name_zh, name_en, geometry FROM base_area ORDER BY key");
    while (areas.step())
        take({.id = {areas.text(0)},
              .kind = keyFrom<AreaKind>(database, areas.text(1)),
              .name = {areas.text(2), areas.text(3)},
              .area = geometryFrom(database, "area " + areas.text(0), areaFrom(areas.blob(4)))});
}

void eachLine(const Database &database, const std::function<void(const BaseLine &)> &take)
{
    Statement lines = database.prepare("SELECT id, kind, name_zh, name_en, level, geometry FROM base_line ORDER BY key");
    while (lines.step())
        take({.id = {lines.text(0)},
              .kind = keyFrom<LineKind>(database, lines.text(1)),
              .name = {lines.text(2), lines.text(3)},
              .level = lines.integer(4),
              .line = geometryFrom(database, "line " + lines.text(0), lineFrom(lines.blob(5)))});
}

} // namespace geo
