// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>

namespace geo {

/// Tells one state of a project file from the next without reading it: SQLite counts in its header how often the file was
/// written; the rest tells that another file took its place, and what lies in a write-ahead log beside it.
struct FileStamp
{
    std::uint32_t writes = 0;
    std::uint64_t inode = 0;
    std::uintmax_t logBytes = 0;  ///< of the write-ahead log; 0 where there is none
    std::int64_t logTime = 0;     ///< of its last change, in the file system's own ticks

    bool operator==(const FileStamp &) const = default;
    /// The stamp after one more write, by whoever holds the file's lock.
    [[nodiscard]] FileStamp afterOneWrite() const;
};

/// Nothing where the file cannot be read at the moment. Any thread.
[[nodiscard]] std::optional<FileStamp> stampOf(const std::filesystem::path &file);

} // namespace geo
