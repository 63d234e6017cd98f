// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/crs/geodesic.h"
#include "import_case.h"

#include <catch2/generators/catch_generators.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

using Catch::Matchers::ContainsSubstring;

namespace {
struct Format
{
    std::string file;
    std::string driver;
    std::vector<std::string> options = {};
};

const std::vector<std::string> fromColumns{"-oo", "X_POSSIBLE_NAMES=lon", "-oo", "Y_POSSIBLE_NAMES=lat", "-a_srs", "EPSG:4326"};
const std::string twoPlaces = "name,address,lon,lat\n潘东花园,潘东小区,121.4176,31.2189\n华宁广场,华阳路1号,121.41781,31.21933\n";
} // namespace

TEST_CASE("places come from every format that another program writes, name, address and position as they were")
{
    const Format format = GENERATE(Format{"p.gpkg", "GPKG"}, Format{"p.shp", "ESRI Shapefile", {"-lco", "ENCODING=UTF-8"}},
                                   Format{"g.shp", "ESRI Shapefile", {"-lco", "ENCODING=GB18030"}}, Format{"p.geojson", "GeoJSON"},
                                   Format{"p.fgb", "FlatGeobuf", {"-lco", "SPATIAL_INDEX=NO"}}, Format{"p.kml", "LIBKML"}, Format{"p.kmz", "LIBKML"},
                                   Format{"p.gpx", "GPX"}, Format{"p.csv", "CSV", {"-lco", "GEOMETRY=AS_WKT"}}, Format{"p.xlsx", "XLSX"});
    CAPTURE(format.file);
    const ImportCase files;
    std::vector<std::string> options = fromColumns;
    options.insert(options.end(), format.options.begin(), format.options.end());
    if (format.driver == "GPX") // it has no columns of its own
        options.insert(options.end(), {"-sql", "SELECT name FROM source"});
    if (format.driver == "XLSX") // it has no geometry
        options.insert(options.end(), {"-oo", "KEEP_GEOM_COLUMNS=YES"});
    const std::filesystem::path file = files.converted(files.write("source.csv", twoPlaces), format.file, format.driver, options);
    const geo::Import import =
        geo::readImport({.file = file, .target = geo::ImportTarget::Places, .category = geo::PlaceCategory::Garden}, ImportCase::plan());
    INFO(import.report.text());
    CHECK(import.report.refused().empty());
    REQUIRE(import.addition.places.size() == 2);
    const geo::Place &place = import.addition.places.front();
    CHECK(place.name.zh == "潘东花园");
    CHECK(place.address == (format.driver == "GPX" ? "" : "潘东小区"));
    CHECK(geo::distanceM(*place.position, {121.4176, 31.2189}) < 0.02);
    CHECK(place.category == geo::PlaceCategory::Garden);
    CHECK(place.grade == geo::PositionGrade::Unstated);
    CHECK(place.uncertaintyM == 0);
    CHECK(place.basis.zh == "由文件 " + format.file + " 导入");
    CHECK(place.id.value.starts_with("import-"));
    geo::addToProject(files.project(), import.addition);
    CHECK(geo::readProject(files.project()).places.back() == import.addition.places.back());
}

TEST_CASE("streets and houses come from a GeoPackage of several layers, by their columns and the layers' names")
{
    const ImportCase files;
    const std::filesystem::path roads =
        files.write("roads.csv", "WKT,fclass,name,bridge,layer\n\"LINESTRING (121.42 31.22,121.43 31.22)\",primary,武夷路,F,0\n"
                                 "\"MULTILINESTRING ((121.42 31.23,121.43 31.23),(121.44 31.23,121.45 31.23))\",footway,,T,0\n");
    const std::filesystem::path houses =
        files.write("houses.csv", "WKT\n\"POLYGON ((121.42 31.22,121.421 31.22,121.421 31.221,121.42 31.221,121.42 31.22),"
                                  "(121.4202 31.2202,121.4204 31.2202,121.4204 31.2204,121.4202 31.2202))\"\n");
    (void)files.converted(roads, "city.gpkg", "GPKG", {"-a_srs", "EPSG:4326", "-nln", "gis_osm_roads", "-nlt", "PROMOTE_TO_MULTI"});
    const std::filesystem::path city = files.converted(houses, "city.gpkg", "GPKG", {"-a_srs", "EPSG:4326", "-nln", "建筑", "-update"});
    SECTION("all layers")
    {
        const geo::Import import = geo::readImport({.file = city}, {});
        REQUIRE(import.addition.streets.size() == 3);
        CHECK(import.addition.streets[0].id.value == "import-gis_osm_roads-1");
        CHECK(import.addition.streets[0].streetClass == geo::StreetClass::Primary);
        CHECK(import.addition.streets[0].name.zh == "武夷路");
        CHECK(import.addition.streets[0].level == 0);
        CHECK(import.addition.streets[2].id.value == "import-gis_osm_roads-2-2");
        CHECK(import.addition.streets[2].streetClass == geo::StreetClass::Footway);
        CHECK(import.addition.streets[2].level == 1);
        REQUIRE(import.addition.areas.size() == 1);
        CHECK(import.addition.areas[0].kind == geo::AreaKind::Building);
        CHECK(import.addition.areas[0].area.holes.size() == 1);
        CHECK(import.addition.credit.zh.empty());
    }
    SECTION("one of them, and one that is not there")
    {
        CHECK(geo::readImport({.file = city, .layers = {"建筑"}}, {}).addition.streets.empty());
        CHECK_THAT(ImportCase::refusal({.file = city, .layers = {"water"}}),
                   ContainsSubstring("city.gpkg: it has no layer 'water'; name one of gis_osm_roads, 建筑."));
    }
    SECTION("twice: ids of a file's own numbers are renamed, since nobody knows that it is the same file")
    {
        geo::addToProject(files.project(), geo::readImport({.file = city}, ImportCase::plan()).addition);
        const geo::Import again = geo::readImport({.file = city, .known = geo::readBaseMapIds(files.project())}, geo::readProject(files.project()));
        CHECK(again.addition.streets[0].id.value == "import-gis_osm_roads-1-2");
        CHECK(again.report.repaired().at("ids that were taken").count == 4);
    }
}

