// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_case.h"

#include <catch2/generators/catch_generators.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

using Catch::Matchers::ContainsSubstring;

namespace {
const std::vector<std::string> fromColumns{"-oo", "X_POSSIBLE_NAMES=lon", "-oo", "Y_POSSIBLE_NAMES=lat", "-a_srs", "EPSG:4326"};
// As long as 潘东花园 in GB18030 and in Big5, so that a file stays whole when the bytes of one stand where the other was.
const std::string standIn = "PANDONGX";

std::string replaced(std::string text, const std::string &what, const std::string &by)
{
    const std::size_t at = text.find(what);
    REQUIRE(at != std::string::npos);
    return text.replace(at, what.size(), by);
}

std::string encoded(const ImportCase &files, const std::string &utf8, const std::string &encoding)
{
    return outputOf({"iconv", "-f", "UTF-8", "-t", encoding, files.write("source.txt", utf8)});
}

/// A file that ogr2ogr writes of two places, the first named in that encoding whatever the format asks for.
std::filesystem::path wronglyLabelled(const ImportCase &files, const std::string &driver, const std::string &name, const std::string &encoding)
{
    std::vector<std::string> options = fromColumns;
    if (driver == "GPX")
        options.insert(options.end(), {"-sql", "SELECT name FROM source"});
    if (driver == "FlatGeobuf")
        options.insert(options.end(), {"-lco", "SPATIAL_INDEX=NO"}); // which keeps the order
    const std::filesystem::path whole =
        files.converted(files.write("source.csv", "name,lon,lat\n" + standIn + ",121.4176,31.2189\nPlain,121.4178,31.2193\n"), "whole-" + name, driver, options);
    return files.write(name, replaced(contentOf(whole), standIn, encoded(files, "潘东花园", encoding)));
}

geo::Import imported(const std::filesystem::path &file, const std::string &encoding = {})
{
    return geo::readImport({.file = file, .target = geo::ImportTarget::Places, .encoding = encoding}, {});
}

std::string kml(const std::string &declaration, const std::string &name = "潘东花园")
{
    return declaration + "<kml xmlns=\"http://www.opengis.net/kml/2.2\"><Document><Placemark><name>" + name +
           "</name><Point><coordinates>121.4176,31.2189</coordinates></Point></Placemark></Document></kml>\n";
}
} // namespace

TEST_CASE("texts in GB18030 are read as such where the format asks for UTF-8, and that is said")
{
    struct Format
    {
        std::string name, driver;
    };
    const Format format = GENERATE(Format{"p.gpkg", "GPKG"}, Format{"p.fgb", "FlatGeobuf"}, Format{"p.kml", "LIBKML"}, Format{"p.gpx", "GPX"});
    CAPTURE(format.name);
    const ImportCase files;
    const std::filesystem::path file = wronglyLabelled(files, format.driver, format.name, "GB18030");
    const std::string asked = GENERATE("", "GB18030");
    const geo::Import import = imported(file, asked);
    INFO(import.report.text());
    REQUIRE(import.addition.places.size() == 2);
    CHECK(import.addition.places.front().name.zh == "潘东花园");
    CHECK(import.addition.places.back().name.zh == "Plain");
    CHECK_THAT(import.report.text(), ContainsSubstring(asked.empty() ? "encoding: GB18030, found out; the f" : "encoding: GB18030, as asked for"));
    CHECK(import.report.refused().empty());
}

TEST_CASE("an encoding that is asked for holds for GeoPackage, FlatGeobuf, KML and GPX")
{
    struct Format
    {
        std::string name, driver;
    };
    const Format format = GENERATE(Format{"p.gpkg", "GPKG"}, Format{"p.fgb", "FlatGeobuf"}, Format{"p.kml", "LIBKML"}, Format{"p.gpx", "GPX"});
    CAPTURE(format.name);
    const ImportCase files;
    const std::filesystem::path whole = wronglyLabelled(files, format.driver, format.name, "GB18030");
    const std::filesystem::path file = files.write("big5-" + format.name, replaced(contentOf(whole), encoded(files, "潘东花园", "GB18030"), encoded(files, "潘東花園", "BIG5")));
    const geo::Import import = imported(file, "Big5");
    CHECK(import.addition.places.front().name.zh == "潘東花園");
    CHECK_THAT(import.report.text(), ContainsSubstring("encoding: Big5, as asked for"));
}

