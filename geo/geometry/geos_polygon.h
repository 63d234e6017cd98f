// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// GEOS behind what the core asks of it; nobody outside geo needs it.
#include "geo/base/map_point.h"

#include <geos_c.h>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace geo {

/// A GEOS context of its own for each piece of work: GEOS contexts must not be shared between threads.
struct GeosContext
{
    GEOSContextHandle_t handle = GEOS_init_r();
    GeosContext() = default;
    GeosContext(const GeosContext &) = delete;
    GeosContext &operator=(const GeosContext &) = delete;
    ~GeosContext() { GEOS_finish_r(handle); }
};

using GeosGeometry = std::unique_ptr<GEOSGeometry, std::function<void(GEOSGeometry *)>>;

[[nodiscard]] GeosGeometry ownedGeometry(const GeosContext &context, GEOSGeometry *geometry);
/// A polygon of an outline and holes, counted from an origin; null where the outline is no ring.
[[nodiscard]] GeosGeometry geosPolygon(const GeosContext &context, const std::vector<std::vector<MapPoint>> &rings, MapPoint origin = {});
/// The outline and the holes of a polygon.
[[nodiscard]] std::vector<std::vector<MapPoint>> ringsOf(const GeosContext &context, const GEOSGeometry *polygon);

/// The pole of inaccessibility of a polygon: the middle of the largest circle in it, to a hundredth of its size. Nothing where the
/// rings are no polygon.
[[nodiscard]] std::optional<MapPoint> innermostPoint(const std::vector<std::vector<MapPoint>> &rings);

} // namespace geo
