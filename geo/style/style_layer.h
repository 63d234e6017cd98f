// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/style/expression.h"

#include <optional>

namespace geo {

/// One layer of a map's style (Style Specification, Layers), with the properties that are supported; docs/style.md lists them.
/// A property that the style leaves out has the specification's default. Immutable: any thread may ask it.
struct StyleLayer
{
    enum class Type { Background, Fill, Line, Symbol, Circle };

    std::string id;
    Type type = Type::Background;
    std::string sourceLayer;
    double minZoom = 0;
    double maxZoom = 24; ///< not shown at this zoom and beyond
    bool visible = true;
    std::optional<Expression> filter = {};
    std::map<std::string, Expression, std::less<>> properties = {}; ///< by the specification's names: "line-width"

    [[nodiscard]] bool isShownAt(double zoom) const { return visible && zoom >= minZoom && zoom < maxZoom; }
    [[nodiscard]] bool takes(const StyleContext &context) const;
    /// Whether the filter or a property but text-field looks at a property of features.
    [[nodiscard]] bool tellsApartBy(const std::string &property) const;

    /// Values for a zoom and a feature, numbers finite and in the range that docs/style.md has for the property; 0, black or empty where an expression gives none of the kind.
    [[nodiscard]] double number(std::string_view property, const StyleContext &context) const;
    [[nodiscard]] Colour colour(std::string_view property, const StyleContext &context) const;
    [[nodiscard]] std::string text(std::string_view property, const StyleContext &context) const;
    [[nodiscard]] std::vector<double> numbers(std::string_view property, const StyleContext &context) const;
    /// Whether the style gives the property; else it has its default.
    [[nodiscard]] bool has(std::string_view property) const { return properties.contains(property); }

private:
    [[nodiscard]] StyleValue value(std::string_view property, const StyleContext &context) const;
};

} // namespace geo
