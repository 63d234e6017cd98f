// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/base/lon_lat.h"
#include "geo/model/id.h"
#include "geo/model/text.h"

#include <optional>
#include <string>
#include <vector>

namespace geo {

enum class PlaceCategory { Renewal, Elevator, Garden, Venue, Service, ManagedStreet, RouteStop, Route };

/// How sure a position is. Published < 30 m, interpolated about 60 m, estimated about 200 m, assumed about 500 m (a drawing
/// position inside the block: nobody has located it), placed by hand (as sure as the hand that put it there: no radius), unstated (it came from a
/// file that does not say how sure it is: no radius), street (a stretch of street), unplaced (no position at all).
enum class PositionGrade { Published, Interpolated, Estimated, PlacedByHand, Assumed, Unstated, Street, Unplaced };

/// A place that the plan names. Exactly one of: a position (a point), lines (a stretch of street), neither (unplaced).
struct Place
{
    PlaceId id;
    Text name;
    PlaceCategory category = PlaceCategory::Venue;
    std::string address; ///< empty where the plan and the sources give none
    PositionGrade grade = PositionGrade::Unplaced;
    double uncertaintyM = 0; ///< radius in metres; 0 where the grade has none
    Text basis;              ///< what the position rests on
    std::string placedOn = {}; ///< ISO 8601 day of a position placed by hand; else empty
    std::optional<LonLat> position;
    std::vector<std::vector<LonLat>> lines; ///< WGS-84, from the streets it lies on
    std::vector<TaskId> tasks;              ///< many to many; ascending

    bool operator==(const Place &) const = default;
};

} // namespace geo