TEST_CASE("a row whose text is in no known encoding is refused by name, the others are taken")
{
    struct Format
    {
        std::string name, driver;
    };
    const Format format = GENERATE(Format{"p.gpkg", "GPKG"}, Format{"p.fgb", "FlatGeobuf"});
    CAPTURE(format.name);
    const ImportCase files;
    const std::filesystem::path whole = wronglyLabelled(files, format.driver, format.name, "GB18030");
    const std::filesystem::path file = files.write("bad-" + format.name, replaced(contentOf(whole), encoded(files, "潘东花园", "GB18030"), "\xFF\xFF\x80\xFF\xFF\xFF\x80\xFF"));
    const geo::Import import = imported(file);
    REQUIRE(import.addition.places.size() == 1);
    CHECK(import.addition.places.front().name.zh == "Plain");
    CHECK_THAT(import.report.text(), ContainsSubstring("bad-" + format.name + ", ") && ContainsSubstring("field name: the text is not valid in the encoding of the file; name the true one with --encoding"));
}

TEST_CASE("what XML says of its encoding is believed where it can be true")
{
    const ImportCase files;
    std::string bytes;
    std::string says;
    SECTION("true")
    {
        bytes = encoded(files, kml("<?xml version=\"1.0\" encoding=\"GB2312\"?>\n"), "GB18030");
        says = "encoding: GB2312, as the file says";
    }
    SECTION("it says GB2312 and is UTF-8")
    {
        bytes = kml("<?xml version=\"1.0\" encoding='GB2312' standalone='yes'?>\n");
        says = "taken: 1 places";
    }
    SECTION("it says UTF-8 and is GB18030")
    {
        bytes = encoded(files, kml("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"), "GB18030");
        says = "encoding: GB18030, found out; the file says UTF-8";
    }
    SECTION("it says nothing and is GB18030")
    {
        bytes = encoded(files, kml(""), "GB18030");
        says = "encoding: GB18030, found out; the file does not say";
    }
    SECTION("UTF-16")
    {
        bytes = encoded(files, kml("<?xml version=\"1.0\" encoding=\"UTF-16\"?>\n"), "UTF-16");
        says = "encoding: UTF-16, found out";
    }
    SECTION("with a mark")
    {
        bytes = "\xEF\xBB\xBF" + kml("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        says = "taken: 1 places";
    }
    const geo::Import import = imported(files.write("a.kml", bytes));
    REQUIRE(import.addition.places.size() == 1);
    CHECK(import.addition.places.front().name.zh == "潘东花园");
    CHECK_THAT(import.report.text(), ContainsSubstring(says));
}

TEST_CASE("a KMZ with KML in GB18030 inside is read as such")
{
    const ImportCase files;
    (void)files.write("doc.kml", encoded(files, kml("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"), "GB18030"));
    const geo::Import import = imported(files.zipped("a.kmz", {"doc.kml"}));
    REQUIRE(import.addition.places.size() == 1);
    CHECK(import.addition.places.front().name.zh == "潘东花园");
    CHECK_THAT(import.report.text(), ContainsSubstring("encoding: GB18030, found out; the file says UTF-8"));
    CHECK(import.addition.places.front().basis.zh == "由文件 a.kmz 导入");
}

TEST_CASE("formats that are UTF-8 and nothing else say so when another encoding is asked for")
{
    const ImportCase files;
    CHECK(ImportCase::refusal({.file = fixture("block.osm"), .encoding = "GB18030"}) ==
          fixture("block.osm").string() + ": OpenStreetMap data is UTF-8 and nothing else, so its texts are not GB18030; import it without an encoding.");
    CHECK_FALSE(geo::readImport({.file = fixture("block.osm"), .encoding = "utf8"}, {}).addition.streets.empty());
    const std::filesystem::path book = files.converted(files.write("source.csv", "name,lon,lat\n甲,121.4176,31.2189\n"), "p.xlsx", "XLSX");
    CHECK_THAT(ImportCase::refusal({.file = book, .target = geo::ImportTarget::Places, .encoding = "GB18030"}),
               ContainsSubstring("p.xlsx: an XLSX workbook is UTF-8 and nothing else"));
}
