// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/base/lon_lat.h"
#include "geo/model/id.h"
#include "geo/model/text.h"

#include <vector>

namespace geo {

enum class StreetClass { Trunk, Primary, Secondary, Tertiary, Residential, Service, Footway };

/// Surveyed (OpenStreetMap), traced (follows the road, midline), schematic (assumed: no centreline found).
enum class StreetQuality { Surveyed, Traced, Schematic };

/// What a planner says of walking there. StepFree: a wheelchair can take it; closed: nobody walks there for now.
enum class StreetAccess { Usual, StepFree, Closed };

/// Who walks: anybody, or somebody who can take no steps, such as with a wheelchair.
enum class Walker { OnFoot, StepFree };

/// One piece of a street as drawn; pieces of one street share their name.
struct Street
{
    StreetId id;
    Text name; ///< empty for an unnamed way
    StreetClass streetClass = StreetClass::Residential;
    StreetQuality quality = StreetQuality::Surveyed;
    bool elevated = false; ///< a road on stilts for vehicles alone
    int level = 0;         ///< over the ground: bridges above 0, tunnels below; streets of two levels do not cross
    StreetAccess access = StreetAccess::Usual;
    std::string note;
    std::vector<LonLat> line; ///< WGS-84, at least two positions

    bool operator==(const Street &) const = default;
};

} // namespace geo
