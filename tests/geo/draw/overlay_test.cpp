// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/draw/overlay_hit.h"
#include "tests/geo/draw/bundled_picture.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>

namespace {
std::vector<geo::LonLat> square(geo::LonLat corner, double side)
{
    return {corner, {corner.lon + side, corner.lat}, {corner.lon + side, corner.lat + side}, {corner.lon, corner.lat + side}, corner};
}

geo::OverlayFeature feature(const std::string &name, geo::Shapes shapes)
{
    const auto bounds = geo::boundsOf(shapes);
    return {.name = {name, {}}, .shapes = std::move(shapes), .bounds = bounds};
}

geo::Overlay overlay(const std::string &id, int number, geo::OverlayFeatures features)
{
    return {.id = {id}, .name = id, .source = {}, .day = {}, .number = number, .features = std::make_shared<const geo::OverlayFeatures>(std::move(features))};
}

/// An estate with a courtyard, a small one inside it, a route past it, a point; another estate in a second overlay.
geo::Plan planWithOverlays()
{
    geo::Plan plan = bundledPlan();
    plan.overlays = {overlay("a", 1,
                             {feature("大院", {.areas = {{square({121.4180, 31.2150}, 0.0040), {square({121.4200, 31.2170}, 0.0010)}}}}),
                              feature("小院", {.areas = {{square({121.4182, 31.2152}, 0.0010), {}}}}),
                              feature("环线", {.lines = {{{121.4150, 31.2160}, {121.4250, 31.2160}}}}),
                              feature("测点", {.points = {{121.4190, 31.21605}}}),
                              feature("远处", {.areas = {{square({121.6, 31.4}, 0.01), {}}}})}),
                     overlay("b", 2, {feature("新院", {.areas = {{square({121.4182, 31.2152}, 0.0010), {}}}})})};
    return plan;
}

geo::Picture pictureOf(const geo::Plan &plan, const geo::PictureRequest &request)
{
    static const auto baseMap = baseMapOf(bundledPlan());
    return composed(plan, *baseMap, bundledStyle(), request);
}

std::string hitAt(const geo::Plan &plan, geo::LonLat position)
{
    const auto hit = geo::featureAt(plan, geo::toMapPoint(position), 6 / geo::worldSizePx(17));
    return hit ? plan.find(*hit)->name.zh : "";
}

std::ptrdiff_t named(const geo::Picture &picture, const std::string &name)
{
    return std::ranges::count(picture.list.labels, name, textOf);
}
} // namespace

TEST_CASE("overlays lie over the streets and under all that the plan says, each in the colour of its number")
{
    const bool dark = GENERATE(false, true);
    geo::PictureRequest request = requestAt(16);
    request.dark = dark;
    const geo::Theme &theme = bundledStyle().theme(dark);
    const geo::Picture before = pictureOf(bundledPlan(), request);
    const geo::Picture picture = pictureOf(planWithOverlays(), request);
    const std::size_t streets = before.list.strokes.size();
    REQUIRE(picture.list.strokes.size() > streets);
    REQUIRE(picture.list.fills.size() == before.list.fills.size() + 3); // what is out of view is left out
    const geo::Fill &yard = picture.list.fills[before.list.fills.size()];
    CHECK(yard.rings.size() == 2);
    CHECK(yard.strokesBelow == streets);
    CHECK(yard.colour == geo::faded(theme.overlay(1), bundledStyle().overlayFill));
    CHECK(picture.list.fills.back().colour == geo::faded(theme.overlay(2), bundledStyle().overlayFill));
    CHECK(picture.list.fills.back().strokesBelow > streets);
    const geo::Stroke &edges = picture.list.strokes[streets];
    CHECK(edges.colour == theme.overlay(1));
    CHECK(edges.lines.size() == 4); // outline, courtyard, the small one, the route
    CHECK(picture.list.strokes[streets + 2].widthPx == bundledStyle().overlayPointPx);
    CHECK(picture.list.strokes.back().colour == theme.overlay(2));
    CHECK(picture.list.routes.size() == before.list.routes.size());
    CHECK(picture.list.symbols.size() == before.list.symbols.size());
    CHECK_FALSE(theme.overlay(1) == theme.overlay(2));
    CHECK(theme.overlay(1) == theme.overlay(1 + static_cast<int>(theme.overlays.size())));
}

