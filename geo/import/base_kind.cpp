// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/import/base_kind.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <string_view>
#include <unordered_map>

namespace geo {

namespace {
const std::unordered_map<std::string_view, StreetClass> &streetClasses()
{
    using enum StreetClass;
    static const std::unordered_map<std::string_view, StreetClass> all{{"motorway", Trunk},
                                                                       {"motorway_link", Trunk},
                                                                       {"trunk", Trunk},
                                                                       {"trunk_link", Trunk},
                                                                       {"primary", Primary},
                                                                       {"primary_link", Primary},
                                                                       {"secondary", Secondary},
                                                                       {"secondary_link", Secondary},
                                                                       {"tertiary", Tertiary},
                                                                       {"tertiary_link", Tertiary},
                                                                       {"residential", Residential},
                                                                       {"living_street", Residential},
                                                                       {"unclassified", Residential},
                                                                       {"road", Residential},
                                                                       {"busway", Service},
                                                                       {"service", Service},
                                                                       {"track", Footway},
                                                                       {"pedestrian", Residential},
                                                                       {"footway", Footway},
                                                                       {"path", Footway},
                                                                       {"steps", Footway},
                                                                       {"cycleway", Footway},
                                                                       {"bridleway", Footway},
                                                                       {"corridor", Footway},
                                                                       {"elevator", Footway},
                                                                       {"track_grade1", Footway},
                                                                       {"track_grade2", Footway},
                                                                       {"track_grade3", Footway},
                                                                       {"track_grade4", Footway},
                                                                       {"track_grade5", Footway}};
    return all;
}

template<std::size_t count>
bool isOneOf(std::string_view value, const std::array<std::string_view, count> &values)
{
    return std::ranges::find(values, value) != values.end();
}

constexpr std::array<std::string_view, 7> rails{"rail", "subway", "light_rail", "tram", "monorail", "narrow_gauge", "funicular"};
constexpr std::array<std::string_view, 5> streams{"river", "stream", "canal", "ditch", "drain"};
constexpr std::array<std::string_view, 19> greens{"park",          "garden",   "golf_course", "grass",   "forest",   "meadow",    "recreation_ground",
                                                  "village_green", "cemetery", "allotments",  "orchard", "vineyard", "flowerbed", "greenery",
                                                  "wood",          "scrub",    "grassland",   "heath",   "green"};
constexpr std::array<std::string_view, 7> waters{"water", "reservoir", "basin", "riverbank", "dock", "lake", "pond"};
constexpr std::array<std::string_view, 3> stations{"station", "halt", "subway_station"};

bool isYes(std::string_view value)
{
    return !value.empty() && value != "no" && value != "false" && value != "F" && value != "0";
}

/// The level that the map names; else bridges lie one above the ground and tunnels one below. A passage through a building lies on it.
int levelOf(const OGRFeature &feature, const Columns &columns)
{
    const std::string_view text = columns.text(feature, Field::Level);
    int level = 0;
    const bool isNamed = !text.empty() && std::from_chars(text.data(), text.data() + text.size(), level).ec == std::errc();
    const std::string tunnel(columns.text(feature, Field::Tunnel));
    const bool isTunnel = isYes(tunnel) && tunnel != "building_passage";
    const bool isBridge = isYes(columns.text(feature, Field::Bridge));
    // Other makers write 0 for every street, bridges too.
    if (isNamed && (level != 0 || (!isTunnel && !isBridge)))
        return level;
    return isTunnel ? -1 : (isBridge ? 1 : 0);
}

bool mentions(const std::string &text, std::initializer_list<std::string_view> words)
{
    std::string small(text);
    std::ranges::transform(small, small.begin(), [](unsigned char byte) { return static_cast<char>(std::tolower(byte)); });
    return std::ranges::any_of(words, [&](std::string_view word) { return small.find(word) != std::string::npos; });
}

BaseKind lineByName(const std::string &name, int level)
{
    if (mentions(name, {"rail", "铁路", "轨道", "轨交", "地铁"}))
        return RailOrWater{LineKind::Rail, level};
    if (mentions(name, {"waterway", "river", "stream", "河", "水系"}))
        return RailOrWater{LineKind::Waterway, level};
    if (mentions(name, {"foot", "步行", "人行"}))
        return StreetKind{StreetClass::Footway, level};
    if (mentions(name, {"road", "street", "highway", "lane", "route", "track", "路", "街", "道"}))
        return StreetKind{StreetClass::Residential, level};
    return OtherKind{"lines that are no streets, rails or waters"};
}

std::optional<AreaKind> areaByName(const std::string &name)
{
    if (mentions(name, {"building", "house", "建筑", "房屋", "楼"}))
        return AreaKind::Building;
    if (mentions(name, {"park", "green", "forest", "绿", "公园"}))
        return AreaKind::Green;
    if (mentions(name, {"water", "lake", "river", "水", "河", "湖"}))
        return AreaKind::Water;
    return std::nullopt;
}
} // namespace

std::optional<StreetClass> streetClassOf(std::string_view word)
{
    const auto found = streetClasses().find(word);
    return found == streetClasses().end() ? std::nullopt : std::optional(found->second);
}

std::optional<LineKind> lineKindOf(std::string_view word)
{
    if (isOneOf(word, rails))
        return LineKind::Rail;
    return isOneOf(word, streams) ? std::optional(LineKind::Waterway) : std::nullopt;
}

std::optional<AreaKind> groundOf(std::string_view word)
{
    if (isOneOf(word, waters))
        return AreaKind::Water;
    return isOneOf(word, greens) ? std::optional(AreaKind::Green) : std::nullopt;
}

BaseKind kindOfLine(const OGRFeature &feature, const Columns &columns, const std::string &layer)
{
    const int level = levelOf(feature, columns);
    std::string kind(columns.text(feature, Field::Highway));
    const bool isHighway = !kind.empty();
    if (!isHighway)
        kind = columns.text(feature, Field::Kind);
    if (const auto streetClass = streetClassOf(kind))
        return StreetKind{*streetClass, level};
    if (isHighway && columns.text(feature, Field::Railway).empty())
        return OtherKind{"streets that are planned, being built or for no traffic"};
    const std::string rail(columns.text(feature, Field::Railway));
    if (isOneOf(rail.empty() ? kind : rail, rails))
        return RailOrWater{LineKind::Rail, level};
    const std::string stream(columns.text(feature, Field::Waterway));
    if (isOneOf(stream.empty() ? kind : stream, streams))
        return RailOrWater{LineKind::Waterway, level};
    const bool isTagged = columns.has(Field::Railway) && columns.has(Field::Waterway);
    if (isTagged || isOneOf(kind, greens) || isOneOf(kind, waters))
        return OtherKind{"lines that are no streets, rails or waters"};
    const BaseKind byKind = lineByName(kind, level);
    return std::holds_alternative<OtherKind>(byKind) ? lineByName(layer, level) : byKind;
}

BaseKind kindOfArea(const OGRFeature &feature, const Columns &columns, const std::string &layer)
{
    if (isYes(columns.text(feature, Field::Building)))
        return columns.text(feature, Field::Location) == "underground" ? BaseKind(OtherKind{"buildings under the ground"})
                                                                       : BaseKind(AreaKind::Building);
    if (columns.text(feature, Field::Railway) == "station")
        return StationKind{};
    for (const Field field : {Field::Natural, Field::Landuse, Field::Leisure, Field::Waterway, Field::Kind}) {
        const std::string_view value = columns.text(feature, field);
        const auto ground = groundOf(value);
        if (ground == AreaKind::Water && isYes(columns.text(feature, Field::Tunnel)))
            return OtherKind{"waters under the ground"};
        if (ground)
            return *ground;
    }
    // Squares: people walk along their edges, which are no streets to be drawn as such.
    if (streetClassOf(columns.text(feature, Field::Highway)))
        return StreetKind{StreetClass::Footway, levelOf(feature, columns)};
    const bool isTagged = columns.has(Field::Landuse) && columns.has(Field::Natural);
    if (!isTagged)
        for (const std::string &name : {std::string(columns.text(feature, Field::Kind)), layer})
            if (const auto kind = areaByName(name))
                return *kind;
    return OtherKind{"areas that are no buildings, green or water"};
}

BaseKind kindOfPoint(const OGRFeature &feature, const Columns &columns, const std::string &layer)
{
    const std::string rail(columns.text(feature, Field::Railway));
    const std::string kind(columns.text(feature, Field::Kind));
    const bool isTagged = columns.has(Field::Railway);
    if (isTagged ? isOneOf(rail, stations) : isOneOf(kind, stations) || isOneOf(kind, rails) || mentions(layer, {"station", "车站", "站点"}))
        return StationKind{};
    return OtherKind{"points that are no stations"};
}

} // namespace geo
