// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/import/vector/columns.h"
#include "geo/model/base_map.h"
#include "geo/model/street.h"

#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace geo {

struct StreetKind
{
    StreetClass streetClass = StreetClass::Residential;
    int level = 0;
};
struct RailOrWater
{
    LineKind kind = LineKind::Rail;
    int level = 0;
};
struct StationKind
{
};
/// Nothing that a base map draws; what it is instead, in the plural, for the report.
struct OtherKind
{
    std::string what;
};
using BaseKind = std::variant<OtherKind, StreetKind, RailOrWater, AreaKind, StationKind>;

/// What a feature is to a base map, by the tags of OpenStreetMap (https://wiki.openstreetmap.org/wiki/Map_features), or where it has
/// none by what its maker calls it and its layer ("gis_osm_roads", 建筑). Pure.
[[nodiscard]] BaseKind kindOfLine(const OGRFeature &feature, const Columns &columns, const std::string &layer);
[[nodiscard]] BaseKind kindOfArea(const OGRFeature &feature, const Columns &columns, const std::string &layer);
[[nodiscard]] BaseKind kindOfPoint(const OGRFeature &feature, const Columns &columns, const std::string &layer);

} // namespace geo
