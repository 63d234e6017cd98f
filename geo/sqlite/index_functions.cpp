// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/sqlite/index_functions.h"

#include "geo/sqlite/geometry_reader.h"

#include <sqlite3.h>

#include <cstring>
#include <memory>
#include <string>
#include <string_view>

namespace geo {

namespace {
constexpr int wgs84 = 4326;

std::string_view textOf(sqlite3_value *value)
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_value_text(value));
    return bytes ? std::string_view(bytes, static_cast<std::size_t>(sqlite3_value_bytes(value))) : std::string_view();
}

DecodedShapes shapesOf(sqlite3_value *value)
{
    const auto *bytes = static_cast<const unsigned char *>(sqlite3_value_blob(value));
    return readShapes({bytes, bytes ? static_cast<std::size_t>(sqlite3_value_bytes(value)) : 0});
}

/// Whether shapes are of a type as geometry_columns numbers them; 0 is any.
bool isOfType(const Shapes &shapes, int type)
{
    const std::size_t all = shapes.points.size() + shapes.lines.size() + shapes.areas.size();
    switch (type) {
    case 1: return all == 1 && shapes.points.size() == 1;
    case 2: return all == 1 && shapes.lines.size() == 1;
    case 3: return all == 1 && shapes.areas.size() == 1;
    case 4: return all == shapes.points.size();
    case 5: return all == shapes.lines.size();
    case 6: return all == shapes.areas.size();
    case 0:
    case 7: return true;
    default: return false;
    }
}

/// GeometryConstraints(geometry, type, srid): 1 when the geometry may stand in such a column, where none always may.
void geometryConstraints(sqlite3_context *context, int, sqlite3_value **values)
{
    if (sqlite3_value_type(values[0]) == SQLITE_NULL)
        return sqlite3_result_int(context, 1);
    const DecodedShapes read = shapesOf(values[0]);
    const bool fits = read.problem.empty() && isOfType(read.shapes, sqlite3_value_int(values[1])) && sqlite3_value_int(values[2]) == wgs84;
    sqlite3_result_int(context, fits ? 1 : 0);
}

struct Finaliser
{
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};

bool insertBox(sqlite3 *database, std::string_view index, sqlite3_int64 key, const Box<LonLat> &box)
{
    const std::unique_ptr<char, void (*)(void *)> sql(
        sqlite3_mprintf("INSERT INTO \"%w\" (pkid, xmin, xmax, ymin, ymax) VALUES (?, ?, ?, ?, ?)", std::string(index).c_str()), sqlite3_free);
    sqlite3_stmt *raw = nullptr;
    if (!sql || sqlite3_prepare_v2(database, sql.get(), -1, &raw, nullptr) != SQLITE_OK)
        return false;
    const std::unique_ptr<sqlite3_stmt, Finaliser> statement(raw);
    sqlite3_bind_int64(raw, 1, key);
    for (int at = 2; const double value : {box.minX, box.maxX, box.minY, box.maxY})
        sqlite3_bind_double(raw, at++, value);
    return sqlite3_step(raw) == SQLITE_DONE;
}

/// RTreeAlign(index, key, geometry): the row of a layer's index; 1 when it is written, or there is no geometry.
void alignIndex(sqlite3_context *context, int, sqlite3_value **values)
{
    const std::string_view index = textOf(values[0]);
    if (!index.starts_with("idx_"))
        return sqlite3_result_int(context, -1);
    if (sqlite3_value_type(values[2]) == SQLITE_NULL)
        return sqlite3_result_int(context, 1);
    const DecodedShapes read = shapesOf(values[2]);
    const bool isWritten =
        read.problem.empty() && insertBox(sqlite3_context_db_handle(context), index, sqlite3_value_int64(values[1]), boundsOf(read.shapes));
    sqlite3_result_int(context, isWritten ? 1 : 0);
}
} // namespace

void setIndexFunctions(sqlite3 *database)
{
    constexpr int flags = SQLITE_UTF8 | SQLITE_INNOCUOUS;
    sqlite3_create_function_v2(database, "GeometryConstraints", 3, flags | SQLITE_DETERMINISTIC, nullptr, geometryConstraints, nullptr, nullptr, nullptr);
    sqlite3_create_function_v2(database, "RTreeAlign", 3, flags, nullptr, alignIndex, nullptr, nullptr, nullptr);
}

} // namespace geo
