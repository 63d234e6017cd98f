// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/sqlite/database.h"

#include <string>
#include <vector>

namespace geo {

/// A project is data: what would run by itself in a file that may come from anybody is known, or is not run.

/// A trigger, view, virtual table, or what else of a schema is neither a table nor an index.
struct SchemaObject
{
    std::string kind; ///< "trigger", "view" or "virtual" for a virtual table
    std::string name;
};

/// Refuses a project where a table of ours is gone, or a view, a virtual table or one with computed columns stands for it. Throws StoreError.
void checkTables(const Database &database);

/// What of a project's schema neither our migrations nor SpatiaLite made: SpatiaLite's own objects are known for any layer. Throws StoreError.
[[nodiscard]] std::vector<SchemaObject> strangeObjects(const Database &database);

/// Why nothing is written to a project with such an object, which is named with what to do; empty where there is none. Throws StoreError.
[[nodiscard]] std::string strangeSentence(const Database &database);
/// Refuses to write to a project with such an object. Throws StoreError.
void checkNothingStrange(const Database &database);

} // namespace geo
