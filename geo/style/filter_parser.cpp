// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Filters. Those of the older form name a property where an expression would have ["get", NAME].
#include "geo/style/expression_parts.h"

#include <nlohmann/json.hpp>

namespace geo {

using Json = nlohmann::json;

namespace {
bool isJunction(const std::string &name)
{
    return name == "all" || name == "any" || name == "none";
}

/// Whether a filter is of the older form; one of both kinds, like ["has", "name"], means the same in either.
bool isOlder(const Json &json)
{
    if (!json.is_array() || json.empty() || !json[0].is_string())
        return false;
    const std::string name = json[0].get<std::string>();
    if (name == "none" || name == "!in" || name == "!has")
        return true;
    if (name == "all" || name == "any") {
        for (std::size_t i = 1; i < json.size(); ++i)
            if (isOlder(json[i]))
                return true;
        return false;
    }
    if (name == "in")
        return json.size() >= 2 && json[1].is_string() && (json.size() != 3 || !json[2].is_array());
    return isComparison(name) && json.size() == 3 && json[1].is_string() && !json[2].is_array();
}

std::string olderName(const Json &json, const std::string &path)
{
    if (json.size() < 2 || !json[1].is_string())
        throw ValueFault(partPath(path, 1), "must be the name of a property");
    const std::string name = json[1].get<std::string>();
    if (name.starts_with('$'))
        throw ValueFault(partPath(path, 1), "is " + name + ", which is not supported");
    return name;
}

Expression readOlder(const Json &json, const std::string &path)
{
    const std::string name = json[0].get<std::string>();
    if (isJunction(name)) {
        std::vector<Expression> parts;
        for (std::size_t i = 1; i < json.size(); ++i)
            parts.push_back(readFilter(json[i], partPath(path, i)));
        Expression whole = joined(std::move(parts), name == "all" ? Junction::All : Junction::Any);
        return name == "none" ? negated(std::move(whole)) : whole;
    }
    const std::string property = olderName(json, path);
    if (name == "!has")
        return negated(hasProperty(property));
    if (name == "in" || name == "!in") {
        std::vector<StyleValue> values;
        for (std::size_t i = 2; i < json.size(); ++i)
            values.push_back(literalOf(json[i], ValueType::Any, partPath(path, i)));
        Expression whole = isOneOf(propertyOf(property), std::move(values));
        return name == "!in" ? negated(std::move(whole)) : whole;
    }
    return compared(name, propertyOf(property), Expression::constant(literalOf(json[2], ValueType::Any, partPath(path, 2))));
}
} // namespace

Expression readFilter(const Json &json, const std::string &path)
{
    return isOlder(json) ? readOlder(json, path) : readValue(json, ValueType::Flag, path);
}

} // namespace geo
