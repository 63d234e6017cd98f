// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/style/style_layer.h"

#include "geo/style/layer_properties.h"

#include <algorithm>
#include <iterator>

namespace geo {

bool StyleLayer::takes(const StyleContext &context) const
{
    return !filter || filter->evaluate(context) == StyleValue(true);
}

bool StyleLayer::tellsApartBy(const std::string &property) const
{
    if (filter && filter->asks.contains(property))
        return true;
    return std::ranges::any_of(properties, [&](const auto &each) { return each.first != "text-field" && each.second.asks.contains(property); });
}

StyleValue StyleLayer::value(std::string_view property, const StyleContext &context) const
{
    if (const auto found = properties.find(property); found != properties.end())
        if (StyleValue own = found->second.evaluate(context); !std::holds_alternative<std::monostate>(own))
            return own;
    const PropertyRule *rule = ruleOf(type, property);
    return rule ? rule->initial : StyleValue();
}

double StyleLayer::number(std::string_view property, const StyleContext &context) const
{
    const StyleValue found = value(property, context);
    const auto *number = std::get_if<double>(&found);
    const PropertyRule *rule = ruleOf(type, property);
    return number && rule ? rule->bounded(*number) : 0;
}

Colour StyleLayer::colour(std::string_view property, const StyleContext &context) const
{
    const StyleValue found = value(property, context);
    if (const auto *colour = std::get_if<Colour>(&found))
        return *colour;
    const auto *text = std::get_if<std::string>(&found);
    return text ? cssColourFrom(*text).value_or(Colour{}) : Colour{};
}

std::string StyleLayer::text(std::string_view property, const StyleContext &context) const
{
    const StyleValue found = value(property, context);
    const auto *text = std::get_if<std::string>(&found);
    return text ? *text : std::string();
}

std::vector<double> StyleLayer::numbers(std::string_view property, const StyleContext &context) const
{
    const StyleValue found = value(property, context);
    const auto *numbers = std::get_if<std::vector<double>>(&found);
    const PropertyRule *rule = ruleOf(type, property);
    std::vector<double> bounded;
    if (numbers && rule)
        std::ranges::transform(*numbers, std::back_inserter(bounded), [rule](double number) { return rule->bounded(number); });
    return bounded;
}

} // namespace geo
