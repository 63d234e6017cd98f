// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/base/box.h"
#include "geo/crs/datum.h"
#include "geo/model/plan.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace geo {

/// A position whose datum is in question, and the street that it should lie on, if it names one.
struct FitSample
{
    LonLat position;
    std::string street = {};
};

/// How well positions lie along the streets when they are taken for one datum.
struct DatumScore
{
    Datum datum = Datum::Wgs84;
    double medianM = 0; ///< of the distances to the nearest street
};

struct DatumFit
{
    std::vector<DatumScore> scores; ///< of wgs84, gcj02 and bd09, the best first
    std::size_t samples = 0;        ///< that could be compared
    bool isClear = false;           ///< the best is near the streets, and at least twice as near as any other
};

/// Compares positions with streets that are known to be right: the datums differ by about 475 m in Shanghai, so that the wrong one throws
/// positions off the streets. Nothing where fewer than five positions lie among the streets under every datum, or outside the
/// shifted region. Where enough positions name a known street, only those are compared, each with its own street.
[[nodiscard]] std::optional<DatumFit> fitDatum(const std::vector<FitSample> &samples, const std::vector<Street> &streets);

/// The streets of a project that reach into any of some boxes of WGS-84 degrees, each once.
using StreetsIn = std::function<std::vector<Street>(const std::vector<Box<LonLat>> &)>;

/// Compares with a plan's streets; where the plan does not hold all of its project's, with those of the project that lie about the
/// positions under any datum.
[[nodiscard]] std::optional<DatumFit> fitDatum(const std::vector<FitSample> &samples, const Plan &plan, const StreetsIn &streetsIn);

} // namespace geo
