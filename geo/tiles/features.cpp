// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/tiles/features.h"

#include "geo/geometry/geos_polygon.h"
#include "geo/tiles/chains.h"

#include <string>
#include <utility>

namespace geo {

namespace {
Box<MapPoint> boundsOf(const std::vector<MapPoint> &points)
{
    Box<MapPoint> bounds;
    for (const MapPoint &point : points)
        bounds.include(point);
    return bounds;
}
} // namespace

TileFeature lineFeature(const Text &name, std::vector<MapPoint> points)
{
    TileFeature feature{.name = name, .bounds = boundsOf(points), .rings = {}};
    feature.rings.push_back(std::move(points));
    return feature;
}

TileFeature areaFeature(const Text &name, TileRings rings)
{
    TileFeature feature{.name = name, .bounds = boundsOf(rings.front()), .rings = std::move(rings)};
    if (!name.zh.empty())
        feature.spot = innermostPoint(feature.rings);
    return feature;
}

void joinNamed(FeaturesByClass &all)
{
    for (auto &[what, features] : all) {
        if (what.source == TileSource::Area)
            continue;
        std::map<std::pair<std::string, std::string>, TileRings> named;
        std::vector<TileFeature> joined;
        for (TileFeature &feature : features)
            if (feature.name.zh.empty())
                joined.push_back(std::move(feature));
            else
                named[{feature.name.zh, feature.name.en}].push_back(std::move(feature.rings.front()));
        for (auto &[name, chains] : named) {
            joinChains(chains);
            for (auto &chain : chains)
                joined.push_back(lineFeature({name.first, name.second}, std::move(chain)));
        }
        features = std::move(joined);
    }
}

} // namespace geo
