// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/model/plan.h"
#include "geo/store/change_log.h"
#include "geo/network/catchment.h"
#include "geo/route/route.h"

#include <nlohmann/json.hpp>

namespace guixiang {

/// Keys keep their order, so that the same plan gives the same text.
using Json = nlohmann::ordered_json;

/// The records of a plan as arrays of objects; docs/json.md describes every key.
[[nodiscard]] Json actionsJson(const geo::Plan &plan);
[[nodiscard]] Json tasksJson(const geo::Plan &plan);
[[nodiscard]] Json placesJson(const geo::Plan &plan);
[[nodiscard]] Json streetsJson(const geo::Plan &plan);
[[nodiscard]] Json walksJson(const geo::Plan &plan);
[[nodiscard]] Json changesJson(const std::vector<geo::LoggedChange> &changes);
[[nodiscard]] Json overlaysJson(const geo::Plan &plan);
[[nodiscard]] Json routeJson(const geo::Route &route);
/// A GeoJSON feature.
[[nodiscard]] Json catchmentJson(const geo::Place &from, double minutes, std::ptrdiff_t placesInside, const std::vector<geo::Area> &parts);

} // namespace guixiang
