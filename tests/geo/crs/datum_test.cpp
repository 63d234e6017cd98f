// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/crs/datum.h"
#include "geo/crs/geodesic.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

using Catch::Matchers::WithinAbs;
using geo::Datum;
using geo::LonLat;

TEST_CASE("GCJ-02 agrees with the published test values of eviltransform")
{
    // https://github.com/googollee/eviltransform, the table of its tests: Shanghai, Shenzhen, Beijing.
    struct Known
    {
        LonLat wgs84, gcj02;
    };
    const auto known = GENERATE(Known{{121.5272106, 31.1774276}, {121.531541859215, 31.17530398364597}},
                                Known{{113.912316, 22.543847}, {113.9171764808363, 22.540796131694766}},
                                Known{{116.377817, 39.911954}, {116.38404722455657, 39.91334545536069}});
    const LonLat shifted = geo::fromWgs84(Datum::Gcj02, known.wgs84);
    CHECK_THAT(shifted.lon, WithinAbs(known.gcj02.lon, 1e-9));
    CHECK_THAT(shifted.lat, WithinAbs(known.gcj02.lat, 1e-9));
    CHECK(geo::distanceM(geo::toWgs84(Datum::Gcj02, known.gcj02), known.wgs84) < 0.001);
}

TEST_CASE("in Shanghai GCJ-02 is nearly half a kilometre off, BD-09 more than a kilometre")
{
    const LonLat block{121.4196, 31.2163};
    CHECK_THAT(geo::distanceM(block, geo::fromWgs84(Datum::Gcj02, block)), WithinAbs(480, 15));
    CHECK(geo::distanceM(block, geo::fromWgs84(Datum::Bd09, block)) > 1000);
}

TEST_CASE("every datum comes back to within a centimetre all over China")
{
    const auto datum = GENERATE(Datum::Gcj02, Datum::Bd09, Datum::Cgcs2000);
    double worst = 0;
    for (double lon = 74; lon <= 135; lon += 0.97)
        for (double lat = 18; lat <= 53.5; lat += 0.83) {
            const LonLat position{lon, lat};
            worst = std::max(worst, geo::distanceM(position, geo::toWgs84(datum, geo::fromWgs84(datum, position))));
            worst = std::max(worst, geo::distanceM(position, geo::fromWgs84(datum, geo::toWgs84(datum, position))));
        }
    CHECK(worst < 0.01);
}

TEST_CASE("outside the shifted region nothing moves, and the edge of that region is explicit")
{
    const auto datum = GENERATE(Datum::Gcj02, Datum::Bd09);
    for (const LonLat abroad : {LonLat{2.3522, 48.8566}, LonLat{139.6917, 35.6895}, LonLat{-70.6, -33.4}}) {
        CHECK_FALSE(geo::isShiftedRegion(abroad));
        CHECK(geo::fromWgs84(datum, abroad) == abroad);
        CHECK(geo::toWgs84(datum, abroad) == abroad);
    }
    CHECK(geo::isShiftedRegion({72.004, 30}));
    CHECK_FALSE(geo::isShiftedRegion({72.0039, 30}));
    CHECK(geo::isShiftedRegion({121, 55.8271}));
    CHECK_FALSE(geo::isShiftedRegion({121, 55.8272}));
}

TEST_CASE("datums are named as the command line names them")
{
    for (const Datum datum : geo::allDatums)
        CHECK(geo::datumFrom(geo::nameOf(datum)) == datum);
    CHECK_FALSE(geo::datumFrom("mars"));
}
