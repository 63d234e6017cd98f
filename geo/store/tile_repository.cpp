// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The tiles of the base map and what is known of it, both made from its rows.
#include "geo/store/repositories.h"
#include "geo/tiles/tile_code.h"
#include "geo/tiles/tile_maker.h"

#include <span>
#include <string_view>

namespace geo {

namespace {
void writeBox(Statement &row, const Box<LonLat> &box)
{
    if (box.isEmpty())
        row.bindNull().bindNull().bindNull().bindNull().run();
    else
        row.bind(box.minX).bind(box.minY).bind(box.maxX).bind(box.maxY).run();
}

Box<LonLat> boxFrom(const Database &database, const Statement &row, int column)
{
    const auto within = [&](int at, double most) { return numberFrom(database, "the base map's extent", row.number(at), -most, most); };
    return row.isNull(column) ? Box<LonLat>{} : Box<LonLat>{within(column, 180), within(column + 1, 90), within(column + 2, 180), within(column + 3, 90)};
}

std::string_view textOf(std::span<const unsigned char> bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), bytes.size()};
}

void writeSummary(Database &database, const BaseMapSummary &summary)
{
    database.run("DELETE FROM street_name");
    Statement name = database.prepare("INSERT INTO street_name (name_zh, name_en, west, south, east, north) VALUES (?, ?, ?, ?, ?, ?)");
    for (const StreetName &each : summary.names)
        writeBox(name.bind(each.name.zh).bind(each.name.en), each.extent);
    Statement row = database.prepare("INSERT OR REPLACE INTO base_map (key, streets, west, south, east, north) VALUES (1, ?, ?, ?, ?, ?)");
    writeBox(row.bind(static_cast<int>(summary.streets)), summary.extent);
}
} // namespace

void renewTiles(Database &database, const Progress &progress)
{
    TileMaker maker;
    SummaryMaker summary;
    eachStreet(database, [&](const Street &street) {
        maker.add(street);
        summary.add(street);
    });
    eachArea(database, [&](const BaseArea &area) {
        maker.add(area);
        summary.add(area.area.outline);
    });
    eachLine(database, [&](const BaseLine &line) {
        maker.add(line);
        summary.add(line.line);
    });
    database.run("DELETE FROM base_tile");
    Statement tile = database.prepare("INSERT INTO base_tile (level, depth, row, \"column\", bytes) VALUES (?, ?, ?, ?, ?)");
    maker.make(progress, [&](const TileKey &key, const std::string &bytes) {
        tile.bind(key.level).bind(key.depth).bind(key.row).bind(key.column).bindBlob(bytes).run();
    });
    writeSummary(database, summary.summary());
}

bool hasTiles(const Database &database)
{
    if (!database.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'base_map'").step() || !database.prepare("SELECT 1 FROM base_map").step())
        return false;
    // All are made at once, so that one tells of all.
    Statement tile = database.prepare("SELECT bytes FROM base_tile LIMIT 1");
    return !tile.step() || tileFormatOf(textOf(tile.blob(0))) == tileFormat;
}

BaseMapSummary readSummary(const Database &database)
{
    BaseMapSummary summary;
    Statement row = database.prepare("SELECT streets, west, south, east, north FROM base_map");
    if (row.step()) {
        summary.streets = static_cast<std::size_t>(row.integer(0));
        summary.extent = boxFrom(database, row, 1);
    }
    Statement names = database.prepare("SELECT name_zh, name_en, west, south, east, north FROM street_name ORDER BY key");
    while (names.step())
        summary.names.push_back({{names.text(0), names.text(1)}, boxFrom(database, names, 2)});
    return summary;
}

void eachTile(const Database &database, const CellRange &range, const BaseMap::Take &take)
{
    Statement tiles = database.prepare("SELECT row, \"column\", bytes FROM base_tile WHERE level = ? AND depth = ? AND row BETWEEN ? AND ? AND \"column\" BETWEEN ? AND ?");
    tiles.bind(range.level).bind(range.depth).bind(range.firstRow).bind(range.lastRow).bind(range.firstColumn).bind(range.lastColumn);
    while (tiles.step()) {
        take({range.level, range.depth, tiles.integer(1), tiles.integer(0)}, textOf(tiles.blob(2)));
    }
}

} // namespace geo
