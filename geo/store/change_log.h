// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/edit/author.h"
#include "geo/edit/edit.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace geo {

class Database;
struct PlanAddition;

/// One field that was written, as the project's log has it.
struct LoggedChange
{
    std::string id;   ///< a UUID of its own
    std::string step; ///< of all that was written together
    Author author;
    std::string time; ///< ISO 8601, UTC, milliseconds
    std::string kind; ///< as nameOf(RecordKind) has it, or "base_map"
    std::string record;
    std::string field;
    std::optional<std::string> before; ///< nothing: the record had no such field, or was not there
    std::optional<std::string> after;

    bool operator==(const LoggedChange &) const = default;
};

/// What was written to a project since its log began, the earliest first. Throws StoreError.
[[nodiscard]] std::vector<LoggedChange> readChanges(const std::filesystem::path &file);

/// Adds what an edit writes to the log, as one step, in the caller's transaction. Throws StoreError.
void logEdit(Database &database, const Edit &edit, const Author &author);
/// One entry for many records of a kind that a file brought: its name and how many.
void logCount(Database &database, std::string_view kind, const std::string &source, const std::string &count, const Author &author);
/// The same of a base map that a file brought: one entry with its name and the counts.
void logBaseMap(Database &database, const PlanAddition &addition, const Author &author);

} // namespace geo
