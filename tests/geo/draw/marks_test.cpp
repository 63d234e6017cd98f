// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/geo/draw/bundled_picture.h"

#include "geo/draw/placed_boxes.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>
#include <cmath>
#include <map>

namespace {
std::map<std::string, int> timesShown(const geo::Picture &picture)
{
    std::map<std::string, int> times;
    for (const geo::Mark &mark : picture.marks)
        for (const geo::PlaceId &place : mark.places)
            ++times[place.value];
    return times;
}

const geo::Mark *markOf(const geo::Picture &picture, const std::string &place)
{
    for (const geo::Mark &mark : picture.marks)
        if (std::ranges::find(mark.places, geo::PlaceId{place}) != mark.places.end())
            return &mark;
    return nullptr;
}
} // namespace

TEST_CASE("at every zoom each place that has a position is in exactly one symbol, and no other is")
{
    const geo::Picture picture = composed(requestAt(GENERATE(11.0, 13.0, 14.0, 15.0, 16.0, 17.0, 18.0, 19.0)));
    const auto times = timesShown(picture);
    for (const geo::Place &place : bundledPlan().places) {
        INFO(place.id.value);
        const auto found = times.find(place.id.value);
        CHECK((found == times.end() ? 0 : found->second) == (place.grade == geo::PositionGrade::Unplaced ? 0 : 1));
    }
}

TEST_CASE("far out symbols join into counted clusters, close in they stand alone")
{
    const geo::Picture far = composed(requestAt(12));
    const geo::Picture near = composed(requestAt(18));
    CHECK(far.marks.size() < near.marks.size());
    for (const geo::Picture *picture : {&far, &near})
        for (const geo::Symbol &symbol : picture->list.symbols)
            if (symbol.file == bundledStyle().clusterSymbol)
                CHECK(std::ranges::any_of(picture->marks, [&](const geo::Mark &mark) {
                    return mark.anchor == symbol.anchor && std::to_string(mark.places.size()) == symbol.text;
                }));
}

TEST_CASE("two places at one spot share a symbol at every zoom")
{
    const geo::Picture picture = composed(requestAt(GENERATE(14.0, 17.0, 19.5)));
    const geo::Mark *space = markOf(picture, "no1-innovation-space");
    REQUIRE(space);
    CHECK(space == markOf(picture, "technology-security-hall"));
    // Whichever of the two is selected, the symbol that they share shows it.
    geo::PictureRequest request = picture.request;
    request.selected = {geo::PlaceId{"technology-security-hall"}};
    const geo::Picture selected = composed(request);
    CHECK(std::ranges::any_of(selected.list.symbols, [&](const geo::Symbol &symbol) {
        return symbol.file == bundledStyle().selectionSymbol && symbol.anchor == markOf(selected, "no1-innovation-space")->anchor;
    }));
}

TEST_CASE("the walk's stops are numbered 1 to 6 and no two discs cover each other close in")
{
    const geo::Picture picture = composed(requestAt(17));
    std::vector<const geo::Mark *> discs;
    for (const geo::Mark &mark : picture.marks)
        if (mark.stop > 0)
            discs.push_back(&mark);
    REQUIRE(discs.size() == 6);
    const geo::ViewTransform view{.centre = geo::toMapPoint({121.4196, 31.2163}), .zoom = 17};
    for (std::size_t i = 0; i < discs.size(); ++i) {
        CHECK(discs[i]->stop == static_cast<int>(i) + 1);
        for (std::size_t j = 0; j < i; ++j) {
            const geo::ScreenPoint a = view.toScreen(discs[i]->anchor);
            const geo::ScreenPoint b = view.toScreen(discs[j]->anchor);
            CHECK(std::hypot(a.x + discs[i]->offset.x - b.x - discs[j]->offset.x, a.y + discs[i]->offset.y - b.y - discs[j]->offset.y) > 20);
        }
    }
}

TEST_CASE("a category switched off and a place filtered out leave, the selected place stays")
{
    geo::PictureRequest request = requestAt(16);
    request.categories.erase(geo::PlaceCategory::Elevator);
    request.hidden.insert(geo::PlaceId{"huaning-plaza"});
    const auto times = timesShown(composed(request));
    CHECK_FALSE(times.contains("xiyi-hangtian-compound"));
    CHECK_FALSE(times.contains("huaning-plaza"));
    CHECK(times.contains("pandong-garden"));
    request.selected = {geo::PlaceId{"huaning-plaza"}};
    CHECK(timesShown(composed(request)).contains("huaning-plaza"));
}

