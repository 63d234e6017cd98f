// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/draw/overlay_hit.h"

#include "geo/base/mercator.h"
#include "geo/base/ring.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace geo {

namespace {
constexpr double nowhere = std::numeric_limits<double>::infinity();

double distance(MapPoint a, MapPoint b)
{
    return std::hypot(a.x - b.x, a.y - b.y);
}

double distanceToLine(const std::vector<LonLat> &line, MapPoint at)
{
    double nearest = nowhere;
    for (std::size_t i = 1; i < line.size(); ++i) {
        const MapPoint from = toMapPoint(line[i - 1]);
        const MapPoint to = toMapPoint(line[i]);
        const MapPoint along{to.x - from.x, to.y - from.y};
        const double squared = along.x * along.x + along.y * along.y;
        const double share = squared > 0 ? std::clamp(((at.x - from.x) * along.x + (at.y - from.y) * along.y) / squared, 0.0, 1.0) : 0;
        nearest = std::min(nearest, distance(at, {from.x + share * along.x, from.y + share * along.y}));
    }
    return nearest;
}

bool contains(const Area &area, LonLat position)
{
    return contains(area.outline, position) && std::ranges::none_of(area.holes, [position](const auto &hole) { return contains(hole, position); });
}

/// How well a feature was hit: points before lines before areas, then the nearer or the smaller.
struct Hit
{
    enum class What { Point, Line, Area, Nothing };

    What what = What::Nothing;
    double measure = nowhere;

    auto operator<=>(const Hit &) const = default;
};

Hit hitOf(const OverlayFeature &feature, MapPoint at, LonLat position, double reach)
{
    double nearest = nowhere;
    for (const LonLat point : feature.shapes.points)
        nearest = std::min(nearest, distance(toMapPoint(point), at));
    if (nearest <= reach)
        return {Hit::What::Point, nearest};
    nearest = nowhere;
    for (const auto &line : feature.shapes.lines)
        nearest = std::min(nearest, distanceToLine(line, at));
    if (nearest <= reach)
        return {Hit::What::Line, nearest};
    if (std::ranges::any_of(feature.shapes.areas, [position](const Area &area) { return contains(area, position); }))
        return {Hit::What::Area, feature.bounds.width() * feature.bounds.height()};
    return {};
}
} // namespace

std::optional<FeatureId> featureAt(const Plan &plan, MapPoint at, double reach)
{
    const LonLat position = toLonLat(at);
    Box<LonLat> about;
    about.include(position);
    about = about.grownBy(reach * 360); // degrees of latitude are the shorter ones on the map
    Hit best;
    std::optional<FeatureId> found;
    for (const Overlay &overlay : plan.overlays)
        for (std::size_t i = 0; overlay.shown && i < overlay.features->size(); ++i) {
            const OverlayFeature &feature = (*overlay.features)[i];
            if (!feature.bounds.intersects(about))
                continue;
            if (const Hit hit = hitOf(feature, at, position, reach); hit.what != Hit::What::Nothing && hit <= best) {
                best = hit;
                found = FeatureId{overlay.id, i};
            }
        }
    return found;
}

} // namespace geo
