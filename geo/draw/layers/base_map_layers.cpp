// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The base map: the fill, line and circle layers of the style, in its order.
#include "geo/base/mercator.h"
#include "geo/draw/layers/map_features.h"

#include <algorithm>
#include <utility>

namespace geo {

namespace {
constexpr double leastDashPx = 0.5; ///< of an on and an off: finer ones look like a line, and take a painter very long
constexpr double outlinePx = 1; ///< of a fill's outline, which the specification gives no width

using Parts = std::vector<std::vector<std::vector<MapPoint>>>;

/// A dash in pixels from one in line widths; more than an on, an off and a dot is drawn as its first two.
Dash dashOf(const std::vector<double> &widths, double widthPx)
{
    if (widths.size() < 2 || widths[0] <= 0 || widths[1] <= 0 || (widths[0] + widths[1]) * widthPx < leastDashPx)
        return {};
    return {widths[0] * widthPx, widths[1] * widthPx, widths.size() == 4 ? widths[2] * widthPx : 0};
}

/// The strokes of one layer: what has one look is one stroke.
class LayerStrokes
{
public:
    void add(double widthPx, Colour colour, Dash dash, const Parts &parts)
    {
        if (widthPx <= 0 || colour.alpha == 0 || parts.empty())
            return;
        const auto isSame = [&](const Stroke &stroke) { return stroke.widthPx == widthPx && stroke.colour == colour && stroke.dash == dash; };
        auto found = std::ranges::find_if(m_strokes, isSame);
        if (found == m_strokes.end())
            found = m_strokes.insert(found, {.lines = {}, .widthPx = widthPx, .colour = colour, .dash = dash});
        for (const auto &rings : parts)
            found->lines.insert(found->lines.end(), rings.begin(), rings.end());
    }
    void moveTo(std::vector<Stroke> &strokes)
    {
        std::ranges::move(m_strokes, std::back_inserter(strokes));
    }

private:
    std::vector<Stroke> m_strokes;
};

void addFills(PictureLayout &layout, MapFeatures &features, const StyleLayer &layer)
{
    LayerStrokes outlines;
    for (FeatureGroup &group : features.groups(layer)) {
        const StyleContext context{layout.request.zoom, &group.properties};
        if (!layer.takes(context))
            continue;
        const double opacity = layer.number("fill-opacity", context);
        const Colour colour = faded(layer.colour("fill-color", context), opacity);
        const Parts &parts = features.seen(layer.sourceLayer, group);
        if (colour.alpha > 0)
            for (const auto &rings : parts)
                layout.picture.list.fills.push_back({.rings = rings, .colour = colour, .strokesBelow = layout.picture.list.strokes.size()});
        if (layer.has("fill-outline-color"))
            outlines.add(outlinePx, faded(layer.colour("fill-outline-color", context), opacity), {}, parts);
    }
    outlines.moveTo(layout.picture.list.strokes);
}

void addLines(PictureLayout &layout, MapFeatures &features, const StyleLayer &layer)
{
    LayerStrokes strokes;
    for (FeatureGroup &group : features.groups(layer)) {
        const StyleContext context{layout.request.zoom, &group.properties};
        if (!layer.takes(context))
            continue;
        const double width = layer.number("line-width", context);
        const Colour colour = faded(layer.colour("line-color", context), layer.number("line-opacity", context));
        if (width > 0 && colour.alpha > 0)
            strokes.add(width, colour, dashOf(layer.numbers("line-dasharray", context), width), features.seen(layer.sourceLayer, group));
    }
    strokes.moveTo(layout.picture.list.strokes);
}

void addCircles(PictureLayout &layout, const StyleLayer &layer)
{
    if (!layout.request.stations)
        return;
    for (const Station &station : layout.plan.stations) {
        const FeatureProperties properties = propertiesOf(station);
        const StyleContext context{layout.request.zoom, &properties};
        const double radiusPx = layer.number("circle-radius", context);
        if (!layer.takes(context) || radiusPx <= 0)
            continue;
        const double edgePx = layer.number("circle-stroke-width", context);
        const Colour edge = faded(layer.colour("circle-stroke-color", context), layer.number("circle-stroke-opacity", context));
        // The specification's stroke lies outside the radius, a ring's edge half of it within.
        layout.picture.list.rings.push_back({.centre = toMapPoint(station.position),
                                             .radius = (radiusPx + edgePx / 2) / worldSizePx(layout.request.zoom),
                                             .fill = faded(layer.colour("circle-color", context), layer.number("circle-opacity", context)),
                                             .edge = edgePx > 0 ? edge : Colour{0, 0, 0, 0},
                                             .edgeWidthPx = std::max(edgePx, 0.1),
                                             .dash = {}});
    }
}

bool isStreetLine(const StyleLayer &layer)
{
    return layer.type == StyleLayer::Type::Line && layer.sourceLayer == "street";
}
} // namespace

void addBaseMap(PictureLayout &layout)
{
    MapFeatures features(layout);
    bool hasBands = false;
    for (const StyleLayer &layer : layout.theme.map->layers) {
        // The bands of stretches lie under all streets.
        if (isStreetLine(layer) && !std::exchange(hasBands, true)) {
            layout.strokesBelowStreets = layout.picture.list.strokes.size();
            addBands(layout);
        }
        if (!layer.isShownAt(layout.request.zoom))
            continue;
        if (layer.type == StyleLayer::Type::Fill)
            addFills(layout, features, layer);
        else if (layer.type == StyleLayer::Type::Line)
            addLines(layout, features, layer);
        else if (layer.type == StyleLayer::Type::Circle)
            addCircles(layout, layer);
    }
    if (!hasBands)
        addBands(layout);
}

double streetWidthPx(const PictureLayout &layout, StreetClass streetClass)
{
    const FeatureProperties properties = propertiesOf({.kind = static_cast<int>(streetClass)}, {});
    const StyleContext context{layout.request.zoom, &properties};
    double width = 0;
    for (const StyleLayer &layer : layout.theme.map->layers)
        if (isStreetLine(layer) && layer.isShownAt(layout.request.zoom) && layer.takes(context))
            width = layer.number("line-width", context);
    return width;
}

} // namespace geo
