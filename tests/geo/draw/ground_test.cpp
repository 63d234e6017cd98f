// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/geo/draw/bundled_picture.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>

namespace {
std::vector<geo::LonLat> square(geo::LonLat corner, double side)
{
    return {corner, {corner.lon + side, corner.lat}, {corner.lon + side, corner.lat + side}, {corner.lon, corner.lat + side}, corner};
}

/// The bundled plan on ground: a house with a courtyard, a park and a pond in the middle of the block, a house far away, a rail and a tunnel.
geo::Picture grounded(const geo::PictureRequest &request)
{
    static const auto baseMap = baseMapOf(bundledPlan(),
        {{.id = {"house"}, .kind = geo::AreaKind::Building, .name = {}, .area = {square({121.4190, 31.2160}, 0.0006), {square({121.4192, 31.2162}, 0.0002)}}},
         {.id = {"far"}, .kind = geo::AreaKind::Building, .name = {}, .area = {square({121.6, 31.4}, 0.0006), {}}},
         {.id = {"pond"}, .kind = geo::AreaKind::Water, .name = {}, .area = {square({121.4200, 31.2160}, 0.0006), {}}},
         {.id = {"park"}, .kind = geo::AreaKind::Green, .name = {}, .area = {square({121.4195, 31.2155}, 0.0020), {}}}},
        {{.id = {"rail"}, .kind = geo::LineKind::Rail, .name = {}, .line = {{121.415, 31.216}, {121.425, 31.217}}},
         {.id = {"tunnel"}, .kind = geo::LineKind::Rail, .name = {}, .level = -1, .line = {{121.415, 31.217}, {121.425, 31.218}}},
         {.id = {"stream"}, .kind = geo::LineKind::Waterway, .name = {}, .line = {{121.415, 31.215}, {121.425, 31.216}}}});
    return composed(bundledPlan(), *baseMap, bundledStyle(), request);
}

/// What a layer of the bundled style gives where it asks nothing of a feature.
geo::Colour colourOf(const std::string &layer, std::string_view property, bool dark = false)
{
    const auto &layers = bundledStyle().theme(dark).map->layers;
    const auto found = std::ranges::find(layers, layer, &geo::StyleLayer::id);
    REQUIRE(found != layers.end());
    return found->colour(property, {.zoom = 16});
}

std::ptrdiff_t strokesOf(const geo::Picture &picture, geo::Colour colour)
{
    return std::ranges::count(picture.list.strokes, colour, &geo::Stroke::colour);
}
} // namespace

TEST_CASE("the ground lies under all streets: green, then water, then houses with their courtyards; what is out of view is left out")
{
    const bool dark = GENERATE(false, true);
    geo::PictureRequest request = requestAt(16);
    request.dark = dark;
    const geo::Picture picture = grounded(request);
    REQUIRE(picture.list.fills.size() >= 4);
    CHECK(picture.list.fills[0].colour == colourOf("green", "fill-color", dark));
    CHECK(picture.list.fills[1].colour == colourOf("water", "fill-color", dark));
    CHECK(picture.list.fills[2].colour == colourOf("building", "fill-color", dark));
    CHECK(picture.list.fills[2].rings.size() == 2);
    CHECK(picture.list.fills[3].colour == colourOf("block", "fill-color", dark));
    const geo::Colour rail = colourOf("rail", "line-color", dark);
    const auto isRail = std::ranges::find(picture.list.strokes, rail, &geo::Stroke::colour);
    REQUIRE(isRail != picture.list.strokes.end());
    CHECK(isRail->lines.size() == 1); // not the one in the tunnel
    const auto firstStreet = std::ranges::find(picture.list.strokes, colourOf("tertiary-casing", "line-color", dark), &geo::Stroke::colour);
    CHECK(isRail < firstStreet);
}

TEST_CASE("houses come when the map is near enough, streams and rails before them, and nothing of it when it is switched off")
{
    const geo::Colour house = colourOf("building", "fill-color");
    const geo::Colour stream = colourOf("waterway", "line-color");
    CHECK(std::ranges::count(grounded(requestAt(14)).list.fills, house, &geo::Fill::colour) == 0);
    CHECK(std::ranges::count(grounded(requestAt(15)).list.fills, house, &geo::Fill::colour) == 1);
    CHECK(strokesOf(grounded(requestAt(14)), stream) > 0);
    CHECK(strokesOf(grounded(requestAt(11)), colourOf("rail", "line-color")) == 0);
    geo::PictureRequest request = requestAt(16);
    request.ground = false;
    const geo::Picture without = grounded(request);
    const geo::Picture before = composed(requestAt(16));
    CHECK(without.list.fills.size() == before.list.fills.size());
    CHECK(without.list.strokes.size() == before.list.strokes.size());
}

TEST_CASE("a name in letters is one straight run, in characters it is spelled, whatever the surface speaks")
{
    geo::Plan plan = bundledPlan();
    for (geo::Street &street : plan.streets)
        if (street.name.zh == "武夷路")
            street.name = {"Hauptstraße", ""};
    const geo::Picture picture = composed(plan, *baseMapOf(plan), bundledStyle(), requestAt(16));
    const auto isWhole = [](const geo::Label &label) { return label.glyphs.size() == 1 && label.glyphs.front().text == "Hauptstraße"; };
    CHECK(std::ranges::any_of(picture.list.labels, isWhole));
    CHECK(std::ranges::any_of(picture.list.labels,
                              [](const geo::Label &label) { return label.glyphs.size() > 1 && label.glyphs.back().text == "路"; }));
}