TEST_CASE("lines of a drawing and of a track become streets")
{
    const ImportCase files;
    const std::filesystem::path line = files.write("l.csv", "WKT,name\n\"LINESTRING (121.42 31.22,121.43 31.22)\",路\n");
    const geo::Import drawing = geo::readImport({.file = files.converted(line, "drawing.dxf", "DXF", {"-sql", "SELECT 'ROAD' AS Layer FROM l"})}, {});
    CHECK(drawing.addition.streets.size() == 1);
    // ogr2ogr writes UTF-8 under a header that says Windows-1252.
    const std::filesystem::path lies = files.converted(line, "lies.dxf", "DXF", {"-sql", "SELECT '道路' AS Layer FROM l"});
    CHECK_THAT(ImportCase::refusal({.file = lies}), ContainsSubstring("nothing was imported"));
    CHECK(geo::readImport({.file = lies, .encoding = "UTF-8"}, {}).addition.streets.size() == 1);
    const geo::Import track = geo::readImport({.file = files.converted(line, "t.gpx", "GPX", {"-nln", "tracks", "-nlt", "MULTILINESTRING"})}, {});
    REQUIRE(track.addition.streets.size() == 1);
    CHECK(track.addition.streets.front().name.zh == "路");
    CHECK(track.addition.streets.front().line.size() == 2);
}

TEST_CASE("columns are named by hand, and a column that is not there is said with those that are")
{
    const ImportCase files;
    const std::filesystem::path file = files.write("p.csv", "k,站名,东,北\nzs,中山公园,121.4176,31.2189\n");
    geo::ImportRequest request{.file = file, .target = geo::ImportTarget::Places};
    CHECK_THAT(ImportCase::refusal(request),
               ContainsSubstring("no column holds the names; say which with --map name=COLUMN (columns: k, 站名, 东, 北)."));
    request.columns = {{"name", "站名"}};
    CHECK_THAT(ImportCase::refusal(request), ContainsSubstring("no columns hold longitude and latitude"));
    request.columns = {{"name", "站名"}, {"lon", "东"}, {"lat", "北"}, {"id", "k"}};
    const geo::Import import = geo::readImport(request, {});
    CHECK(import.addition.places.front().id.value == "zs");
    request.columns["lat"] = "西";
    CHECK_THAT(ImportCase::refusal(request), ContainsSubstring("there is no column '西'; use one of these: k, 站名, 东, 北."));
    request.columns = {{"colour", "k"}};
    CHECK_THAT(ImportCase::refusal(request), ContainsSubstring("there is no field 'colour' to be mapped"));
}

TEST_CASE("texts come in UTF-8 with and without a mark, in GB18030 and in UTF-16, found out or declared")
{
    const ImportCase files;
    const std::string utf8 = "名称,经度,纬度\n潘东花园,121.4176,31.2189\n";
    const auto encoded = [&](const std::string &encoding) {
        return outputOf({"sh", "-c", "iconv -f UTF-8 -t " + encoding + " '" + files.write("source.txt", utf8).string() + "'"});
    };
    geo::ImportRequest request{.file = {}, .target = geo::ImportTarget::Places};
    std::string says;
    SECTION("UTF-8")
    {
        request.file = files.write("a.csv", utf8);
    }
    SECTION("with a mark")
    {
        request.file = files.write("a.csv", "\xEF\xBB\xBF" + utf8);
    }
    SECTION("GB18030")
    {
        request.file = files.write("a.csv", encoded("GB18030"));
        says = "encoding: GB18030, found out";
    }
    SECTION("GeoJSON in GB18030")
    {
        const std::string text =
            R"({"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"name": "潘东花园"}, "geometry": {"type": "Point", "coordinates": [121.4176, 31.2189]}}]})";
        request.file = files.write("a.geojson", outputOf({"iconv", "-f", "UTF-8", "-t", "GB18030", files.write("source.txt", text)}));
        says = "encoding: GB18030, found out";
    }
    SECTION("UTF-16")
    {
        request.file = files.write("a.csv", encoded("UTF-16"));
        says = "encoding: UTF-16, found out";
    }
    SECTION("Big5, as asked for")
    {
        request.file = files.write("a.csv", outputOf({"sh", "-c", "printf '名稱,經度,緯度\\n潘東,121.4176,31.2189\\n' | iconv -f UTF-8 -t BIG5"}));
        request.encoding = "Big5";
        request.columns = {{"name", "名稱"}, {"lon", "經度"}, {"lat", "緯度"}};
        says = "encoding: Big5, as asked for";
    }
    SECTION("a Shapefile in GB18030 that has lost its .cpg")
    {
        request.file = files.converted(files.write("s.csv", "name,lon,lat\n潘东花园,121.4176,31.2189\n"), "s.shp", "ESRI Shapefile",
                                       {"-oo", "X_POSSIBLE_NAMES=lon", "-oo", "Y_POSSIBLE_NAMES=lat", "-lco", "ENCODING=GB18030"});
        REQUIRE(std::filesystem::remove(files / "s.cpg"));
        says = "encoding: GB18030, found out";
    }
    const geo::Import import = geo::readImport(request, {});
    CHECK(import.addition.places.front().name.zh == (request.encoding.empty() ? "潘东花园" : "潘東"));
    CHECK_THAT(import.report.text(), ContainsSubstring(says));
}
