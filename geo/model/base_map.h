// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/base/area.h"
#include "geo/model/id.h"
#include "geo/model/text.h"

#include <string>
#include <vector>

namespace geo {

enum class AreaKind { Building, Green, Water };

/// A piece of ground that is drawn under the streets: a building, a park, a pond.
struct BaseArea
{
    BaseAreaId id;
    AreaKind kind = AreaKind::Building;
    Text name; ///< empty where it has none
    Area area;

    bool operator==(const BaseArea &) const = default;
};

enum class LineKind { Rail, Waterway };

/// A line of the ground that nobody walks along: a railway, a stream.
struct BaseLine
{
    BaseLineId id;
    LineKind kind = LineKind::Rail;
    Text name;
    int level = 0;            ///< over the ground; below 0 it runs in a tunnel and is not drawn
    std::vector<LonLat> line; ///< WGS-84, at least two positions

    bool operator==(const BaseLine &) const = default;
};

/// The ids of all that a project's base map has.
struct BaseMapIds
{
    std::vector<std::string> streets, areas, lines;
};

} // namespace geo
