// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_case.h"

#include <catch2/generators/catch_generators.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

using Catch::Matchers::ContainsSubstring;

TEST_CASE("names that lead elsewhere than to a file on this computer are refused")
{
    const std::string name = GENERATE("http://example.org/a.geojson", "/vsicurl/http://example.org/a.geojson", "/vsizip/a.zip/a.shp",
                                      "PG:dbname=city", "GPKG:a.gpkg", "<OGRVRTDataSource></OGRVRTDataSource>", "WFS:http://example.org");
    CHECK(ImportCase::refusal({.file = name}) == name + ": only files on this computer are imported; fetch it first and name the file.");
}

TEST_CASE("content that points to other data is refused under every name")
{
    const ImportCase files;
    const std::filesystem::path inside = files.write("inside.geojson", R"({"type": "FeatureCollection", "features": []})");
    const std::string content = "\xEF\xBB\xBF\n<OGRVRTDataSource><OGRVRTLayer name=\"inside\"><SrcDataSource>" + inside.string() +
                                "</SrcDataSource></OGRVRTLayer></OGRVRTDataSource>";
    const std::string name = GENERATE("a.vrt", "a.csv", "a.geojson", "a.osm", "a.kml", "a.gpkg");
    CHECK_THAT(ImportCase::refusal({.file = files.write(name, content)}), ContainsSubstring(name + ": this is a virtual dataset"));
}

TEST_CASE("a file that is broken, missing or no file gets one sentence that names it and says what to do")
{
    const ImportCase files;
    const std::string whole = contentOf(fixture("block.osm"));
    struct Bad
    {
        std::filesystem::path file;
        std::string says;
    };
    Bad bad;
    SECTION("not there")
    {
        bad = {files / "nowhere.osm", "there is no such file"};
    }
    SECTION("a folder")
    {
        std::filesystem::create_directory(files / "folder.shp");
        bad = {files / "folder.shp", "this is a folder"};
    }
    SECTION("empty")
    {
        bad = {files.write("a.pbf", ""), "the file is empty"};
    }
    SECTION("a text named .shp")
    {
        bad = {files.write("a.shp", "hello, this is a text"), "none of the formats"};
    }
    SECTION("a text named .osm")
    {
        bad = {files.write("a.osm", "hello, this is a text"), "none of the formats"};
    }
    SECTION("OpenStreetMap cut short")
    {
        bad = {files.write("a.osm", whole.substr(0, whole.size() - 700)), "cut short"};
    }
    SECTION("GeoJSON cut short")
    {
        bad = {files.write("a.geojson", R"({"type": "FeatureCollection", "features": [{"type": )"), "cannot be read as GeoJSON"};
    }
    SECTION("a GeoPackage cut short")
    {
        const std::string package = contentOf(files.converted(files.write("s.csv", "name,lon,lat\na,121.4,31.2\n"), "s.gpkg", "GPKG",
                                                              {"-oo", "X_POSSIBLE_NAMES=lon", "-oo", "Y_POSSIBLE_NAMES=lat"}));
        bad = {files.write("a.gpkg", package.substr(0, package.size() / 3)), "cannot be read"};
    }
    SECTION("another program's database")
    {
        (void)outputOf({"sqlite3", files / "a.gpkg", "CREATE TABLE t (x)"});
        bad = {files / "a.gpkg", "it cannot be read as a GeoPackage"};
    }
    SECTION("a Shapefile without its .shx")
    {
        (void)files.converted(files.write("s.csv", "name,lon,lat\na,121.4,31.2\n"), "s.shp", "ESRI Shapefile",
                              {"-oo", "X_POSSIBLE_NAMES=lon", "-oo", "Y_POSSIBLE_NAMES=lat"});
        REQUIRE(std::filesystem::remove(files / "s.shx"));
        bad = {files / "s.shp", "its .shx file is missing"};
    }
    SECTION("a layer without features")
    {
        bad = {files.write("a.geojson", R"({"type": "FeatureCollection", "features": []})"), "nothing was imported"};
    }
    SECTION("a table of nothing but a header")
    {
        bad = {files.write("a.csv", "name,lon,lat\n"), "nothing was imported"};
    }
    SECTION("bytes of no encoding")
    {
        bad = {files.write("a.csv", "name,lon,lat\n\xFF\xFF\x80\xFF,121.4,31.2\n"), "neither UTF-8 nor GB18030"};
    }
    const std::string before = contentOf(files.project());
    const std::string sentence =
        ImportCase::refusal({.file = bad.file, .target = bad.file.extension() == ".csv" ? geo::ImportTarget::Places : geo::ImportTarget::BaseMap});
    CHECK_THAT(sentence, ContainsSubstring(bad.file.filename().string() + ": ") && ContainsSubstring(bad.says));
    CHECK(sentence.find('\n') == std::string::npos);
    CHECK(contentOf(files.project()) == before);
}

