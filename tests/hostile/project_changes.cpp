// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hostile/project_changes.h"

#include "tests/hostile/sql.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <set>
#include <utility>

namespace hostile {

namespace {
bool isGeometry(const Column &column)
{
    static const std::set<std::string> types{"POINT", "LINESTRING", "POLYGON", "MULTIPOINT", "MULTILINESTRING", "MULTIPOLYGON", "GEOMETRY", "GEOMETRYCOLLECTION"};
    return types.contains(column.type);
}

ProjectChange scripted(const std::string &name, const std::string &script, bool writesAreRefused = false)
{
    return {name, [script](const std::filesystem::path &project) { runScript(project, script); }, writesAreRefused};
}

template<typename Number>
std::string bytesOf(Number number)
{
    return {reinterpret_cast<const char *>(&number), sizeof number};
}

std::string with(std::string blob, std::size_t at, const std::string &bytes)
{
    if (at + bytes.size() <= blob.size())
        blob.replace(at, bytes.size(), bytes);
    return blob;
}

using BlobChange = std::function<std::string(const std::string &)>;

/// A blob of SpatiaLite: 00, byte order, SRID, box, 7C, type, then counts and positions, FE last (https://www.gaia-gis.it/gaia-sins/BLOB-Geometry.html).
std::vector<std::pair<std::string, BlobChange>> blobChanges()
{
    constexpr std::size_t order = 1, srid = 2, box = 6, mark = 38, type = 39, count = 43, first = 47;
    using Uint = std::uint32_t;
    constexpr double infinite = std::numeric_limits<double>::infinity();
    std::vector<std::pair<std::string, BlobChange>> changes{{"nothing", [](const std::string &) { return std::string(); }},
                                                            {"one byte", [](const std::string &) { return std::string(1, '\0'); }},
                                                            {"half", [](const std::string &blob) { return blob.substr(0, blob.size() / 2); }},
                                                            {"without its end", [](const std::string &blob) { return blob.substr(0, blob.size() - 1); }},
                                                            {"cut behind its count", [first](const std::string &blob) { return blob.substr(0, std::min<std::size_t>(first, blob.size())) + "\xFE"; }},
                                                            {"twice", [](const std::string &blob) { return blob + blob; }},
                                                            {"a text", [](const std::string &) { return std::string("POINT(1 2)"); }}};
    const auto put = [&changes](const std::string &name, std::size_t at, const std::string &bytes) {
        changes.emplace_back(name, [at, bytes](const std::string &blob) { return with(blob, at, bytes); });
    };
    put("other order", order, std::string(1, '\0'));
    put("tiny point", order, "\x80");
    put("no mark", mark, std::string(1, '\0'));
    put("other reference system", srid, bytesOf(Uint{3857}));
    put("box not of this earth", box, bytesOf(1e308));
    for (const Uint number : {0U, 1U, 2U, 3U, 4U, 5U, 6U, 7U, 1001U, 2002U, 3003U, 1000002U, 1000003U, 77U, 0xFFFFFFFFU})
        put("type " + std::to_string(number), type, bytesOf(number));
    for (const Uint number : {0U, 1U, 2U, 3U, 1000U, 0x08000000U, 0x0FFFFFFFU, 0x10000000U, 0x10000001U, 0x20000001U, 0x7FFFFFFFU, 0x80000000U, 0xFFFFFFFFU}) {
        put("count " + std::to_string(number), count, bytesOf(number));
        put("second count " + std::to_string(number), first, bytesOf(number));
    }
    for (const double number : {infinite, -infinite, std::numeric_limits<double>::quiet_NaN(), 1e308, -1e308, 1e-320, 181.0, 91.0}) {
        put("x " + std::to_string(number), count, bytesOf(number));
        put("position " + std::to_string(number), first + 4, bytesOf(number));
        put("last position " + std::to_string(number), first + 20, bytesOf(number));
    }
    return changes;
}

std::vector<std::pair<std::string, std::string>> valuesFor(const Column &column)
{
    std::vector<std::pair<std::string, std::string>> values{{"no value", "NULL"}, {"no UTF-8", "CAST(x'FFFEC0AF' AS TEXT)"}, {"a blob", "x'00FF7C'"}};
    if (column.type == "TEXT")
        values.insert(values.end(), {{"nothing", "''"}, {"2 MB", "hex(zeroblob(1000000))"}, {"a nul inside", "'a' || char(0) || 'b'"}, {"controls", "char(27) || '[2J' || char(10) || char(8238)"},
                                     {"an unknown word", "'xyz'"}, {"a number", "1e300"}, {"half a surrogate", "CAST(x'EDA080' AS TEXT)"}});
    else
        values.insert(values.end(), {{"infinity", "9e999"}, {"minus infinity", "-9e999"}, {"the largest", "9223372036854775807"}, {"the smallest", "-9223372036854775808"}, {"a text", "'x'"}, {"1e308", "1e308"}});
    return values;
}

std::set<std::string> tablesOf(const std::filesystem::path &project)
{
    std::set<std::string> tables;
    for (const Column &column : columnsOf(project))
        tables.insert(column.table);
    return tables;
}

void addViews(std::vector<ProjectChange> &changes, const std::string &table, const std::vector<Column> &columns)
{
    std::string endless;
    for (const Column &column : columns)
        if (column.table == table)
            endless += (endless.empty() ? "" : ", ") + ("i AS \"" + column.name + "\"");
    const std::string hidden = "ALTER TABLE \"" + table + "\" RENAME TO hidden; ";
    changes.push_back(scripted(table + " is a view", hidden + "CREATE VIEW \"" + table + "\" AS SELECT * FROM hidden", true));
    changes.push_back(scripted(table + " is endless", hidden + "CREATE VIEW \"" + table + "\" AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT " + endless + " FROM n", true));
    changes.push_back(scripted(table + " is gone", "DROP TABLE \"" + table + "\""));
    changes.push_back(scripted(table + " is virtual",
                               "DROP TABLE \"" + table + "\"; INSERT INTO sqlite_schema VALUES ('table', '" + table + "', '" + table + "', 0, 'CREATE VIRTUAL TABLE \"" + table
                                   + "\" USING VirtualText(''/etc/passwd'', ''UTF-8'', 0, NONE, NONE, '':'')')",
                               true));
    changes.push_back(scripted(table + " tells on itself",
                               "CREATE TRIGGER evil_" + table + " AFTER UPDATE ON \"" + table + "\" BEGIN SELECT SqlProc_Execute(SqlProc_FromText('VACUUM INTO ''evil.db''')); END", true));
    changes.push_back(scripted(table + " is written to for ever",
                               "CREATE TRIGGER evil_" + table + " AFTER INSERT ON \"" + table + "\" BEGIN SELECT count(*) FROM (WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n); END",
                               true));
}
} // namespace

std::vector<ProjectChange> wrongValues(const std::filesystem::path &project)
{
    std::vector<ProjectChange> changes;
    for (const Column &column : columnsOf(project))
        for (const auto &[name, value] : column.name == "key" ? std::vector<std::pair<std::string, std::string>>{} : valuesFor(column)) // keys are numbers to SQLite itself
            // One row or all; where a value may stand once only, the first row takes it.
            changes.push_back(scripted(column.table + "." + column.name + " is " + name, "UPDATE OR IGNORE \"" + column.table + "\" SET \"" + column.name + "\" = " + value));
    return changes;
}

std::vector<ProjectChange> wrongGeometries(const std::filesystem::path &project)
{
    std::vector<ProjectChange> changes;
    for (const Column &column : columnsOf(project))
        if (isGeometry(column))
            for (const auto &[name, change] : blobChanges())
                changes.push_back({column.table + "." + column.name + ": " + name,
                                   [column, change = change](const std::filesystem::path &file) { changeValues(file, column.table, column.name, change); }});
    return changes;
}

std::vector<ProjectChange> strangeSchemas(const std::filesystem::path &project)
{
    std::vector<ProjectChange> changes;
    const std::vector<Column> columns = columnsOf(project);
    for (const std::string &table : tablesOf(project))
        addViews(changes, table, columns);
    for (int version = 0; version < 9; ++version)
        changes.push_back(scripted("it says schema " + std::to_string(version), "PRAGMA user_version = " + std::to_string(version)));
    for (const auto &[name, script] : std::initializer_list<std::pair<const char *, const char *>>{
             {"a trigger at a look, of an old schema", "PRAGMA user_version = 1; CREATE TRIGGER evil AFTER UPDATE ON street BEGIN SELECT SqlProc_Execute(SqlProc_FromText('VACUUM INTO ''evil.db''')); END"},
             {"tiles forgotten, a trigger at their making", "DELETE FROM base_tile; CREATE TRIGGER evil AFTER INSERT ON base_tile BEGIN SELECT count(*) FROM (WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n); END"},
             {"the index is a table", "DROP TABLE idx_street_geometry; CREATE TABLE idx_street_geometry (pkid, xmin, xmax, ymin, ymax)"},
             {"columns of geometry are gone", "DELETE FROM geometry_columns"},
             {"reference systems are gone", "DELETE FROM spatial_ref_sys"},
             {"a schema of nonsense", "UPDATE sqlite_schema SET sql = 'CREATE TABLE x(' WHERE name = 'walk'"},
             {"a root page beyond the end", "UPDATE sqlite_schema SET rootpage = 9999999 WHERE name = 'place'"},
             {"two tables in one page", "UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE name = 'task') WHERE name = 'place'"},
             {"a generated column", "ALTER TABLE task ADD COLUMN evil AS (hex(zeroblob(400000000)))"},
             {"an index by a function", "CREATE INDEX evil ON task (length(hex(progress)))"},
             {"20,000 places", "INSERT INTO place SELECT 10000 + i, 'x' || i, name_zh, name_en, category, address, grade, uncertainty_m, basis_zh, basis_en, placed_on, geometry FROM (SELECT * FROM place LIMIT 1), "
                               "(WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000) SELECT i FROM n)"},
             {"a task of no action", "DELETE FROM action"},
             {"places of no task", "DELETE FROM task"}})
        changes.push_back(scripted(name, script));
    return changes;
}

} // namespace hostile
