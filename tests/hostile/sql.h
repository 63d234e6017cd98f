// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace hostile {

/// What a stranger does to a database with a program of his own: nothing is checked, and SpatiaLite's triggers are put away meanwhile.
/// Throws where SQLite refuses.
void runScript(const std::filesystem::path &database, const std::string &script);
/// Rewrites each value of a column.
void changeValues(const std::filesystem::path &database, const std::string &table, const std::string &column, const std::function<std::string(const std::string &)> &change);

struct Column
{
    std::string table;
    std::string name;
    std::string type; ///< as its table declares it: "TEXT", "POINT"
};

/// The columns of all plain tables, but for SpatiaLite's and SQLite's own.
[[nodiscard]] std::vector<Column> columnsOf(const std::filesystem::path &database);

} // namespace hostile
