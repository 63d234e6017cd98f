// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Vector tiles that were made to do harm, written here message by message as vector-tile-spec 2.1 has them.
#include "geo/tilesource/vector_tile.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>
#include <protozero/pbf_writer.hpp>

#include <chrono>
#include <functional>

using Catch::Matchers::ContainsSubstring;
using Catch::Matchers::WithinAbs;
using geo::RasterTile;

namespace {
using Writer = protozero::pbf_writer;
using Steps = std::vector<std::uint32_t>;
const RasterTile tile{14, 13717, 6695};
constexpr std::uint32_t lines = 2, areas = 3;

/// A command and its steps: 1 MoveTo, 2 LineTo, 7 ClosePath.
void command(Steps &steps, std::uint32_t what, std::uint32_t times, const std::vector<std::int32_t> &numbers = {})
{
    steps.push_back(what | times << 3U);
    for (const std::int32_t number : numbers)
        steps.push_back(protozero::encode_zigzag32(number));
}

Steps line(std::int32_t x, std::int32_t y)
{
    Steps steps;
    command(steps, 1, 1, {x, y});
    command(steps, 2, 1, {10, 10});
    return steps;
}

/// A square that turns one way, or the other.
Steps square(std::int32_t x, std::int32_t y, std::int32_t side, bool other = false)
{
    Steps steps;
    command(steps, 1, 1, {x, y});
    command(steps, 2, 3, other ? std::vector{0, side, side, 0, 0, -side} : std::vector{side, 0, 0, side, -side, 0});
    command(steps, 7, 1);
    return steps;
}

void addFeature(Writer &layer, std::uint32_t type, const Steps &geometry, const Steps &tags = {0, 0})
{
    Writer feature(layer, 2);
    feature.add_packed_uint32(2, tags.begin(), tags.end());
    feature.add_uint32(3, type);
    feature.add_packed_uint32(4, geometry.begin(), geometry.end());
}

/// A tile of one layer whose features have the class of a value.
std::string tileOf(const std::string &layerName, const std::string &kind, const std::function<void(Writer &)> &addFeatures, std::uint32_t extent = 4096)
{
    std::string bytes;
    Writer writer(bytes);
    Writer layer(writer, 3);
    layer.add_uint32(15, 2);
    layer.add_string(1, layerName);
    layer.add_string(3, "class");
    {
        Writer value(layer, 4);
        value.add_string(1, kind);
    }
    layer.add_uint32(5, extent);
    addFeatures(layer);
    return bytes;
}

std::size_t featuresOf(const geo::VectorTile &read)
{
    std::size_t count = 0;
    for (const auto &[what, features] : read.features)
        count += features.size();
    return count;
}

geo::VectorTile read(const std::string &bytes)
{
    return geo::readVectorTile(bytes, tile, geo::Datum::Wgs84);
}
} // namespace

