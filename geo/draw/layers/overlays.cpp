// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a planner lays over the map: areas, lines and points over the base map, under all that the plan says.
#include "geo/base/mercator.h"
#include "geo/draw/picture_layout.h"
#include "geo/tiles/generalisation.h"

#include <algorithm>
#include <optional>

namespace geo {

namespace {
constexpr double leastPx = 2;        ///< an area or a line smaller than this is drawn as a dot
constexpr std::size_t fewPoints = 16; ///< so many are drawn as they are
constexpr double dotPx = 0.05;       ///< a line that short, with its round ends, is a disc
constexpr double selectedMorePx = 2; ///< how much wider the selected feature is
constexpr double haloPx = 3;         ///< around it
constexpr double pointRimPx = 1.5;
constexpr double wholeFromZoom = 15, leastUpToZoom = 12; ///< lines and points have their width, and the least of it
constexpr double leastShare = 0.4;

using Lines = std::vector<std::vector<MapPoint>>;

/// How much of its width a line or a point has: far out, many of them would else be one blot.
double shareOfWidth(double zoom)
{
    return std::clamp(leastShare + (1 - leastShare) * (zoom - leastUpToZoom) / (wholeFromZoom - leastUpToZoom), leastShare, 1.0);
}

/// Features of one overlay on their way onto the picture.
class Sketch
{
public:
    explicit Sketch(const PictureLayout &layout)
        : m_pxPerUnit(worldSizePx(layout.request.zoom))
    {
    }

    void add(const Shapes &shapes)
    {
        for (const Area &area : shapes.areas)
            addArea(area);
        for (const auto &line : shapes.lines)
            addLine(line);
        for (const LonLat point : shapes.points)
            points.push_back(dot(toMapPoint(point)));
    }

    std::vector<Lines> areas; ///< the rings of each
    Lines lines;              ///< edges too
    Lines points;

private:
    [[nodiscard]] std::vector<MapPoint> dot(MapPoint at) const { return {at, {at.x + dotPx / m_pxPerUnit, at.y}}; }

    /// The middle of what is too small to be seen as it is.
    [[nodiscard]] std::optional<MapPoint> speck(const std::vector<MapPoint> &line) const
    {
        Box<MapPoint> box;
        for (const MapPoint point : line)
            box.include(point);
        if (std::max(box.width(), box.height()) * m_pxPerUnit >= leastPx)
            return std::nullopt;
        return MapPoint{(box.minX + box.maxX) / 2, (box.minY + box.maxY) / 2};
    }

    void addArea(const Area &area)
    {
        Lines rings{toMapPoints(area.outline)};
        if (const auto middle = speck(rings.front())) {
            lines.push_back(dot(*middle));
            return;
        }
        for (const auto &hole : area.holes)
            rings.push_back(toMapPoints(hole));
        if (std::ranges::any_of(rings, [](const auto &ring) { return ring.size() > fewPoints; }))
            rings = simplifiedArea(rings, nearPx / m_pxPerUnit);
        lines.insert(lines.end(), rings.begin(), rings.end());
        areas.push_back(std::move(rings));
    }

    void addLine(const std::vector<LonLat> &line)
    {
        std::vector<MapPoint> whole = toMapPoints(line);
        if (const auto middle = speck(whole))
            lines.push_back(dot(*middle));
        else
            lines.push_back(whole.size() > fewPoints ? simplifiedLine(whole, nearPx / m_pxPerUnit) : std::move(whole));
    }

    double m_pxPerUnit;
};

void addStroke(PictureLayout &layout, const Lines &lines, double widthPx, Colour colour)
{
    if (!lines.empty())
        layout.picture.list.strokes.push_back({.lines = lines, .widthPx = widthPx, .colour = colour, .dash = {}});
}

void addFills(PictureLayout &layout, Sketch &sketch, Colour colour)
{
    const std::size_t below = layout.picture.list.strokes.size();
    for (Lines &rings : sketch.areas)
        layout.picture.list.fills.push_back({.rings = std::move(rings), .colour = colour, .strokesBelow = below});
}

void addOverlay(PictureLayout &layout, const Overlay &overlay, const Box<LonLat> &seen)
{
    Sketch sketch(layout);
    for (const OverlayFeature &feature : *overlay.features)
        if (feature.bounds.intersects(seen))
            sketch.add(feature.shapes);
    const Style &style = layout.style;
    const Colour colour = layout.theme.overlay(overlay.number);
    if (!sketch.lines.empty() || !sketch.points.empty())
        layout.picture.overlays.push_back({overlay.name, colour});
    addFills(layout, sketch, faded(colour, style.overlayFill));
    const double share = shareOfWidth(layout.request.zoom);
    addStroke(layout, sketch.lines, share * style.overlayLinePx, colour);
    addStroke(layout, sketch.points, share * (style.overlayPointPx + 2 * pointRimPx), layout.theme.paper);
    addStroke(layout, sketch.points, share * style.overlayPointPx, colour);
}

/// The selected feature lies over all others, whether its overlay is shown or not.
void addSelected(PictureLayout &layout)
{
    const auto &selected = layout.request.selectedFeature;
    const OverlayFeature *feature = selected ? layout.plan.find(*selected) : nullptr;
    if (!feature)
        return;
    Sketch sketch(layout);
    sketch.add(feature->shapes);
    const Style &style = layout.style;
    const Colour colour = layout.theme.overlay(layout.plan.find(selected->overlay)->number);
    addFills(layout, sketch, faded(colour, style.overlayFill));
    addStroke(layout, sketch.lines, style.overlayLinePx + selectedMorePx + 2 * haloPx, layout.theme.halo);
    addStroke(layout, sketch.lines, style.overlayLinePx + selectedMorePx, colour);
    addStroke(layout, sketch.points, style.overlayPointPx + 2 * selectedMorePx + 2 * haloPx, layout.theme.ink);
    addStroke(layout, sketch.points, style.overlayPointPx + 2 * selectedMorePx + haloPx, layout.theme.halo);
    addStroke(layout, sketch.points, style.overlayPointPx + selectedMorePx, colour);
}
} // namespace

Box<LonLat> seenDegrees(const PictureLayout &layout)
{
    const Box<MapPoint> &view = layout.request.view;
    Box<LonLat> seen;
    seen.include(toLonLat({view.minX, view.maxY}));
    seen.include(toLonLat({view.maxX, view.minY}));
    return seen;
}

void addOverlays(PictureLayout &layout)
{
    const Box<LonLat> seen = seenDegrees(layout);
    if (layout.request.overlays)
        for (const Overlay &overlay : layout.plan.overlays)
            if (overlay.shown)
                addOverlay(layout, overlay, seen);
    addSelected(layout);
}

} // namespace geo
