// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Vector tiles that ogr2ogr writes, in layers named as OpenMapTiles and Shortbread name them.
#include "geo/base/error.h"
#include "geo/base/mercator.h"
#include "geo/tilesource/vector_map.h"
#include "geo/tilesource/vector_tile.h"
#include "tests/geo/outside_program.h"
#include "tests/geo/temporary_folder.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/matchers/catch_matchers.hpp>
#include <catch2/matchers/catch_matchers_exception.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

#include <algorithm>
#include <fstream>

using Catch::Matchers::ContainsSubstring;
using Catch::Matchers::MessageMatches;
using Catch::Matchers::WithinAbs;

namespace {
constexpr const char *source = GUIXIANG_DATA "/../tests/fixtures/block.osm";
constexpr double unit = 1.0 / 16384 / 4096; ///< of a tile of zoom 14, 0.6 m: what its writer rounds to

/// A file of the fixture at the zooms 5 to 14; `streets` and `names` are what its layers of them are called.
std::filesystem::path written(const TemporaryFolder &folder, const std::string &streets, const std::string &names)
{
    const std::string layers = (folder / "layers.gpkg").string();
    const auto layer = [&](const std::string &name, const std::string &sql) {
        std::vector<std::string> command{"ogr2ogr", "-f", "GPKG", "-nln", name, "-dialect", "OGRSQL", "-sql", sql};
        if (std::filesystem::exists(layers))
            command.emplace_back("-update");
        command.insert(command.end(), {layers, source});
        (void)outputOf(command);
    };
    layer(streets, "SELECT highway AS class FROM lines WHERE highway IS NOT NULL");
    layer(names, "SELECT highway AS class, name FROM lines WHERE name = '武夷路'");
    layer("building", "SELECT building AS class FROM multipolygons WHERE building IS NOT NULL");
    layer("water", "SELECT natural AS class FROM multipolygons WHERE natural = 'water'");
    layer("landcover", "SELECT name, leisure AS subclass FROM multipolygons WHERE leisure = 'park'");
    const std::filesystem::path file = folder / "街道 tiles.mbtiles";
    (void)outputOf({"ogr2ogr", "-f", "MVT", "-dsco", "FORMAT=MBTILES", "-dsco", "MINZOOM=5", "-dsco", "MAXZOOM=14", file.string(), layers});
    return file;
}

geo::VectorMap opened(const std::filesystem::path &file, geo::Datum datum = geo::Datum::Wgs84)
{
    return geo::vectorMapOf(std::make_shared<const geo::MbTiles>(file), datum);
}

struct Found
{
    geo::TileClass what;
    geo::TileFeature feature;
};

std::vector<Found> found(const geo::VectorMap &map, geo::LonLat west, geo::LonLat east, double zoom)
{
    geo::Box<geo::MapPoint> view;
    view.include(geo::toMapPoint(west));
    view.include(geo::toMapPoint(east));
    std::vector<Found> all;
    for (const geo::TilePointer &tile : map.baseMap->tiles(view, zoom))
        for (const geo::TileGroup &group : tile->groups)
            for (const geo::TileFeature &feature : group.features)
                all.push_back({group.what, feature});
    return all;
}

std::vector<Found> ofBlock(const geo::VectorMap &map, double zoom = 17)
{
    return found(map, {121.418, 31.217}, {121.426, 31.223}, zoom);
}

template<typename Kind>
std::vector<geo::TileFeature> of(const std::vector<Found> &all, geo::TileSource from, Kind kind, bool names = false)
{
    std::vector<geo::TileFeature> those;
    for (const Found &each : all)
        if (each.what.source == from && each.what.kind == static_cast<int>(kind) && (each.what.level == geo::namesAlone) == names)
            those.push_back(each.feature);
    std::ranges::sort(those, {}, [](const geo::TileFeature &feature) { return feature.bounds.minX; });
    return those;
}

void checkBounds(const geo::Box<geo::MapPoint> &bounds, geo::LonLat southWest, geo::LonLat northEast)
{
    CHECK_THAT(bounds.minX, WithinAbs(geo::toMapPoint(southWest).x, unit));
    CHECK_THAT(bounds.maxX, WithinAbs(geo::toMapPoint(northEast).x, unit));
    CHECK_THAT(bounds.minY, WithinAbs(geo::toMapPoint(northEast).y, unit));
    CHECK_THAT(bounds.maxY, WithinAbs(geo::toMapPoint(southWest).y, unit));
}
} // namespace

