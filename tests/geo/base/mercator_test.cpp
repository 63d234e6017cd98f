// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/base/mercator.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

using Catch::Matchers::WithinAbs;

TEST_CASE("a map point agrees with PROJ's EPSG:3857 and comes back")
{
    // echo '31.2151 121.4183' | cs2cs -d 6 EPSG:4326 EPSG:3857
    const geo::LonLat wuyi{121.4183, 31.2151};
    const geo::MapPoint point = geo::toMapPoint(wuyi);
    constexpr double halfWorld = 20037508.342789244;
    CHECK_THAT(point.x * 2 * halfWorld - halfWorld, WithinAbs(13516223.328985, 1e-3));
    CHECK_THAT(halfWorld - point.y * 2 * halfWorld, WithinAbs(3660715.593270, 1e-3));
    CHECK_THAT(geo::toLonLat(point).lon, WithinAbs(wuyi.lon, 1e-12));
    CHECK_THAT(geo::toLonLat(point).lat, WithinAbs(wuyi.lat, 1e-12));
}
