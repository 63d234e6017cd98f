// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace geo {

class Database;

/// A step from one schema to the next: data/schema/NNN_*.sql, built into the program so that both always fit.
struct Migration
{
    int version = 0; ///< the schema that it leads to
    std::string_view sql;
};

/// All steps, ascending.
[[nodiscard]] std::span<const Migration> migrations();

/// Runs the steps that lead beyond the database's user_version, inside the caller's transaction, and sets application_id
/// and user_version. The database must have SpatiaLite. Throws StoreError.
void migrate(Database &database, std::span<const Migration> steps);

} // namespace geo
