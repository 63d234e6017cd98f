// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/base/error.h"
#include "geo/style/expression.h"

#include <nlohmann/json_fwd.hpp>

namespace geo {

/// A property that cannot be used: what() is "layers[3].paint.line-width[2] must be a number".
class ValueFault : public Error
{
public:
    ValueFault(const std::string &path, const std::string &problem)
        : Error(path + " " + problem)
    {
    }
};

/// Reads a property's value (Style Specification, Expressions; and "function", its older form): a literal, {"base", "stops"} of
/// the zoom, or an expression out of interpolate, step, match, case, get, has, zoom, literal, coalesce, concat, to-string,
/// comparisons, all, any, ! and in. Throws ValueFault.
[[nodiscard]] Expression readValue(const nlohmann::json &json, ValueType type, const std::string &path);

/// Reads a layer's filter, as an expression or in the older form ["==", "class", "primary"]. It gives true or false.
/// Throws ValueFault.
[[nodiscard]] Expression readFilter(const nlohmann::json &json, const std::string &path);

} // namespace geo
