// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/model/base_map.h"
#include "geo/model/street.h"

#include <optional>
#include <string_view>

namespace geo {

/// What a word is by itself, whatever key or column it stands in: "residential" a street, "meadow" green; nothing for other words. Pure.
[[nodiscard]] std::optional<StreetClass> streetClassOf(std::string_view word);
[[nodiscard]] std::optional<LineKind> lineKindOf(std::string_view word);
[[nodiscard]] std::optional<AreaKind> groundOf(std::string_view word); ///< green or water

} // namespace geo
