// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/style/expression_parts.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace geo {

namespace {
constexpr std::size_t longestText = 4000; ///< bytes: no map has room for more

std::set<std::string> askedBy(const std::vector<Expression> &parts)
{
    std::set<std::string> asks;
    for (const Expression &part : parts)
        asks.insert(part.asks.begin(), part.asks.end());
    return asks;
}

std::string textOf(const StyleValue &value)
{
    if (const auto *text = std::get_if<std::string>(&value))
        return *text;
    if (const auto *flag = std::get_if<bool>(&value))
        return *flag ? "true" : "false";
    if (const auto *number = std::get_if<double>(&value)) {
        char written[32];
        std::snprintf(written, sizeof written, "%.15g", *number);
        return written;
    }
    return {};
}

bool isTrue(const StyleValue &value)
{
    const auto *flag = std::get_if<bool>(&value);
    return flag && *flag;
}

template<typename Value>
bool holds(const std::string &comparison, const Value &left, const Value &right)
{
    if (comparison == "<")
        return left < right;
    if (comparison == "<=")
        return left <= right;
    if (comparison == ">")
        return left > right;
    return left >= right;
}
} // namespace

Expression propertyOf(const std::string &name)
{
    const auto get = [name](const StyleContext &context) -> StyleValue {
        if (!context.feature)
            return {};
        const auto found = context.feature->find(name);
        return found == context.feature->end() ? StyleValue() : found->second;
    };
    return {get, {name}};
}

Expression hasProperty(const std::string &name)
{
    return {[name](const StyleContext &context) -> StyleValue { return context.feature && context.feature->contains(name); }, {name}};
}

Expression concatenated(std::vector<Expression> parts)
{
    auto asks = askedBy(parts);
    return {[kept = std::move(parts)](const StyleContext &context) -> StyleValue {
                std::string text;
                for (const Expression &part : kept)
                    if (text += textOf(part.evaluate(context)); text.size() > longestText)
                        break;
                return text;
            },
            std::move(asks)};
}

Expression negated(Expression inner)
{
    auto asks = inner.asks;
    return {[kept = std::move(inner)](const StyleContext &context) -> StyleValue { return !isTrue(kept.evaluate(context)); }, std::move(asks)};
}

Expression joined(std::vector<Expression> parts, Junction junction)
{
    auto asks = askedBy(parts);
    return {[kept = std::move(parts), junction](const StyleContext &context) -> StyleValue {
                const auto isSo = [&](const Expression &part) { return isTrue(part.evaluate(context)); };
                return junction == Junction::All ? std::ranges::all_of(kept, isSo) : std::ranges::any_of(kept, isSo);
            },
            std::move(asks)};
}

bool isComparison(std::string_view name)
{
    return name == "==" || name == "!=" || name == "<" || name == "<=" || name == ">" || name == ">=";
}

Expression compared(const std::string &comparison, Expression left, Expression right)
{
    auto asks = left.asks;
    asks.insert(right.asks.begin(), right.asks.end());
    return {[comparison, one = std::move(left), other = std::move(right)](const StyleContext &context) -> StyleValue {
                const StyleValue a = one.evaluate(context);
                const StyleValue b = other.evaluate(context);
                if (comparison == "==" || comparison == "!=")
                    return (a == b) == (comparison == "==");
                if (const auto *x = std::get_if<double>(&a), *y = std::get_if<double>(&b); x && y)
                    return holds(comparison, *x, *y);
                if (const auto *x = std::get_if<std::string>(&a), *y = std::get_if<std::string>(&b); x && y)
                    return holds(comparison, *x, *y);
                return false;
            },
            std::move(asks)};
}

Expression isOneOf(Expression needle, std::vector<StyleValue> values)
{
    auto asks = needle.asks;
    return {[kept = std::move(needle), among = std::move(values)](const StyleContext &context) -> StyleValue {
                return std::ranges::find(among, kept.evaluate(context)) != among.end();
            },
            std::move(asks)};
}

} // namespace geo
