// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/crs/geodesic.h"
#include "import_case.h"

#include <catch2/generators/catch_generators.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

#include <algorithm>
#include <sstream>

using Catch::Matchers::ContainsSubstring;

namespace {
/// Two estates, the first with a hole, and one of two parts.
const std::string estates =
    "WKT,name,name_en,户数,remark\n"
    "\"POLYGON ((121.417 31.215,121.419 31.215,121.419 31.217,121.417 31.217,121.417 31.215),(121.4175 31.2155,121.4175 31.2160,121.4180 31.2160,121.4180 31.2155,121.4175 31.2155))\",华院小区,Huayuan,320,\n"
    "\"MULTIPOLYGON (((121.420 31.215,121.421 31.215,121.421 31.216,121.420 31.216,121.420 31.215)),((121.422 31.215,121.423 31.215,121.423 31.217,121.422 31.215)))\",陶家宅,,95,分两块\n";
const std::string routes = "WKT,name,班次\n\"LINESTRING (121.415 31.214,121.420 31.216,121.425 31.215)\",941路,早晚\n\"LINESTRING (121.415 31.218,121.424 31.219)\",1250路,\n";

std::filesystem::path made(const ImportCase &files, const std::string &rows, const std::string &name, const std::string &format, std::vector<std::string> options = {})
{
    options.insert(options.end(), {"-a_srs", "EPSG:4326", "-oo", "KEEP_GEOM_COLUMNS=NO"});
    return files.converted(files.write("source.csv", rows), name, format, options);
}

/// What another program counts and measures of a file: the values of the one row that a query gives.
std::vector<double> measured(const std::filesystem::path &file, const std::string &sql)
{
    std::istringstream lines(outputOf({"ogrinfo", "-ro", "-q", "-dialect", "SQLite", "-sql", sql, file}));
    std::vector<double> values;
    for (std::string line; std::getline(lines, line);)
        if (const std::size_t at = line.find(" = "); at != std::string::npos)
            values.push_back(std::stod(line.substr(at + 3)));
    return values;
}

geo::Import overlaid(const std::filesystem::path &file, const geo::Plan &plan = ImportCase::plan())
{
    return geo::readImport({.file = file, .target = geo::ImportTarget::Overlay, .day = "2026-11-25"}, plan);
}

std::string attributeOf(const geo::OverlayFeature &feature, const std::string &column)
{
    const auto found = std::ranges::find(feature.attributes, column, &geo::Attribute::column);
    return found == feature.attributes.end() ? "" : found->value;
}
} // namespace

TEST_CASE("estates of a GeoPackage lie over the map with their holes, names and columns, and another program measures the same in the project")
{
    const ImportCase files;
    const std::filesystem::path file = made(files, estates, "小区.gpkg", "GPKG", {"-nln", "estates"});
    const geo::Import import = overlaid(file);
    INFO(import.report.text());
    CHECK(import.report.refused().empty());
    CHECK(import.report.taken() == std::map<std::string, std::size_t>{{"areas", 2}});
    CHECK(import.addition.places.empty());
    REQUIRE(import.addition.overlays.size() == 1);
    const geo::Overlay &overlay = import.addition.overlays.front();
    CHECK(overlay.name == "小区");
    CHECK(overlay.source == "小区.gpkg");
    CHECK(overlay.day == "2026-11-25");
    CHECK(overlay.number == 1);
    CHECK(overlay.shown);
    REQUIRE(overlay.features->size() == 2);
    const geo::OverlayFeature &first = overlay.features->front();
    CHECK(first.name == geo::Text{"华院小区", "Huayuan"});
    CHECK(first.attributes == std::vector<geo::Attribute>{{"户数", "320"}}); // what is empty says nothing
    REQUIRE(first.shapes.areas.size() == 1);
    CHECK(first.shapes.areas.front().holes.size() == 1);
    CHECK(first.bounds == geo::Box<geo::LonLat>{121.417, 31.215, 121.419, 31.217});
    CHECK(overlay.features->back().shapes.areas.size() == 2);
    CHECK(attributeOf(overlay.features->back(), "remark") == "分两块");

    geo::addToProject(files.project(), import.addition);
    const geo::Plan plan = geo::readProject(files.project());
    CHECK(plan.overlays == import.addition.overlays);
    CHECK(geo::integrityFindings(files.project()).empty());
    const auto theirs = measured(file, "SELECT count(*), sum(ST_Area(geom)) FROM estates");
    const auto ours = measured(files.project(), "SELECT count(*), sum(ST_Area(geometry)) FROM overlay_feature");
    REQUIRE(theirs.size() == 2);
    CHECK(theirs[0] == 2);
    CHECK(std::abs(theirs[1] - (4e-6 - 0.25e-6 + 1e-6 + 1e-6)) < 1e-12);
    REQUIRE(ours.size() == 2);
    CHECK(ours[0] == theirs[0]);
    CHECK(std::abs(ours[1] - theirs[1]) < 1e-15);
}

