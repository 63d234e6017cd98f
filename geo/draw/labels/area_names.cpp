// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The names of parks, waters and houses, upright where each area has most room for its own.
#include "geo/draw/labels/label_lines.h"
#include "geo/draw/labels/named_features.h"

#include <boost/geometry.hpp>
#include <boost/geometry/geometries/box.hpp>
#include <boost/geometry/geometries/point_xy.hpp>
#include <boost/geometry/geometries/segment.hpp>

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>
#include <utility>

namespace geo {

namespace {
using Point = boost::geometry::model::d2::point_xy<double>;

constexpr double apartPx = 320;     ///< between names of the parts of one park or water, and from that along a river
constexpr double withinShare = 0.85; ///< of a name's box that must lie in the area: letters do not fill theirs
constexpr int weight = 400;

/// A name in an area, on the screen.
struct AreaName
{
    const TileFeature *area = nullptr;
    std::string text;
    NameLook look;
    ScreenPoint spot; ///< pixels from the picture's middle

    [[nodiscard]] double size() const { return std::max(area->bounds.width(), area->bounds.height()); }
};

std::vector<AreaName> areaNames(const PictureLayout &layout, const StyleLayer &layer)
{
    std::vector<AreaName> names;
    eachNamed(layout, layer, [&](const NamedFeature &named) {
        const std::optional<MapPoint> &spot = named.feature.spot;
        if (!spot || !layout.request.view.contains({spot->x, spot->y, spot->x, spot->y}))
            return;
        if (std::string text = shownName(layout, layer, named); !text.empty())
            names.push_back({&named.feature, std::move(text), named.look, layout.toScreen(*spot)});
    });
    // Larger ones first; the rest of the order is there to be the same each time.
    std::ranges::sort(names, {}, [](const AreaName &name) { return std::tuple(name.look.sortKey, -name.size(), std::string_view(name.text), name.area->spot->x, name.area->spot->y); });
    return names;
}

std::string withoutSpaces(std::string text)
{
    std::erase(text, ' ');
    return text;
}

/// However a name is set: in one run, in characters or in two lines.
std::string wordsOf(const Label &label)
{
    std::string text;
    for (const Glyph &glyph : label.glyphs)
        text += glyph.text;
    return withoutSpaces(std::move(text));
}

/// Whether a box about a point within an area lies within it: then no edge of the area reaches into the box.
bool isWithin(const PictureLayout &layout, const TileRings &rings, ScreenPoint centre, double width, double height)
{
    namespace shape = boost::geometry;
    const shape::model::box<Point> box(Point(centre.x - width / 2, centre.y - height / 2), Point(centre.x + width / 2, centre.y + height / 2));
    return std::ranges::none_of(rings, [&](const std::vector<MapPoint> &ring) {
        if (ring.empty())
            return false;
        ScreenPoint last = layout.toScreen(ring.front());
        return std::ranges::any_of(ring, [&](MapPoint point) {
            const ScreenPoint from = std::exchange(last, layout.toScreen(point));
            return shape::intersects(shape::model::segment<Point>(Point(from.x, from.y), Point(last.x, last.y)), box);
        });
    });
}

/// A name's lines about a point, as labels and boxes have them.
struct Block
{
    std::vector<std::string> lines;
    std::vector<double> widths;
    double width = 0;
    double lineHeight = 0;

    [[nodiscard]] double height() const { return lineHeight * static_cast<double>(lines.size()); }
    [[nodiscard]] double downOf(std::size_t line) const { return (static_cast<double>(line) + 0.5) * lineHeight - height() / 2; }
};

Block blockOf(const PictureLayout &layout, const AreaName &name)
{
    Block block{.lines = labelLines(layout.measurer, name.text, name.look.sizePx, weight, name.look.longestPx), .widths = {}, .lineHeight = name.look.sizePx * labelLineHeight};
    for (const std::string &line : block.lines) {
        block.widths.push_back(layout.measurer.widthPx(line, name.look.sizePx, weight));
        block.width = std::max(block.width, block.widths.back());
    }
    return block;
}

bool tryAt(PictureLayout &layout, const AreaName &name, const Block &block, ScreenPoint offset)
{
    const ScreenPoint centre{name.spot.x + offset.x, name.spot.y + offset.y};
    std::vector<TurnedBox> boxes;
    std::vector<Glyph> glyphs;
    for (std::size_t i = 0; i < block.lines.size(); ++i) {
        glyphs.push_back({block.lines[i], {offset.x, offset.y + block.downOf(i)}, 0});
        boxes.push_back({{centre.x, centre.y + block.downOf(i)}, block.widths[i] + 4, block.lineHeight, 0});
    }
    if (!layout.taken.areFree(boxes) || !layout.walked.areFree(boxes))
        return false;
    layout.taken.place(boxes);
    layout.picture.list.labels.push_back({.anchor = *name.area->spot,
                                          .glyphs = std::move(glyphs),
                                          .sizePx = name.look.sizePx,
                                          .weight = weight,
                                          .colour = name.look.colour,
                                          .halo = name.look.halo,
                                          .haloPx = name.look.haloPx});
    return true;
}

/// In the middle, or a little above or below it where a street's name runs through: as far up or down as the area has room.
bool place(PictureLayout &layout, const AreaName &name)
{
    const Block block = blockOf(layout, name);
    const double width = block.width * withinShare;
    const double height = block.height() * withinShare;
    if (!isWithin(layout, name.area->rings, name.spot, width, height))
        return false;
    if (tryAt(layout, name, block, {}))
        return true;
    for (const double way : {-1.0, 1.0})
        for (const double lines : {1.0, 2.0}) {
            const double down = way * lines * block.lineHeight;
            // The whole way there lies in the area, so that the name does not come to stand beyond a bay of it.
            if (!isWithin(layout, name.area->rings, {name.spot.x, name.spot.y + down / 2}, width, height + std::abs(down)))
                break;
            if (tryAt(layout, name, block, {0, down}))
                return true;
        }
    return false;
}
} // namespace

void addNamesIn(PictureLayout &layout, const StyleLayer &layer)
{
    std::multimap<std::string, ScreenPoint> said;
    for (std::size_t i = layout.labelsAboveBaseMap; i < layout.picture.list.labels.size(); ++i)
        said.emplace(wordsOf(layout.picture.list.labels[i]), layout.toScreen(layout.picture.list.labels[i].anchor));
    for (const AreaName &name : areaNames(layout, layer)) {
        const std::string words = withoutSpaces(name.text);
        const auto [begin, end] = said.equal_range(words);
        const auto isNear = [&name](const auto &other) { return std::hypot(other.second.x - name.spot.x, other.second.y - name.spot.y) < apartPx; };
        if (std::none_of(begin, end, isNear) && place(layout, name))
            said.emplace(words, name.spot);
    }
}

} // namespace geo
