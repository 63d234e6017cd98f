// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/geo/draw/bundled_picture.h"
#include "tests/geo/temporary_folder.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

#include <algorithm>
#include <fstream>

using Catch::Matchers::WithinAbs;

namespace {
/// Two streets, one of them closed and only assumed, a house, a station and a block about the middle of the picture.
geo::Plan smallTown()
{
    geo::Plan plan;
    plan.streets.push_back({.id = {"a"}, .name = {"甲路", "A Road"}, .streetClass = geo::StreetClass::Primary, .note = {}, .line = {{121.418, 31.216}, {121.422, 31.216}}});
    plan.streets.push_back({.id = {"b"},
                            .name = {"乙路", ""},
                            .quality = geo::StreetQuality::Schematic,
                            .access = geo::StreetAccess::Closed,
                            .note = {},
                            .line = {{121.420, 31.214}, {121.420, 31.218}}});
    plan.stations.push_back({.name = {"站", "Station"}, .lines = "2", .position = {121.4196, 31.2163}});
    plan.block.outline = {{121.417, 31.213}, {121.423, 31.213}, {121.423, 31.219}, {121.417, 31.213}};
    return plan;
}

geo::Picture drawn(const std::string &layers, double zoom = 16, bool english = false)
{
    const TemporaryFolder folder;
    std::ofstream(folder / "own.json") << R"({"version": 8, "sources": {}, "layers": [)" << layers << "]}";
    const geo::Style style = geo::readStyle(std::filesystem::path(GUIXIANG_DATA) / "style", folder / "own.json");
    REQUIRE(style.light.map->findings.empty());
    geo::PictureRequest request = requestAt(zoom);
    request.english = english;
    request.categories.clear();
    request.walks = false;
    const geo::BaseArea house{.id = {}, .kind = geo::AreaKind::Building, .name = {},
                              .area = {.outline = {{121.4185, 31.2165}, {121.4195, 31.2165}, {121.4195, 31.2175}, {121.4185, 31.2165}}, .holes = {}}};
    const geo::Plan plan = smallTown();
    return composed(plan, *baseMapOf(plan, {house}), style, request);
}

std::string layer(const std::string &id, const std::string &type, const std::string &sourceLayer, const std::string &rest)
{
    return R"({"id": ")" + id + R"(", "type": ")" + type + R"(", "source": "plan", "source-layer": ")" + sourceLayer + "\", " + rest + "}";
}
} // namespace

