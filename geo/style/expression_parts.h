// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the files that read values share; nobody else needs it.
#include "geo/style/expression_parser.h"

#include <string_view>

namespace geo {

/// "layers[3].filter" and 2 give "layers[3].filter[2]".
[[nodiscard]] std::string partPath(const std::string &path, std::size_t index);
/// A literal that fits a type. Throws ValueFault.
[[nodiscard]] StyleValue literalOf(const nlohmann::json &json, ValueType type, const std::string &path);
/// {"base": 1.5, "stops": [[12, 1], [16, 5]]}. Throws ValueFault.
[[nodiscard]] Expression readFunction(const nlohmann::json &json, ValueType type, const std::string &path);
/// ["interpolate", ...] or ["step", ...]. Throws ValueFault.
[[nodiscard]] Expression readCurve(const nlohmann::json &json, ValueType type, const std::string &path);
/// An array whose first member names an operator. Throws ValueFault.
[[nodiscard]] Expression readOperator(const nlohmann::json &json, ValueType type, const std::string &path);

/// A feature's property; nothing where it has none of that name.
[[nodiscard]] Expression propertyOf(const std::string &name);
[[nodiscard]] Expression hasProperty(const std::string &name);
[[nodiscard]] Expression concatenated(std::vector<Expression> parts);
[[nodiscard]] Expression negated(Expression inner);
enum class Junction { All, Any };
[[nodiscard]] Expression joined(std::vector<Expression> parts, Junction junction);
[[nodiscard]] bool isComparison(std::string_view name);
/// Two values of different kinds are not equal, and neither is the greater.
[[nodiscard]] Expression compared(const std::string &comparison, Expression left, Expression right);
[[nodiscard]] Expression isOneOf(Expression needle, std::vector<StyleValue> values);

} // namespace geo