TEST_CASE("the streets, houses, waters and greens of a file of vector tiles lie where they lay before they were tiles")
{
    const TemporaryFolder folder;
    const auto map = opened(written(folder, "transportation", "transportation_name"));
    const auto all = ofBlock(map);
    const auto houses = of(all, geo::TileSource::Area, geo::AreaKind::Building);
    REQUIRE(houses.size() == 1);
    CHECK(houses.front().rings.size() == 2);
    checkBounds(houses.front().bounds, {121.4201, 31.2202}, {121.4205, 31.2206});
    const auto waters = of(all, geo::TileSource::Area, geo::AreaKind::Water);
    REQUIRE(waters.size() == 1);
    checkBounds(waters.front().bounds, {121.4232, 31.2202}, {121.4238, 31.2206});
    const auto trunk = of(all, geo::TileSource::Street, geo::StreetClass::Trunk);
    REQUIRE(trunk.size() == 1);
    checkBounds(trunk.front().bounds, {121.423, 31.219}, {121.423, 31.221});
    CHECK(of(all, geo::TileSource::Street, geo::StreetClass::Service).size() == 1);
    CHECK(map.faults->sentence().empty());
}

TEST_CASE("a street that an edge of tiles cuts goes on where it was cut, and a park about it is left whole")
{
    // The tiles 14/13717/6695 and 14/13718/6695 meet here: 13718 / 16384 * 360 - 180 degrees.
    const double edge = 13718.0 / 16384;
    const TemporaryFolder folder;
    const auto all = ofBlock(opened(written(folder, "transportation", "transportation_name")));
    const auto street = of(all, geo::TileSource::Street, geo::StreetClass::Residential);
    REQUIRE(street.size() == 2);
    CHECK_THAT(street[0].bounds.minX, WithinAbs(geo::toMapPoint({121.42, 31.22}).x, unit));
    CHECK_THAT(street[0].bounds.maxX, WithinAbs(edge, unit / 1000));
    CHECK_THAT(street[1].bounds.minX, WithinAbs(edge, unit / 1000));
    CHECK_THAT(street[1].bounds.maxX, WithinAbs(geo::toMapPoint({121.424, 31.22}).x, unit));
    const auto park = of(all, geo::TileSource::Area, geo::AreaKind::Green);
    REQUIRE(park.size() == 2);
    checkBounds(park[0].bounds, {121.4206, 31.2192}, {121.4212, 31.2196});
    checkBounds(park[1].bounds, {121.4206, 31.2192}, {121.4212, 31.2196});
    CHECK(park[0].name.zh == "绿地");
    REQUIRE(park[0].spot);
    CHECK(park[0].bounds.contains({park[0].spot->x, park[0].spot->y, park[0].spot->x, park[0].spot->y}));
}

TEST_CASE("names of a layer of their own come without strokes, in OpenMapTiles and in Shortbread")
{
    const TemporaryFolder folder;
    const bool isShortbread = GENERATE(false, true);
    const auto all = ofBlock(opened(isShortbread ? written(folder, "streets", "street_labels") : written(folder, "transportation", "transportation_name")));
    const auto drawn = of(all, geo::TileSource::Street, geo::StreetClass::Residential);
    REQUIRE(drawn.size() == 2);
    CHECK(drawn.front().name.zh.empty());
    const auto names = of(all, geo::TileSource::Street, geo::StreetClass::Residential, true);
    REQUIRE(names.size() == 2);
    CHECK(names.front().name.zh == "武夷路");
}

TEST_CASE("what the levels of a base map leave out is left out of vector tiles, and a cell is one tile of the level's zoom")
{
    const TemporaryFolder folder;
    const auto map = opened(written(folder, "transportation", "transportation_name"));
    const auto far = ofBlock(map, 14);
    CHECK(of(far, geo::TileSource::Street, geo::StreetClass::Residential).size() == 2); // of zoom 13, whose tiles meet there too
    CHECK(of(far, geo::TileSource::Street, geo::StreetClass::Service).empty());
    CHECK(of(far, geo::TileSource::Area, geo::AreaKind::Building).empty());
    CHECK(of(ofBlock(map, 9), geo::TileSource::Street, geo::StreetClass::Residential).empty());
    CHECK(of(ofBlock(map, 10), geo::TileSource::Street, geo::StreetClass::Trunk).size() == 1);
}

TEST_CASE("tiles in GCJ-02 are laid where they belong")
{
    // Shanghai in https://github.com/googollee/eviltransform, the table of its tests: one place in both.
    const geo::LonLat inGcj02{121.531541859215, 31.17530398364597};
    const geo::LonLat inWgs84{121.5272106, 31.1774276};
    const TemporaryFolder folder;
    std::ofstream(folder / "street.geojson") << R"({"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"class": "minor"},
        "geometry": {"type": "LineString", "coordinates": [[121.531541859215, 31.17530398364597], [121.5318, 31.1753039]]}}]})";
    const auto file = folder / "gcj.mbtiles";
    const std::string zoom = GENERATE("14", "16");
    (void)outputOf({"ogr2ogr", "-f", "MVT", "-dsco", "FORMAT=MBTILES", "-dsco", "MINZOOM=" + zoom, "-dsco", "MAXZOOM=" + zoom, "-nln", "transportation", file.string(), (folder / "street.geojson").string()});
    const geo::MapPoint place = geo::toMapPoint(inWgs84);
    const auto all = found(opened(file, geo::Datum::Gcj02), {inWgs84.lon - 0.0005, inWgs84.lat - 0.0005}, {inWgs84.lon + 0.0005, inWgs84.lat + 0.0005}, 18);
    const auto street = of(all, geo::TileSource::Street, geo::StreetClass::Residential);
    REQUIRE(street.size() == 1);
    CHECK_THAT(street.front().bounds.minX, WithinAbs(place.x, unit));
    CHECK_THAT(street.front().bounds.maxY, WithinAbs(place.y, unit * 2));
    const auto plain = found(opened(file), {inGcj02.lon - 0.0005, inGcj02.lat - 0.0005}, {inGcj02.lon + 0.0005, inGcj02.lat + 0.0005}, 18);
    CHECK(of(plain, geo::TileSource::Street, geo::StreetClass::Residential).size() == 1);
}

