// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/geometry/geos_polygon.h"
#include "tests/geo/draw/bundled_picture.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

#include <algorithm>
#include <cmath>

using Catch::Matchers::WithinAbs;

namespace {
const geo::MapPoint middle = geo::toMapPoint({121.4196, 31.2163});
constexpr double zoom = 17;

/// A point so many pixels right of and below the picture's middle at that zoom.
geo::LonLat at(double right, double down)
{
    const double px = geo::worldSizePx(zoom);
    return geo::toLonLat({middle.x + right / px, middle.y + down / px});
}

std::vector<geo::LonLat> rectangle(double left, double top, double right, double bottom)
{
    return {at(left, top), at(right, top), at(right, bottom), at(left, bottom), at(left, top)};
}

geo::BaseArea area(geo::AreaKind kind, const std::string &name, std::vector<geo::LonLat> outline, std::vector<std::vector<geo::LonLat>> holes = {})
{
    return {.id = {name}, .kind = kind, .name = {name, ""}, .area = {std::move(outline), std::move(holes)}};
}

geo::Plan streetsAlone(const std::vector<geo::Street> &streets)
{
    geo::Plan plan;
    plan.streets = streets;
    return plan;
}

geo::PictureRequest closeBy(double nearer = 0)
{
    geo::PictureRequest request = requestAt(zoom + nearer);
    request.walkLines.clear();
    return request;
}

geo::Picture picture(const std::vector<geo::BaseArea> &areas, const geo::PictureRequest &request = closeBy(), const geo::Plan &plan = {}, const std::vector<geo::BaseLine> &lines = {})
{
    return composed(plan, *baseMapOf(plan, areas, lines), bundledStyle(), request);
}

std::vector<geo::Label> named(const geo::Picture &drawn, const std::string &name)
{
    std::vector<geo::Label> found;
    for (const geo::Label &label : drawn.list.labels)
        if (textOf(label) == name)
            found.push_back(label);
    return found;
}

/// Pixels from the picture's middle to a label's anchor, at the zoom of these tests.
geo::ScreenPoint spotOf(const geo::Label &label)
{
    return viewOf(closeBy()).toScreen(label.anchor);
}
} // namespace

TEST_CASE("the spot of a name is the middle of the largest circle in its area")
{
    // The largest circle in an L of arms 1 wide touches both outer walls and the inner corner: its middle lies 2 - sqrt(2) from each wall.
    const std::optional<geo::MapPoint> corner = geo::innermostPoint({{{0, 0}, {3, 0}, {3, 1}, {1, 1}, {1, 3}, {0, 3}, {0, 0}}});
    REQUIRE(corner);
    CHECK_THAT(corner->x, WithinAbs(2 - std::sqrt(2.0), 0.03));
    CHECK_THAT(corner->y, WithinAbs(2 - std::sqrt(2.0), 0.03));
    CHECK_FALSE(geo::innermostPoint({{{0, 0}, {1, 1}, {0, 0}}}));
    CHECK_FALSE(geo::innermostPoint({{{0, 0}, {1, 1}}}));
}

TEST_CASE("a park is named in its middle in the colour of parks, a pond in that of waters, beside its island")
{
    const bool dark = GENERATE(false, true);
    geo::PictureRequest request = closeBy();
    request.dark = dark;
    const geo::Picture drawn = picture({area(geo::AreaKind::Green, "中山公园", rectangle(-500, -300, -300, -100)),
                                        area(geo::AreaKind::Water, "月湖", rectangle(100, -100, 500, 100), {rectangle(110, -90, 350, 90)})}, request);
    const auto park = named(drawn, "中山公园");
    const auto pond = named(drawn, "月湖");
    REQUIRE(park.size() == 1);
    REQUIRE(pond.size() == 1);
    CHECK_THAT(spotOf(park[0]).x, WithinAbs(-400, 3));
    CHECK_THAT(spotOf(park[0]).y, WithinAbs(-200, 3));
    CHECK(spotOf(pond[0]).x > 350);
    CHECK(park[0].glyphs.size() == 1);
    const auto &layers = bundledStyle().theme(dark).map->layers;
    const auto style = std::ranges::find(layers, "ground-names", &geo::StyleLayer::id);
    REQUIRE(style != layers.end());
    const geo::FeatureProperties water{{"kind", std::string("water")}};
    CHECK(pond[0].colour == style->colour("text-color", {zoom, &water}));
    CHECK(park[0].colour != pond[0].colour);
    request.ground = false;
    CHECK(picture({area(geo::AreaKind::Green, "中山公园", rectangle(-500, -300, -300, -100))}, request).list.labels.empty());
}

