// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/base/error.h"
#include "geo/style/style.h"
#include "tests/geo/temporary_folder.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

#include <cmath>
#include <fstream>
#include <iterator>

using Catch::Matchers::ContainsSubstring;
using Catch::Matchers::WithinAbs;

namespace {
const std::filesystem::path styleFolder = std::filesystem::path(GUIXIANG_DATA) / "style";

/// Relative luminance and contrast as WCAG 2.1 defines them.
double luminance(geo::Colour colour)
{
    const auto linear = [](std::uint8_t channel) {
        const double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
}

double contrast(geo::Colour one, geo::Colour other)
{
    const double lighter = std::max(luminance(one), luminance(other));
    const double darker = std::min(luminance(one), luminance(other));
    return (lighter + 0.05) / (darker + 0.05);
}
} // namespace

TEST_CASE("every symbol that the style names is there")
{
    const geo::Style style = geo::readStyle(styleFolder / "map.json");
    std::vector<std::string> files{style.walkStopSymbol, style.walkStopAssumedSymbol, style.clusterSymbol, style.stationSymbol,
                                   style.selectionSymbol};
    for (const auto &[category, look] : style.light.categories) {
        files.push_back(look.symbol);
        files.push_back(look.assumedSymbol);
    }
    CHECK(style.light.categories.size() == 8);
    for (const std::string &file : files) {
        INFO(file);
        CHECK(std::filesystem::is_regular_file(styleFolder / file));
    }
}

TEST_CASE("names on the map can be read: 4.5 to 1 against the paper and the block in both themes")
{
    const geo::Style style = geo::readStyle(styleFolder / "map.json");
    for (const geo::Theme *theme : {&style.light, &style.dark}) {
        CHECK(contrast(theme->streetName, theme->paper) >= 4.5);
        CHECK(contrast(theme->stationName, theme->paper) >= 4.5);
        CHECK(contrast(theme->ink, theme->paper) >= 4.5);
        CHECK(contrast(theme->walk, theme->paper) >= 4.5);
        CHECK(contrast(theme->clusterText, {0x3B, 0x36, 0x2D}) >= 4.5); // the disc of symbols/cluster.svg
        for (const auto &[category, look] : theme->categories)
            CHECK(contrast(look.colour, theme->halo) >= 4.5);
    }
}

TEST_CASE("a width between two zooms is on the line between them, and held outside")
{
    const std::map<double, double> stops{{14, 2}, {16, 6}};
    CHECK_THAT(geo::widthAt(stops, 15), WithinAbs(4, 1e-12));
    CHECK_THAT(geo::widthAt(stops, 16), WithinAbs(6, 1e-12));
    CHECK_THAT(geo::widthAt(stops, 3), WithinAbs(2, 1e-12));
    CHECK_THAT(geo::widthAt(stops, 20), WithinAbs(6, 1e-12));
}

TEST_CASE("colours are read in both forms and nothing else is one")
{
    CHECK(geo::colourFrom("#B3202A") == geo::Colour{0xB3, 0x20, 0x2A, 0xFF});
    CHECK(geo::colourFrom("#b3202a80") == geo::Colour{0xB3, 0x20, 0x2A, 0x80});
    for (const char *text : {"", "#", "red", "#12345", "#1234567", "#GG0000", "B3202A", "#B3202A "})
        CHECK_FALSE(geo::colourFrom(text));
}

TEST_CASE("a fault of the style names the file and the member")
{
    const TemporaryFolder folder;
    std::ifstream stream(styleFolder / "map.json");
    const std::string whole{std::istreambuf_iterator<char>(stream), {}};
    const auto refusal = [&](const std::string &content) {
        std::ofstream(folder / "map.json") << content;
        try {
            (void)geo::readStyle(folder / "map.json");
            return std::string();
        } catch (const geo::StyleError &error) {
            return std::string(error.what());
        }
    };
    const auto spoilt = [&](const std::string &text, const std::string &by) {
        std::string content = whole;
        const std::size_t at = content.find(text);
        REQUIRE(at != std::string::npos);
        return refusal(content.replace(at, text.size(), by));
    };
    CHECK(refusal(whole).empty());
    CHECK_THAT(refusal("{"), ContainsSubstring("this is not JSON"));
    CHECK_THAT(refusal("{}"), ContainsSubstring("map.json, member light: is missing"));
    CHECK_THAT(spoilt("\"symbolPx\":", "\"symbolsPx\":"), ContainsSubstring("member symbolPx: is missing"));
    CHECK_THAT(spoilt("\"paper\": \"#", "\"paper\": \"green"), ContainsSubstring("member light.paper: must be a colour"));
    CHECK_THROWS_AS(geo::readStyle(folder / "none.json"), geo::StyleError);
}
