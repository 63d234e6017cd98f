// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "geo/model/names.h"

#include <array>

namespace geo {

namespace {
template<typename Enumeration>
constexpr auto names = 0;
template<>
constexpr auto names<TaskStatus> = std::to_array<std::string_view>({"unrecorded", "not_started", "under_way", "done", "paused"});
template<>
constexpr auto names<TaskKind> =
    std::to_array<std::string_view>({"platform", "event", "renewal", "service", "governance", "organisation"});
template<>
constexpr auto names<PlaceCategory> = std::to_array<std::string_view>(
    {"renewal", "elevator", "garden", "venue", "service", "managed_street", "route_stop", "route"});
template<>
constexpr auto names<PositionGrade> =
    std::to_array<std::string_view>({"published", "interpolated", "estimated", "placed_by_hand", "assumed", "unstated", "street", "unplaced"});
template<>
constexpr auto names<StreetClass> = std::to_array<std::string_view>(
    {"trunk", "primary", "secondary", "tertiary", "residential", "service", "footway"});
template<>
constexpr auto names<StreetQuality> = std::to_array<std::string_view>({"surveyed", "traced", "schematic"});
template<>
constexpr auto names<StreetAccess> = std::to_array<std::string_view>({"usual", "step_free", "closed"});
template<>
constexpr auto names<SceneKind> =
    std::to_array<std::string_view>({"title", "overview", "figures", "action", "task", "place", "walk", "closing"});
template<>
constexpr auto names<AreaKind> = std::to_array<std::string_view>({"building", "green", "water"});
template<>
constexpr auto names<LineKind> = std::to_array<std::string_view>({"rail", "waterway"});

template<typename Enumeration>
std::string_view nameIn(Enumeration value)
{
    return names<Enumeration>.at(static_cast<std::size_t>(value));
}
} // namespace

std::string_view nameOf(TaskStatus value) { return nameIn(value); }
std::string_view nameOf(TaskKind value) { return nameIn(value); }
std::string_view nameOf(PlaceCategory value) { return nameIn(value); }
std::string_view nameOf(PositionGrade value) { return nameIn(value); }
std::string_view nameOf(StreetClass value) { return nameIn(value); }
std::string_view nameOf(StreetQuality value) { return nameIn(value); }
std::string_view nameOf(StreetAccess value) { return nameIn(value); }
std::string_view nameOf(SceneKind value) { return nameIn(value); }
std::string_view nameOf(AreaKind value) { return nameIn(value); }
std::string_view nameOf(LineKind value) { return nameIn(value); }

template<typename Enumeration>
std::optional<Enumeration> fromName(std::string_view name)
{
    for (std::size_t i = 0; i < names<Enumeration>.size(); ++i)
        if (names<Enumeration>[i] == name)
            return static_cast<Enumeration>(i);
    return std::nullopt;
}

template<typename Enumeration>
std::string allNames()
{
    std::string text;
    for (const std::string_view name : names<Enumeration>)
        (text += text.empty() ? "" : ", ") += name;
    return text;
}

#define GEO_NAMED(Enumeration) \
    template std::optional<Enumeration> fromName<Enumeration>(std::string_view); \
    template std::string allNames<Enumeration>();
GEO_NAMED(TaskStatus)
GEO_NAMED(TaskKind)
GEO_NAMED(PlaceCategory)
GEO_NAMED(PositionGrade)
GEO_NAMED(StreetClass)
GEO_NAMED(StreetQuality)
GEO_NAMED(StreetAccess)
GEO_NAMED(SceneKind)
GEO_NAMED(AreaKind)
GEO_NAMED(LineKind)
#undef GEO_NAMED

} // namespace geo