TEST_CASE("bus routes come from KML, a track file and a drawing, as long as another program measures them")
{
    struct Format
    {
        std::string file;
        std::string driver;
        std::string layer;
        std::vector<std::string> options = {};
        std::string name = "941路";
    };
    const Format format = GENERATE(Format{"公交.kml", "LIBKML", "routes", {"-nln", "routes"}}, Format{"t.gpx", "GPX", "routes", {"-nln", "routes", "-nlt", "LINESTRING", "-sql", "SELECT name FROM source"}},
                                   Format{"bus.dxf", "DXF", "entities", {"-sql", "SELECT 'BUS' AS Layer FROM source"}, ""});
    CAPTURE(format.file);
    const ImportCase files;
    const std::filesystem::path file = made(files, routes, format.file, format.driver, format.options);
    const geo::Import import = overlaid(file);
    INFO(import.report.text());
    CHECK(import.report.taken() == std::map<std::string, std::size_t>{{"lines", 2}});
    REQUIRE(import.addition.overlays.size() == 1);
    const geo::OverlayFeature &first = import.addition.overlays.front().features->front();
    CHECK(first.name.zh == format.name);
    CHECK(attributeOf(first, "tessellate").empty()); // how KML draws it is nothing that a planner asks
    if (format.driver == "LIBKML")
        CHECK(attributeOf(first, "班次") == "早晚");
    if (format.driver == "DXF")
        CHECK(attributeOf(first, "Layer") == "BUS");
    geo::addToProject(files.project(), import.addition);
    const auto theirs = measured(file, "SELECT count(*), sum(ST_Length(GEOMETRY)) FROM " + format.layer);
    const auto ours = measured(files.project(), "SELECT count(*), sum(ST_Length(geometry)) FROM overlay_feature");
    REQUIRE(theirs.size() == 2);
    REQUIRE(ours.size() == 2);
    CHECK(ours[0] == theirs[0]);
    CHECK(std::abs(ours[1] - theirs[1]) < 1e-9);
}

TEST_CASE("a Shapefile in GB18030 keeps its Chinese, and says which encoding was found")
{
    const ImportCase files;
    const std::filesystem::path file = made(files, estates, "g.shp", "ESRI Shapefile", {"-lco", "ENCODING=GB18030"});
    std::filesystem::remove(files / "g.cpg");
    const geo::Import import = overlaid(file);
    INFO(import.report.text());
    REQUIRE(import.addition.overlays.size() == 1);
    const geo::OverlayFeature &last = import.addition.overlays.front().features->back();
    CHECK(last.name.zh == "陶家宅");
    CHECK(attributeOf(last, "户数") == "95");
    CHECK_THAT(import.report.text(), ContainsSubstring("encoding: GB18030, found out"));
}

