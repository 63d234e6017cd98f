// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/crs/geodesic.h"
#include "import_case.h"

#include <catch2/generators/catch_generators.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

#include <cstdio>

using Catch::Matchers::ContainsSubstring;

namespace {
/// The plan's places that somebody has located, as a table of positions in some datum.
std::string table(geo::Datum datum, bool several = true)
{
    std::string text = "名称,经度,纬度\n";
    for (int rows = 0; const geo::Place &place : ImportCase::plan().places)
        if (place.position && place.grade != geo::PositionGrade::Assumed && (several || rows++ < 3)) {
            const geo::LonLat shifted = geo::fromWgs84(datum, *place.position);
            char row[64];
            std::snprintf(row, sizeof row, ",%.7f,%.7f\n", shifted.lon, shifted.lat);
            text += place.name.zh + row;
        }
    return text;
}

const geo::Place *located(const geo::Place &place)
{
    for (const geo::Place &other : ImportCase::plan().places)
        if (other.name == geo::Text{place.name.zh, other.name.en} && other.position && other.grade != geo::PositionGrade::Assumed)
            return &other;
    return nullptr;
}

/// The streets alone, so that each row is a new place.
const geo::Plan &streets()
{
    static const geo::Plan plan = [] {
        geo::Plan bundled = ImportCase::plan();
        bundled.places.clear();
        return bundled;
    }();
    return plan;
}
} // namespace

TEST_CASE("positions about 475 m off the streets are recognised as GCJ-02, and those of Baidu and of WGS-84 as what they are")
{
    const geo::Datum datum = GENERATE(geo::Datum::Gcj02, geo::Datum::Bd09, geo::Datum::Wgs84);
    const ImportCase files;
    const geo::Import import =
        geo::readImport({.file = files.write("地点.csv", table(datum)), .target = geo::ImportTarget::Places}, streets());
    INFO(import.report.text());
    CHECK_THAT(import.report.text(), ContainsSubstring("datum: " + std::string(nameOf(datum)) + ", found out: half of "));
    REQUIRE(import.addition.places.size() > 10);
    for (const geo::Place &place : import.addition.places) {
        REQUIRE(located(place));
        CHECK(geo::distanceM(*place.position, *located(place)->position) < 0.05);
    }
}

TEST_CASE("a datum that is asked for is taken without a word of doubt")
{
    const ImportCase files;
    geo::ImportRequest request{
        .file = files.write("p.csv", table(geo::Datum::Gcj02)), .target = geo::ImportTarget::Places, .datum = {.datum = geo::Datum::Wgs84}};
    const geo::Import import = geo::readImport(request, streets());
    CHECK_THAT(import.report.text(), ContainsSubstring("datum: wgs84, as asked for"));
    const double away = geo::distanceM(*import.addition.places.front().position, *located(import.addition.places.front())->position);
    CHECK(away > 450);
    CHECK(away < 500);
}

TEST_CASE("where the streets cannot tell, WGS-84 is taken and that is said")
{
    const ImportCase files;
    SECTION("too few positions")
    {
        const geo::Import import =
            geo::readImport({.file = files.write("p.csv", table(geo::Datum::Gcj02, false)), .target = geo::ImportTarget::Places}, streets());
        CHECK_THAT(import.report.text(), ContainsSubstring("datum: wgs84, taken because the file does not say and too few"));
    }
    SECTION("positions anywhere")
    {
        std::string text = "name,lon,lat\n";
        for (int i = 0; i < 30; ++i)
            text += "p," + std::to_string(121.412 + 0.0037 * (i % 6)) + "," + std::to_string(31.212 + 0.0021 * (i % 5)) + "\n";
        const geo::Import import = geo::readImport({.file = files.write("p.csv", text), .target = geo::ImportTarget::Places}, streets());
        CHECK_THAT(import.report.text(), ContainsSubstring("datum: wgs84, taken because it is not clear"));
    }
}

