// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The operators of expressions, but for those of the zoom's curves.
#include "geo/style/expression_parts.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace geo {

using Json = nlohmann::json;

namespace {
void needParts(const Json &json, std::size_t least, std::size_t most, const std::string &path)
{
    const std::size_t parts = json.size() - 1;
    if (parts < least || parts > most)
        throw ValueFault(path, "has " + std::to_string(parts) + " arguments, which \"" + json[0].get<std::string>() + "\" does not take");
}

std::string nameIn(const Json &json, const std::string &path)
{
    needParts(json, 1, 1, path);
    if (!json[1].is_string())
        throw ValueFault(partPath(path, 1), "must be the name of a property");
    return json[1].get<std::string>();
}

std::vector<Expression> partsOf(const Json &json, ValueType type, const std::string &path)
{
    std::vector<Expression> parts;
    for (std::size_t i = 1; i < json.size(); ++i)
        parts.push_back(readValue(json[i], type, partPath(path, i)));
    return parts;
}

/// The first part that has a value.
Expression coalesced(std::vector<Expression> parts)
{
    std::set<std::string> asks;
    for (const Expression &part : parts)
        asks.insert(part.asks.begin(), part.asks.end());
    return {[kept = std::move(parts)](const StyleContext &context) -> StyleValue {
                for (const Expression &part : kept)
                    if (StyleValue value = part.evaluate(context); !std::holds_alternative<std::monostate>(value))
                        return value;
                return {};
            },
            std::move(asks)};
}

/// ["case", CONDITION, VALUE, ..., ELSE]
Expression chosen(std::vector<std::pair<Expression, Expression>> branches, Expression otherwise)
{
    std::set<std::string> asks = otherwise.asks;
    for (const auto &[condition, value] : branches) {
        asks.insert(condition.asks.begin(), condition.asks.end());
        asks.insert(value.asks.begin(), value.asks.end());
    }
    return {[kept = std::move(branches), last = std::move(otherwise)](const StyleContext &context) -> StyleValue {
                for (const auto &[condition, value] : kept)
                    if (condition.evaluate(context) == StyleValue(true))
                        return value.evaluate(context);
                return last.evaluate(context);
            },
            std::move(asks)};
}

/// A value of "match" and the labels that it is for.
struct Match
{
    std::vector<StyleValue> labels;
    Expression value;
};

/// ["match", INPUT, LABEL, VALUE, ..., ELSE]: the input is worked out once, however many labels there are.
Expression matched(Expression input, std::vector<Match> matches, Expression otherwise)
{
    std::set<std::string> asks = otherwise.asks;
    asks.insert(input.asks.begin(), input.asks.end());
    for (const Match &match : matches)
        asks.insert(match.value.asks.begin(), match.value.asks.end());
    return {[from = std::move(input), kept = std::move(matches), last = std::move(otherwise)](const StyleContext &context) -> StyleValue {
                const StyleValue value = from.evaluate(context);
                const auto found = std::ranges::find_if(kept, [&](const Match &match) { return std::ranges::find(match.labels, value) != match.labels.end(); });
                return (found == kept.end() ? last : found->value).evaluate(context);
            },
            std::move(asks)};
}

std::vector<StyleValue> labelsOf(const Json &json, const std::string &path)
{
    std::vector<StyleValue> labels;
    for (std::size_t i = 0; i < (json.is_array() ? json.size() : 1); ++i) {
        const Json &label = json.is_array() ? json[i] : json;
        if (label.is_array())
            throw ValueFault(path, "must be a text, a number or an array of them");
        labels.push_back(literalOf(label, ValueType::Any, json.is_array() ? partPath(path, i) : path));
    }
    return labels;
}

/// Whether from `first` on there are pairs and a last one.
void needElse(const Json &json, std::size_t first, const std::string &path)
{
    if (json.size() < first + 3 || (json.size() - first) % 2 == 0)
        throw ValueFault(path, "must end with a value for all other features");
}

Expression readCase(const Json &json, ValueType type, const std::string &path)
{
    needElse(json, 1, path);
    std::vector<std::pair<Expression, Expression>> branches;
    for (std::size_t i = 1; i + 1 < json.size(); i += 2) {
        Expression condition = readValue(json[i], ValueType::Flag, partPath(path, i));
        branches.emplace_back(std::move(condition), readValue(json[i + 1], type, partPath(path, i + 1)));
    }
    return chosen(std::move(branches), readValue(json.back(), type, partPath(path, json.size() - 1)));
}

Expression readMatch(const Json &json, ValueType type, const std::string &path)
{
    needElse(json, 2, path);
    Expression input = readValue(json[1], ValueType::Any, partPath(path, 1));
    std::vector<Match> matches;
    for (std::size_t i = 2; i + 1 < json.size(); i += 2)
        matches.push_back({labelsOf(json[i], partPath(path, i)), readValue(json[i + 1], type, partPath(path, i + 1))});
    return matched(std::move(input), std::move(matches), readValue(json.back(), type, partPath(path, json.size() - 1)));
}

Expression readIn(const Json &json, const std::string &path)
{
    needParts(json, 2, 2, path);
    if (!json[2].is_array() || json[2].size() != 2 || json[2][0] != "literal" || !json[2][1].is_array())
        throw ValueFault(partPath(path, 2), R"(must be ["literal", [VALUE, ...]])");
    return isOneOf(readValue(json[1], ValueType::Any, partPath(path, 1)), labelsOf(json[2][1], partPath(partPath(path, 2), 1)));
}

/// Operators whose value is true or false.
bool givesFlag(const std::string &name)
{
    return isComparison(name) || name == "all" || name == "any" || name == "!" || name == "has" || name == "in";
}

Expression readCondition(const Json &json, const std::string &name, const std::string &path)
{
    if (name == "all" || name == "any")
        return joined(partsOf(json, ValueType::Flag, path), name == "all" ? Junction::All : Junction::Any);
    if (name == "has")
        return hasProperty(nameIn(json, path));
    if (name == "in")
        return readIn(json, path);
    if (name == "!") {
        needParts(json, 1, 1, path);
        return negated(readValue(json[1], ValueType::Flag, partPath(path, 1)));
    }
    needParts(json, 2, 2, path);
    return compared(name, readValue(json[1], ValueType::Any, partPath(path, 1)), readValue(json[2], ValueType::Any, partPath(path, 2)));
}
} // namespace

Expression readOperator(const Json &json, ValueType type, const std::string &path)
{
    const std::string name = json[0].get<std::string>();
    if (name == "interpolate" || name == "step")
        return readCurve(json, type, path);
    if (name == "match")
        return readMatch(json, type, path);
    if (name == "case")
        return readCase(json, type, path);
    if (givesFlag(name)) {
        if (type != ValueType::Flag && type != ValueType::Any)
            throw ValueFault(path, "gives true or false, which this property does not take");
        return readCondition(json, name, path);
    }
    if (name == "get")
        return propertyOf(nameIn(json, path));
    if (name == "coalesce")
        return coalesced(partsOf(json, type, path));
    if (name == "concat" || name == "to-string")
        return concatenated(partsOf(json, ValueType::Any, path));
    if (name == "zoom") {
        needParts(json, 0, 0, path);
        return {[](const StyleContext &context) -> StyleValue { return context.zoom; }};
    }
    if (name == "literal") {
        needParts(json, 1, 1, path);
        return Expression::constant(literalOf(json[1], type, partPath(path, 1)));
    }
    throw ValueFault(path, "uses \"" + name + "\", which is not supported");
}

} // namespace geo
