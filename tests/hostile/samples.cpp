// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hostile/samples.h"

#include "geo/import/seed/seed.h"
#include "geo/store/project_file.h"
#include "tests/geo/outside_program.h"
#include "tests/geo/temporary_folder.h"
#include "tests/hostile/folder_record.h"

#include <array>

namespace hostile {

namespace {
constexpr const char *points = R"({"type": "FeatureCollection", "features": [
{"type": "Feature", "properties": {"name": "潘东花园", "address": "武夷路 1 号", "floors": 6}, "geometry": {"type": "Point", "coordinates": [121.4216, 31.2127]}},
{"type": "Feature", "properties": {"name": "Second", "address": "延安西路", "floors": 2}, "geometry": {"type": "Point", "coordinates": [121.4176, 31.2189]}}]})";

constexpr const char *mixed = R"({"type": "FeatureCollection", "features": [
{"type": "Feature", "properties": {"name": "线", "class": "residential"}, "geometry": {"type": "LineString", "coordinates": [[121.41, 31.21], [121.42, 31.215], [121.43, 31.21]]}},
{"type": "Feature", "properties": {"name": "面", "class": "park"}, "geometry": {"type": "Polygon", "coordinates":
 [[[121.41, 31.21], [121.43, 31.21], [121.43, 31.22], [121.41, 31.22], [121.41, 31.21]], [[121.415, 31.212], [121.415, 31.214], [121.417, 31.214], [121.417, 31.212], [121.415, 31.212]]]}},
{"type": "Feature", "properties": {"name": "多", "class": "water"}, "geometry": {"type": "MultiPolygon", "coordinates":
 [[[[121.44, 31.21], [121.45, 31.21], [121.45, 31.22], [121.44, 31.21]]], [[[121.46, 31.21], [121.47, 31.21], [121.47, 31.22], [121.46, 31.21]]]]}}]})";

std::string roads()
{
    return R"({"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"class": "trunk", "name": "示例大道"}, "geometry": {"type": "LineString", "coordinates": [[121.40, 31.21], [121.43, 31.22]]}},
{"type": "Feature", "properties": {"class": "minor", "name": "路"}, "geometry": {"type": "MultiLineString", "coordinates": [[[121.41, 31.21], [121.42, 31.21]], [[121.42, 31.22], [121.43, 31.21]]]}}]})";
}

std::map<std::string, std::string> madeVectorFiles()
{
    const TemporaryFolder folder;
    writeFile(folder / "points.geojson", points);
    writeFile(folder / "mixed.geojson", mixed);
    std::map<std::string, std::string> files{{"points.geojson", points}, {"mixed.geojson", mixed}};
    const auto make = [&](const std::string &driver, const std::string &source, const std::string &name, const std::vector<std::string> &more = {}) {
        std::vector<std::string> command{"ogr2ogr", "-f", driver, (folder / name).string(), (folder / source).string()};
        command.insert(command.end(), more.begin(), more.end());
        (void)outputOf(command);
        files[name] = contentOf(folder / name);
    };
    make("KML", "points.geojson", "points.kml");
    make("KML", "mixed.geojson", "mixed.kml");
    make("LIBKML", "mixed.geojson", "mixed.kmz");
    make("GPX", "points.geojson", "points.gpx", {"-select", "name"});
    make("CSV", "points.geojson", "points.csv", {"-lco", "GEOMETRY=AS_XY"});
    make("DXF", "mixed.geojson", "mixed.dxf", {"-sql", "SELECT geometry FROM mixed", "-dialect", "SQLite"});
    make("XLSX", "points.geojson", "points.xlsx", {"-dialect", "SQLite", "-sql", "SELECT *, ST_X(geometry) AS lon, ST_Y(geometry) AS lat FROM points"});
    make("GPKG", "mixed.geojson", "mixed.gpkg", {"-nlt", "GEOMETRY"});
    make("FlatGeobuf", "mixed.geojson", "mixed.fgb", {"-nlt", "GEOMETRY"});
    make("ESRI Shapefile", "points.geojson", "points.shp");
    for (const std::string name : {"points.dbf", "points.shx", "points.prj"})
        files[name] = contentOf(folder / name);
    files["block.osm"] = contentOf(std::filesystem::path(GUIXIANG_DATA).parent_path() / "tests/fixtures/block.osm");
    return files;
}

std::string madeVectorTiles()
{
    const TemporaryFolder folder;
    writeFile(folder / "roads.geojson", roads());
    (void)outputOf({"ogr2ogr", "-f", "MVT", "-nln", "transportation", "-dsco", "FORMAT=MBTILES", "-dsco", "MINZOOM=12", "-dsco", "MAXZOOM=14", (folder / "a.mbtiles").string(),
                    (folder / "roads.geojson").string()});
    return contentOf(folder / "a.mbtiles");
}

/// One pixel a tile is enough for what reads them.
std::string madePictureTiles()
{
    constexpr const char *pixel = "89504E470D0A1A0A0000000D4948445200000001000000010802000000907753DE0000000C49444154789C63F8CFC0000003010100C9FE92EF0000000049454E44AE426082";
    const TemporaryFolder folder;
    std::string script = "CREATE TABLE metadata (name TEXT, value TEXT); CREATE TABLE tiles (zoom_level INTEGER, tile_column INTEGER, tile_row INTEGER, tile_data BLOB);"
                         "INSERT INTO metadata VALUES ('format', 'png'), ('minzoom', '14'), ('maxzoom', '14'), ('attribution', 'nobody');";
    for (int column = 13716; column < 13720; ++column)
        for (int row = 9685; row < 9693; ++row)
            script += "INSERT INTO tiles VALUES (14, " + std::to_string(column) + ", " + std::to_string(row) + ", x'" + pixel + "');";
    (void)outputOf({"sqlite3", (folder / "a.mbtiles").string(), script});
    return contentOf(folder / "a.mbtiles");
}

std::string madeProject()
{
    const TemporaryFolder folder;
    geo::createProject(folder / "p.gxm", geo::readSeed(std::filesystem::path(GUIXIANG_DATA) / "seed"));
    return contentOf(folder / "p.gxm");
}
} // namespace

const std::string &soundProject()
{
    static const std::string bytes = madeProject();
    return bytes;
}

const std::string &soundVectorTiles()
{
    static const std::string bytes = madeVectorTiles();
    return bytes;
}

const std::string &soundPictureTiles()
{
    static const std::string bytes = madePictureTiles();
    return bytes;
}

const std::string &soundStyle()
{
    static const std::string bytes = contentOf(std::filesystem::path(GUIXIANG_DATA) / "style/day.json");
    return bytes;
}

const std::map<std::string, std::string> &soundVectorFiles()
{
    static const std::map<std::string, std::string> files = madeVectorFiles();
    return files;
}

std::filesystem::path copyOf(const std::string &bytes, const std::filesystem::path &folder, const std::string &name)
{
    const std::filesystem::path file = folder / name;
    writeFile(file, bytes);
    return file;
}

} // namespace hostile
