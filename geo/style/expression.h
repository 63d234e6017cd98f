// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/style/colour.h"

#include <functional>
#include <map>
#include <set>
#include <string>
#include <variant>
#include <vector>

namespace geo {

/// A value of a style: nothing (a property that a feature lacks), or what the Style Specification calls boolean, number, string,
/// colour, and an array of numbers.
using StyleValue = std::variant<std::monostate, bool, double, std::string, Colour, std::vector<double>>;

/// What a style may ask of a feature, by name.
using FeatureProperties = std::map<std::string, StyleValue, std::less<>>;

/// What an expression is worth for: a zoom, and a feature where there is one.
struct StyleContext
{
    double zoom = 0;
    const FeatureProperties *feature = nullptr;
};

/// A value of a style that may hang on the zoom and on the feature. Immutable: any thread may evaluate it.
struct Expression
{
    std::function<StyleValue(const StyleContext &)> evaluate;
    std::set<std::string> asks = {}; ///< the properties of a feature that it looks at

    [[nodiscard]] static Expression constant(StyleValue value);
};

/// What a property takes.
enum class ValueType { Any, Flag, Number, Text, Colour, Numbers };

/// How far an input lies between two stops, 0..1, as the Style Specification's "interpolate" says: linear for base 1, else
/// (base^(input - lower) - 1) / (base^(upper - lower) - 1).
[[nodiscard]] double interpolationShare(double input, double base, double lower, double upper);
/// Between two numbers, or two colours (premultiplied by their alpha); the first where they are neither.
[[nodiscard]] StyleValue interpolated(const StyleValue &from, const StyleValue &to, double share);

} // namespace geo
