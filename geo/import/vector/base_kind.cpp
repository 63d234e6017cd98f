// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/import/vector/base_kind.h"

#include "geo/model/base_words.h"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <string_view>

namespace geo {

namespace {
bool isStation(std::string_view word)
{
    return word == "station" || word == "halt" || word == "subway_station";
}

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
    if (lineKindOf(rail.empty() ? kind : rail) == LineKind::Rail)
        return RailOrWater{LineKind::Rail, level};
    const std::string stream(columns.text(feature, Field::Waterway));
    if (lineKindOf(stream.empty() ? kind : stream) == LineKind::Waterway)
        return RailOrWater{LineKind::Waterway, level};
    const bool isTagged = columns.has(Field::Railway) && columns.has(Field::Waterway);
    if (isTagged || groundOf(kind))
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
    if (isTagged ? isStation(rail) : isStation(kind) || lineKindOf(kind) == LineKind::Rail || mentions(layer, {"station", "车站", "站点"}))
        return StationKind{};
    return OtherKind{"points that are no stations"};
}

} // namespace geo
