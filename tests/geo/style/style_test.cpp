// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/base/error.h"
#include "geo/style/style.h"
#include "tests/geo/temporary_folder.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

#include <algorithm>
#include <fstream>
#include <iterator>

using Catch::Matchers::ContainsSubstring;

namespace {
const std::filesystem::path styleFolder = std::filesystem::path(GUIXIANG_DATA) / "style";

/// Contrast as WCAG 2.1 defines it.
double contrast(geo::Colour one, geo::Colour other)
{
    const double lighter = std::max(geo::luminance(one), geo::luminance(other));
    const double darker = std::min(geo::luminance(one), geo::luminance(other));
    return (lighter + 0.05) / (darker + 0.05);
}
} // namespace

TEST_CASE("every symbol that the style names is there")
{
    const geo::Style style = geo::readStyle(styleFolder);
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
    const geo::Style style = geo::readStyle(styleFolder);
    for (const geo::Theme *theme : {&style.light, &style.dark}) {
        CHECK(contrast(theme->streetName, theme->paper) >= 4.5);
        CHECK(contrast(theme->stationName, theme->paper) >= 4.5);
        CHECK(contrast(theme->streetName, theme->halo) >= 4.5);
        CHECK(contrast(theme->stationName, theme->halo) >= 4.5);
        CHECK(contrast(theme->ink, theme->paper) >= 4.5);
        CHECK(contrast(theme->walk, theme->paper) >= 4.5);
        CHECK(contrast(theme->clusterText, {0x3B, 0x36, 0x2D}) >= 4.5); // the disc of symbols/cluster.svg
        for (const auto &[category, look] : theme->categories)
            CHECK(contrast(look.colour, theme->halo) >= 4.5);
    }
}

TEST_CASE("colours are read in both forms and nothing else is one")
{
    CHECK(geo::colourFrom("#B3202A") == geo::Colour{0xB3, 0x20, 0x2A, 0xFF});
    CHECK(geo::colourFrom("#b3202a80") == geo::Colour{0xB3, 0x20, 0x2A, 0x80});
    for (const char *text : {"", "#", "red", "#12345", "#1234567", "#GG0000", "B3202A", "#B3202A "})
        CHECK_FALSE(geo::colourFrom(text));
}

TEST_CASE("a fault of the plan's look names the file and the member")
{
    const TemporaryFolder folder;
    std::filesystem::copy(styleFolder, folder.path(), std::filesystem::copy_options::recursive | std::filesystem::copy_options::overwrite_existing);
    std::ifstream stream(styleFolder / "plan.json");
    const std::string whole{std::istreambuf_iterator<char>(stream), {}};
    const auto refusal = [&](const std::string &content) {
        std::ofstream(folder / "plan.json") << content;
        try {
            (void)geo::readStyle(folder.path());
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
    CHECK_THAT(refusal("{}"), ContainsSubstring("plan.json, member light: is missing"));
    CHECK_THAT(spoilt("\"symbolPx\":", "\"symbolsPx\":"), ContainsSubstring("member symbolPx: is missing"));
    CHECK_THAT(spoilt("\"ink\": \"#", "\"ink\": \"green"), ContainsSubstring("member light.ink: must be a colour"));
    CHECK_THAT(spoilt("\"overlays\": [\"#", "\"overlays\": [\"green"), ContainsSubstring("member light.overlays: must hold colours"));
    CHECK_THROWS_AS(geo::readStyle(folder / "none"), geo::StyleError);
}
