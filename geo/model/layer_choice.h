// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/model/id.h"
#include "geo/model/place.h"
#include "geo/model/task.h"

#include <optional>
#include <set>
#include <string>

namespace geo {

struct Plan;

/// Which layers are shown and which places the filters let through; an unset filter lets all through. A layer's key is its
/// category's, "walk" (stops and routes too) or "stations".
struct LayerChoice
{
    static inline const std::string walkLayer = "walk";
    static inline const std::string stationLayer = "stations";

    std::set<std::string> hidden = {};
    ActionId action = {}; ///< empty for all
    std::optional<TaskStatus> status = {};
    std::optional<PositionGrade> grade = {};

    bool operator==(const LayerChoice &) const = default;

    [[nodiscard]] static std::string layerOf(PlaceCategory category);
    [[nodiscard]] bool shows(const std::string &layer) const { return !hidden.contains(layer); }
    [[nodiscard]] bool letsThrough(const Task &task) const;
    [[nodiscard]] bool letsThrough(const Plan &plan, const Place &place) const;
    [[nodiscard]] std::set<PlaceCategory> categories() const;
    /// The places that the filters keep off the map.
    [[nodiscard]] std::set<PlaceId> hiddenPlaces(const Plan &plan) const;
};

} // namespace geo
