// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/model/base_map.h"
#include "geo/model/overlay.h"
#include "geo/model/plan.h"

namespace geo {

/// What an import adds to a plan. Ids are new to the plan, except those of places that take an older record's stead.
struct PlanAddition
{
    std::vector<Street> streets = {};
    std::vector<Station> stations = {};
    std::vector<BaseArea> areas = {};
    std::vector<BaseLine> lines = {};
    std::vector<Place> places = {};
    std::vector<Overlay> overlays = {};
    std::vector<OverlayId> replacedOverlays = {}; ///< go when these come
    bool replacesBaseMap = false; ///< takes the stead of all that earlier imports of a base map brought
    std::string source = {};      ///< the file's name
    Text credit = {};             ///< what the data's licence wants said in the project's notice; empty for nothing

    /// Whether it changes nothing: all that a file has is in the plan already.
    [[nodiscard]] bool isEmpty() const
    {
        return streets.empty() && stations.empty() && areas.empty() && lines.empty() && places.empty() && overlays.empty() && replacedOverlays.empty() && !replacesBaseMap;
    }
};

} // namespace geo
