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
    double least = 0; ///< of a number, or of each in an array: others are wrong
    double most = 0;
    std::vector<std::string> among = {}; ///< the words that it may be; empty for any

    /// The nearest number that it may be.
    [[nodiscard]] double bounded(double number) const;
};

/// Null for a property that is not supported on that type of layer.
[[nodiscard]] const PropertyRule *ruleOf(StyleLayer::Type type, std::string_view name);

} // namespace geo
