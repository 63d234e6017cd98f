// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace hostile {

using NamedText = std::pair<std::string, std::string>;

/// Texts that break readers of JSON: nested deeply, cut, with what is no character or number in them.
[[nodiscard]] std::vector<NamedText> jsonTexts();
/// JSON that is no GeoJSON, one wrong shape each, as whole files.
[[nodiscard]] std::vector<NamedText> wrongGeoJson();
/// Layers and members that no style has, as whole style files.
[[nodiscard]] std::vector<NamedText> wrongStyles();

} // namespace hostile
