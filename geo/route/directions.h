// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/route/route.h"

#include <string>
#include <vector>

namespace geo {

/// "沿定西路向南 310 米", "左转进入武夷路，向东 420 米"; "Go south along Dingxi Road for 310 m", ...
[[nodiscard]] std::string sentenceOf(const RouteStep &step, bool english);

/// The sentences of a leg, in their order, without their full stops. Their metres add up to the leg's, but for the few to a door.
[[nodiscard]] std::vector<std::string> directionsOf(const RouteLeg &leg, bool english);

/// The same as one text: English sentences end in full stops, Chinese parts are joined by semicolons.
[[nodiscard]] std::string directionTextOf(const RouteLeg &leg, bool english);

/// A distance as people say it: to 10 m, from a kilometre on in kilometres.
[[nodiscard]] std::string spokenDistance(double metres, bool english);

} // namespace geo