TEST_CASE("names of overlays take what room the plan leaves, and a name wider than its area waits for a closer view")
{
    const geo::Picture before = pictureOf(bundledPlan(), requestAt(17));
    const geo::Picture picture = pictureOf(planWithOverlays(), requestAt(17));
    for (const geo::Label &label : before.list.labels)
        CHECK(named(picture, textOf(label)) == named(before, textOf(label)));
    CHECK(named(picture, "大院") == 1);
    CHECK(named(pictureOf(planWithOverlays(), requestAt(14)), "小院") == 0);
}

TEST_CASE("an overlay that is switched off is not drawn, nor any where none is asked for; a selected feature always is")
{
    geo::Plan plan = planWithOverlays();
    for (geo::Overlay &each : plan.overlays)
        each.shown = false;
    const geo::Picture before = pictureOf(bundledPlan(), requestAt(16));
    CHECK(pictureOf(plan, requestAt(16)).list.strokes.size() == before.list.strokes.size());
    geo::PictureRequest none = requestAt(16);
    none.overlays = false;
    CHECK(pictureOf(planWithOverlays(), none).list.strokes.size() == before.list.strokes.size());
    geo::PictureRequest request = requestAt(16);
    request.selectedFeature = geo::FeatureId{{"a"}, 2};
    const geo::Picture selected = pictureOf(plan, request);
    REQUIRE(selected.list.strokes.size() == before.list.strokes.size() + 2);
    CHECK(selected.list.strokes.back().colour == bundledStyle().light.overlay(1));
    CHECK(selected.list.strokes.back().widthPx > bundledStyle().overlayLinePx);
    request.selectedFeature = geo::FeatureId{{"gone"}, 2};
    CHECK(pictureOf(plan, request).list.strokes.size() == before.list.strokes.size());
}

TEST_CASE("a point is a disc, smaller far out, and what is too small to be seen is a dot")
{
    geo::Plan plan = bundledPlan();
    plan.overlays = {overlay("a", 1, {feature("点", {.points = {{121.4196, 31.2163}}}), feature("小", {.areas = {{square({121.4196, 31.2163}, 0.000002), {}}}})})};
    const double zoom = GENERATE(12.0, 18.0);
    const std::size_t streets = pictureOf(bundledPlan(), requestAt(zoom)).list.strokes.size();
    const geo::Picture picture = pictureOf(plan, requestAt(zoom));
    REQUIRE(picture.list.strokes.size() == streets + 3); // the dot, the disc's rim, the disc
    for (std::size_t i = streets; i < picture.list.strokes.size(); ++i) {
        const auto &line = picture.list.strokes[i].lines.front();
        const double lengthPx = (line.back().x - line.front().x) * geo::worldSizePx(zoom);
        CHECK(lengthPx > 0);
        CHECK(lengthPx < 0.1);
    }
    CHECK(picture.list.strokes.back().widthPx == (zoom == 18.0 ? 1 : 0.4) * bundledStyle().overlayPointPx);
}

TEST_CASE("a click finds the point, then the line, then the smallest area on top; a courtyard and what is switched off are not hit")
{
    geo::Plan plan = planWithOverlays();
    CHECK(hitAt(plan, {121.4190, 31.2160}) == "测点");
    CHECK(hitAt(plan, {121.4215, 31.21601}) == "环线");
    CHECK(hitAt(plan, {121.4185, 31.2155}) == "新院"); // over the small one of the same size
    CHECK(hitAt(plan, {121.4215, 31.2185}) == "大院");
    CHECK(hitAt(plan, {121.4205, 31.2175}).empty());
    CHECK(hitAt(plan, {121.4300, 31.2300}).empty());
    plan.overlays[1].shown = false;
    CHECK(hitAt(plan, {121.4185, 31.2155}) == "小院");
    plan.overlays[0].shown = false;
    CHECK(hitAt(plan, {121.4185, 31.2155}).empty());
}
