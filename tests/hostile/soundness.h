// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/hostile/cases.h"

#include <filesystem>
#include <set>
#include <string>

namespace hostile {

/// What is wrong with a project of ours after something happened to it: it must open, and SQLite finds no fault in it.
[[nodiscard]] Faults soundnessOf(const std::filesystem::path &project);
/// What lies in its folder besides it and what the case has put there.
[[nodiscard]] Faults nothingBeside(const std::filesystem::path &project, const std::set<std::string> &known = {});
/// All that is in the tables of a project, to be compared with what is there later.
[[nodiscard]] std::string dumpOf(const std::filesystem::path &project);

} // namespace hostile
