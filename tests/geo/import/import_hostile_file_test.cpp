// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Files that were made to do harm, and what each format makes of being cut short or torn apart.
#include "import_case.h"

#include <catch2/generators/catch_generators.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

#include <set>

using Catch::Matchers::ContainsSubstring;

namespace {
const std::vector<std::string> fromColumns{"-oo", "X_POSSIBLE_NAMES=lon", "-oo", "Y_POSSIBLE_NAMES=lat", "-a_srs", "EPSG:4326"};
const std::string entity = "<?xml version=\"1.0\"?>\n<!DOCTYPE x [<!ENTITY secret SYSTEM \"file:///etc/passwd\">]>\n";

/// A table of many places, so that a file made of it can be cut in its middle.
std::string manyPlaces()
{
    std::string rows = "name,lon,lat\n";
    for (int i = 0; i < 500; ++i)
        rows += "place number " + std::to_string(i) + "," + std::to_string(121.41 + i * 1e-5) + ",31.21\n";
    return rows;
}

class HostileCase : public ImportCase
{
public:
    /// The file is refused in one sentence that names it and says this; the project and its folder are as they were.
    void expectRefusal(const std::filesystem::path &file, const std::string &says, geo::ImportTarget target = geo::ImportTarget::Places) const
    {
        const std::string before = contentOf(project());
        const std::set<std::filesystem::path> filesBefore = filesIn();
        const std::string sentence = outcome({.file = file, .target = target});
        CHECK_THAT(sentence, ContainsSubstring(file.filename().string()) && ContainsSubstring(says));
        CHECK(sentence.find('\n') == std::string::npos);
        const bool isAsItWas = contentOf(project()) == before; // not to be printed
        CHECK(isAsItWas);
        CHECK(filesIn() == filesBefore);
    }
    std::filesystem::path places(const std::string &name, const std::string &driver, std::vector<std::string> options = {}) const
    {
        options.insert(options.end(), fromColumns.begin(), fromColumns.end());
        return converted(write("source.csv", manyPlaces()), name, driver, options);
    }
    /// The first part of a file, in thousandths.
    std::filesystem::path cut(const std::filesystem::path &file, const std::string &name, std::size_t thousandths) const
    {
        const std::string whole = contentOf(file);
        return write(name, whole.substr(0, whole.size() * thousandths / 1000));
    }

private:
    [[nodiscard]] std::set<std::filesystem::path> filesIn() const
    {
        return {std::filesystem::recursive_directory_iterator(project().parent_path()), {}};
    }
};
} // namespace

TEST_CASE("a virtual dataset is refused under the ending of every format")
{
    const HostileCase files;
    const std::string inside = files.write("inside.csv", "name,lon,lat\na,121.4,31.2\n").string();
    const std::string ending = GENERATE("vrt", "osm", "pbf", "gpkg", "shp", "geojson", "json", "fgb", "kml", "kmz", "gpx", "dxf", "csv", "tsv", "xlsx", "txt");
    const std::string source = GENERATE_COPY(inside, std::string("/vsicurl/http://127.0.0.1:9/a.csv"));
    files.expectRefusal(files.write("a." + ending, "<OGRVRTDataSource><OGRVRTLayer name=\"inside\"><SrcDataSource>" + source + "</SrcDataSource></OGRVRTLayer></OGRVRTDataSource>"),
                        "this is a virtual dataset");
}

