// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A file that is imported a second time, and files whose attributes and tables were lost.
#include "import_case.h"

#include "geo/crs/datum.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

#include <algorithm>
#include <cmath>

#include <sys/stat.h>

using Catch::Matchers::ContainsSubstring;

namespace {
geo::ImportRequest places(const std::filesystem::path &file)
{
    return {.file = file, .target = geo::ImportTarget::Places, .datum = {.datum = geo::Datum::Wgs84}};
}

geo::ImportRequest placesWithIds(const std::filesystem::path &file)
{
    geo::ImportRequest request = places(file);
    request.columns["id"] = "id";
    return request;
}

geo::Plan with(const geo::Import &import)
{
    geo::Plan plan = ImportCase::plan();
    plan.places.insert(plan.places.end(), import.addition.places.begin(), import.addition.places.end());
    return plan;
}
} // namespace

TEST_CASE("a place whose accuracy its file does not state is graded so")
{
    const ImportCase files;
    const geo::Import import = geo::readImport(places(files.write("p.csv", "name,lon,lat\n口袋公园,121.42,31.22\n")), ImportCase::plan());
    REQUIRE(import.addition.places.size() == 1);
    CHECK(import.addition.places[0].grade == geo::PositionGrade::Unstated);
    CHECK(import.addition.places[0].uncertaintyM == 0);
}

TEST_CASE("a second import updates by id, and blanks nothing that the file does not carry")
{
    const ImportCase files;
    geo::Plan plan = with(geo::readImport(placesWithIds(files.write("p.csv", "id,name,name_en,address,lon,lat\na,甲,A,武夷路1号,121.42,31.22\n")), ImportCase::plan()));
    geo::Place &known = plan.places.back();
    known.category = geo::PlaceCategory::Garden;
    known.basis.zh = "现场核实";
    known.tasks = {{"4.2"}};
    const geo::Import again = geo::readImport(placesWithIds(files.write("q.csv", "id,name,lon,lat\na,甲改,121.42,31.22\n")), plan);
    REQUIRE(again.addition.places.size() == 1);
    geo::Place expected = known;
    expected.name.zh = "甲改";
    CHECK(again.addition.places[0] == expected);
    CHECK(again.report.taken().at("places that were updated") == 1);
    CHECK_THAT(again.report.text(), ContainsSubstring("'甲' becomes '甲改'"));
}

TEST_CASE("a second import updates by name and nearness where the file has no ids, and moves what moved")
{
    const ImportCase files;
    const geo::Plan plan = with(geo::readImport(places(files.write("p.csv", "name,lon,lat\n甲,121.42,31.22\n乙,121.43,31.22\n")), ImportCase::plan()));
    const geo::Import again = geo::readImport(places(files.write("q.csv", "name,lon,lat,address\n甲,121.4205,31.22,新址\n乙,121.43,31.22,\n乙,121.50,31.30,远处\n")), plan);
    REQUIRE(again.addition.places.size() == 2);
    CHECK(again.addition.places[0].id == plan.places[plan.places.size() - 2].id);
    CHECK(again.addition.places[0].position == geo::LonLat{121.4205, 31.22});
    CHECK(again.addition.places[0].address == "新址");
    CHECK_FALSE(plan.find(again.addition.places[1].id)); // as far away as another place of that name
    CHECK(again.report.taken().at("places that are as they were") == 1);
}

TEST_CASE("a position that was set by hand stays, unless another is asked for")
{
    const ImportCase files;
    geo::Plan plan = with(geo::readImport(placesWithIds(files.write("p.csv", "id,name,lon,lat\na,甲,121.42,31.22\n")), ImportCase::plan()));
    plan.places.back().grade = geo::PositionGrade::PlacedByHand;
    plan.places.back().position = geo::LonLat{121.4203, 31.2203};
    geo::ImportRequest request = placesWithIds(files.write("q.csv", "id,name,lon,lat\na,甲,121.421,31.221\n"));
    const geo::Import kept = geo::readImport(request, plan);
    CHECK(kept.addition.isEmpty());
    CHECK_THAT(kept.report.text(), ContainsSubstring("甲: its position was set by hand and stays."));
    request.replace = true;
    CHECK(geo::readImport(request, plan).addition.places.at(0).position == geo::LonLat{121.421, 31.221});
}

TEST_CASE("a table in GCJ-02 that is imported again is known by its names, and changes nothing")
{
    const ImportCase files;
    std::string rows = "name,lon,lat\n";
    for (int i = 0; i < 3; ++i) {
        const geo::LonLat shifted = geo::fromWgs84(geo::Datum::Gcj02, {121.42 + 0.003 * i, 31.22});
        rows += "服务站点," + std::to_string(shifted.lon) + "," + std::to_string(shifted.lat) + "\n"; // 285 m apart
    }
    geo::ImportRequest request = places(files.write("p.csv", rows));
    request.datum = {.datum = geo::Datum::Gcj02};
    const geo::Import first = geo::readImport(request, ImportCase::plan());
    REQUIRE(first.addition.places.size() == 3);
    const geo::Import again = geo::readImport(request, with(first));
    CHECK(again.addition.isEmpty());
    CHECK(again.report.taken() == std::map<std::string, std::size_t>{{"places that are as they were", 3}});

    // Taken for another datum they lie elsewhere, so they are others.
    request.datum = {.datum = geo::Datum::Wgs84};
    CHECK(geo::readImport(request, with(first)).addition.places.size() == 3);
}

