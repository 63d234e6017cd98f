// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/base/error.h"
#include "geo/model/names.h"
#include "geo/style/map_style.h"
#include "tests/geo/temporary_folder.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

#include <algorithm>
#include <fstream>

using Catch::Matchers::ContainsSubstring;

namespace {
const std::filesystem::path styleFolder = std::filesystem::path(GUIXIANG_DATA) / "style";

geo::MapStyle read(const std::string &content)
{
    const TemporaryFolder folder;
    std::ofstream(folder / "own.json") << content;
    return geo::readMapStyle(folder / "own.json", styleFolder / "symbols");
}

std::string styled(const std::string &layers)
{
    return R"({"version": 8, "sources": {}, "layers": [{"id": "paper", "type": "background"}, )" + layers + "]}";
}

const std::string streets = R"("source": "plan", "source-layer": "street")";

std::string refusal(const std::string &content)
{
    try {
        (void)read(content);
        return {};
    } catch (const geo::StyleError &error) {
        return error.what();
    }
}
} // namespace

TEST_CASE("what a style asks for and is not supported is told with its path, and the rest is used")
{
    const geo::MapStyle style = read(styled(R"({"id": "a", "type": "line", )" + streets
        + R"(, "paint": {"line-foo": 1, "line-width": "wide", "line-color": "#102030"}, "layout": {"line-cap": "butt", "line-width": 2}, "ref": "b"})"));
    CHECK(style.findings == std::vector<std::string>{
              "own.json: layers[1].layout.line-cap must be round; it is left out",
              "own.json: layers[1].layout.line-width belongs to paint; it is left out",
              "own.json: layers[1].paint.line-foo is not supported; it is left out",
              "own.json: layers[1].paint.line-width must be a number; it is left out",
              "own.json: layers[1].ref is not supported; it is left out",
          });
    REQUIRE(style.layers.size() == 2);
    CHECK(style.layers[1].colour("line-color", {15, nullptr}) == geo::Colour{0x10, 0x20, 0x30});
    CHECK(style.layers[1].number("line-width", {15, nullptr}) == 1); // the specification's default
}

TEST_CASE("a layer that cannot be drawn, or whose filter cannot be read, is left out alone")
{
    const auto [layer, finding] = GENERATE(table<std::string, std::string>({
        {R"({"type": "line"})", "layers[1].id must be a text"},
        {R"({"id": "paper", "type": "background"})", "layers[1].id is \"paper\", as of a layer before it"},
        {R"({"id": "a", "type": "raster"})", "layers[1].type must be background, fill, line, symbol or circle"},
        {R"({"id": "a", "type": "line", "source": "osm", "source-layer": "street"})", "layers[1].source must be \"plan\""},
        {R"({"id": "a", "type": "fill", "source": "plan", "source-layer": "street"})", "layers[1].source-layer is \"street\", which no fill layer can draw"},
        {R"({"id": "a", "type": "line", )" + streets + R"(, "filter": ["within", 1]})", "layers[1].filter uses \"within\", which is not supported"},
    }));
    const geo::MapStyle style = read(styled(layer));
    CHECK(style.layers.size() == 1);
    REQUIRE(style.findings.size() == 1);
    CHECK_THAT(style.findings.front(), ContainsSubstring("own.json: " + finding));
}

TEST_CASE("a style that cannot be used at all is refused with its file and the reason")
{
    CHECK_THAT(refusal("{"), ContainsSubstring("own.json: this is not JSON"));
    CHECK_THAT(refusal("[]"), ContainsSubstring("own.json: version is not 8"));
    CHECK_THAT(refusal(R"({"version": 7, "layers": [{}]})"), ContainsSubstring("own.json: version is not 8"));
    CHECK_THAT(refusal(R"({"version": 8})"), ContainsSubstring("own.json: layers is missing or empty"));
    CHECK_THAT(refusal(R"({"version": 8, "layers": []})"), ContainsSubstring("own.json: layers is missing or empty"));
    CHECK_THAT(refusal(R"({"version": 8, "layers": [3]})"), ContainsSubstring("own.json: layers[0] must be an object"));
    CHECK_THROWS_AS(geo::readMapStyle(styleFolder / "none.json", styleFolder / "symbols"), geo::StyleError);
}

TEST_CASE("a layer is shown from its least zoom until just before its greatest, unless it is not visible")
{
    const geo::MapStyle style = read(styled(R"({"id": "a", "type": "line", )" + streets + R"(, "minzoom": 13, "maxzoom": 15},
        {"id": "b", "type": "line", )" + streets + R"(, "layout": {"visibility": "none"}})"));
    CHECK_FALSE(style.layers.at(1).isShownAt(12.99));
    CHECK(style.layers[1].isShownAt(13));
    CHECK_FALSE(style.layers[1].isShownAt(15));
    CHECK_FALSE(style.layers.at(2).isShownAt(14));
}

TEST_CASE("an icon must be one of the symbols that there are")
{
    const auto with = [](const std::string &icon) {
        return read(styled(R"({"id": "a", "type": "symbol", "source": "plan", "source-layer": "station", "layout": {"icon-image": ")" + icon + "\"}}"));
    };
    CHECK(with("station").findings.empty());
    REQUIRE(with("../plan").findings.size() == 1);
    CHECK_THAT(with("../plan").findings.front(), ContainsSubstring("layers[1].layout.icon-image is \"../plan\", but there is no such symbol"));
}

TEST_CASE("day and night are whole: nothing is left out, and every class of street, kind of ground and name is drawn")
{
    const geo::MapStyle style = geo::readMapStyle(styleFolder / GENERATE("day.json", "night.json"), styleFolder / "symbols");
    CHECK(style.findings.empty());
    const auto draws = [&](geo::StyleLayer::Type type, const std::string &sourceLayer, const geo::FeatureProperties &feature) {
        const geo::StyleContext context{18, &feature};
        return std::ranges::any_of(style.layers, [&](const geo::StyleLayer &layer) {
            return layer.type == type && layer.sourceLayer == sourceLayer && layer.isShownAt(18) && layer.takes(context)
                   && (type != geo::StyleLayer::Type::Line || layer.number("line-width", context) >= 1);
        });
    };
    using enum geo::StyleLayer::Type;
    for (int i = 0; i <= static_cast<int>(geo::StreetClass::Footway); ++i) {
        const std::string name(nameOf(static_cast<geo::StreetClass>(i)));
        for (const double level : {-1.0, 0.0, 1.0}) { // tunnels and bridges too
            INFO(name << " at level " << level);
            const geo::FeatureProperties street{{"class", name}, {"quality", std::string("surveyed")}, {"level", level}};
            CHECK(draws(Line, "street", street));
            CHECK(draws(Symbol, "street", street));
        }
    }
    for (const geo::AreaKind kind : {geo::AreaKind::Building, geo::AreaKind::Green, geo::AreaKind::Water})
        CHECK(draws(Fill, "area", {{"kind", std::string(nameOf(kind))}}));
    for (const geo::LineKind kind : {geo::LineKind::Rail, geo::LineKind::Waterway}) {
        CHECK(draws(Line, "line", {{"kind", std::string(nameOf(kind))}, {"level", 0.0}}));
        CHECK_FALSE(draws(Line, "line", {{"kind", std::string(nameOf(kind))}, {"level", -1.0}}));
    }
    CHECK(draws(Symbol, "station", {}));
    CHECK(draws(Fill, "block", {}));
    CHECK(draws(Line, "block", {}));
}