TEST_CASE("a selected place stands out of any cluster and shows its uncertainty in metres")
{
    geo::PictureRequest request = requestAt(12);
    request.selected = {geo::PlaceId{"pandong-garden"}};
    const geo::Picture picture = composed(request);
    const geo::Mark *mark = markOf(picture, "pandong-garden");
    REQUIRE(mark);
    CHECK(mark->places.size() == 1);
    REQUIRE(picture.list.rings.size() == 1);
    const geo::Place *garden = bundledPlan().find(geo::PlaceId{"pandong-garden"});
    CHECK(std::abs(picture.list.rings.front().radius * geo::metresPerMapUnit(garden->position->lat) - garden->uncertaintyM) < 1e-6);
    CHECK(composed(requestAt(12)).list.rings.empty());
}

TEST_CASE("places of an assumed position have the hollow symbol")
{
    const geo::Picture picture = composed(requestAt(18));
    const geo::Mark *compound = markOf(picture, "xujiazhai-yaohua-compound");
    REQUIRE(compound);
    REQUIRE(compound->places.size() == 1);
    const auto symbol = std::ranges::find(picture.list.symbols, compound->anchor, &geo::Symbol::anchor);
    REQUIRE(symbol != picture.list.symbols.end());
    CHECK(symbol->file == bundledStyle().light.categories.at(geo::PlaceCategory::Elevator).assumedSymbol);
}

TEST_CASE("the legs to assumed stops are dashed, the others whole")
{
    const geo::Picture picture = composed(requestAt(16));
    const geo::Colour red = bundledStyle().light.walk;
    int dashed = 0;
    int whole = 0;
    for (const geo::Stroke &stroke : picture.list.routes)
        if (stroke.colour == red)
            (stroke.dash.onPx > 0 ? dashed : whole) += static_cast<int>(stroke.lines.size());
    // Stops 3 and 4 are assumed: legs 2-3, 3-4 and 4-5. Stops 1 and 2 are one spot, so there is no leg to draw between them.
    CHECK(dashed == 3);
    CHECK(whole == 1);
}

TEST_CASE("the places of a task are all marked, without rings over one another")
{
    geo::PictureRequest request = requestAt(17);
    for (const geo::Place *place : bundledPlan().placesOf(geo::TaskId{"2.2"}))
        request.selected.insert(place->id);
    REQUIRE(request.selected.size() > 2);
    const geo::Picture picture = composed(request);
    CHECK(picture.list.rings.empty());
    const auto marked = std::ranges::count(picture.list.symbols, bundledStyle().selectionSymbol, &geo::Symbol::file);
    CHECK(marked > 2);
    CHECK(marked == std::ranges::count_if(picture.marks, [&](const geo::Mark &mark) {
              return std::ranges::any_of(mark.places, [&](const geo::PlaceId &id) { return request.selected.contains(id); });
          }));
}

TEST_CASE("on paper every stop has a disc that covers no other, and a line to its spot when it stands aside")
{
    geo::Plan plan = bundledPlan();
    geo::Walk &walk = plan.walks.front();
    const geo::Place middle = *plan.find(walk.stops.front().place);
    for (int i = 0; i < 20; ++i) { // twenty more within a few metres
        geo::Place near = middle;
        near.id = {"near-" + std::to_string(i)};
        near.position->lon += i * 1e-5;
        plan.places.push_back(near);
        walk.stops.push_back({.place = near.id});
    }
    geo::PictureRequest request = requestAt(15.5);
    request.everyStop = true;
    const geo::Picture picture = composed(plan, *baseMapOf(plan), bundledStyle(), request);
    std::vector<geo::TurnedBox> discs;
    std::size_t aside = 0;
    const geo::ViewTransform view{.centre = {(request.view.minX + request.view.maxX) / 2, (request.view.minY + request.view.maxY) / 2}, .zoom = request.zoom};
    for (const geo::Mark &mark : picture.marks) {
        if (mark.stop == 0)
            continue;
        const geo::ScreenPoint spot = view.toScreen(mark.anchor);
        discs.push_back({{spot.x + mark.offset.x, spot.y + mark.offset.y}, bundledStyle().stopPx, bundledStyle().stopPx, 0});
        aside += mark.offset == geo::ScreenPoint{} ? 0 : 1;
    }
    REQUIRE(discs.size() == walk.stops.size());
    for (std::size_t i = 0; i < discs.size(); ++i)
        for (std::size_t j = i + 1; j < discs.size(); ++j)
            CHECK_FALSE(discs[i].overlaps(discs[j]));
    CHECK(aside > 15);
    const auto leaders = std::ranges::count_if(picture.list.routes, [](const geo::Stroke &stroke) { return stroke.widthPx == 1 && stroke.lines.size() == 1; });
    CHECK(leaders == static_cast<std::ptrdiff_t>(aside));
}
