// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet's map and the window's of the same ground at the same scale, name by name.
#include "app/paint/qt_text_measurer.h"
#include "app/sheet/sheet_map.h"
#include "geo/base/mercator.h"
#include "geo/draw/placed_boxes.h"
#include "geo/import/seed/seed.h"
#include "geo/network/street_networks.h"
#include "geo/tiles/tile_maker.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace {
constexpr double nearPx = 2;      ///< how far a box of the window may lie from the sheet's: 0.5 mm on paper
constexpr double turnDegrees = 1; ///< and how far it may be turned
constexpr double reachPx = 32;    ///< a name gives way to what only one of the two has from so near: a step along its line is 24

const geo::Plan &bundled()
{
    static const geo::Plan plan = geo::readSeed(std::filesystem::path(GUIXIANG_DATA) / "seed");
    return plan;
}

const geo::Style &bundledStyle()
{
    static const geo::Style style = geo::readStyle(std::filesystem::path(GUIXIANG_DATA) / "style");
    return style;
}

/// The bundled streets, with a park, a pond and a creek beside the walk.
const geo::BaseMap &ground()
{
    static const auto map = [] {
        const auto rectangle = [](geo::LonLat from, double width, double height) {
            return geo::Area{{from, {from.lon + width, from.lat}, {from.lon + width, from.lat + height}, {from.lon, from.lat + height}, from}, {}};
        };
        geo::TileMaker maker;
        for (const geo::Street &street : bundled().streets)
            maker.add(street);
        maker.add(geo::BaseArea{.id = {"park"}, .kind = geo::AreaKind::Green, .name = {"华山绿地", ""}, .area = rectangle({121.4135, 31.2150}, 0.002, 0.002)});
        maker.add(geo::BaseArea{.id = {"pond"}, .kind = geo::AreaKind::Water, .name = {"月湖", ""}, .area = rectangle({121.4235, 31.2175}, 0.002, 0.001)});
        maker.add(geo::BaseLine{.id = {"creek"}, .kind = geo::LineKind::Waterway, .name = {"苏州河", ""}, .line = {{121.40, 31.2115}, {121.45, 31.2125}}});
        return geo::baseMapOf(maker);
    }();
    return *map;
}

/// A name and the boxes of its letters, or a symbol and its box, as they lie on the sheet: pixels from its middle.
struct Placed
{
    std::string text;
    std::vector<geo::TurnedBox> boxes;
};

std::vector<Placed> namesOf(const geo::Picture &picture, const geo::ViewTransform &sheet)
{
    std::vector<Placed> names;
    for (const geo::Label &label : picture.list.labels) {
        const geo::ScreenPoint anchor = sheet.toScreen(label.anchor);
        Placed &name = names.emplace_back();
        for (const geo::Glyph &glyph : label.glyphs) {
            name.text += glyph.text;
            name.boxes.push_back({{anchor.x + glyph.centre.x, anchor.y + glyph.centre.y},
                                  guixiang::QtTextMeasurer().widthPx(glyph.text, label.sizePx, label.weight), label.sizePx, glyph.angle});
        }
    }
    return names;
}

std::vector<Placed> symbolsOf(const geo::Picture &picture, const geo::ViewTransform &sheet)
{
    std::vector<Placed> symbols;
    for (const geo::Symbol &symbol : picture.list.symbols) {
        const geo::ScreenPoint anchor = sheet.toScreen(symbol.anchor);
        symbols.push_back({symbol.file + symbol.text, {{{anchor.x + symbol.offset.x, anchor.y + symbol.offset.y}, symbol.sizePx, symbol.sizePx, 0}}});
    }
    return symbols;
}

bool areEqual(const Placed &one, const Placed &other)
{
    return one.text == other.text && std::ranges::equal(one.boxes, other.boxes, [](const geo::TurnedBox &a, const geo::TurnedBox &b) {
        return std::hypot(a.centre.x - b.centre.x, a.centre.y - b.centre.y) <= nearPx && std::abs(std::remainder(a.angle - b.angle, 360)) <= turnDegrees
               && a.width == b.width && a.height == b.height;
    });
}

bool isAmong(const std::vector<Placed> &all, const Placed &one)
{
    return std::ranges::any_of(all, [&](const Placed &other) { return areEqual(one, other); });
}

/// What one has and the other has not, at the same spot.
void addDifferences(std::vector<Placed> &differences, const std::vector<Placed> &ones, const std::vector<Placed> &others)
{
    std::ranges::copy_if(ones, std::back_inserter(differences), [&](const Placed &one) { return !isAmong(others, one); });
}

/// Whether a name lies so near to one of some boxes that it may have given way to it.
bool isNear(const Placed &name, const std::vector<Placed> &causes)
{
    return std::ranges::any_of(name.boxes, [&](geo::TurnedBox box) {
        box.width += 2 * reachPx;
        box.height += 2 * reachPx;
        return std::ranges::any_of(causes, [&](const Placed &cause) { return std::ranges::any_of(cause.boxes, [&](const geo::TurnedBox &other) { return box.overlaps(other); }); });
    });
}

