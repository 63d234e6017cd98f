// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace geo {

/// What the first 100 bytes of a project file say (https://www.sqlite.org/fileformat.html, section 1.3).
struct FileHeader
{
    int userVersion = 0;
};

/// Looks at a file before SQLite does, so that each way of not being a project gets its own sentence: missing, a folder,
/// unreadable, empty, not SQLite, another program's, truncated, newer than `knownVersion`. Throws StoreError.
[[nodiscard]] FileHeader readHeader(const std::filesystem::path &file, int knownVersion);

} // namespace geo
