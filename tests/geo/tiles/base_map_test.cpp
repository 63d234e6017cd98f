// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/base/error.h"
#include "geo/base/mercator.h"
#include "geo/tiles/base_map.h"
#include "geo/tiles/tile_code.h"
#include "geo/tiles/tile_maker.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

#include <algorithm>

using Catch::Matchers::WithinAbs;

namespace {
const geo::LonLat middle{121.42, 31.22};
constexpr double aboutMetre = 1e-5; // degrees

geo::Street street(const std::string &name, geo::StreetClass streetClass, std::vector<geo::LonLat> line)
{
    return {.id = {name}, .name = {name, "in English"}, .streetClass = streetClass, .note = {}, .line = std::move(line)};
}

geo::LonLat at(double eastM, double northM)
{
    return {middle.lon + eastM * aboutMetre, middle.lat + northM * aboutMetre};
}

geo::Box<geo::MapPoint> viewAround(double metres)
{
    geo::Box<geo::MapPoint> view;
    view.include(geo::toMapPoint(at(-metres, -metres)));
    view.include(geo::toMapPoint(at(metres, metres)));
    return view;
}

std::vector<geo::TileFeature> featuresOf(const geo::BaseMap &map, const geo::Box<geo::MapPoint> &view, double zoom, geo::TileSource source)
{
    std::vector<geo::TileFeature> all;
    for (const geo::TilePointer &tile : map.tiles(view, zoom))
        for (const geo::TileGroup &group : tile->groups)
            if (group.what.source == source)
                all.insert(all.end(), group.features.begin(), group.features.end());
    return all;
}
} // namespace

TEST_CASE("pieces of one street become one line, to the centimetre; unnamed ones stay apart")
{
    geo::TileMaker maker;
    maker.add(street("武夷路", geo::StreetClass::Tertiary, {at(0, 0), at(100, 0)}));
    maker.add(street("武夷路", geo::StreetClass::Tertiary, {at(200, 10), at(100, 0)}));
    maker.add(street("", geo::StreetClass::Tertiary, {at(0, 50), at(100, 50)}));
    maker.add(street("", geo::StreetClass::Tertiary, {at(100, 50), at(200, 50)}));
    const auto map = geo::baseMapOf(maker);
    const auto features = featuresOf(*map, viewAround(500), 17, geo::TileSource::Street);
    REQUIRE(features.size() == 3);
    const auto named = std::ranges::find(features, "武夷路", [](const geo::TileFeature &feature) { return feature.name.zh; });
    REQUIRE(named != features.end());
    CHECK(named->name.en == "in English");
    REQUIRE(named->rings.size() == 1);
    REQUIRE(named->rings.front().size() == 3);
    const double centimetre = 0.01 / geo::metresPerMapUnit(middle.lat);
    const auto &line = named->rings.front();
    const geo::MapPoint end = geo::toMapPoint(at(200, 10));
    const geo::MapPoint &found = std::abs(line.front().x - end.x) < std::abs(line.back().x - end.x) ? line.front() : line.back();
    CHECK_THAT(found.x, WithinAbs(end.x, centimetre));
    CHECK_THAT(found.y, WithinAbs(end.y, centimetre));
}

TEST_CASE("a coarser level leaves out small streets, small ponds and what a quarter of a pixel hides")
{
    geo::TileMaker maker;
    std::vector<geo::LonLat> winding;
    for (int i = 0; i <= 200; ++i)
        winding.push_back(at(i * 10, i % 2));
    maker.add(street("大路", geo::StreetClass::Primary, winding));
    maker.add(street("小路", geo::StreetClass::Residential, {at(0, 100), at(900, 100)}));
    const auto square = [](double size) { return std::vector<geo::LonLat>{at(0, 0), at(size, 0), at(size, size), at(0, size), at(0, 0)}; };
    maker.add(geo::BaseArea{.id = {}, .kind = geo::AreaKind::Water, .name = {}, .area = {square(20), {}}});
    maker.add(geo::BaseArea{.id = {}, .kind = geo::AreaKind::Water, .name = {}, .area = {square(2000), {square(600)}}});
    const auto map = geo::baseMapOf(maker);
    const auto near = featuresOf(*map, viewAround(3000), 15, geo::TileSource::Street);
    CHECK(near.size() == 2);
    const auto far = featuresOf(*map, viewAround(3000), 11, geo::TileSource::Street);
    REQUIRE(far.size() == 1);
    CHECK(far.front().name.zh == "大路");
    CHECK(far.front().rings.front().size() == 2);
    CHECK(featuresOf(*map, viewAround(3000), 15, geo::TileSource::Area).size() == 2);
    const auto ponds = featuresOf(*map, viewAround(3000), 11, geo::TileSource::Area);
    REQUIRE(ponds.size() == 1);
    CHECK(ponds.front().rings.size() == 2); // with its island
}

