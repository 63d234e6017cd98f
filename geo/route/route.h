// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/model/plan.h"
#include "geo/network/street_networks.h"

#include <array>
#include <optional>
#include <vector>

namespace geo {

enum class Turn {
    Start,
    Straight,
    Left,
    Right,
    Back,
    ToStreet, ///< from the stop to the first street
    OffStreet, ///< away from the street, to the stop or to what the way passes by
    NoStreet  ///< all of the leg, where no street is nearer
};

/// A stretch along one street, or 10 m or more off the streets.
struct RouteStep
{
    Text street; ///< empty for an unnamed way and off the streets
    Turn turn = Turn::Start;
    double bearing = 0; ///< degrees clockwise from north, from the step's beginning to its end
    double metres = 0;
};

/// The way from one stop to the next.
struct RouteLeg
{
    PlaceId from;
    PlaceId to;
    std::size_t fromStop = 0; ///< index into the walk's stops; the next located stop is where it leads
    std::vector<LonLat> line; ///< empty when both stops are one spot
    double metres = 0;        ///< on the ellipsoid, with the ways to and from the street
    double minutes = 0;
    bool alongStreets = true; ///< false: no way was found, the line is straight
    bool doubtful = false;    ///< one of its ends is only assumed
    std::vector<RouteStep> steps;
};

/// A walk along the streets.
struct Route
{
    std::vector<RouteLeg> legs;
    std::vector<PlaceId> unplaced; ///< stops that nobody has located: passed over
    double metres = 0;
    double walkingMinutes = 0;
    double talkMinutes = 0; ///< at all stops

    [[nodiscard]] double minutes() const { return walkingMinutes + talkMinutes; }
};

/// The rings that a walking area is shown in, and how far some minutes lead at the usual pace.
inline constexpr std::array reachMinutes{5, 10, 15};
[[nodiscard]] constexpr double metresIn(double minutes, double paceKmh = usualPaceKmh)
{
    return minutes * paceKmh * 1000 / 60;
}

/// The shortest way through stops in their order, and through what each passes by. Stops at one spot have a leg without a line.
/// Pure; any thread.
[[nodiscard]] Route routeThrough(const Plan &plan, const StreetNetwork &network, const std::vector<WalkStop> &stops,
                                 double paceKmh = usualPaceKmh);

/// A walk along the streets, at its own pace and on the network that suits it.
[[nodiscard]] Route routeOf(const Plan &plan, const StreetNetworks &networks, const Walk &walk);

/// Stops that are only places.
[[nodiscard]] std::vector<WalkStop> stopsAt(const std::vector<PlaceId> &places);

/// The order of stops with the shortest way, the first and the last staying where they are; exact, by Held and Karp's method
/// (J. SIAM 10, 1962). What the ways pass by is dropped, since it belonged to the old order. At most 12 stops between them;
/// nothing for more.
[[nodiscard]] std::optional<std::vector<WalkStop>> shortestOrder(const Plan &plan, const StreetNetwork &network,
                                                                 const std::vector<WalkStop> &stops);

} // namespace geo
