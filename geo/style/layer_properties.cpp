// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/style/layer_properties.h"

#include <algorithm>
#include <cmath>

namespace geo {

namespace {
const std::vector<PropertyRule> &rules()
{
    using enum StyleLayer::Type;
    const Colour black;
    const Colour none{0, 0, 0, 0};
    static const std::vector<PropertyRule> all{
        {Background, "paint", "background-color", ValueType::Colour, black},
        {Fill, "paint", "fill-color", ValueType::Colour, black},
        {Fill, "paint", "fill-opacity", ValueType::Number, 1.0, 0, 1},
        {Fill, "paint", "fill-outline-color", ValueType::Colour, none},
        {Line, "layout", "line-cap", ValueType::Text, std::string("round"), 0, 0, {"round"}},
        {Line, "layout", "line-join", ValueType::Text, std::string("round"), 0, 0, {"round"}},
        {Line, "paint", "line-color", ValueType::Colour, black},
        {Line, "paint", "line-opacity", ValueType::Number, 1.0, 0, 1},
        {Line, "paint", "line-width", ValueType::Number, 1.0, 0, 500},
        {Line, "paint", "line-dasharray", ValueType::Numbers, StyleValue(), 0.05, 1000},
        {Symbol, "layout", "symbol-placement", ValueType::Text, std::string("point"), 0, 0, {"point", "line"}},
        {Symbol, "layout", "symbol-sort-key", ValueType::Number, 0.0, -1e6, 1e6},
        {Symbol, "layout", "text-field", ValueType::Text, std::string("")},
        {Symbol, "layout", "text-size", ValueType::Number, 16.0, 1, 200},
        {Symbol, "layout", "text-letter-spacing", ValueType::Number, 0.0, -1, 10},
        {Symbol, "layout", "text-max-width", ValueType::Number, 10.0, 0, 1000},
        {Symbol, "layout", "icon-image", ValueType::Text, std::string("")},
        {Symbol, "layout", "icon-size", ValueType::Number, 1.0, 0, 20},
        {Symbol, "paint", "text-color", ValueType::Colour, black},
        {Symbol, "paint", "text-halo-color", ValueType::Colour, none},
        {Symbol, "paint", "text-halo-width", ValueType::Number, 0.0, 0, 20},
        {Circle, "paint", "circle-radius", ValueType::Number, 5.0, 0, 500},
        {Circle, "paint", "circle-color", ValueType::Colour, black},
        {Circle, "paint", "circle-opacity", ValueType::Number, 1.0, 0, 1},
        {Circle, "paint", "circle-stroke-width", ValueType::Number, 0.0, 0, 500},
        {Circle, "paint", "circle-stroke-color", ValueType::Colour, black},
        {Circle, "paint", "circle-stroke-opacity", ValueType::Number, 1.0, 0, 1},
    };
    return all;
}
} // namespace

double PropertyRule::bounded(double number) const
{
    return std::isnan(number) ? least : std::clamp(number, least, most);
}

const PropertyRule *ruleOf(StyleLayer::Type type, std::string_view name)
{
    const auto found = std::ranges::find_if(rules(), [&](const PropertyRule &rule) { return rule.type == type && rule.name == name; });
    return found == rules().end() ? nullptr : &*found;
}

} // namespace geo
