// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <string>

namespace hostile {

/// Sound files of each kind, made once for all tests; their bytes are what is changed. A name is a file's: "sample.kml".
[[nodiscard]] const std::string &soundProject();    ///< a .gxm of the bundled data
[[nodiscard]] const std::string &soundVectorTiles(); ///< an .mbtiles
[[nodiscard]] const std::string &soundPictureTiles(); ///< an .mbtiles
[[nodiscard]] const std::string &soundStyle();
/// What an import takes, by file name: "sample.kml"; of a Shapefile each file.
[[nodiscard]] const std::map<std::string, std::string> &soundVectorFiles();

/// A place's file for a case to work on.
[[nodiscard]] std::filesystem::path copyOf(const std::string &bytes, const std::filesystem::path &folder, const std::string &name);

} // namespace hostile