TEST_CASE("XML that declares entities is refused, be it KML, GPX or OpenStreetMap, packed or not, and none is followed")
{
    const HostileCase files;
    const std::string body = "<kml><Document><Placemark><name>&secret;</name><Point><coordinates>121.4,31.2</coordinates></Point></Placemark></Document></kml>";
    SECTION("KML")
    {
        files.expectRefusal(files.write("a.kml", entity + body), "it declares entities");
    }
    SECTION("KML in UTF-16")
    {
        files.expectRefusal(files.write("a.kml", outputOf({"iconv", "-f", "UTF-8", "-t", "UTF-16", files.write("source.txt", entity + body)})), "it declares entities");
    }
    SECTION("KMZ")
    {
        (void)files.write("doc.kml", entity + body);
        files.expectRefusal(files.zipped("a.kmz", {"doc.kml"}), "it declares entities");
    }
    SECTION("GPX")
    {
        files.expectRefusal(files.write("a.gpx", entity + "<gpx version=\"1.1\"><wpt lat=\"31.2\" lon=\"121.4\"><name>&secret;</name></wpt></gpx>"), "it declares entities");
    }
    SECTION("OpenStreetMap")
    {
        files.expectRefusal(files.write("a.osm", entity + "<osm version=\"0.6\"><node id=\"1\" lat=\"31.2\" lon=\"121.4\"><tag k=\"name\" v=\"&secret;\"/></node></osm>"),
                            "it declares entities");
    }
    SECTION("OpenStreetMap, compressed")
    {
        const std::filesystem::path plain = files.write("a.osm", entity + "<osm version=\"0.6\"><node id=\"1\" lat=\"31.2\" lon=\"121.4\"><tag k=\"name\" v=\"&secret;\"/></node></osm>");
        (void)outputOf({"gzip", plain});
        files.expectRefusal(files / "a.osm.gz", "external entity");
    }
}

TEST_CASE("KML that only links to other data says that, and links beside places are not followed")
{
    const HostileCase files;
    const std::string link = "<NetworkLink><Link><href>http://127.0.0.1:9/more.kml</href></Link></NetworkLink>";
    files.expectRefusal(files.write("a.kml", "<kml xmlns=\"http://www.opengis.net/kml/2.2\"><Document>" + link + "</Document></kml>"), "it only links to other data (NetworkLink)");
    const std::string said = files.outcome(
        {.file = files.write("b.kml", "<kml xmlns=\"http://www.opengis.net/kml/2.2\"><Document>" + link + "<Placemark><name>甲</name><Point><coordinates>121.4,31.2</coordinates></Point></Placemark></Document></kml>"),
         .target = geo::ImportTarget::Places});
    CHECK_THAT(said, ContainsSubstring("links: it links to other data (NetworkLink), which was not fetched") && ContainsSubstring("taken: 1 places"));
}

TEST_CASE("XML that breaks off is refused")
{
    const HostileCase files;
    SECTION("KML")
    {
        files.expectRefusal(files.cut(files.places("whole.kml", "LIBKML"), "a.kml", 600), "cut short");
    }
    SECTION("KML of mixed tags")
    {
        files.expectRefusal(files.write("a.kml", "<kml><Document><Placemark><name>a</Placemark></name></Document></kml>"), "cut short");
    }
    SECTION("GPX")
    {
        files.expectRefusal(files.cut(files.places("whole.gpx", "GPX", {"-sql", "SELECT name FROM source"}), "a.gpx", 600), "cut short");
    }
    SECTION("a text that is called KML")
    {
        files.expectRefusal(files.write("a.kml", "hello, this is a text"), "cannot be read as KML");
    }
    SECTION("a text that is called GPX")
    {
        files.expectRefusal(files.write("a.gpx", "hello, this is a text"), "cannot be read as GPX");
    }
}