bool isWellWithin(const Placed &name, QSizeF frame)
{
    return std::ranges::all_of(name.boxes, [&](const geo::TurnedBox &box) {
        const geo::Box<geo::ScreenPoint> bounds = box.bounds().grownBy(reachPx);
        return std::max(-bounds.minX, bounds.maxX) < frame.width() / 2 && std::max(-bounds.minY, bounds.maxY) < frame.height() / 2;
    });
}

/// What the window asks for where it looks at the sheet's ground, turned as the sheet is: more than is seen, without a frame and
/// without corners, the ground not stretched, discs only where they do not crowd.
geo::PictureRequest windowRequest(const guixiang::SheetMap &sheet, const geo::PictureRequest &paper)
{
    geo::ViewTransform view = sheet.view;
    view.northStretch = 1;
    return {.view = view.visible(0.25), .zoom = view.zoom, .bearing = view.bearing, .categories = paper.categories, .walk = paper.walk, .walkLines = paper.walkLines};
}
} // namespace

/// On screen a disc that would crowd others is left out, on paper each has its place: names near such discs, and names of stops that
/// moved with them, may differ. So may names at the frame and at the scale bar's corner, which the window has not. All others are the same.
TEST_CASE("names stand on the sheet where they stand in the window at the same scale, letter by letter")
{
    const geo::Walk &walk = *bundled().firstWalk();
    const geo::Route route = geo::routeOf(bundled(), geo::StreetNetworks(std::make_shared<const geo::Plan>(bundled())), walk);
    const QRectF cornerMm(-93, 63, 62, 11);
    const guixiang::SheetMap sheet = guixiang::sheetMap({bundled(), ground(), walk, route}, bundledStyle(),
                                                        {.sizeMm = {186, 148}, .reservedMm = {cornerMm}, .wantedScale = GENERATE(0, 4000, 7500), .headsUp = GENERATE(false, true)},
                                                        [](const auto &...) { return guixiang::Backdrop(); });
    geo::PictureRequest request = windowRequest(sheet, sheet.picture.request);
    request.tiles = ground().tiles(request.view, request.zoom);
    const geo::Picture window = geo::compose(bundled(), bundledStyle(), request, guixiang::QtTextMeasurer());
    geo::ViewTransform fromMiddle = sheet.view;
    fromMiddle.widthPx = fromMiddle.heightPx = 0;
    const std::vector<Placed> onSheet = namesOf(sheet.picture, fromMiddle);
    const std::vector<Placed> inWindow = namesOf(window, fromMiddle);

    std::vector<Placed> causes;
    const double perMm = 96 / 25.4;
    const QPointF corner = cornerMm.center() * perMm;
    causes.push_back({"corner", {{{corner.x(), corner.y()}, cornerMm.width() * perMm, cornerMm.height() * perMm, 0}}});
    addDifferences(causes, symbolsOf(sheet.picture, fromMiddle), symbolsOf(window, fromMiddle));
    addDifferences(causes, symbolsOf(window, fromMiddle), symbolsOf(sheet.picture, fromMiddle));
    const auto isOfStop = [&](const Placed &name) {
        return std::ranges::any_of(walk.stops, [&](const geo::WalkStop &stop) { return bundled().find(stop.place)->name.zh == name.text; });
    };
    std::vector<Placed> moved;
    addDifferences(moved, onSheet, inWindow);
    addDifferences(moved, inWindow, onSheet);
    std::ranges::copy_if(moved, std::back_inserter(causes), isOfStop);

    // However far a name has to go along its street, it went from where the window has it.
    const auto gaveWay = [&](const Placed &name) {
        return std::ranges::any_of(inWindow, [&](const Placed &other) {
            return other.text == name.text && !isAmong(onSheet, other) && (isNear(other, causes) || !isWellWithin(other, sheet.sizePx));
        });
    };

    int same = 0;
    for (const Placed &name : inWindow) {
        INFO(name.text << " at " << name.boxes.front().centre.x << ", " << name.boxes.front().centre.y << " in the window, 1:" << sheet.scale);
        const bool isSame = isAmong(onSheet, name);
        same += isSame;
        CHECK((isSame || isNear(name, causes) || !isWellWithin(name, sheet.sizePx)));
    }
    CHECK(same >= 7);
    for (const Placed &name : onSheet) {
        INFO(name.text << " at " << name.boxes.front().centre.x << ", " << name.boxes.front().centre.y << " on the sheet, 1:" << sheet.scale);
        CHECK((isAmong(inWindow, name) || isNear(name, causes) || !isWellWithin(name, sheet.sizePx) || gaveWay(name)));
    }
}