TEST_CASE("compressed OpenStreetMap that is cut short is refused")
{
    const std::string whole = contentOf(extract("graphhopper_north-bayreuth.osm.gz"));
    const ImportCase files;
    CHECK_THAT(ImportCase::refusal({.file = files.write("b.osm.gz", whole.substr(0, whole.size() / 2))}),
               ContainsSubstring("b.osm.gz: it cannot be read") && ContainsSubstring("cut short"));
}

TEST_CASE("a city cut short is refused wherever it breaks off")
{
    const std::string whole = contentOf(extract("ors_heidelberg.osm.pbf"));
    const ImportCase files;
    const std::size_t share = GENERATE(10U, 50U, 99U);
    const std::string sentence = ImportCase::refusal({.file = files.write("city.osm.pbf", whole.substr(0, whole.size() * share / 100))});
    CHECK_THAT(sentence, ContainsSubstring("city.osm.pbf: it cannot be read") && ContainsSubstring("cut short"));
}

TEST_CASE("rows whose coordinates are none are refused by line and column, the others taken")
{
    const ImportCase files;
    const std::filesystem::path file =
        files.write("p.csv", "name,lon,lat\nA,121.4176,31.2189\nB,121°25′,31.2\n\"C\nD\",121.4,\nE,31.2,121.4\nF,inf,31.2\n,121.4,31.2\n");
    const geo::Import import = geo::readImport({.file = file, .target = geo::ImportTarget::Places}, {});
    const std::string text = import.report.text();
    CHECK(import.addition.places.size() == 1);
    CHECK_THAT(text, ContainsSubstring("refused: 4 positions that cannot be used"));
    CHECK_THAT(text, ContainsSubstring("p.csv, line 3, field lon: '121°25′' is not a number"));
    CHECK_THAT(text, ContainsSubstring("p.csv, line 4, field lat: it is empty"));
    CHECK_THAT(text, ContainsSubstring(
                         "p.csv, line 6, field lat: 31.2,121.4 is outside the world; longitude and latitude seem to be in each other's column"));
    CHECK_THAT(text, ContainsSubstring("p.csv, line 7, field lon: 'inf' is not a number"));
    CHECK_THAT(text, ContainsSubstring("p.csv, line 8, field name: it is empty; give the place a name."));
}

TEST_CASE("polygons that cross themselves or are not closed are mended and said; lines of one spot are refused by feature")
{
    const ImportCase files;
    const std::filesystem::path file =
        files.write("building.csv", "WKT\n\"POLYGON ((121.4 31.2,121.402 31.202,121.402 31.2,121.4 31.202,121.4 31.2))\"\n"
                                    "\"POLYGON ((121.41 31.2,121.412 31.2,121.412 31.202))\"\n");
    const geo::Import import = geo::readImport({.file = file}, {});
    INFO(import.report.text());
    CHECK(import.addition.areas.size() == 3); // the bow tie is two triangles
    CHECK(import.report.repaired().at("polygons that crossed themselves").count == 1);
    CHECK(import.report.repaired().at("polygons whose rings were not closed").count == 1);
    CHECK(import.report.repaired().at("polygons whose rings were not closed").first.front().line == 3);
    const std::filesystem::path line = files.write(
        "road.geojson",
        R"({"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {}, "geometry": {"type": "LineString", "coordinates": [[121.4, 31.2], [121.4, 31.2]]}}]})");
    CHECK_THAT(ImportCase::refusal({.file = line}), ContainsSubstring("road.geojson") && ContainsSubstring("fewer than two different positions"));
}

TEST_CASE("lines and areas are no places, and many faults of one kind are counted, the first few named")
{
    const ImportCase files;
    std::string rows = "name,WKT\n";
    for (int i = 0; i < 9; ++i)
        rows += "L,\"LINESTRING (121.4 31.2,121.5 31.2)\"\n";
    const geo::Import import =
        geo::readImport({.file = files.write("p.csv", rows + "P,POINT (121.4 31.2)\n"), .target = geo::ImportTarget::Places}, {});
    CHECK(import.addition.places.size() == 1);
    CHECK_THAT(import.report.text(), ContainsSubstring("refused: 9 lines and areas\n    ") &&
                                         ContainsSubstring("line 2, field geometry: only points become places") && ContainsSubstring("and 4 more"));
}