TEST_CASE("a name is shown from the zoom at which its area holds it")
{
    // Two characters of 12 pixels are 24 wide; the park is 40 x 40 pixels at zoom 17, 10 x 10 at zoom 15.
    const std::vector<geo::BaseArea> park{area(geo::AreaKind::Green, "绿地", rectangle(-20, -20, 20, 20))};
    CHECK(named(picture(park, closeBy()), "绿地").size() == 1);
    CHECK(named(picture(park, closeBy(-1)), "绿地").empty());
    // Wide enough, but a street of another kind: 200 x 8 pixels hold no letters of 12.
    CHECK(named(picture({area(geo::AreaKind::Water, "河道", rectangle(-100, -4, 100, 4))}), "河道").empty());
}

TEST_CASE("a long Chinese name stands in two lines of one length, one in letters is broken at a space")
{
    const auto drawn = picture({area(geo::AreaKind::Green, "上海市长宁区华阳路绿地", rectangle(-300, -300, -100, -100)),
                                area(geo::AreaKind::Green, "Botanical Garden of the University", rectangle(100, -100, 400, 100))});
    const auto chinese = named(drawn, "上海市长宁区华阳路绿地");
    REQUIRE(chinese.size() == 1);
    REQUIRE(chinese[0].glyphs.size() == 2);
    const auto first = chinese[0].glyphs[0].text.size() / 3; // bytes of a Chinese character
    CHECK((first == 5 || first == 6));
    CHECK_THAT(chinese[0].glyphs[1].centre.y - chinese[0].glyphs[0].centre.y, WithinAbs(15, 0.01)); // 1.25 of 12 pixels
    CHECK(chinese[0].glyphs[0].centre.y == -chinese[0].glyphs[1].centre.y);
    const auto letters = named(drawn, "Botanical Gardenof the University");
    REQUIRE(letters.size() == 1);
    CHECK(letters[0].glyphs[0].text == "Botanical Garden");
}

TEST_CASE("a street's name goes before that of the park it crosses, which moves aside within the park")
{
    const geo::Plan plan = streetsAlone({{.id = {"s"}, .name = {"万航渡路", ""}, .streetClass = geo::StreetClass::Secondary, .note = {}, .line = {at(-300, 0), at(300, 0)}}});
    const geo::Picture drawn = picture({area(geo::AreaKind::Green, "中山公园", rectangle(-150, -150, 150, 150))}, closeBy(), plan);
    const auto street = named(drawn, "万航渡路");
    const auto park = named(drawn, "中山公园");
    REQUIRE(street.size() == 1);
    REQUIRE(park.size() == 1);
    CHECK_THAT(spotOf(street[0]).x, WithinAbs(0, 1)); // where it would be without the park
    CHECK(std::abs(park[0].glyphs[0].centre.y) >= 14);
    // Where there is no room aside, the park goes without.
    CHECK(named(picture({area(geo::AreaKind::Green, "中山公园", rectangle(-40, -11, 40, 11))}, closeBy(), plan), "中山公园").empty());
}