TEST_CASE("mixed GeoJSON gives points, lines and areas, collections in one; what cannot be used is refused by feature and the rest taken")
{
    const ImportCase files;
    const std::filesystem::path file = files.write("混合.geojson", R"({"type": "FeatureCollection", "features": [
{"type": "Feature", "properties": {"name": "测点"}, "geometry": {"type": "MultiPoint", "coordinates": [[121.41, 31.21], [121.42, 31.22]]}},
{"type": "Feature", "properties": {"name": "管线"}, "geometry": {"type": "LineString", "coordinates": [[121.41, 31.21], [121.42, 31.21], [121.42, 31.21]]}},
{"type": "Feature", "properties": {"name": "全部"}, "geometry": {"type": "GeometryCollection", "geometries": [
  {"type": "Point", "coordinates": [121.43, 31.23]}, {"type": "LineString", "coordinates": [[121.43, 31.23], [121.44, 31.24]]},
  {"type": "Polygon", "coordinates": [[[121.43, 31.23], [121.44, 31.23], [121.44, 31.24], [121.43, 31.23]]]}]}},
{"type": "Feature", "properties": {"name": "领结"}, "geometry": {"type": "Polygon", "coordinates": [[[121.40, 31.20], [121.41, 31.21], [121.41, 31.20], [121.40, 31.21], [121.40, 31.20]]]}},
{"type": "Feature", "properties": {"name": "没有"}, "geometry": null},
{"type": "Feature", "properties": {"name": "一点线"}, "geometry": {"type": "LineString", "coordinates": [[121.41, 31.21], [121.41, 31.21]]}},
{"type": "Feature", "properties": {"name": "别处"}, "geometry": {"type": "Point", "coordinates": [521.41, 31.21]}}]})");
    const geo::Import import = overlaid(file);
    INFO(import.report.text());
    REQUIRE(import.addition.overlays.size() == 1);
    const geo::OverlayFeatures &features = *import.addition.overlays.front().features;
    REQUIRE(features.size() == 4);
    CHECK(features[0].shapes.points.size() == 2);
    CHECK(features[1].shapes.lines.front().size() == 2);
    CHECK(features[2].shapes.points.size() + features[2].shapes.lines.size() + features[2].shapes.areas.size() == 3);
    CHECK(features[3].shapes.areas.size() == 2); // the bow tie is two triangles
    CHECK(import.report.taken() == std::map<std::string, std::size_t>{{"areas", 2}, {"lines", 1}, {"points", 1}});
    CHECK(import.report.repaired().at("polygons that crossed themselves").count == 1);
    CHECK(import.report.refused().at("positions that cannot be used").count == 3);
    geo::addToProject(files.project(), import.addition);
    CHECK(geo::readProject(files.project()).overlays == import.addition.overlays);
    CHECK_THAT(outputOf({"sqlite3", "-readonly", files.project(), "SELECT json_extract(attributes, '$'), name_zh FROM overlay_feature WHERE key = 1"}), ContainsSubstring("{}|测点"));
}

TEST_CASE("each layer of a file is an overlay of its own; the next ones come after it, and a file that comes again takes its stead where that is asked for")
{
    const ImportCase files;
    (void)made(files, estates, "plan.gpkg", "GPKG", {"-nln", "小区"});
    const std::filesystem::path file = made(files, routes, "plan.gpkg", "GPKG", {"-nln", "公交", "-update"});
    const geo::Import import = overlaid(file);
    REQUIRE(import.addition.overlays.size() == 2);
    CHECK(import.addition.overlays[0].name == "plan · 小区");
    CHECK(import.addition.overlays[1].name == "plan · 公交");
    CHECK(import.addition.overlays[1].number == 2);
    geo::addToProject(files.project(), import.addition);
    const geo::Plan before = geo::readProject(files.project());
    CHECK(overlaid(file, before).addition.overlays.front().number == 3);

    const geo::ImportRequest again{.file = file, .target = geo::ImportTarget::Overlay, .layers = {"公交"}, .replace = true};
    geo::addToProject(files.project(), geo::readImport(again, before).addition);
    const geo::Plan after = geo::readProject(files.project());
    REQUIRE(after.overlays.size() == 2);
    CHECK(after.overlays[0] == before.overlays[0]);
    CHECK(after.overlays[1].name == "plan · 公交");
    CHECK(after.overlays[1].id != before.overlays[1].id); // features of an id never change
    CHECK(after.overlays[1].number == 2);
    CHECK(outputOf({"sqlite3", "-readonly", files.project(), "SELECT count(*) FROM overlay_feature"}) == "4\n");
}