TEST_CASE("a pipe is refused at once, as the file itself and beside it")
{
    const ImportCase files;
    for (const char *name : {"p.csv", "p.kml", "p.gpkg"}) {
        REQUIRE(mkfifo((files / name).c_str(), 0600) == 0);
        CHECK_THAT(ImportCase::refusal(places(files / name)), ContainsSubstring(name) && ContainsSubstring("it is a pipe or a device"));
    }
    (void)files.write("s.shp", "x");
    REQUIRE(mkfifo((files / "s.dbf").c_str(), 0600) == 0);
    CHECK_THAT(ImportCase::refusal(places(files / "s.shp")), ContainsSubstring("its .dbf beside it is no file"));
}

TEST_CASE("the attributes of a KML keep their Chinese names, and none is lost")
{
    const ImportCase files;
    const std::filesystem::path file = files.write("a.kml", R"(<?xml version="1.0" encoding="UTF-8"?>
<kml xmlns="http://www.opengis.net/kml/2.2"><Document><Placemark><name>潘东小花园</name>
<ExtendedData><Data name="建设单位"><value>绿化市容局</value></Data><Data name="面积"><value>320</value></Data><Data name="电话"><value>62521234</value></Data></ExtendedData>
<Point><coordinates>121.42,31.22</coordinates></Point></Placemark></Document></kml>)");
    const geo::Import import = geo::readImport({.file = file, .target = geo::ImportTarget::Overlay, .day = "2025-06-01"}, ImportCase::plan());
    REQUIRE(import.addition.overlays.size() == 1);
    const std::vector<geo::Attribute> &attributes = import.addition.overlays[0].features->at(0).attributes;
    for (const geo::Attribute &expected : {geo::Attribute{"建设单位", "绿化市容局"}, geo::Attribute{"面积", "320"}, geo::Attribute{"电话", "62521234"}})
        CHECK(std::ranges::find(attributes, expected) != attributes.end());
}

TEST_CASE("a model among the geometries of a KML is left out with a sentence, and the rest is read")
{
    const ImportCase files;
    const std::filesystem::path file = files.write("m.kml", R"(<kml xmlns="http://www.opengis.net/kml/2.2"><Document>
<Placemark><name>楼</name><MultiGeometry><Model/></MultiGeometry></Placemark>
<Placemark><name>点</name><Point><coordinates>121.42,31.22</coordinates></Point></Placemark></Document></kml>)");
    const geo::Import import = geo::readImport(places(file), ImportCase::plan());
    REQUIRE(import.addition.places.size() == 1);
    CHECK(import.addition.places[0].name.zh == "点");
    CHECK_THAT(import.report.text(), ContainsSubstring("楼"));
}

TEST_CASE("a ring that crosses itself thousands of times is refused by its feature, at once")
{
    const ImportCase files;
    std::string ring;
    constexpr int points = 3001;
    for (int i = 0; i <= points; ++i) {
        const double turn = 2 * 3.14159265358979 * (i % points) * 1499 / points;
        ring += (i ? "," : "") + std::string("[") + std::to_string(121.42 + 0.01 * std::cos(turn)) + "," + std::to_string(31.22 + 0.01 * std::sin(turn)) + "]";
    }
    const std::filesystem::path file = files.write("star.geojson", R"({"type":"FeatureCollection","features":[
{"type":"Feature","properties":{"name":"星"},"geometry":{"type":"Polygon","coordinates":[[)" + ring + R"(]]}},
{"type":"Feature","properties":{"name":"方"},"geometry":{"type":"Polygon","coordinates":[[[121.42,31.22],[121.43,31.22],[121.43,31.23],[121.42,31.22]]]}}]})");
    const geo::Import import = geo::readImport({.file = file, .target = geo::ImportTarget::Overlay, .day = "2025-06-01"}, ImportCase::plan());
    REQUIRE(import.addition.overlays.size() == 1);
    CHECK(import.addition.overlays[0].features->size() == 1);
    CHECK_THAT(import.report.text(), ContainsSubstring("cross themselves more than"));
}

TEST_CASE("a GeoPackage in which a style is kept is read without its table of styles")
{
    const ImportCase files;
    const std::filesystem::path file = files.converted(files.write("p.csv", "name,lon,lat\n甲,121.42,31.22\n"), "p.gpkg", "GPKG", {"-oo", "X_POSSIBLE_NAMES=lon", "-oo", "Y_POSSIBLE_NAMES=lat", "-a_srs", "EPSG:4326"});
    files.converted(files.write("layer_styles.csv", "styleName,styleQML\n样式,<qgis/>\n"), "p.gpkg", "GPKG", {"-update", "-nln", "layer_styles"});
    const geo::Import import = geo::readImport(places(file), ImportCase::plan());
    REQUIRE(import.addition.places.size() == 1);
    CHECK(import.addition.places[0].name.zh == "甲");
}