TEST_CASE("parts of one park that lie side by side are named once, the larger; two parks of one name far apart are named both")
{
    const auto two = [](double apart) {
        return named(picture({area(geo::AreaKind::Green, "绿地", rectangle(-100, -50, 0, 50)), {.id = {"2"}, .kind = geo::AreaKind::Green, .name = {"绿地", ""}, .area = {rectangle(apart, -60, apart + 120, 60), {}}}}), "绿地");
    };
    const auto near = two(10);
    REQUIRE(near.size() == 1);
    CHECK(two(400).size() == 2);
}

TEST_CASE("a stream's name runs along it, and its water of the same name is not named beside it again")
{
    const geo::BaseLine stream{.id = {"w"}, .kind = geo::LineKind::Waterway, .name = {"苏州河", "Suzhou Creek"}, .line = {at(-400, 0), at(400, 0)}};
    const geo::Picture drawn = picture({area(geo::AreaKind::Water, "苏州河", rectangle(-400, -40, 400, 40))}, closeBy(), {}, {stream});
    const auto names = named(drawn, "苏州河");
    REQUIRE(!names.empty());
    for (const geo::Label &name : names) {
        CHECK(name.glyphs.size() == 3); // character by character along the line
        CHECK_THAT(spotOf(name).y, WithinAbs(0, 0.5));
    }
    geo::PictureRequest english = closeBy();
    english.english = true;
    CHECK(!named(picture({}, english, {}, {stream}), "Suzhou Creek").empty());
}

TEST_CASE("houses are named only from near by")
{
    const std::vector<geo::BaseArea> house{area(geo::AreaKind::Building, "图书馆", rectangle(-100, -100, 100, 100))};
    CHECK(named(picture(house, closeBy()), "图书馆").size() == 1);
    CHECK(named(picture(house, closeBy(-0.5)), "图书馆").empty());
}

TEST_CASE("names of the base map stay where they are while the map moves")
{
    const std::vector<geo::BaseArea> areas{area(geo::AreaKind::Green, "中山公园", rectangle(-150, -150, 150, 150)), area(geo::AreaKind::Water, "月湖", rectangle(300, 0, 500, 100))};
    const geo::Plan plan = streetsAlone({{.id = {"long"}, .name = {"长宁路", ""}, .streetClass = geo::StreetClass::Primary, .note = {}, .line = {at(-5000, -200), at(4000, -180)}},
                                         {.id = {"cross"}, .name = {"定西路", ""}, .streetClass = geo::StreetClass::Secondary, .note = {}, .line = {at(-200, -3000), at(-180, 2000)}}});
    const auto anchors = [&](double right, double down) {
        geo::PictureRequest request = closeBy();
        const geo::MapPoint to = geo::toMapPoint(at(right, down));
        const double x = to.x - middle.x;
        const double y = to.y - middle.y;
        request.view = {request.view.minX + x, request.view.minY + y, request.view.maxX + x, request.view.maxY + y};
        const geo::Picture drawn = picture(areas, request, plan);
        std::vector<geo::ScreenPoint> found; // of names in what all of these views show
        for (const geo::Label &label : drawn.list.labels)
            if (const geo::ScreenPoint spot = spotOf(label); std::abs(spot.x) < 500 && std::abs(spot.y) < 280)
                found.push_back(spot);
        std::ranges::sort(found, {}, &geo::ScreenPoint::x);
        return found;
    };
    const auto before = anchors(0, 0);
    REQUIRE(before.size() >= 4);
    for (const auto &[right, down] : {std::pair(37.0, 0.0), {-80.0, 50.0}, {111.0, -90.0}}) {
        const auto after = anchors(right, down);
        REQUIRE(after.size() == before.size());
        for (std::size_t i = 0; i < before.size(); ++i) {
            CHECK_THAT(after[i].x, WithinAbs(before[i].x, 0.01));
            CHECK_THAT(after[i].y, WithinAbs(before[i].y, 0.01));
        }
    }
}