TEST_CASE("lines in GCJ-02 are recognised by the streets and come to lie on them")
{
    const ImportCase files;
    std::string rows = "WKT,name\n";
    for (const geo::Street &street : ImportCase::plan().streets) {
        std::string line;
        for (const geo::LonLat position : street.line) {
            const geo::LonLat shifted = geo::fromWgs84(geo::Datum::Gcj02, position);
            line += (line.empty() ? "" : ",") + std::to_string(shifted.lon) + " " + std::to_string(shifted.lat);
        }
        rows += "\"LINESTRING (" + line + ")\"," + street.name.zh + "\n";
    }
    const geo::Import import = overlaid(files.write("道路中线.csv", rows));
    INFO(import.report.text());
    CHECK_THAT(import.report.text(), ContainsSubstring("datum: gcj02, found out"));
    const geo::OverlayFeatures &features = *import.addition.overlays.front().features;
    REQUIRE(features.size() == ImportCase::plan().streets.size());
    for (std::size_t i = 0; i < features.size(); ++i) {
        const geo::LonLat should = ImportCase::plan().streets[i].line.front();
        CHECK(geo::distanceM(features[i].shapes.lines.front().front(), should) < 0.3); // six digits
        CHECK(features[i].bounds == geo::boundsOf(features[i].shapes));
    }
}

TEST_CASE("what is too much to lie over a map is refused in a sentence that says what to do")
{
    const ImportCase files;
    std::string rows = "name,lon,lat\n";
    for (int i = 0; i < 20'001; ++i)
        rows += "P,121.4,31.2\n";
    CHECK_THAT(ImportCase::refusal({.file = files.write("many.csv", rows), .target = geo::ImportTarget::Overlay}),
               ContainsSubstring("many.csv: it has more than 20000 features") && ContainsSubstring("--layer, or import it as a base map."));
    rows.resize(rows.size() - std::string("P,121.4,31.2\n").size());
    CHECK(overlaid(files.write("most.csv", rows)).addition.overlays.front().features->size() == 20'000);
}

TEST_CASE("a table without positions, a file of nothing usable and texts in another encoding give no overlay, and say why")
{
    const ImportCase files;
    const auto refusal = [&](const std::string &name, const std::string &content) {
        return ImportCase::refusal({.file = files.write(name, content), .target = geo::ImportTarget::Overlay});
    };
    CHECK_THAT(refusal("a.csv", "name,户数\n甲,1\n"), ContainsSubstring("a.csv: no columns hold longitude and latitude"));
    CHECK_THAT(refusal("b.csv", "name,lon,lat\n甲,abc,31.2\n"), ContainsSubstring("b.csv, line 2, field lon: 'abc' is not a number"));
    CHECK_THAT(refusal("c.geojson", R"({"type": "FeatureCollection", "features": []})"), ContainsSubstring("c.geojson: ") && ContainsSubstring("nothing was imported"));
    CHECK_THAT(refusal("d.gpkg", "SQLite format 3"), ContainsSubstring("d.gpkg: "));
}

TEST_CASE("a cancelled overlay leaves the project as it was")
{
    const ImportCase files;
    const geo::Import import = overlaid(made(files, estates, "e.gpkg", "GPKG"));
    const std::string before = contentOf(files.project());
    std::stop_source stop;
    stop.request_stop();
    CHECK_THROWS_AS(geo::addToProject(files.project(), import.addition, {.reached = {}, .stop = stop.get_token()}), geo::Cancelled);
    CHECK(contentOf(files.project()) == before);
}
