// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace geo {

/// The files that SQLite keeps beside a database (https://www.sqlite.org/tempfiles.html), found where a link to it leads. Empty ones count as none.
struct SideFiles
{
    std::filesystem::path journal = {}; ///< of a write that has begun, or was cut off; empty where there is none
    std::filesystem::path log = {};     ///< a write-ahead log; empty where there is none
    std::filesystem::path index = {};   ///< of that log, there while a program has the file open; empty where there is none
};

/// What lies beside a database that may come from anybody. Refuses in a sentence what SQLite would follow elsewhere: a link, a pipe, or a journal
/// that names a further one, which SQLite would look for and remove. Throws StoreError.
[[nodiscard]] SideFiles checkedSideFiles(const std::filesystem::path &file);

} // namespace geo
