// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/style/expression_parser.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>
#include <nlohmann/json.hpp>

using Catch::Matchers::WithinAbs;
using geo::ValueType;

namespace {
const geo::FeatureProperties street{{"class", std::string("primary")}, {"level", 1.0}, {"elevated", false}, {"name", std::string("长宁路")}};

geo::StyleValue valueOf(const char *json, ValueType type, double zoom)
{
    return geo::readValue(nlohmann::json::parse(json), type, "value").evaluate({zoom, &street});
}

double number(const char *json, double zoom)
{
    return std::get<double>(valueOf(json, ValueType::Number, zoom));
}

bool takes(const char *json)
{
    return geo::readFilter(nlohmann::json::parse(json), "filter").evaluate({15, &street}) == geo::StyleValue(true);
}

std::string fault(const char *json, ValueType type)
{
    try {
        (void)geo::readValue(nlohmann::json::parse(json), type, "value");
        return {};
    } catch (const geo::ValueFault &problem) {
        return problem.what();
    }
}
} // namespace

TEST_CASE("a number follows the zoom by a straight line between stops and is held outside them")
{
    const auto *json = GENERATE(R"(["interpolate", ["linear"], ["zoom"], 14, 2, 16, 6])", R"({"stops": [[14, 2], [16, 6]]})",
                                R"({"base": 1, "stops": [[14, 2], [16, 6]]})", R"(["interpolate", ["exponential", 1], ["zoom"], 14, 2, 16, 6])");
    CHECK_THAT(number(json, 14.5), WithinAbs(3, 1e-12));
    CHECK_THAT(number(json, 16), WithinAbs(6, 1e-12));
    CHECK_THAT(number(json, 3), WithinAbs(2, 1e-12));
    CHECK_THAT(number(json, 20), WithinAbs(6, 1e-12));
}

TEST_CASE("an exponential of base 1.5 half way from 12 to 14 has come by (1.5 - 1) / (1.5^2 - 1), two fifths")
{
    const auto *json = GENERATE(R"(["interpolate", ["exponential", 1.5], ["zoom"], 12, 1, 14, 11])", R"({"base": 1.5, "stops": [[12, 1], [14, 11]]})");
    CHECK_THAT(number(json, 13), WithinAbs(1 + 10 * 0.4, 1e-12));
    CHECK_THAT(number(json, 12), WithinAbs(1, 1e-12));
    CHECK_THAT(number(json, 14), WithinAbs(11, 1e-12));
}

TEST_CASE("a step has the value of the last stop that is reached")
{
    const char *json = R"(["step", ["zoom"], 1, 13, 5, 15, 7])";
    CHECK(number(json, 12.99) == 1);
    CHECK(number(json, 13) == 5);
    CHECK(number(json, 14.9) == 5);
    CHECK(number(json, 18) == 7);
    CHECK(std::get<std::string>(valueOf(R"({"stops": [[13, "a"], [15, "b"]]})", ValueType::Text, 14)) == "a");
    CHECK(std::get<std::vector<double>>(valueOf(R"(["step", ["zoom"], ["literal", [2, 1]], 15, ["literal", [4, 3]]])", ValueType::Numbers, 15)) == std::vector<double>{4, 3});
}

