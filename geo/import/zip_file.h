// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace geo {

/// A file inside a ZIP file, as its directory has it.
struct ZipEntry
{
    std::string name;
    std::uint64_t bytes = 0; ///< unpacked
};

/// The files inside a ZIP file; empty for what is none. Nothing is unpacked.
[[nodiscard]] std::vector<ZipEntry> zipEntriesOf(const std::filesystem::path &file);

/// The content of a file inside a ZIP file; nothing where it breaks off or is larger than that.
[[nodiscard]] std::optional<std::string> unpacked(const std::filesystem::path &file, const std::string &entry, std::uint64_t mostBytes);

} // namespace geo
