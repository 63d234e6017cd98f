// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/base/error.h"
#include "geo/crs/datum.h"
#include "geo/export/walk_file.h"
#include "geo/import/seed/seed.h"
#include "tests/geo/outside_program.h"
#include "tests/geo/temporary_folder.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <regex>

using Catch::Matchers::ContainsSubstring;
using Catch::Matchers::StartsWith;
using Catch::Matchers::WithinAbs;

namespace {
const geo::Plan &bundled()
{
    static const geo::Plan plan = geo::readSeed(std::filesystem::path(GUIXIANG_DATA) / "seed");
    return plan;
}

void write(const std::filesystem::path &file, const geo::WalkFileRequest &request)
{
    const geo::Walk &walk = *bundled().firstWalk();
    geo::writeWalkFile(file, bundled(), walk, geo::routeThrough(bundled(), geo::StreetNetwork(bundled().streets), walk.stops), request);
}

std::string textOf(const std::filesystem::path &file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

/// The positions of the points that ogrinfo lists of a layer.
std::vector<geo::LonLat> pointsIn(const std::filesystem::path &file, const std::string &layer)
{
    const std::string listed = outputOf({"ogrinfo", "-ro", file.string(), layer});
    static const std::regex point(R"(POINT \(([-\d.]+) ([-\d.]+)\))");
    std::vector<geo::LonLat> points;
    for (std::sregex_iterator found(listed.begin(), listed.end(), point), end; found != end; ++found)
        points.push_back({std::stod((*found)[1]), std::stod((*found)[2])});
    return points;
}

void checkStops(const std::vector<geo::LonLat> &points, geo::Datum datum)
{
    const geo::Walk &walk = *bundled().firstWalk();
    REQUIRE(points.size() == walk.stops.size());
    for (std::size_t i = 0; i < points.size(); ++i) {
        const geo::LonLat expected = geo::fromWgs84(datum, *bundled().find(walk.stops[i].place)->position);
        CHECK_THAT(points[i].lon, WithinAbs(expected.lon, 1e-7));
        CHECK_THAT(points[i].lat, WithinAbs(expected.lat, 1e-7));
    }
}
} // namespace

TEST_CASE("GPX is well-formed, opens in GDAL with all stops, the way, and where each position comes from")
{
    const TemporaryFolder folder;
    write(folder / "walk.gpx", {.format = geo::WalkFormat::Gpx});
    CHECK(outputOf({"xmllint", "--noout", folder / "walk.gpx"}).empty());
    checkStops(pointsIn(folder / "walk.gpx", "waypoints"), geo::Datum::Wgs84);
    checkStops(pointsIn(folder / "walk.gpx", "route_points"), geo::Datum::Wgs84);
    const std::string way = outputOf({"ogrinfo", "-ro", folder / "walk.gpx", "tracks"});
    CHECK_THAT(way, ContainsSubstring("Feature Count: 1"));
    CHECK_THAT(textOf(folder / "walk.gpx"), ContainsSubstring("<src>assumed: 地址未公开"));
    CHECK_THAT(textOf(folder / "walk.gpx"), ContainsSubstring("OpenStreetMap"));
}

TEST_CASE("KML, GeoJSON and GeoPackage hold the stops with their narrations and the legs with their directions")
{
    const TemporaryFolder folder;
    struct Kind
    {
        geo::WalkFormat format;
        const char *name;
        const char *stops;
    };
    const auto kind = GENERATE(Kind{geo::WalkFormat::Kml, "walk.kml", "stops"}, Kind{geo::WalkFormat::GeoJson, "walk.geojson", "walk"},
                               Kind{geo::WalkFormat::GeoPackage, "walk.gpkg", "stops"});
    write(folder / kind.name, {.format = kind.format});
    checkStops(pointsIn(folder / kind.name, kind.stops), geo::Datum::Wgs84);
    const std::string all = outputOf({"ogrinfo", "-ro", "-al", folder / kind.name});
    for (const geo::WalkStop &stop : bundled().firstWalk()->stops)
        CHECK_THAT(all, ContainsSubstring(stop.narration.zh));
    CHECK_THAT(all, ContainsSubstring("左转进入武夷路"));
}

TEST_CASE("CSV begins with a byte order mark and has a row for each stop")
{
    const TemporaryFolder folder;
    write(folder / "walk.csv", {.format = geo::WalkFormat::Csv, .english = true});
    const std::string text = textOf(folder / "walk.csv");
    CHECK_THAT(text, StartsWith("\xEF\xBB\xBFX,Y,number,name"));
    CHECK(std::count(text.begin(), text.end(), '\n') == 7);
    CHECK_THAT(text, ContainsSubstring("Xinwei Zhigu"));
}

TEST_CASE("a GCJ-02 copy says so in its name and inside, and is shifted")
{
    CHECK(geo::walkFileName("/a/walk.gpx", geo::Datum::Gcj02) == "/a/walk-gcj02.gpx");
    CHECK(geo::walkFileName("/a/gcj02 walk.gpx", geo::Datum::Gcj02) == "/a/gcj02 walk.gpx");
    CHECK(geo::walkFileName("/a/walk.gpx", geo::Datum::Wgs84) == "/a/walk.gpx");
    const TemporaryFolder folder;
    write(folder / "walk-gcj02.gpx", {.format = geo::WalkFormat::Gpx, .datum = geo::Datum::Gcj02});
    checkStops(pointsIn(folder / "walk-gcj02.gpx", "waypoints"), geo::Datum::Gcj02);
    CHECK_THAT(textOf(folder / "walk-gcj02.gpx"), ContainsSubstring("GCJ-02"));
}

TEST_CASE("an older file is replaced, and nothing is left beside it")
{
    const TemporaryFolder folder;
    for (const auto format : {geo::WalkFormat::Gpx, geo::WalkFormat::GeoPackage}) {
        std::ofstream(folder / "walk") << "old";
        write(folder / "walk", {.format = format});
        CHECK(textOf(folder / "walk") != "old");
        CHECK(std::distance(std::filesystem::directory_iterator(folder.path()), {}) == 1);
    }
}

TEST_CASE("a place where nothing can be written gives one sentence and leaves nothing")
{
    const TemporaryFolder folder;
    CHECK_THROWS_AS(write(folder / "none" / "walk.gpx", {}), geo::WriteError);
    CHECK_THROWS_AS(write(folder.path(), {}), geo::WriteError);
    CHECK(std::filesystem::is_empty(folder.path()));
    CHECK_THROWS_AS(write("/dev/full/walk.gpx", {}), geo::WriteError);
}

TEST_CASE("GPX and KML are valid against their schemas, in both languages and datums, with one stop as well")
{
    const TemporaryFolder folder;
    const auto english = GENERATE(false, true);
    const auto datum = GENERATE(geo::Datum::Wgs84, geo::Datum::Gcj02);
    const std::filesystem::path schemas = "/usr/share/pytrainer/schemas"; // of Debian's package pytrainer
    geo::Walk single = *bundled().firstWalk();
    single.stops.resize(1);
    for (const geo::Walk &walk : {*bundled().firstWalk(), single}) {
        const geo::Route route = geo::routeThrough(bundled(), geo::StreetNetwork(bundled().streets), walk.stops);
        geo::writeWalkFile(folder / "walk.gpx", bundled(), walk, route, {.format = geo::WalkFormat::Gpx, .datum = datum, .english = english});
        geo::writeWalkFile(folder / "walk.kml", bundled(), walk, route, {.format = geo::WalkFormat::Kml, .datum = datum, .english = english});
        CHECK(outputOf({"xmllint", "--noout", "--nonet", "--schema", schemas / "Topografix_gpx11.xsd", folder / "walk.gpx"}).empty());
        CHECK(outputOf({"xmllint", "--noout", "--nonet", "--schema", schemas / "ogckml22.xsd", folder / "walk.kml"}).empty());
    }
}
