// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/base/error.h"

#include <catch2/catch_test_macros.hpp>

TEST_CASE("a fault names the file, the line or feature and the field as far as it has them")
{
    CHECK(geo::Fault{"places.csv", 12, 0, "lat", "312.7 is outside the world."}.sentence()
          == "places.csv, line 12, field lat: 312.7 is outside the world.");
    CHECK(geo::Fault{"streets.geojson", 0, 3, "geometry", "it must be a LineString."}.sentence()
          == "streets.geojson, feature 3, field geometry: it must be a LineString.");
    CHECK(geo::Fault{"walks.csv", 0, 0, "", "the file is missing."}.sentence() == "walks.csv: the file is missing.");
}

TEST_CASE("what stands in a file breaks no sentence into lines")
{
    CHECK(geo::Fault{"a.shp", 0, 0, "", "it cannot be read (a header\nthat says\ttoo much)."}.sentence() == "a.shp: it cannot be read (a header that says too much).");
    CHECK(geo::StoreError("p.gxm: place a\r\nb is there twice.").what() == std::string("p.gxm: place a  b is there twice."));
}
