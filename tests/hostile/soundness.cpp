// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hostile/soundness.h"

#include "geo/base/error.h"
#include "geo/store/project_file.h"

#include <sqlite3.h>

#include <functional>
#include <memory>
#include <stdexcept>

namespace hostile {

namespace {
struct Closer
{
    void operator()(sqlite3 *database) const { sqlite3_close_v2(database); }
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};

using Database = std::unique_ptr<sqlite3, Closer>;

Database opened(const std::filesystem::path &project)
{
    sqlite3 *database = nullptr;
    if (sqlite3_open_v2(project.c_str(), &database, SQLITE_OPEN_READWRITE, nullptr) != SQLITE_OK)
        throw std::runtime_error(project.string() + ": sqlite cannot open it");
    return Database(database);
}

void eachRow(sqlite3 *database, const std::string &sql, const std::function<void(sqlite3_stmt *)> &take)
{
    sqlite3_stmt *prepared = nullptr;
    if (sqlite3_prepare_v2(database, sql.c_str(), -1, &prepared, nullptr) != SQLITE_OK)
        throw std::runtime_error(sql + ": " + sqlite3_errmsg(database));
    const std::unique_ptr<sqlite3_stmt, Closer> statement(prepared);
    while (sqlite3_step(statement.get()) == SQLITE_ROW)
        take(statement.get());
}

std::string textOf(sqlite3_stmt *row, int column)
{
    const void *bytes = sqlite3_column_blob(row, column);
    return bytes ? std::string(static_cast<const char *>(bytes), static_cast<std::size_t>(sqlite3_column_bytes(row, column))) : std::string("NULL");
}
} // namespace

Faults soundnessOf(const std::filesystem::path &project)
{
    const auto fault = [](const std::string &text) {
        ++tally().soundRefused;
        return Faults{text};
    };
    try {
        (void)geo::readProject(project);
        for (const std::string &finding : geo::integrityFindings(project))
            return fault(finding);
    } catch (const geo::Error &error) {
        return fault(std::string("a sound project was refused: ") + error.what());
    }
    std::string verdict;
    eachRow(opened(project).get(), "PRAGMA integrity_check", [&](sqlite3_stmt *row) { verdict += textOf(row, 0); });
    return verdict == "ok" ? Faults{} : fault("SQLite says of it: " + verdict);
}

Faults nothingBeside(const std::filesystem::path &project, const std::set<std::string> &known)
{
    Faults faults;
    for (const auto &entry : std::filesystem::directory_iterator(project.parent_path()))
        if (const std::string name = entry.path().filename().string(); entry.path() != project && !known.contains(name)) {
            ++tally().others;
            faults.push_back(name + " was left behind");
        }
    return faults;
}

std::string dumpOf(const std::filesystem::path &project)
{
    const Database database = opened(project);
    std::vector<std::string> tables;
    eachRow(database.get(), "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%' AND name NOT LIKE '%statistics%' AND name NOT LIKE 'sqlite%' ORDER BY name",
            [&](sqlite3_stmt *row) { tables.push_back(textOf(row, 0)); });
    std::string dump;
    for (const std::string &table : tables)
        eachRow(database.get(), "SELECT * FROM \"" + table + "\"", [&](sqlite3_stmt *row) {
            dump += table;
            for (int column = 0; column < sqlite3_column_count(row); ++column)
                dump += '\x1F' + textOf(row, column);
            dump += '\n';
        });
    return dump;
}

} // namespace hostile
