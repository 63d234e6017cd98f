// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace hostile {

/// A sound project made into something else.
struct ProjectChange
{
    std::string name;
    std::function<void(const std::filesystem::path &project)> apply;
    bool writesAreRefused = false; ///< what would run at a write; reading it may go on
};

/// Each column of each table with each value that it should not hold.
[[nodiscard]] std::vector<ProjectChange> wrongValues(const std::filesystem::path &project);
/// Each geometry column with each blob that is none.
[[nodiscard]] std::vector<ProjectChange> wrongGeometries(const std::filesystem::path &project);
/// Triggers, views and virtual tables of a stranger, tables that are not there, a schema that says something else.
[[nodiscard]] std::vector<ProjectChange> strangeSchemas(const std::filesystem::path &project);

} // namespace hostile