TEST_CASE("packed files are not unpacked beyond reason, and never onto the disk")
{
    const HostileCase files;
    SECTION("a KMZ that is no ZIP file")
    {
        files.expectRefusal(files.write("a.kmz", "hello, this is a text"), "this is no KMZ file");
    }
    SECTION("a KMZ without KML")
    {
        (void)files.write("readme.txt", "hello");
        files.expectRefusal(files.zipped("a.kmz", {"readme.txt"}), "this is no KMZ file with KML inside");
    }
    SECTION("a KMZ cut short")
    {
        files.expectRefusal(files.cut(files.places("whole.kmz", "LIBKML"), "a.kmz", 500), "this is no KMZ file");
    }
    SECTION("an XLSX that is no ZIP file")
    {
        files.expectRefusal(files.write("a.xlsx", "hello, this is a text"), "none of the formats");
    }
    SECTION("a ZIP file that is no workbook")
    {
        (void)files.write("readme.txt", "hello");
        files.expectRefusal(files.zipped("a.xlsx", {"readme.txt"}), "cannot be read as an XLSX workbook");
    }
    SECTION("an XLSX cut short")
    {
        files.expectRefusal(files.cut(files.places("whole.xlsx", "XLSX"), "a.xlsx", 500), "cannot be read as an XLSX workbook");
    }
    SECTION("1.1 GB of nothing")
    {
        const std::string name = GENERATE("a.xlsx", "a.kmz");
        (void)files.write("doc.kml", "");
        std::filesystem::resize_file(files / "doc.kml", 1'100'000'000); // takes no room on the disk
        const std::filesystem::path bomb = files.zipped(name, {"doc.kml"});
        REQUIRE(std::filesystem::file_size(bomb) < 5'000'000);
        files.expectRefusal(bomb, "unpacked it would be larger than 1 GB");
    }
    SECTION("1.1 GB of nothing whose directory says that it is 1,001 bytes")
    {
        constexpr std::uint32_t size = 1'100'000'000;
        (void)files.write("doc.kml", "");
        std::filesystem::resize_file(files / "doc.kml", size);
        std::string content = contentOf(files.zipped("whole.xlsx", {"doc.kml"}));
        const auto bytesOf = [](std::uint32_t number) {
            std::string bytes;
            for (int shift = 0; shift < 32; shift += 8)
                bytes += static_cast<char>(number >> shift & 0xFFU);
            return bytes;
        };
        for (std::size_t at = content.find(bytesOf(size)); at != std::string::npos; at = content.find(bytesOf(size)))
            content.replace(at, 4, bytesOf(1001));
        std::filesystem::remove(files / "doc.kml");
        files.expectRefusal(files.write("a.xlsx", content), "a.xlsx");
    }
    SECTION("a name that leads out of the folder")
    {
        const std::string name = "aa/doc.kml"; // in whose place a name of the same length comes
        (void)files.write("doc.kml", "<kml xmlns=\"http://www.opengis.net/kml/2.2\"><Document><Placemark><name>甲</name><Point><coordinates>121.4,31.2</coordinates></Point></Placemark></Document></kml>");
        std::filesystem::create_directory(files / "aa");
        std::filesystem::rename(files / "doc.kml", files / "aa/doc.kml");
        std::string content = contentOf(files.zipped("a.kmz", {name}));
        for (std::size_t at = content.find(name); at != std::string::npos; at = content.find(name))
            content.replace(at, name.size(), "../doc.kml");
        const std::filesystem::path outside = files.project().parent_path().parent_path() / "doc.kml";
        CHECK_THAT(files.outcome({.file = files.write("b.kmz", content), .target = geo::ImportTarget::Places}), ContainsSubstring("taken: 1 places") || ContainsSubstring("b.kmz"));
        CHECK_FALSE(std::filesystem::exists(outside));
    }
}

TEST_CASE("a file of features that is cut short is refused, wherever it breaks off")
{
    const HostileCase files;
    SECTION("FlatGeobuf")
    {
        const std::size_t share = GENERATE(1U, 20U, 500U, 999U);
        files.expectRefusal(files.cut(files.places("whole.fgb", "FlatGeobuf"), "a.fgb", share), "cut short");
    }
    SECTION("DXF")
    {
        const std::size_t share = GENERATE(100U, 500U, 900U);
        const std::filesystem::path line = files.write("l.csv", "WKT\n\"LINESTRING (121.42 31.22,121.43 31.22)\"\n\"LINESTRING (121.42 31.23,121.43 31.23)\"\n");
        const std::filesystem::path whole = files.converted(line, "whole.dxf", "DXF", {"-sql", "SELECT 'ROAD' AS Layer FROM l"});
        files.expectRefusal(files.cut(whole, "a.dxf", share), "cut short", geo::ImportTarget::BaseMap);
    }
    SECTION("GeoPackage")
    {
        const std::size_t share = GENERATE(10U, 300U, 900U);
        files.expectRefusal(files.cut(files.places("whole.gpkg", "GPKG"), "a.gpkg", share), "");
    }
    SECTION("GeoJSON")
    {
        files.expectRefusal(files.cut(files.places("whole.geojson", "GeoJSON"), "a.geojson", 500), "cannot be read as GeoJSON");
    }
    SECTION("a Shapefile")
    {
        (void)files.places("s.shp", "ESRI Shapefile");
        const std::string part = GENERATE("s.shp", "s.dbf", "s.shx");
        CAPTURE(part);
        std::filesystem::resize_file(files / part, std::filesystem::file_size(files / part) / 2);
        files.expectRefusal(files / "s.shp", "cut short");
    }
}

TEST_CASE("a Shapefile that has lost its table is refused, for it has no names any more")
{
    const HostileCase files;
    (void)files.places("s.shp", "ESRI Shapefile");
    REQUIRE(std::filesystem::remove(files / "s.dbf"));
    files.expectRefusal(files / "s.shp", "its .dbf file is missing");
}

TEST_CASE("nests and repetitions without end are refused")
{
    const HostileCase files;
    const std::string deep = R"({"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"name": "a"}, "geometry": {"type": "Polygon", "coordinates": )";
    files.expectRefusal(files.write("a.geojson", deep + std::string(100'000, '[')), "cannot be read as GeoJSON");
}

TEST_CASE("code in a GeoPackage does not run: views are left out, triggers are passed over")
{
    const HostileCase files;
    const std::filesystem::path package = files.places("a.gpkg", "GPKG", {"-nln", "places"});
    SECTION("a trigger")
    {
        (void)outputOf({"sqlite3", package, "CREATE TRIGGER t AFTER INSERT ON places BEGIN SELECT load_extension('x'); END"});
        CHECK_THAT(files.outcome({.file = package, .target = geo::ImportTarget::Places}), ContainsSubstring("taken: 500 places"));
    }
    SECTION("a view without end")
    {
        (void)outputOf({"sqlite3", package,
                        "CREATE VIEW endless AS WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT x AS fid, 'a' AS name, (SELECT geom FROM places LIMIT 1) AS geom FROM c;"
                        "INSERT INTO gpkg_contents SELECT 'endless', data_type, 'endless', '', last_change, min_x, min_y, max_x, max_y, srs_id FROM gpkg_contents;"
                        "INSERT INTO gpkg_geometry_columns SELECT 'endless', column_name, geometry_type_name, srs_id, z, m FROM gpkg_geometry_columns"});
        CHECK_THAT(files.outcome({.file = package, .target = geo::ImportTarget::Places}), ContainsSubstring("taken: 500 places") && ContainsSubstring("endless"));
        CHECK_THAT(files.outcome({.file = package, .target = geo::ImportTarget::Places, .layers = {"endless"}}), ContainsSubstring("a.gpkg: ") && ContainsSubstring("endless"));
    }
}

TEST_CASE("tables that are none are refused, and rows that are too short or too long by line")
{
    const HostileCase files;
    SECTION("no columns")
    {
        files.expectRefusal(files.write("a.csv", "hello\nthis is a text\n"), "no column holds the names");
    }
    SECTION("nothing but line ends")
    {
        files.expectRefusal(files.write("a.csv", "\n\n\n"), "not a table with a header");
    }
    SECTION("zero bytes")
    {
        files.expectRefusal(files.write("a.csv", std::string(5000, '\0')), "a.csv");
    }
    SECTION("a quote that never closes")
    {
        files.expectRefusal(files.write("a.csv", "name,lon,lat\n\"甲,121.4,31.2\n乙,121.4,31.2\n"), "line 2");
    }
    SECTION("ragged")
    {
        const std::string said = files.outcome({.file = files.write("a.csv", "name,lon,lat\n甲,121.4,31.2\n乙,121.4\n丙\n丁,121.4,31.2,more,and more\n"), .target = geo::ImportTarget::Places});
        CHECK_THAT(said, ContainsSubstring("taken: 2 places") && ContainsSubstring("a.csv, line 3, field lat: it is empty") && ContainsSubstring("a.csv, line 4, field lon: it is empty"));
    }
}
