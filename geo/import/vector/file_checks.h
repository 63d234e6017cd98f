// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace geo {

inline constexpr std::uintmax_t mostTextBytes = 1'000'000'000; ///< of a file, or of what it holds packed: GDAL has it in memory whole

/// Refuses names that are no local files, such as addresses and GDAL's virtual file names, files that are not there, and files whose
/// content would lead GDAL elsewhere. Throws ImportError.
void checkImportable(const std::filesystem::path &file);

/// The whole content of a file.
[[nodiscard]] std::string bytesOf(const std::filesystem::path &file);

/// The last few bytes of a file.
[[nodiscard]] std::string tailOf(const std::filesystem::path &file);

/// An extension in small letters, with its dot: ".shp".
[[nodiscard]] std::string extensionOf(const std::filesystem::path &file);

/// Whether XML declares entities, by which it points to other files or swells.
[[nodiscard]] bool declaresEntities(std::string_view xml);
inline constexpr const char *entitiesProblem = "it declares entities (<!ENTITY), by which a file can point to others or swell; no map needs them, take them out.";

} // namespace geo