TEST_CASE("a tile that is broken, cut short or a bomb is told by its number, and the rest is drawn")
{
    const TemporaryFolder folder;
    const auto file = written(folder, "transportation", "transportation_name");
    (void)outputOf({"sh", "-c", "head -c 67108864 /dev/zero | gzip > '" + (folder / "bomb.gz").string() + "'"});
    const std::string bytes = GENERATE(std::string("x'1A2BFFFFFF'"), std::string("substr(tile_data, 1, length(tile_data) / 2)"), std::string("bomb"));
    (void)outputOf({"sqlite3", file.string(), "UPDATE tiles SET tile_data = " + (bytes == "bomb" ? "readfile('" + (folder / "bomb.gz").string() + "')" : bytes)
                                                  + " WHERE zoom_level = 14 AND tile_column = 13718"});
    const auto map = opened(file);
    CHECK(of(ofBlock(map), geo::TileSource::Area, geo::AreaKind::Building).size() == 1); // of the other tile
    CHECK_THAT(map.faults->sentence(), ContainsSubstring(file.string() + ", tile 14/13718/66"));
    CHECK_THAT(map.faults->sentence(), ContainsSubstring("make or fetch the file anew"));
}

TEST_CASE("a tile cut anywhere does no harm")
{
    const TemporaryFolder folder;
    const auto file = written(folder, "transportation", "transportation_name");
    (void)outputOf({"sh", "-c", "sqlite3 '" + file.string() + "' \"SELECT writefile('" + (folder / "tile.gz").string() + "', tile_data) FROM tiles WHERE zoom_level = 14 AND tile_column = 13717\" && gunzip -k '" + (folder / "tile.gz").string() + "'"});
    std::ifstream stream(folder / "tile", std::ios::binary);
    const std::string whole{std::istreambuf_iterator<char>(stream), {}};
    const geo::RasterTile at{14, 13717, 6695};
    REQUIRE(geo::readVectorTile(whole, at, geo::Datum::Wgs84).fault.empty());
    std::size_t faults = 0;
    for (std::size_t length = 1; length < whole.size(); ++length)
        faults += geo::readVectorTile(whole.substr(0, length), at, geo::Datum::Wgs84).fault.empty() ? 0 : 1;
    CHECK(faults > whole.size() / 2);
}

TEST_CASE("a file without a layer that is known is refused with the names of those it has")
{
    const TemporaryFolder folder;
    const auto file = folder / "odd.mbtiles";
    (void)outputOf({"ogr2ogr", "-f", "MVT", "-dsco", "FORMAT=MBTILES", "-nln", "flurstuecke", "-sql", "SELECT highway FROM lines", file.string(), source});
    CHECK_THROWS_MATCHES(opened(file), geo::RasterError, MessageMatches(ContainsSubstring("odd.mbtiles: none of its layers (flurstuecke) is known")));
}

TEST_CASE("a file that says nothing of itself is drawn by what its tiles hold, and one without known layers is told of when it is read")
{
    const TemporaryFolder folder;
    const auto file = written(folder, "transportation", "transportation_name");
    (void)outputOf({"sqlite3", file.string(), "DELETE FROM metadata"});
    REQUIRE(geo::MbTiles(file).isVector());
    CHECK(of(ofBlock(opened(file)), geo::TileSource::Street, geo::StreetClass::Trunk).size() == 1);
    const auto odd = folder / "odd.mbtiles";
    (void)outputOf({"ogr2ogr", "-f", "MVT", "-dsco", "FORMAT=MBTILES", "-dsco", "MAXZOOM=14", "-nln", "flurstuecke", "-sql", "SELECT highway FROM lines", odd.string(), source});
    (void)outputOf({"sqlite3", odd.string(), "DELETE FROM metadata"});
    const auto map = opened(odd);
    CHECK(ofBlock(map).empty());
    CHECK_THAT(map.faults->sentence(), ContainsSubstring("odd.mbtiles: none of its layers is known"));
}
