// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hostile/sql.h"

#include "tests/hostile/process.h"

#include <sqlite3.h>

#include <array>
#include <memory>
#include <stdexcept>
#include <utility>

namespace hostile {

namespace {
struct Closer
{
    void operator()(sqlite3 *database) const { sqlite3_close_v2(database); }
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};
using Database = std::unique_ptr<sqlite3, Closer>;
using Statement = std::unique_ptr<sqlite3_stmt, Closer>;

Database opened(const std::filesystem::path &file)
{
    sqlite3 *database = nullptr;
    if (sqlite3_open_v2(file.c_str(), &database, SQLITE_OPEN_READWRITE, nullptr) != SQLITE_OK)
        throw std::runtime_error(file.string() + ": sqlite cannot open it");
    sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
    return Database(database);
}

void execute(sqlite3 *database, const std::string &script)
{
    if (sqlite3_exec(database, script.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
        throw std::runtime_error(script.substr(0, 200) + ": " + sqlite3_errmsg(database));
}

Statement prepared(sqlite3 *database, const std::string &sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(database, sql.c_str(), -1, &statement, nullptr) != SQLITE_OK)
        throw std::runtime_error(sql + ": " + sqlite3_errmsg(database));
    return Statement(statement);
}

std::string textOf(sqlite3_stmt *row, int column)
{
    const void *bytes = sqlite3_column_blob(row, column);
    return bytes ? std::string(static_cast<const char *>(bytes), static_cast<std::size_t>(sqlite3_column_bytes(row, column))) : std::string();
}

/// Takes the triggers out of a database and puts them back: they call functions that only SpatiaLite has.
class TriggersPutAway
{
public:
    explicit TriggersPutAway(std::filesystem::path file)
        : m_file(std::move(file))
    {
        const Database database = opened(m_file);
        const Statement rows = prepared(database.get(), "SELECT name, tbl_name, sql FROM sqlite_schema WHERE type = 'trigger'");
        while (sqlite3_step(rows.get()) == SQLITE_ROW)
            m_triggers.push_back({textOf(rows.get(), 0), textOf(rows.get(), 1), textOf(rows.get(), 2)});
        execute(database.get(), "PRAGMA writable_schema = ON; DELETE FROM sqlite_schema WHERE type = 'trigger'");
    }
    void putBack() const
    {
        const Database database = opened(m_file);
        execute(database.get(), "PRAGMA writable_schema = ON");
        const Statement insert = prepared(database.get(), "INSERT INTO sqlite_schema (type, name, tbl_name, rootpage, sql) VALUES ('trigger', ?, ?, 0, ?)");
        for (const auto &trigger : m_triggers) {
            for (std::size_t i = 0; i < trigger.size(); ++i)
                sqlite3_bind_text(insert.get(), static_cast<int>(i) + 1, trigger[i].data(), static_cast<int>(trigger[i].size()), SQLITE_TRANSIENT);
            sqlite3_step(insert.get());
            sqlite3_reset(insert.get());
        }
    }

private:
    std::filesystem::path m_file;
    std::vector<std::array<std::string, 3>> m_triggers;
};
} // namespace

int runScriptHere(const std::vector<std::string> &arguments)
{
    const std::filesystem::path file = arguments.at(0);
    const TriggersPutAway triggers(file);
    {
        const Database database = opened(file);
        execute(database.get(), "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON; PRAGMA writable_schema = ON; PRAGMA legacy_alter_table = ON");
        execute(database.get(), arguments.at(1));
    }
    triggers.putBack();
    return 0;
}

void runScript(const std::filesystem::path &file, const std::string &script)
{
    const End end = run({.command = {std::filesystem::read_symlink("/proc/self/exe").string(), "--run-script", file.string(), script}, .home = file.parent_path()});
    if (end.exitCode != 0)
        throw std::runtime_error(end.errors);
}

void changeValues(const std::filesystem::path &file, const std::string &table, const std::string &column, const std::function<std::string(const std::string &)> &change)
{
    const TriggersPutAway triggers(file);
    {
        const Database database = opened(file);
        execute(database.get(), "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON");
        std::vector<std::pair<sqlite3_int64, std::string>> values;
        const Statement rows = prepared(database.get(), "SELECT rowid, \"" + column + "\" FROM \"" + table + "\"");
        while (sqlite3_step(rows.get()) == SQLITE_ROW)
            values.emplace_back(sqlite3_column_int64(rows.get(), 0), textOf(rows.get(), 1));
        const Statement update = prepared(database.get(), "UPDATE \"" + table + "\" SET \"" + column + "\" = ? WHERE rowid = ?");
        for (const auto &[row, value] : values) {
            const std::string changed = change(value);
            sqlite3_bind_blob(update.get(), 1, changed.data(), static_cast<int>(changed.size()), SQLITE_TRANSIENT);
            sqlite3_bind_int64(update.get(), 2, row);
            sqlite3_step(update.get());
            sqlite3_reset(update.get());
        }
    }
    triggers.putBack();
}

std::vector<Column> columnsOf(const std::filesystem::path &file)
{
    const Database database = opened(file);
    const Statement rows = prepared(database.get(), "SELECT t.name, c.name, upper(c.type) FROM pragma_table_list t JOIN pragma_table_info(t.name) c WHERE t.type = 'table' "
                                                    "AND t.name NOT LIKE 'sqlite_%' AND t.name NOT LIKE 'idx_%' AND t.name NOT LIKE '%geometry_columns%' AND t.name NOT LIKE '%spatial_ref%' "
                                                    "AND t.name NOT LIKE 'spatialite%' AND t.name NOT LIKE 'views_%' AND t.name NOT LIKE 'virts_%' AND t.name NOT LIKE 'sql_%' AND t.name NOT LIKE 'data_licenses' "
                                                    "AND t.name NOT IN ('SpatialIndex', 'ElementaryGeometries', 'KNN', 'KNN2')");
    std::vector<Column> columns;
    while (sqlite3_step(rows.get()) == SQLITE_ROW)
        columns.push_back({textOf(rows.get(), 0), textOf(rows.get(), 1), textOf(rows.get(), 2)});
    return columns;
}

} // namespace hostile