TEST_CASE("a long street is found from every part of it")
{
    geo::TileMaker maker;
    maker.add(street("延安路", geo::StreetClass::Primary, {at(-20000, 0), at(20000, 0)}));
    const auto map = geo::baseMapOf(maker);
    for (const double east : {-19900.0, -4000.0, 0.0, 12345.0}) {
        geo::Box<geo::MapPoint> view;
        view.include(geo::toMapPoint(at(east - 50, -50)));
        view.include(geo::toMapPoint(at(east + 50, 50)));
        CHECK(featuresOf(*map, view, 18, geo::TileSource::Street).size() == 1);
    }
    geo::Box<geo::MapPoint> beside;
    beside.include(geo::toMapPoint(at(90000, 90000)));
    CHECK(featuresOf(*map, beside, 18, geo::TileSource::Street).empty());
}

TEST_CASE("what was looked at longest ago is forgotten, and read again when it is looked at")
{
    geo::TileMaker maker;
    for (int i = 0; i < 200; ++i)
        maker.add(street("", geo::StreetClass::Residential, {at(i * 700, 0), at(i * 700 + 100, 0)}));
    const auto whole = geo::baseMapOf(maker);
    int reads = 0;
    const geo::BaseMap map([&](const geo::CellRange &range, const geo::BaseMap::Take &take) {
        ++reads;
        geo::Tile one;
        one.groups = {{.what = {}, .features = {{.name = {}, .rings = {std::vector<geo::MapPoint>(100)}}}}};
        take({range.level, range.depth, range.firstColumn, range.firstRow},
             geo::encoded({{one.groups.front().what, {&one.groups.front().features.front()}}}, range.level));
    }, 200'000);
    const auto look = [&](double east) {
        geo::Box<geo::MapPoint> view;
        view.include(geo::toMapPoint(at(east, 0)));
        (void)map.tiles(view, 18);
    };
    look(0);
    const int first = reads;
    look(0);
    CHECK(reads == first);
    for (int i = 1; i < 100; ++i)
        look(i * 20000);
    CHECK(map.bytes() <= 200'000);
    const int before = reads;
    look(0);
    CHECK(reads > before);
}

TEST_CASE("an area with a name has a spot for it at every level, one without has none; tiles say their format")
{
    geo::TileMaker maker;
    const auto square = [](double from, double size) { return std::vector<geo::LonLat>{at(from, 0), at(from + size, 0), at(from + size, size), at(from, size), at(from, 0)}; };
    maker.add(geo::BaseArea{.id = {}, .kind = geo::AreaKind::Green, .name = {"中山公园", ""}, .area = {square(0, 1000), {}}});
    maker.add(geo::BaseArea{.id = {}, .kind = geo::AreaKind::Water, .name = {}, .area = {square(2000, 1000), {}}});
    const auto map = geo::baseMapOf(maker);
    const geo::MapPoint middleOfPark = geo::toMapPoint(at(500, 500));
    for (const double zoom : {12.0, 14.0, 17.0}) {
        const auto areas = featuresOf(*map, viewAround(4000), zoom, geo::TileSource::Area);
        REQUIRE(areas.size() == 2);
        for (const geo::TileFeature &each : areas) {
            REQUIRE(each.spot.has_value() == !each.name.zh.empty());
            if (each.spot) {
                const double metres = 20 / geo::metresPerMapUnit(middle.lat); // a hundredth of the park, and the coarse levels' steps
                CHECK_THAT(each.spot->x, WithinAbs(middleOfPark.x, metres));
                CHECK_THAT(each.spot->y, WithinAbs(middleOfPark.y, metres));
            }
        }
    }
    const std::string bytes = geo::encoded({}, 12);
    CHECK(geo::tileFormatOf(bytes) == geo::tileFormat);
    CHECK(geo::tileFormatOf("") == 1); // of before tiles said it
    CHECK(geo::tileFormatOf("no tile at all") == 0);
}

TEST_CASE("bytes that are no tile are told from one that is, wherever they break")
{
    const geo::TileFeature feature{.name = {"路", "Road"}, .rings = {{{0.8, 0.4}, {0.8001, 0.4002}}}};
    const geo::TileClass what{.source = geo::TileSource::Street, .kind = 2, .quality = geo::StreetQuality::Traced, .elevated = true, .level = -2};
    const std::string bytes = geo::encoded({{what, {&feature}}}, 12);
    const auto tile = geo::decoded(bytes, 12);
    REQUIRE(tile);
    REQUIRE(tile->groups.size() == 1);
    CHECK(tile->groups[0].what == what);
    CHECK(tile->groups[0].features[0].name == feature.name);
    const double sixteenth = 1 / (16 * geo::worldSizePx(12));
    CHECK_THAT(tile->groups[0].features[0].rings[0][1].y, WithinAbs(0.4002, sixteenth));
    for (std::size_t cut = 1; cut < bytes.size(); ++cut)
        CHECK_NOTHROW((void)geo::decoded(std::string_view(bytes).substr(0, cut), 12));
    CHECK_FALSE(geo::decoded("no tile at all", 12));
    const geo::BaseMap broken([](const geo::CellRange &range, const geo::BaseMap::Take &take) {
        take({range.level, range.depth, range.firstColumn, range.firstRow}, "no tile at all");
    });
    CHECK_THROWS_WITH((void)broken.tiles(viewAround(100), 15), Catch::Matchers::ContainsSubstring("import the base map anew"));
}
