// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace geo {

class FileBytes;

/// What the first 100 bytes of a project file say (https://www.sqlite.org/fileformat.html, section 1.3).
struct FileHeader
{
    int userVersion = 0;
    bool hasLog = false; ///< it is written by way of a write-ahead log
};

/// Looks at a file before SQLite does, so that each way of not being a project gets its own sentence: missing, a folder, unreadable, empty, not
/// SQLite, another program's. What else its header says may be half written where a write was cut off. Throws StoreError.
[[nodiscard]] FileHeader peekHeader(const FileBytes &bytes, const std::string &name);

/// The same for a file that is whole: truncated or newer than `knownVersion` is refused too. Throws StoreError.
[[nodiscard]] FileHeader readHeader(const FileBytes &bytes, const std::string &name, int knownVersion);

} // namespace geo
