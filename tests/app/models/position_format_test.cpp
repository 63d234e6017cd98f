// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/position_format.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

TEST_CASE("a position is written as its datum is usually written")
{
    const guixiang::PositionFormat format;
    const QGeoCoordinate block(31.2163, 121.4196);
    CHECK(format.text(block, u"wgs84"_s) == u"31.21630, 121.41960"_s);
    CHECK(format.text(block, u"cgcs2000"_s) == format.text(block, u"wgs84"_s));
    CHECK(format.text(block, u"gcj02"_s) != format.text(block, u"wgs84"_s));
    // echo "31.2163 121.4196" | cs2cs -d 1 EPSG:4326 EPSG:4549; in China the northing is called X.
    CHECK(format.text(block, u"epsg4549"_s) == u"X 3455824.5  Y 635277.3"_s);
    CHECK(format.text({}, u"wgs84"_s).isEmpty());
    CHECK(format.datums().size() == 5);
}
