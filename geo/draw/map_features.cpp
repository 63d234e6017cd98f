// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/draw/map_features.h"

#include "geo/base/mercator.h"
#include "geo/model/names.h"

#include <algorithm>
#include <tuple>

namespace geo {

namespace {
constexpr double leastPx = 1.5; ///< smaller areas are not seen
constexpr double stepPx = 0.7;  ///< positions of a line nearer than this to the one before are not seen either

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

/// The groups of features by a key, in the order in which the first of each comes.
template<typename Feature, typename KeyOf, typename Add>
std::vector<FeatureGroup> groupsBy(const std::vector<Feature> &features, KeyOf keyOf, Add add)
{
    std::vector<FeatureGroup> groups;
    std::map<decltype(keyOf(features.front())), std::size_t> at;
    for (const Feature &feature : features) {
        const auto [found, isNew] = at.try_emplace(keyOf(feature), groups.size());
        if (isNew)
            groups.emplace_back();
        add(groups[found->second], feature, isNew);
    }
    return groups;
}

/// Whether an area is large enough to be seen.
bool isSeen(const PictureLayout &layout, const std::vector<MapPoint> &outline)
{
    Box<MapPoint> bounds;
    for (const MapPoint &point : outline)
        bounds.include(point);
    const double scale = worldSizePx(layout.request.zoom);
    return bounds.width() * scale >= leastPx || bounds.height() * scale >= leastPx;
}

std::vector<MapPoint> thinned(const PictureLayout &layout, const std::vector<LonLat> &line)
{
    std::vector<MapPoint> points;
    for (const LonLat position : line) {
        const MapPoint point = toMapPoint(position);
        if (points.size() > 1 && distancePx(layout, points.back(), point) < stepPx)
            points.back() = point;
        else
            points.push_back(point);
    }
    return points;
}
} // namespace

FeatureProperties propertiesOf(const Street &street)
{
    FeatureProperties properties{{"class", text(nameOf(street.streetClass))}, {"quality", text(nameOf(street.quality))},
                                 {"access", text(nameOf(street.access))}, {"level", static_cast<double>(street.level)},
                                 {"elevated", street.elevated}};
    addNames(properties, street.name);
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
    , m_degrees(degreesOf(layout.request.view))
{
}

std::vector<FeatureGroup> &MapFeatures::groups(const std::string &sourceLayer)
{
    auto found = m_groups.find(sourceLayer);
    if (found == m_groups.end())
        found = m_groups.emplace(sourceLayer, grouped(sourceLayer)).first;
    return found->second;
}

std::vector<FeatureGroup> MapFeatures::grouped(const std::string &sourceLayer) const
{
    const PictureRequest &request = m_layout.request;
    if (sourceLayer == "street" && request.streets)
        return streets();
    if (sourceLayer == "area" && request.ground)
        return areas();
    if (sourceLayer == "line" && request.ground)
        return lines();
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

std::vector<FeatureGroup> MapFeatures::streets() const
{
    const auto keyOf = [byName = byName("street")](const Street &street) {
        return std::tuple(street.streetClass, street.quality, street.access, street.level, street.elevated, byName ? street.name.zh : "", byName ? street.name.en : "");
    };
    return groupsBy(m_layout.plan.streets, keyOf, [](FeatureGroup &group, const Street &street, bool isNew) {
        if (isNew)
            group.properties = propertiesOf(street);
        group.lines.push_back(&street.line);
    });
}

std::vector<FeatureGroup> MapFeatures::lines() const
{
    const auto keyOf = [byName = byName("line")](const BaseLine &line) {
        return std::tuple(line.kind, line.level, byName ? line.name.zh : "", byName ? line.name.en : "");
    };
    return groupsBy(m_layout.plan.lines, keyOf, [](FeatureGroup &group, const BaseLine &line, bool isNew) {
        if (isNew) {
            group.properties = {{"kind", text(nameOf(line.kind))}, {"level", static_cast<double>(line.level)}};
            addNames(group.properties, line.name);
        }
        group.lines.push_back(&line.line);
    });
}

std::vector<FeatureGroup> MapFeatures::areas() const
{
    const auto keyOf = [byName = byName("area")](const BaseArea &area) {
        return std::tuple(area.kind, byName ? area.name.zh : "", byName ? area.name.en : "");
    };
    return groupsBy(m_layout.plan.areas, keyOf, [](FeatureGroup &group, const BaseArea &area, bool isNew) {
        if (isNew) {
            group.properties = {{"kind", text(nameOf(area.kind))}};
            addNames(group.properties, area.name);
        }
        group.areas.push_back(&area.area);
    });
}

std::vector<FeatureGroup> MapFeatures::block() const
{
    const Block &block = m_layout.plan.block;
    if (block.outline.size() < 4)
        return {};
    FeatureGroup group;
    addNames(group.properties, block.name);
    group.lines.push_back(&block.outline);
    return {group};
}

const std::vector<std::vector<std::vector<MapPoint>>> &MapFeatures::seen(const std::string &sourceLayer, FeatureGroup &group) const
{
    if (group.seen)
        return *group.seen;
    group.seen.emplace();
    const bool isBlock = sourceLayer == "block"; // drawn whole, so that its dashes do not creep
    for (const std::vector<LonLat> *line : group.lines)
        if (isBlock || reachesInto(m_degrees, *line))
            group.seen->push_back({sourceLayer == "line" ? thinned(m_layout, *line) : toMapPoints(*line)});
    for (const Area *area : group.areas) {
        if (!reachesInto(m_degrees, area->outline))
            continue;
        std::vector<std::vector<MapPoint>> rings{toMapPoints(area->outline)};
        if (!isSeen(m_layout, rings.front()))
            continue;
        for (const std::vector<LonLat> &hole : area->holes)
            rings.push_back(toMapPoints(hole));
        group.seen->push_back(std::move(rings));
    }
    return *group.seen;
}

} // namespace geo
