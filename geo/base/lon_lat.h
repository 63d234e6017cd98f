// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace geo {

/// A position on WGS-84: degrees, longitude first. Other datums are converted at the border (geo/crs).
struct LonLat
{
    double lon = 0;
    double lat = 0;

    bool operator==(const LonLat &) const = default;
};

/// True for a position that exists on Earth: finite, |lon| <= 180, |lat| <= 90.
constexpr bool isOnEarth(LonLat p)
{
    return p.lon >= -180 && p.lon <= 180 && p.lat >= -90 && p.lat <= 90;
}

} // namespace geo
