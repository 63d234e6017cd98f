// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/style/expression_parser.h"

#include "geo/style/expression_parts.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace geo {

using Json = nlohmann::json;

std::string partPath(const std::string &path, std::size_t index)
{
    return path + "[" + std::to_string(index) + "]";
}

namespace {
StyleValue numbersOf(const Json &json, const std::string &path)
{
    std::vector<double> numbers;
    for (std::size_t i = 0; i < json.size(); ++i) {
        if (!json[i].is_number())
            throw ValueFault(partPath(path, i), "must be a number");
        numbers.push_back(json[i].get<double>());
    }
    return numbers;
}

StyleValue colourOf(const Json &json, const std::string &path)
{
    const auto colour = json.is_string() ? cssColourFrom(json.get<std::string>()) : std::nullopt;
    if (!colour)
        throw ValueFault(path, "must be a colour, such as #B3202A, rgb(179, 32, 42) or red");
    return *colour;
}

/// Text with the older {name} in it, as the parts that it is put together from.
Expression tokens(const std::string &text)
{
    std::vector<Expression> parts;
    std::size_t at = 0;
    while (at < text.size()) {
        const std::size_t open = text.find('{', at);
        const std::size_t close = open == std::string::npos ? open : text.find('}', open);
        if (close == std::string::npos)
            break;
        parts.push_back(Expression::constant(text.substr(at, open - at)));
        parts.push_back(propertyOf(text.substr(open + 1, close - open - 1)));
        at = close + 1;
    }
    if (parts.empty())
        return Expression::constant(text);
    parts.push_back(Expression::constant(text.substr(at)));
    return concatenated(std::move(parts));
}
} // namespace

StyleValue literalOf(const Json &json, ValueType type, const std::string &path)
{
    switch (type) {
    case ValueType::Number:
        if (!json.is_number())
            throw ValueFault(path, "must be a number");
        return json.get<double>();
    case ValueType::Flag:
        if (!json.is_boolean())
            throw ValueFault(path, "must be true or false");
        return json.get<bool>();
    case ValueType::Text:
        if (!json.is_string())
            throw ValueFault(path, "must be a text");
        return json.get<std::string>();
    case ValueType::Colour: return colourOf(json, path);
    case ValueType::Numbers:
        if (!json.is_array())
            throw ValueFault(path, "must be an array of numbers");
        return numbersOf(json, path);
    case ValueType::Any: break;
    }
    if (json.is_array())
        return numbersOf(json, path);
    if (json.is_boolean())
        return json.get<bool>();
    if (json.is_number())
        return json.get<double>();
    if (json.is_string())
        return json.get<std::string>();
    throw ValueFault(path, "must be a text, a number, true or false");
}

Expression readValue(const Json &json, ValueType type, const std::string &path)
{
    if (json.is_object())
        return readFunction(json, type, path);
    if (json.is_array() && !json.empty() && json.front().is_string())
        return readOperator(json, type, path);
    if (json.is_string() && type == ValueType::Text)
        return tokens(json.get<std::string>());
    return Expression::constant(literalOf(json, type, path));
}

} // namespace geo
