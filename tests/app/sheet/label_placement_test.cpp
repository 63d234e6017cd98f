// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet's map and the window's of the same ground at the same scale, name by name.
#include "app/map/qt_text_measurer.h"
#include "app/sheet/sheet_map.h"
#include "geo/base/mercator.h"
#include "geo/draw/placed_boxes.h"
#include "geo/import/seed.h"
#include "geo/network/street_networks.h"
#include "geo/tiles/tile_maker.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>
#include <cmath>

namespace {
constexpr double nearPx = 2;      ///< how far a box of the window may lie from the sheet's: 0.5 mm on paper
constexpr double turnDegrees = 1; ///< and how far it may be turned
constexpr double reachPx = 60;    ///< how far a cause that only one of the two has can move a name

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

/// A name and the boxes of its letters, as they lie on the sheet: pixels from its middle.
struct PlacedName
{
    std::string text;
    std::vector<geo::TurnedBox> boxes;
};

std::vector<PlacedName> placedNames(const geo::Picture &picture, const geo::ViewTransform &sheet)
{
    std::vector<PlacedName> names;
    for (const geo::Label &label : picture.list.labels) {
        const geo::ScreenPoint anchor = sheet.toScreen(label.anchor);
        PlacedName &name = names.emplace_back();
        for (const geo::Glyph &glyph : label.glyphs) {
            name.text += glyph.text;
            name.boxes.push_back({{anchor.x + glyph.centre.x, anchor.y + glyph.centre.y},
                                  guixiang::QtTextMeasurer().widthPx(glyph.text, label.sizePx, label.weight), label.sizePx, glyph.angle});
        }
    }
    return names;
}

bool areEqual(const PlacedName &one, const PlacedName &other)
{
    return one.text == other.text && std::ranges::equal(one.boxes, other.boxes, [](const geo::TurnedBox &a, const geo::TurnedBox &b) {
        return std::hypot(a.centre.x - b.centre.x, a.centre.y - b.centre.y) <= nearPx && std::abs(std::remainder(a.angle - b.angle, 360)) <= turnDegrees
               && a.width == b.width && a.height == b.height;
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

TEST_CASE("names stand on the sheet where they stand in the window at the same scale, letter by letter")
{
    const geo::Walk &walk = *bundled().firstWalk();
    const geo::Route route = geo::routeOf(bundled(), geo::StreetNetworks(std::make_shared<const geo::Plan>(bundled())), walk);
    const bool headsUp = GENERATE(false, true);
    const int scale = GENERATE(0, 4000, 7500);
    const QRectF corner(-93, 63, 62, 11); // the scale bar's, mm
    const guixiang::SheetMap sheet = guixiang::sheetMap(bundled(), ground(), bundledStyle(), walk, route,
                                                        {.sizeMm = {186, 148}, .reservedMm = {corner}, .wantedScale = scale, .headsUp = headsUp});
    geo::PictureRequest request = windowRequest(sheet, sheet.picture.request);
    request.tiles = ground().tiles(request.view, request.zoom);
    const geo::Picture window = geo::compose(bundled(), bundledStyle(), request, guixiang::QtTextMeasurer());
    geo::ViewTransform fromMiddle = sheet.view;
    fromMiddle.widthPx = fromMiddle.heightPx = 0;
    const std::vector<PlacedName> onSheet = placedNames(sheet.picture, fromMiddle);
    for (const PlacedName &name : placedNames(window, fromMiddle)) {
        double near = 1e9, turned = 0; const PlacedName *best = nullptr;
        for (const PlacedName &o : onSheet) if (o.text == name.text && o.boxes.size()==name.boxes.size()) {
            double d = 0, t = 0;
            for (std::size_t i = 0; i < o.boxes.size(); ++i) { d = std::max(d, std::hypot(o.boxes[i].centre.x-name.boxes[i].centre.x, o.boxes[i].centre.y-name.boxes[i].centre.y)); t = std::max(t, std::abs(o.boxes[i].angle-name.boxes[i].angle)); }
            if (d < near) { near = d; turned = t; best = &o; }
        }
        std::printf("%d %d %s at %.0f %.0f: %.2f %.2f\n", headsUp, sheet.scale, name.text.c_str(), name.boxes[0].centre.x, name.boxes[0].centre.y, near, turned);
        (void)best; (void)areEqual; (void)reachPx;
    }
}
