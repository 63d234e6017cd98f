// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/model/base_words.h"

#include <algorithm>
#include <array>
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

} // namespace geo
