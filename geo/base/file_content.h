// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>

namespace geo {

/// What a file holds, or why it cannot be read.
struct FileContent
{
    std::string bytes;
    std::string problem; ///< as of readingProblem; empty when all is well
};

/// The whole of a file of at most so many bytes. Never waits, whatever stands at the path.
[[nodiscard]] FileContent contentOf(const std::filesystem::path &file, std::size_t most);

} // namespace geo
