// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/tiles/tile_maker.h"

#include "geo/base/mercator.h"
#include "geo/tiles/chains.h"
#include "geo/tiles/generalisation.h"
#include "geo/tiles/geos_polygon.h"
#include "geo/tiles/tile_code.h"

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

TileFeature lineFeature(const Text &name, std::vector<MapPoint> points)
{
    TileFeature feature{.name = name, .bounds = boundsOf(points), .rings = {}};
    feature.rings.push_back(std::move(points));
    return feature;
}
} // namespace

TileClass classOf(const Street &street)
{
    return {TileSource::Street, static_cast<int>(street.streetClass), street.quality, street.elevated, street.level};
}

TileClass classOf(const BaseArea &area)
{
    return {.source = TileSource::Area, .kind = static_cast<int>(area.kind)};
}

TileClass classOf(const BaseLine &line)
{
    return {.source = TileSource::Line, .kind = static_cast<int>(line.kind), .level = line.level};
}

void TileMaker::add(const Street &street)
{
    m_features[classOf(street)].push_back(lineFeature(street.name, toMapPoints(street.line)));
}

void TileMaker::add(const BaseLine &line)
{
    m_features[classOf(line)].push_back(lineFeature(line.name, toMapPoints(line.line)));
}

void TileMaker::add(const BaseArea &area)
{
    std::vector<MapPoint> outline = toMapPoints(area.area.outline);
    TileFeature feature{.name = area.name, .bounds = boundsOf(outline), .rings = {}};
    feature.rings.push_back(std::move(outline));
    for (const std::vector<LonLat> &hole : area.area.holes)
        feature.rings.push_back(toMapPoints(hole));
    if (!feature.name.zh.empty())
        feature.spot = innermostPoint(feature.rings);
    m_features[classOf(area)].push_back(std::move(feature));
}

/// Of lines alone; unnamed ones stay as they are: joined, paths of a whole town would be one line.
void TileMaker::joinNamed()
{
    for (auto &[what, features] : m_features) {
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

void TileMaker::coarsen(int level)
{
    std::erase_if(m_features, [level](const auto &each) { return firstLevelOf(each.first) > level; });
    for (auto &[what, features] : m_features) {
        std::vector<TileFeature> left;
        for (const TileFeature &feature : features)
            if (auto simple = generalised(feature, what, level))
                left.push_back(std::move(*simple));
        features = std::move(left);
    }
}

std::map<TileKey, std::string> TileMaker::tilesOf(int level) const
{
    std::map<TileKey, std::map<TileClass, std::vector<const TileFeature *>>> cells;
    for (const auto &[what, features] : m_features)
        for (const TileFeature &feature : features)
            cells[cellOf(level, feature.bounds)][what].push_back(&feature);
    std::map<TileKey, std::string> tiles;
    for (const auto &[key, groups] : cells)
        tiles.emplace(key, encoded(groups, level));
    return tiles;
}

} // namespace geo