TEST_CASE("layers are drawn in the style's order, fills over lines where it says so")
{
    const std::string wide = layer("wide", "line", "street", R"("paint": {"line-width": 9, "line-color": "#111111"})");
    const std::string house = layer("house", "fill", "area", R"("paint": {"fill-color": "#222222"})");
    const std::string thin = layer("thin", "line", "street", R"("paint": {"line-width": 3, "line-color": "#333333"})");
    const geo::Picture picture = drawn(wide + "," + house + "," + thin);
    REQUIRE(picture.list.strokes.size() == 2);
    CHECK(picture.list.strokes[0].widthPx == 9);
    CHECK(picture.list.strokes[1].widthPx == 3);
    REQUIRE(picture.list.fills.size() == 1);
    CHECK(picture.list.fills[0].strokesBelow == 1);
    CHECK(drawn(house + "," + wide + "," + thin).list.fills.at(0).strokesBelow == 0);
    CHECK(drawn(thin + "," + wide).list.strokes.at(0).widthPx == 3);
}

TEST_CASE("streets of one look are one stroke, and a value that hangs on the feature parts them")
{
    const geo::Picture one = drawn(layer("a", "line", "street", R"("paint": {"line-width": 4})"));
    REQUIRE(one.list.strokes.size() == 1);
    CHECK(one.list.strokes[0].lines.size() == 2);
    const geo::Picture two = drawn(layer("a", "line", "street", R"("paint": {"line-width": ["match", ["get", "class"], "primary", 8, 4]})"));
    REQUIRE(two.list.strokes.size() == 2);
    CHECK(two.list.strokes[0].widthPx == 8);
    CHECK(two.list.strokes[1].widthPx == 4);
    const geo::Picture named = drawn(layer("a", "line", "street", R"("filter": ["==", "name", "乙路"])"));
    REQUIRE(named.list.strokes.size() == 1);
    CHECK(named.list.strokes[0].lines.size() == 1);
}

TEST_CASE("a filter chooses streets, and a dash is counted in widths of its line")
{
    const geo::Picture picture = drawn(layer("a", "line", "street",
        R"("filter": ["all", ["==", "quality", "schematic"], ["==", ["get", "access"], "closed"]], "paint": {"line-width": 4, "line-dasharray": [2, 1.5], "line-opacity": 0.5})"));
    REQUIRE(picture.list.strokes.size() == 1);
    CHECK(picture.list.strokes[0].lines.size() == 1);
    CHECK(picture.list.strokes[0].dash == geo::Dash{8, 6, 0});
    CHECK(picture.list.strokes[0].colour == geo::Colour{0, 0, 0, 128});
}

TEST_CASE("a fill has an outline where the style gives one, and the block can be filled and outlined")
{
    const geo::Picture picture = drawn(layer("house", "fill", "area", R"("paint": {"fill-color": "red", "fill-outline-color": "blue", "fill-opacity": 0.2})") + ","
                                       + layer("block", "line", "block", R"("paint": {"line-dasharray": [3, 1, 0.5, 1], "line-width": 2})"));
    REQUIRE(picture.list.fills.size() == 1);
    CHECK(picture.list.fills[0].colour == geo::Colour{255, 0, 0, 51});
    REQUIRE(picture.list.strokes.size() == 2);
    CHECK(picture.list.strokes[0].colour == geo::Colour{0, 0, 255, 51});
    CHECK(picture.list.strokes[1].dash == geo::Dash{6, 2, 1});
    CHECK(picture.list.strokes[1].lines.at(0).size() == 4);
}

TEST_CASE("a layer is drawn only between its zooms, and the background follows the zoom")
{
    const std::string layers = R"({"id": "paper", "type": "background", "paint": {"background-color": {"stops": [[14, "#000000"], [16, "#646464"]]}}},)"
                               + layer("a", "line", "street", R"("minzoom": 14, "maxzoom": 16)");
    CHECK(drawn(layers, 13.9).list.strokes.empty());
    CHECK(drawn(layers, 14).list.strokes.size() == 1);
    CHECK(drawn(layers, 16).list.strokes.empty());
    CHECK(drawn(layers, 15).paper == geo::Colour{50, 50, 50});
}

TEST_CASE("names of streets and stations say what text-field says, in the colours and sizes of the style")
{
    const std::string layers = layer("names", "symbol", "street", R"("filter": ["==", "class", "primary"], "layout": {"symbol-placement": "line",
        "text-field": "{name}", "text-size": 15}, "paint": {"text-color": "#123456", "text-halo-color": "#ffffff", "text-halo-width": 3})") + ","
        + layer("stations", "symbol", "station", R"("layout": {"text-field": ["concat", ["get", "name"], " ", ["get", "lines"]], "text-size": 11, "icon-image": "station", "icon-size": 0.5})");
    const geo::Picture picture = drawn(layers);
    REQUIRE(picture.list.labels.size() == 2);
    CHECK(textOf(picture.list.labels[0]) == "站 2");
    CHECK(picture.list.labels[0].sizePx == 11);
    CHECK(textOf(picture.list.labels[1]) == "甲路");
    CHECK(picture.list.labels[1].sizePx == 15);
    CHECK(picture.list.labels[1].colour == geo::Colour{0x12, 0x34, 0x56});
    CHECK(picture.list.labels[1].haloPx == 3);
    REQUIRE(picture.list.symbols.size() == 1);
    CHECK(picture.list.symbols[0].file == "symbols/station.svg");
    CHECK(picture.list.symbols[0].sizePx == 12);
    CHECK(textOf(drawn(layers, 16, true).list.labels.at(1)) == "A Road");
}

TEST_CASE("a circle is as large as the style says, its stroke outside it")
{
    const geo::Picture picture = drawn(layer("a", "circle", "station", R"("paint": {"circle-radius": 6, "circle-stroke-width": 2, "circle-color": "#0000ff"})"));
    REQUIRE(picture.list.rings.size() == 1);
    CHECK_THAT(picture.list.rings[0].radius * geo::worldSizePx(16), WithinAbs(7, 1e-9)); // to the middle of the stroke
    CHECK(picture.list.rings[0].edgeWidthPx == 2);
    CHECK(picture.list.rings[0].fill == geo::Colour{0, 0, 255});
}

TEST_CASE("under a style of one's own the plan has the colours of the theme that its paper is nearer to")
{
    const auto inkOn = [](const std::string &paper) {
        const TemporaryFolder folder;
        std::ofstream(folder / "own.json") << R"({"version": 8, "layers": [{"id": "p", "type": "background", "paint": {"background-color": ")" << paper << "\"}}]}";
        return geo::readStyle(std::filesystem::path(GUIXIANG_DATA) / "style", folder / "own.json");
    };
    CHECK(inkOn("#ffffff").dark.ink == bundledStyle().light.ink);
    CHECK(inkOn("#101010").light.ink == bundledStyle().dark.ink);
    CHECK(inkOn("#101010").light.paper == geo::Colour{0x10, 0x10, 0x10});
}
