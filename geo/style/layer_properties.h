// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/style/style_layer.h"

#include <string_view>

namespace geo {

/// A supported property of one type of layer, as the Style Specification has it.
struct PropertyRule
{
    StyleLayer::Type type;
    std::string_view section; ///< "paint" or "layout"
    std::string_view name;
    ValueType value;
    StyleValue initial; ///< the specification's default
    double least = -1e300; ///< smaller numbers are wrong
    std::vector<std::string> among = {}; ///< the words that it may be; empty for any
};

/// Null for a property that is not supported on that type of layer.
[[nodiscard]] const PropertyRule *ruleOf(StyleLayer::Type type, std::string_view name);

} // namespace geo
