// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

namespace geo {

/// Refuses names that are no local files, such as addresses and GDAL's virtual file names, files that are not there, and files whose
/// content would lead GDAL elsewhere. Throws ImportError.
void checkImportable(const std::filesystem::path &file);

/// The whole content of a file.
[[nodiscard]] std::string bytesOf(const std::filesystem::path &file);

/// An extension in small letters, with its dot: ".shp".
[[nodiscard]] std::string extensionOf(const std::filesystem::path &file);

} // namespace geo
