// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace hostile {

/// What a stranger does to a database with a program of his own: nothing is checked, and SpatiaLite's triggers are put away meanwhile.
/// A process of its own does it: what a script fills is not counted as the memory of what is started later. Throws where SQLite refuses.
void runScript(const std::filesystem::path &database, const std::string &script);
/// What that process does, with the file and the script: see main.cpp.
[[nodiscard]] int runScriptHere(const std::vector<std::string> &arguments);
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