TEST_CASE("colours pass into one another with their alpha")
{
    CHECK(valueOf(R"(["interpolate", ["linear"], ["zoom"], 10, "#000000", 20, "#C86432"])", ValueType::Colour, 15) == geo::StyleValue(geo::Colour{100, 50, 25}));
    // Premultiplied: half way from nothing to red is red at half its alpha, not a darker red.
    CHECK(valueOf(R"(["interpolate", ["linear"], ["zoom"], 10, "transparent", 20, "#FF0000"])", ValueType::Colour, 15) == geo::StyleValue(geo::Colour{255, 0, 0, 128}));
}

TEST_CASE("a value may hang on the feature")
{
    CHECK(number(R"(["match", ["get", "class"], ["trunk", "primary"], 6, "service", 2, 1])", 15) == 6);
    CHECK(number(R"(["match", ["get", "level"], 0, 6, 1, 3, 1])", 15) == 3);
    CHECK(number(R"(["match", ["get", "class"], "footway", 6, 1])", 15) == 1);
    CHECK(number(R"(["case", [">", ["get", "level"], 1], 9, ["has", "name"], 4, 1])", 15) == 4);
    CHECK_THAT(number(R"(["interpolate", ["linear"], ["zoom"], 14, 0, 16, ["match", ["get", "class"], "primary", 8, 1]])", 15), WithinAbs(4, 1e-12));
    CHECK(valueOf(R"("{name}, {class}")", ValueType::Text, 15) == geo::StyleValue(std::string("长宁路, primary")));
    CHECK(valueOf(R"(["coalesce", ["get", "name_en"], ["get", "name"]])", ValueType::Text, 15) == geo::StyleValue(std::string("长宁路")));
}

TEST_CASE("a filter says the same as an expression and in the older form")
{
    for (const char *json : {R"(["==", ["get", "class"], "primary"])", R"(["==", "class", "primary"])", R"(["!=", "class", "trunk"])",
                             R"(["in", ["get", "class"], ["literal", ["trunk", "primary"]]])", R"(["in", "class", "trunk", "primary"])",
                             R"(["!", ["has", "name_en"]])", R"(["!has", "name_en"])", R"(["has", "name"])", R"(["!in", "class", "trunk"])",
                             R"([">=", ["get", "level"], 1])", R"([">=", "level", 1])", R"(["<", "level", 1.5])", R"(["==", "elevated", false])",
                             R"(["all", ["has", "name"], [">", "level", 0]])", R"(["any", ["==", "class", "trunk"], ["==", "level", 1]])",
                             R"(["none", ["==", "class", "trunk"], ["==", "level", 0]])", R"(["all", [">", ["zoom"], 14], ["<=", ["zoom"], 15]])"}) {
        INFO(json);
        CHECK(takes(json));
    }
    for (const char *json : {R"(["==", ["get", "class"], "trunk"])", R"(["==", "class", "trunk"])", R"(["!=", "class", "primary"])",
                             R"(["in", "class", "trunk", "service"])", R"(["!in", "class", "primary"])", R"(["!has", "name"])", R"(["has", "name_en"])",
                             R"(["<", "class", 3])", R"(["all", ["has", "name"], [">", "level", 1]])", R"(["none", ["==", "level", 1]])",
                             R"(["any"])", R"([">", ["zoom"], 15])"}) {
        INFO(json);
        CHECK_FALSE(takes(json));
    }
}

TEST_CASE("a value that cannot be read is told with the path to the part at fault")
{
    CHECK(fault(R"("4")", ValueType::Number) == "value must be a number");
    CHECK(fault(R"(["interpolate", ["linear"], ["zoom"], 14, 2, 13, 6])", ValueType::Number) == "value[5] must be greater than the stop before it");
    CHECK(fault(R"(["interpolate", ["linear"], ["zoom"], 14, "wide", 15, 6])", ValueType::Number) == "value[4] must be a number");
    CHECK(fault(R"(["interpolate", ["linear"], ["zoom"], 14])", ValueType::Number) == "value has a stop without its value");
    CHECK(fault(R"({"stops": [[14, 2], [15]]})", ValueType::Number) == "value.stops[1] must be [ZOOM, VALUE]");
    CHECK(fault(R"({"property": "class", "stops": [[14, 2]]})", ValueType::Number) == "value.property is not supported");
    CHECK(fault(R"(["match", ["get", "class"], "trunk", 3])", ValueType::Number) == "value must end with a value for all other features");
    CHECK(fault(R"(["sqrt", 4])", ValueType::Number) == "value uses \"sqrt\", which is not supported");
    CHECK(fault(R"(["has", "name"])", ValueType::Number) == "value gives true or false, which this property does not take");
    CHECK(fault(R"("blueish")", ValueType::Colour) == "value must be a colour, such as #B3202A, rgb(179, 32, 42) or red");
}

TEST_CASE("colours are read in every form of the specification and nothing else is one")
{
    for (const char *text : {"#f00", "#F00F", "#ff0000", "#ff0000ff", "rgb(255, 0, 0)", "rgb(255 0 0)", "rgb(100%, 0%, 0%)", "rgba(255,0,0,1)", "hsl(0, 100%, 50%)",
                             "hsl(360, 100%, 50%)", "hsla(0, 100%, 50%, 1)", "red", "RED"}) {
        INFO(text);
        CHECK(geo::cssColourFrom(text) == geo::Colour{255, 0, 0});
    }
    CHECK(geo::cssColourFrom("rgba(10, 20, 30, 0.5)") == geo::Colour{10, 20, 30, 128});
    CHECK(geo::cssColourFrom("hsl(210, 50%, 40%)") == geo::Colour{51, 102, 153}); // 0.4 -+ 0.2, and half way
    CHECK(geo::cssColourFrom("transparent") == geo::Colour{0, 0, 0, 0});
    for (const char *text : {"", "#", "#ff", "#ggg", "blueish", "rgb(1, 2)", "rgb(1, 2, 3", "rgb(a, b, c)", "hsl(0, 100, 50)", "url(1, 2, 3)"}) {
        INFO(text);
        CHECK_FALSE(geo::cssColourFrom(text));
    }
}
