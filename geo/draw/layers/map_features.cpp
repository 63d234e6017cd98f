// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/draw/layers/map_features.h"

#include "geo/base/mercator.h"
#include "geo/model/names.h"
#include "geo/tiles/features.h"
#include "geo/tiles/generalisation.h"

#include <algorithm>
#include <utility>

namespace geo {

namespace {
constexpr double leastPx = 1.5; ///< smaller areas are not seen

StyleValue text(std::string_view value)
{
    return std::string(value);
}

void addNames(FeatureProperties &properties, const Text &name)
{
    // A feature without a name has no such property, so that "has" tells.
    if (!name.zh.empty())
        properties["name"] = name.zh;
    if (!name.en.empty())
        properties["name_en"] = name.en;
}

TileFeature lineOf(const std::vector<LonLat> &line)
{
    TileFeature feature{.name = {}, .rings = {toMapPoints(line)}};
    for (const MapPoint &point : feature.rings.front())
        feature.bounds.include(point);
    return feature;
}

/// Whether an area is large enough to be seen.
bool isSeen(const PictureLayout &layout, const TileFeature &area)
{
    return std::max(area.bounds.width(), area.bounds.height()) * worldSizePx(layout.request.zoom) >= leastPx;
}
} // namespace

FeatureProperties propertiesOf(const TileClass &what, const Text &name)
{
    FeatureProperties properties;
    switch (what.source) {
    case TileSource::Area: properties = {{"kind", text(nameOf(what.areaKind()))}}; break;
    case TileSource::Line: properties = {{"kind", text(nameOf(what.lineKind()))}, {"level", static_cast<double>(what.level)}}; break;
    case TileSource::Street:
        properties = {{"class", text(nameOf(what.streetClass()))}, {"quality", text(nameOf(what.quality))},
                      {"access", text(nameOf(StreetAccess::Usual))}, {"level", static_cast<double>(what.level)}, {"elevated", what.elevated}};
    }
    addNames(properties, name);
    return properties;
}

FeatureProperties propertiesOf(const Station &station)
{
    FeatureProperties properties{{"lines", station.lines}};
    addNames(properties, station.name);
    return properties;
}

void nameIn(FeatureProperties &properties, const Text &name, bool english)
{
    properties["name"] = name.in(english);
}

MapFeatures::MapFeatures(const PictureLayout &layout)
    : m_layout(layout)
{
}

std::vector<FeatureGroup> &MapFeatures::groups(const StyleLayer &layer)
{
    const std::pair key(layer.sourceLayer, layer.tellsApartBy("access"));
    auto found = m_groups.find(key);
    if (found == m_groups.end())
        found = m_groups.emplace(key, grouped(key.first, key.second)).first;
    return found->second;
}

std::vector<FeatureGroup> MapFeatures::grouped(const std::string &sourceLayer, bool withAccess)
{
    const PictureRequest &request = m_layout.request;
    if (sourceLayer == "street" && request.streets)
        return streets(withAccess);
    if (sourceLayer == "area" && request.ground)
        return fromTiles(TileSource::Area, sourceLayer);
    if (sourceLayer == "line" && request.ground)
        return fromTiles(TileSource::Line, sourceLayer);
    if (sourceLayer == "block" && request.block)
        return block();
    return {};
}

/// Only a style that asks for names has features told apart by them.
bool MapFeatures::byName(std::string_view sourceLayer) const
{
    return std::ranges::any_of(m_layout.theme.map->layers, [&](const StyleLayer &layer) {
        return layer.sourceLayer == sourceLayer && layer.isShownAt(m_layout.request.zoom) && layer.type != StyleLayer::Type::Symbol
               && (layer.tellsApartBy("name") || layer.tellsApartBy("name_en"));
    });
}

std::vector<FeatureGroup> MapFeatures::fromTiles(TileSource source, std::string_view sourceLayer) const
{
    const bool byNames = byName(sourceLayer);
    std::map<std::pair<TileClass, std::pair<std::string, std::string>>, FeatureGroup> groups;
    for (const TilePointer &tile : m_layout.request.tiles)
        for (const TileGroup &part : tile->groups) {
            if (part.what.source != source || part.what.level == namesAlone)
                continue;
            FeatureGroup *group = nullptr;
            for (const TileFeature &feature : part.features) {
                if (!group || byNames) {
                    const Text name = byNames ? feature.name : Text{};
                    group = &groups[{part.what, {name.zh, name.en}}];
                    if (group->features.empty())
                        group->properties = propertiesOf(part.what, name);
                }
                group->features.push_back(&feature);
            }
        }
    std::vector<FeatureGroup> all;
    for (auto &[key, group] : groups)
        all.push_back(std::move(group));
    return all;
}

std::vector<FeatureGroup> MapFeatures::streets(bool withAccess)
{
    std::vector<FeatureGroup> groups = fromTiles(TileSource::Street, "street");
    for (const Street &street : m_layout.plan.streets) {
        if (!withAccess || street.access == StreetAccess::Usual)
            continue;
        m_own.push_back(lineOf(street.line));
        FeatureGroup group;
        group.properties = propertiesOf(classOf(street), street.name);
        group.properties["access"] = text(nameOf(street.access));
        group.features.push_back(&m_own.back());
        groups.push_back(std::move(group));
    }
    return groups;
}

std::vector<FeatureGroup> MapFeatures::block()
{
    const Block &block = m_layout.plan.block;
    if (block.outline.size() < 4)
        return {};
    m_own.push_back(lineOf(block.outline));
    FeatureGroup group;
    addNames(group.properties, block.name);
    group.features.push_back(&m_own.back());
    return {group};
}

const std::vector<TileRings> &MapFeatures::seen(const std::string &sourceLayer, FeatureGroup &group) const
{
    if (group.seen)
        return *group.seen;
    group.seen.emplace();
    const double tolerance = nearPx / worldSizePx(m_layout.request.zoom);
    for (const TileFeature *feature : group.features)
        if (feature->bounds.intersects(m_layout.request.view) && (sourceLayer != "area" || isSeen(m_layout, *feature)))
            group.seen->push_back(sourceLayer == "area" ? feature->rings : TileRings{simplifiedLine(feature->rings.front(), tolerance)});
    return *group.seen;
}

} // namespace geo