TEST_CASE("a file that says what it is in is taken at its word, and a doubt that the streets raise is said")
{
    const ImportCase files;
    std::string rows = table(geo::Datum::Gcj02);
    const std::filesystem::path file = files.converted(files.write("t.csv", rows.replace(0, rows.find('\n'), "name,lon,lat")), "t.gpkg", "GPKG",
                                                       {"-oo", "X_POSSIBLE_NAMES=lon", "-oo", "Y_POSSIBLE_NAMES=lat", "-a_srs", "EPSG:4326"});
    const geo::Import import = geo::readImport({.file = file, .target = geo::ImportTarget::Places}, streets());
    CHECK_THAT(import.report.text(), ContainsSubstring("datum: WGS 84, as the file says\ndoubt: the file says so, but half of ") &&
                                         ContainsSubstring("import again with --datum gcj02"));
    CHECK(geo::distanceM(*import.addition.places.front().position, *located(import.addition.places.front())->position) > 450);
}

TEST_CASE("streets in GCJ-02 are recognised by the streets of the same names")
{
    const ImportCase files;
    std::string text = R"({"type": "FeatureCollection", "features": [)";
    for (const geo::Street &street : ImportCase::plan().streets) {
        if (street.name.zh.empty())
            continue;
        text += (text.ends_with('[') ? "" : ",") + std::string(R"({"type": "Feature", "properties": {"name": ")") + street.name.zh +
                R"(", "highway": "tertiary"}, "geometry": {"type": "LineString", "coordinates": [)";
        for (const geo::LonLat position : street.line) {
            const geo::LonLat shifted = geo::fromWgs84(geo::Datum::Gcj02, position);
            text += (text.ends_with('[') ? "[" : ",[") + std::to_string(shifted.lon) + "," + std::to_string(shifted.lat) + "]";
        }
        text += "]}}";
    }
    const geo::Import import = geo::readImport({.file = files.write("roads.geojson", text + "]}")}, ImportCase::plan());
    INFO(import.report.text());
    CHECK_THAT(import.report.text(), ContainsSubstring("datum: gcj02, found out"));
}

TEST_CASE("a file with a system of its own is transformed by it, as cs2cs does, and an EPSG number stands for one that does not say")
{
    const ImportCase files;
    const std::filesystem::path degrees = files.write("a.csv", "name,lon,lat\n一号,121.4216,31.2127\n");
    const std::string metres = outputOf({"sh", "-c", "echo '31.2127 121.4216' | cs2cs -f %.4f EPSG:4326 EPSG:4549"}); // northing, easting
    const std::string northing = metres.substr(0, metres.find('\t'));
    const std::string easting = metres.substr(metres.find('\t') + 1, metres.find(' ') - metres.find('\t') - 1);
    geo::ImportRequest request{.file = {}, .target = geo::ImportTarget::Places};
    SECTION("a GeoPackage that says so")
    {
        request.file = files.converted(degrees, "a.gpkg", "GPKG",
                                       {"-oo", "X_POSSIBLE_NAMES=lon", "-oo", "Y_POSSIBLE_NAMES=lat", "-s_srs", "EPSG:4326", "-t_srs", "EPSG:4549"});
    }
    SECTION("a table that does not")
    {
        request.file = files.write("b.csv", "name,x,y\n一号," + easting + "," + northing + "\n");
        CHECK_THAT(ImportCase::refusal(request), ContainsSubstring("b.csv, line 2, field y:") && ContainsSubstring("--datum EPSG:"));
        request.datum = *geo::datumChoiceFrom("EPSG:4549");
    }
    const geo::Import import = geo::readImport(request, streets());
    REQUIRE(import.addition.places.size() == 1);
    CHECK(geo::distanceM(*import.addition.places.front().position, {121.4216, 31.2127}) < 0.01);
    CHECK_THAT(import.report.text(), ContainsSubstring(request.datum.epsg ? "datum: EPSG:4549, as asked for"
                                                                          : "CGCS2000 / 3-degree Gauss-Kruger CM 120E, as the file says"));
}
