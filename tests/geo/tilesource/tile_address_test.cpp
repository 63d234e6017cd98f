// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/base/error.h"
#include "geo/tilesource/tile_address.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers.hpp>
#include <catch2/matchers/catch_matchers_exception.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

using Catch::Matchers::ContainsSubstring;
using Catch::Matchers::MessageMatches;
using geo::RasterTile;
using geo::TileAddress;

namespace {
constexpr RasterTile tile{16, 54871, 26781};

void checkRefused(const char *typed, const char *words)
{
    INFO(typed);
    CHECK_THROWS_MATCHES(TileAddress(typed), geo::RasterError, MessageMatches(ContainsSubstring(words)));
}
} // namespace

TEST_CASE("an XYZ address names a tile, from the north or from the south, on one of three servers, with a key")
{
    CHECK(TileAddress(" https://tile.example.org/{z}/{x}/{y}.png\n").of(tile, "") == "https://tile.example.org/16/54871/26781.png");
    // TMS counts from the south: 2^16 - 1 - 26781.
    CHECK(TileAddress("http://example.org/{z}/{x}/{-y}.jpg").of(tile, "") == "http://example.org/16/54871/38754.jpg");
    const TileAddress keyed("https://{s}.example.org/{z}/{x}/{y}?apikey={key}");
    CHECK(keyed.wantsKey());
    CHECK(keyed.of({1, 0, 0}, " a+b/ü ") == "https://a.example.org/1/0/0?apikey=a%2Bb%2F%C3%BC");
    CHECK(keyed.of({1, 1, 0}, "k") == "https://b.example.org/1/1/0?apikey=k");
    CHECK(keyed.of({1, 1, 1}, "k") == "https://c.example.org/1/1/1?apikey=k");
}

TEST_CASE("a WMTS address names a tile, as a path or by parameters")
{
    CHECK(TileAddress("https://example.org/wmts/1.0.0/sat/default/GoogleMapsCompatible/{TileMatrix}/{TileRow}/{TileCol}.jpeg").of(tile, "")
          == "https://example.org/wmts/1.0.0/sat/default/GoogleMapsCompatible/16/26781/54871.jpeg");
    const TileAddress parameters("https://t0.tianditu.gov.cn/img_w/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=img&STYLE=default"
                                 "&TILEMATRIXSET=w&FORMAT=tiles&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}&tk={key}");
    CHECK(parameters.of(tile, "abc").ends_with("&TILEMATRIX=16&TILEROW=26781&TILECOL=54871&tk=abc"));
}

TEST_CASE("what is shown of an address holds nothing secret")
{
    CHECK(TileAddress("https://li:pass@example.org/{key}/{z}/{x}/{y}?token=secret&k={key}").shown() == "https://example.org/{key}/{z}/{x}/{y}?…");
    CHECK(TileAddress("https://example.org/{z}/{x}/{y}").shown() == "https://example.org/{z}/{x}/{y}");
    CHECK_THROWS_MATCHES(TileAddress("https://example.org/{z}/{x}?tk=secret"), geo::RasterError, !MessageMatches(ContainsSubstring("secret")));
}

TEST_CASE("an address that will not do is refused with what to do")
{
    checkRefused("  ", "type one such as");
    checkRefused("tile.example.org/{z}/{x}/{y}", "begins with http://");
    checkRefused("file:///etc/{z}/{x}/{y}", "begins with http://");
    checkRefused("https:///{z}/{x}/{y}", "host's name");
    checkRefused("https://example.org/{z}/{x}.png", "write {z}, {x} and {y}");
    checkRefused("https://example.org/wmts?REQUEST=GetCapabilities", "TILEMATRIX={z}");
    checkRefused("https://example.org/{z}/{x}/{y}{r}.png", "{r} is not known");
    checkRefused("https://example.org/{z}/{x}/{y", "has no }");
}
