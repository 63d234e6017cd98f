// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/tiles/tile_maker.h"

#include "geo/base/mercator.h"
#include "geo/tiles/features.h"
#include "geo/tiles/generalisation.h"
#include "geo/tiles/tile_code.h"

#include <utility>

namespace geo {

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
    TileRings rings{toMapPoints(area.area.outline)};
    for (const std::vector<LonLat> &hole : area.area.holes)
        rings.push_back(toMapPoints(hole));
    m_features[classOf(area)].push_back(areaFeature(area.name, std::move(rings)));
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