TEST_CASE("of a tile with very many lines a bounded number is drawn, and that is said")
{
    const std::string bytes = tileOf("transportation", "minor", [](Writer &layer) {
        for (int i = 0; i < 200'000; ++i)
            addFeature(layer, lines, line(i % 4000, i / 4000));
    });
    const auto before = std::chrono::steady_clock::now();
    const geo::VectorTile many = read(bytes);
    CHECK(std::chrono::steady_clock::now() - before < std::chrono::seconds(10));
    CHECK(featuresOf(many) == 20'000);
    CHECK_THAT(many.fault, ContainsSubstring("more than a map can show"));
}

TEST_CASE("a line or an area of very many points is left out, and that is said")
{
    Steps steps;
    command(steps, 1, 1, {0, 0});
    command(steps, 2, 600'000);
    for (int i = 0; i < 600'000; ++i)
        for (const std::int32_t number : {i % 2 == 0 ? 1 : -1, i % 3 == 0 ? 1 : 0})
            steps.push_back(protozero::encode_zigzag32(number));
    const auto type = GENERATE(lines, areas);
    const geo::VectorTile one = read(tileOf(type == lines ? "transportation" : "water", type == lines ? "minor" : "lake", [&](Writer &layer) { addFeature(layer, type, steps); }));
    CHECK_THAT(one.fault, ContainsSubstring("more than a map can show"));
}

TEST_CASE("a command that promises more steps than there are, or is none, is told and makes no room")
{
    Steps promising;
    command(promising, 1, 1, {5, 5});
    command(promising, 2, (1U << 29U) - 1, {1, 1});
    Steps unknown;
    command(unknown, 5, 1, {1, 1});
    const Steps steps = GENERATE_COPY(promising, unknown);
    const geo::VectorTile broken = read(tileOf("transportation", "minor", [&](Writer &layer) {
        addFeature(layer, lines, steps);
        addFeature(layer, lines, line(1, 1));
    }));
    CHECK(featuresOf(broken) == 1);
    CHECK_THAT(broken.fault, ContainsSubstring("a part of it is broken"));
}

TEST_CASE("a layer without an extent, keys that are not there and positions a world away do no harm")
{
    CHECK_THAT(read(tileOf("transportation", "minor", [](Writer &layer) { addFeature(layer, lines, line(1, 1)); }, 0)).fault, ContainsSubstring("broken"));
    const geo::VectorTile odd = read(tileOf("transportation", "minor", [](Writer &layer) {
        addFeature(layer, lines, line(1, 1), {0, 77, 99, 0, 0});
        Steps away;
        command(away, 1, 1, {0, 0});
        for (int i = 0; i < 1000; ++i)
            command(away, 2, 1, {2'000'000'000, 2'000'000'000});
        addFeature(layer, lines, away);
        addFeature(layer, 9, line(1, 1));
        addFeature(layer, areas, {});
    }));
    CHECK(featuresOf(odd) == 0);
}

TEST_CASE("fields of another kind than the specification's are passed over")
{
    std::string bytes;
    Writer writer(bytes);
    writer.add_uint32(3, 7); // a layer that is a number
    Writer layer(writer, 3);
    layer.add_string(1, "transportation");
    layer.add_string(5, "4096"); // an extent that is a text
    layer.add_uint32(2, 1);      // a feature that is a number
    layer.add_fixed32(4, 1);
    CHECK(featuresOf(read(bytes)) == 0);
}

TEST_CASE("an area that crosses itself very often at the tile's edge is drawn at once")
{
    Steps star;
    command(star, 1, 1, {-2000, 2000});
    constexpr int corners = 3000;
    std::int32_t x = -2000;
    std::int32_t y = 2000;
    command(star, 2, corners);
    for (int i = 0; i < corners; ++i) {
        const std::int32_t toX = i % 2 == 0 ? 6000 - i : -2000 + i;
        const std::int32_t toY = (i * 7919) % 4096;
        star.push_back(protozero::encode_zigzag32(toX - x));
        star.push_back(protozero::encode_zigzag32(toY - y));
        x = toX;
        y = toY;
    }
    command(star, 7, 1);
    const auto before = std::chrono::steady_clock::now();
    const geo::VectorTile crossed = read(tileOf("water", "lake", [&](Writer &layer) {
        for (int i = 0; i < 5; ++i)
            addFeature(layer, areas, star);
    }));
    CHECK(std::chrono::steady_clock::now() - before < std::chrono::seconds(10));
    CHECK(featuresOf(crossed) >= 1);
}

TEST_CASE("very many names and areas find one another in bounded time, and what is left out is said")
{
    const geo::VectorTile named = read([&] {
        std::string bytes;
        Writer writer(bytes);
        Writer layer(writer, 3);
        layer.add_string(1, "landuse");
        layer.add_string(3, "class");
        layer.add_string(3, "name");
        for (const char *word : {"park", "园"}) {
            Writer value(layer, 4);
            value.add_string(1, word);
        }
        for (int i = 0; i < 4000; ++i) {
            addFeature(layer, areas, square(0, 0, 4000 - i % 100), {0, 0});
            Steps spot;
            command(spot, 1, 1, {2000, 2000});
            addFeature(layer, 1, spot, {0, 0, 1, 1});
        }
        return bytes;
    }());
    CHECK(featuresOf(named) == 4000);
    CHECK_THAT(named.fault, ContainsSubstring("more than a map can show"));
}

TEST_CASE("an area's ring that turns the other way is a hole in it, one that turns as it does another area, and what crosses the edge ends there")
{
    Steps rings = square(1000, 1000, 1000);
    // From the last corner of a ring on: the pen is left at its last LineTo.
    const Steps hole = square(200, -800, 100, true);
    const Steps other = square(1500, 0, 900);
    rings.insert(rings.end(), hole.begin(), hole.end());
    rings.insert(rings.end(), other.begin(), other.end());
    const geo::VectorTile some = read(tileOf("water", "lake", [&](Writer &layer) {
        addFeature(layer, areas, rings);
        addFeature(layer, areas, square(-64, -64, 4224)); // as far as the tile's maker cut
    }));
    CHECK(some.fault.empty());
    REQUIRE(featuresOf(some) == 3);
    const auto &found = some.features.begin()->second;
    CHECK(found[0].rings.size() == 2);
    CHECK(found[1].rings.size() == 1);
    const double size = 1.0 / 16384;
    CHECK_THAT(found[0].bounds.minX, WithinAbs((13717 + 1000 / 4096.0) * size, 1e-12));
    CHECK_THAT(found[2].bounds.minX, WithinAbs((13717 - 1.0 / 1024) * size, 1e-12));
    CHECK_THAT(found[2].bounds.maxY, WithinAbs((6696 + 1.0 / 1024) * size, 1e-12));
}

TEST_CASE("a tile with bytes changed at random does no harm")
{
    const std::string whole = tileOf("water", "lake", [](Writer &layer) {
        addFeature(layer, areas, square(-64, -64, 4224));
        addFeature(layer, areas, square(1000, 1000, 500));
        addFeature(layer, lines, line(10, 10));
    });
    REQUIRE(featuresOf(read(whole)) == 2);
    std::uint32_t random = 2025;
    std::size_t told = 0;
    for (int round = 0; round < 5000; ++round) {
        std::string bytes = whole;
        for (int change = 0; change <= round % 4; ++change) {
            random = random * 1664525U + 1013904223U; // Numerical Recipes, 7.1
            bytes[(random >> 8U) % bytes.size()] = static_cast<char>(random >> 24U);
        }
        told += read(bytes).fault.empty() ? 0 : 1;
    }
    CHECK(told > 500);
}
