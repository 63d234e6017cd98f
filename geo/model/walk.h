// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/base/lon_lat.h"
#include "geo/model/id.h"
#include "geo/model/text.h"

#include <vector>

namespace geo {

/// How fast people walk: usually, older people, with a wheelchair.
inline constexpr double usualPaceKmh = 4.5;
inline constexpr double olderPaceKmh = 3.6;
inline constexpr double wheelchairPaceKmh = 3.0;

/// A stop of a walk: a place, what is said there, and what the way on from there must pass by.
struct WalkStop
{
    PlaceId place;
    Text narration = {};
    double talkMinutes = 0;
    std::vector<LonLat> via = {}; ///< WGS-84, in the order they are passed on the way to the next stop

    bool operator==(const WalkStop &) const = default;
};

/// A walk: ordered stops. A walk without stops is one still to be filled.
struct Walk
{
    WalkId id;
    Text title;
    TaskId task; ///< the clause that names it; empty for one that the user made
    double paceKmh = usualPaceKmh;
    bool stepFree = false; ///< keeps to streets that a wheelchair can take
    std::vector<WalkStop> stops = {};

    bool operator==(const Walk &) const = default;
};

} // namespace geo
