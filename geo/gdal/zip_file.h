// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace geo {

/// The names of the files inside a ZIP file; empty for what is none. Nothing is unpacked.
[[nodiscard]] std::vector<std::string> zipEntriesOf(const std::filesystem::path &file);

/// The content of a file inside a ZIP file; nothing where it is not there or larger than that.
[[nodiscard]] std::optional<std::string> unpacked(const std::filesystem::path &file, const std::string &entry, std::uint64_t mostBytes);

/// Whether all of a ZIP file is larger than that, as it comes out: what its directory says of sizes may be a lie.
[[nodiscard]] bool isLargerUnpacked(const std::filesystem::path &file, std::uint64_t mostBytes);

} // namespace geo
