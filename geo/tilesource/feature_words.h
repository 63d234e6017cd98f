// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/model/text.h"
#include "geo/tilesource/layer_roles.h"

#include <map>
#include <string>
#include <string_view>

namespace geo {

/// The properties of a feature that somebody asks for, in words: flags are 1 and 0.
using FeatureTexts = std::map<std::string, std::string, std::less<>>;

/// Whether one of the functions below looks at a property.
[[nodiscard]] bool isWanted(std::string_view property);

/// What a feature of a vector tile says of itself, and its name, in the properties that OpenMapTiles and Shortbread have for them. Pure.
[[nodiscard]] VectorWords wordsOf(const FeatureTexts &feature);
[[nodiscard]] Text nameOf(const FeatureTexts &feature);

} // namespace geo
