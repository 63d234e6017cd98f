// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/import/faults.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace geo {

/// The text of a file that is there, readable and whole UTF-8; otherwise nothing, and a fault that names the line.
[[nodiscard]] std::optional<std::string> readText(const std::filesystem::path &file, Faults &faults);

/// The 1-based line on which each record of a comma-separated text starts, the header first. A quoted cell may hold line
/// breaks; empty lines are no records.
[[nodiscard]] std::vector<int> recordLines(const std::string &text);

} // namespace geo
