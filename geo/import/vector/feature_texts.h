// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ogrsf_frmts.h>

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace geo {

/// What the texts of some layers are in, whose format asks for UTF-8 and whose driver hands out the bytes as they are: UTF-8 or
/// GB18030, whichever all of them are valid in; nothing where that is neither. Reads all features but their geometry.
[[nodiscard]] std::optional<std::string> encodingOfTexts(const std::vector<OGRLayer *> &layers);

/// The texts of a feature as UTF-8; one that is not valid in the encoding stays as it is.
void recodeTexts(OGRFeature &feature, const std::string &encoding);

/// Whether a Shapefile says what its texts are in: by its .cpg, or by a code page other than "the one of the computer it was made on".
[[nodiscard]] bool declaresEncoding(const std::filesystem::path &shapefile);
/// What the texts of a Shapefile are in, found out from its .dbf: UTF-8, GB18030, or nothing.
[[nodiscard]] std::optional<std::string> encodingOfTable(const std::filesystem::path &shapefile);

} // namespace geo
