// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/draw/placed_boxes.h"
#include "tests/geo/draw/bundled_picture.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace {
/// The room of each letter or word of each label, on the screen; a little smaller than the letters' own box, since
/// Chinese characters do not fill theirs.
std::vector<std::vector<geo::TurnedBox>> boxesOf(const geo::Picture &picture)
{
    const geo::ViewTransform view{.centre = {(picture.request.view.minX + picture.request.view.maxX) / 2, (picture.request.view.minY + picture.request.view.maxY) / 2},
                                  .zoom = picture.request.zoom, .bearing = picture.request.bearing};
    const FixedMeasurer measurer;
    std::vector<std::vector<geo::TurnedBox>> all;
    for (const geo::Label &label : picture.list.labels) {
        auto &boxes = all.emplace_back();
        const geo::ScreenPoint anchor = view.toScreen(label.anchor);
        for (const geo::Glyph &glyph : label.glyphs)
            boxes.push_back({{anchor.x + glyph.centre.x, anchor.y + glyph.centre.y},
                             measurer.widthPx(glyph.text, label.sizePx, label.weight) * 0.9, label.sizePx * 0.9, glyph.angle});
    }
    return all;
}
} // namespace

TEST_CASE("no label lies on another label or on a symbol, at any zoom, turned or not, in either language")
{
    geo::PictureRequest request = requestAt(GENERATE(13.0, 14.0, 15.0, 15.5, 16.0, 17.0, 18.0), GENERATE(0.0, 30.0));
    request.english = GENERATE(false, true);
    if (GENERATE(false, true))
        request.selected = {geo::PlaceId{"no1-innovation-space"}};
    const geo::Picture picture = composed(request);
    const auto boxes = boxesOf(picture);
    REQUIRE(boxes.size() > 3);
    for (std::size_t i = 0; i < boxes.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            for (const geo::TurnedBox &one : boxes[i])
                for (const geo::TurnedBox &other : boxes[j])
                    if (one.overlaps(other))
                        FAIL_CHECK(textOf(picture.list.labels[i]) << " lies on " << textOf(picture.list.labels[j]));
    const geo::ViewTransform view{.centre = {(request.view.minX + request.view.maxX) / 2, (request.view.minY + request.view.maxY) / 2},
                                  .zoom = request.zoom, .bearing = request.bearing};
    for (const geo::Symbol &symbol : picture.list.symbols) {
        const geo::ScreenPoint spot = view.toScreen(symbol.anchor);
        const geo::TurnedBox box{{spot.x + symbol.offset.x, spot.y + symbol.offset.y}, symbol.sizePx * 0.7, symbol.sizePx * 0.7, 0};
        for (std::size_t i = 0; i < boxes.size(); ++i)
            if (std::ranges::any_of(boxes[i], [&](const geo::TurnedBox &letter) { return letter.overlaps(box); }))
                FAIL_CHECK(textOf(picture.list.labels[i]) << " lies on " << symbol.file);
    }
}

TEST_CASE("in a picture that ends at its frame no name reaches beyond it, and none is lost within")
{
    const FixedMeasurer measurer;
    int cut = 0; // without a frame
    for (const double zoom : {14.0, 15.5, 17.0})
        for (const double bearing : {0.0, 30.0})
            for (const bool english : {false, true}) {
                geo::PictureRequest request = requestAt(zoom, bearing);
                request.english = english;
                const geo::ViewTransform view = viewOf(request);
                const auto isBeyond = [&](const geo::Label &label) {
                    const geo::ScreenPoint anchor = view.toScreen(label.anchor);
                    return std::ranges::any_of(label.glyphs, [&](const geo::Glyph &glyph) {
                        const geo::TurnedBox box{{anchor.x + glyph.centre.x, anchor.y + glyph.centre.y}, measurer.widthPx(glyph.text, label.sizePx, label.weight), label.sizePx, glyph.angle};
                        const geo::Box<geo::ScreenPoint> bounds = box.bounds();
                        return bounds.minX < -640 || bounds.maxX > 640 || bounds.minY < -400 || bounds.maxY > 400;
                    });
                };
                const geo::Picture open = composed(request);
                request.frameWidthPx = 1280;
                request.frameHeightPx = 800;
                const geo::Picture framed = composed(request);
                CHECK(std::ranges::none_of(framed.list.labels, isBeyond));
                std::set<std::string> names;
                for (const geo::Label &label : framed.list.labels)
                    names.insert(textOf(label));
                for (const geo::Label &label : open.list.labels) {
                    cut += isBeyond(label);
                    INFO(textOf(label));
                    const geo::ScreenPoint spot = view.toScreen(label.anchor);
                    CHECK((std::abs(spot.x) > 400 || std::abs(spot.y) > 250 || names.contains(textOf(label))));
                }
            }
    CHECK(cut > 0);
}

TEST_CASE("letters stand upright, whichever way the map is turned")
{
    const geo::Picture picture = composed(requestAt(16, GENERATE(0.0, 90.0, 180.0, 270.0)));
    for (const geo::Label &label : picture.list.labels)
        for (const geo::Glyph &glyph : label.glyphs) {
            INFO(textOf(label) << " turned by " << glyph.angle);
            CHECK(std::abs(glyph.angle) <= 95);
        }
}

TEST_CASE("streets carry their names in the language of the surface")
{
    geo::PictureRequest request = requestAt(15.5);
    const auto names = [](const geo::Picture &picture, const std::string &name) {
        return std::ranges::any_of(picture.list.labels, [&](const geo::Label &label) { return textOf(label).find(name) != std::string::npos; });
    };
    CHECK(names(composed(request), "武夷路"));
    CHECK(names(composed(request), "中山公园"));
    request.english = true;
    CHECK(names(composed(request), "Wuyi Road"));
    CHECK(names(composed(request), "Zhongshan Park"));
    CHECK_FALSE(names(composed(request), "武夷路"));
}

TEST_CASE("one street's name is not said again and again")
{
    const geo::Picture picture = composed(requestAt(15));
    std::map<std::string, int> times;
    for (const geo::Label &label : picture.list.labels)
        ++times[textOf(label)];
    for (const auto &[text, count] : times) {
        INFO(text);
        CHECK(count <= 3);
    }
}

TEST_CASE("switched-off parts of the picture are not drawn, and the same request gives the same picture")
{
    geo::PictureRequest request = requestAt(15);
    const geo::Picture once = composed(request);
    const geo::Picture again = composed(request);
    CHECK(once.list.labels.size() == again.list.labels.size());
    CHECK(once.list.symbols.size() == again.list.symbols.size());
    request.streets = request.block = request.stations = request.walks = false;
    request.categories.clear();
    const geo::Picture empty = composed(request);
    CHECK(empty.list.fills.empty());
    CHECK(empty.list.strokes.empty());
    CHECK(empty.list.routes.empty());
    CHECK(empty.list.symbols.empty());
    CHECK(empty.list.labels.empty());
    CHECK(empty.marks.empty());
}

TEST_CASE("walking areas are drawn as tinted ground with edges and minutes, less what is a hole")
{
    geo::PictureRequest request = requestAt(15);
    const std::size_t routes = composed(request).list.routes.size();
    const std::size_t fills = composed(request).list.fills.size();
    const geo::Area ground{.outline = {{121.417, 31.214}, {121.421, 31.214}, {121.421, 31.218}, {121.417, 31.218}, {121.417, 31.214}},
                           .holes = {{{121.418, 31.215}, {121.418, 31.216}, {121.419, 31.216}, {121.418, 31.215}}}};
    request.walkAreas = {{5, {ground}}};
    const geo::Picture picture = composed(request);
    CHECK(picture.list.routes.size() == routes + 2);
    REQUIRE(picture.list.fills.size() == fills + 1);
    CHECK(picture.list.fills.back().rings.size() == 2);
    CHECK(std::ranges::any_of(picture.list.labels, [](const geo::Label &label) { return textOf(label) == "5 分钟"; }));
}

TEST_CASE("names keep off the walk's line where they can")
{
    const geo::Picture picture = composed(requestAt(17));
    const geo::ViewTransform view{.centre = {(picture.request.view.minX + picture.request.view.maxX) / 2, (picture.request.view.minY + picture.request.view.maxY) / 2},
                                  .zoom = 17};
    std::vector<geo::TurnedBox> line;
    for (const geo::WalkLine &leg : picture.request.walkLines)
        for (std::size_t i = 1; i < leg.line.size(); ++i) {
            const geo::ScreenPoint from = view.toScreen(geo::toMapPoint(leg.line[i - 1]));
            const geo::ScreenPoint to = view.toScreen(geo::toMapPoint(leg.line[i]));
            line.push_back({{(from.x + to.x) / 2, (from.y + to.y) / 2}, std::hypot(to.x - from.x, to.y - from.y), 1, std::atan2(to.y - from.y, to.x - from.x) * 180 / 3.14159265});
        }
    const auto boxes = boxesOf(picture);
    int crossing = 0;
    for (const auto &label : boxes)
        crossing += std::ranges::any_of(label, [&](const geo::TurnedBox &letter) {
            return std::ranges::any_of(line, [&](const geo::TurnedBox &piece) { return piece.overlaps(letter); });
        });
    CHECK(crossing <= 1);
}
