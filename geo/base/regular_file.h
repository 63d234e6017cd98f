// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace geo {

/// Why a path cannot be read as a file, to be put behind its name and a colon: "there is no such file; check the name."; nothing for a
/// regular file, or a link to one, that may be read. Ask before a file of someone's is opened: a pipe is never waited for.
[[nodiscard]] std::optional<std::string> readingProblem(const std::filesystem::path &file);

} // namespace geo
