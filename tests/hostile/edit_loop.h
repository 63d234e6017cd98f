// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace hostile {

/// What this program does in place of testing when it is called with --write-edits: see edit_loop.cpp.
[[nodiscard]] int writeEdits(const std::vector<std::string> &arguments);
/// The call of it: writes 1, 2, 3, ... into a field of the first task, "progress" or "responsible", and names each number once it is
/// committed; ends itself as kill does at a write of the disk where a number above 0 is given.
[[nodiscard]] std::vector<std::string> editLoop(const std::filesystem::path &project, const std::string &field, int dieAtWrite = 0);
/// The last number that it named; 0 where it named none.
[[nodiscard]] int lastNamed(const std::string &output);
/// The number that stands in the field; 0 where none does.
[[nodiscard]] int keptIn(const std::filesystem::path &project, const std::string &field);

} // namespace hostile
