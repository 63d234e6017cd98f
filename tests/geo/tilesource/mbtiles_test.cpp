// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/base/error.h"
#include "geo/tilesource/mbtiles.h"
#include "tests/geo/outside_program.h"
#include "tests/geo/temporary_folder.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/matchers/catch_matchers.hpp>
#include <catch2/matchers/catch_matchers_exception.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

#include <sys/stat.h>

#include <fstream>
#include <iterator>
#include <map>

using Catch::Matchers::ContainsSubstring;
using Catch::Matchers::MessageMatches;
using geo::MbTiles;

namespace {
std::string bytesOf(const std::filesystem::path &file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

void checkRefused(const std::filesystem::path &file, const char *words)
{
    CHECK_THROWS_MATCHES(MbTiles(file), geo::RasterError, MessageMatches(ContainsSubstring(words)));
}

/// Two tiles of zoom 16 about the block as GDAL writes them: 16/54871/26781, and north of it 16/54871/26780 of more colours.
std::filesystem::path writtenByGdal(const TemporaryFolder &folder, const std::string &format)
{
    // 40075016.68557849 m the world, 65536 tiles: EPSG:3857 of the tiles' edges.
    const auto image = [&](const char *name, const char *colour, const char *north, const char *south) {
        (void)outputOf({"gdal_create", "-of", "GTiff", "-outsize", "256", "256", "-bands", "3", "-burn", colour, "-a_srs", "EPSG:3857", "-a_ullr",
                        "13515901.089498006", north, "13516512.585724287", south, (folder / name).string()});
    };
    image("north.tif", "200 10 10", "3661639.4029730833", "3661027.906746802");
    image("south.tif", "10 10 200", "3661027.906746802", "3660416.4105205205");
    (void)outputOf({"gdalbuildvrt", "-q", (folder / "both.vrt").string(), (folder / "north.tif").string(), (folder / "south.tif").string()});
    const std::filesystem::path file = folder / ("照片 " + format + ".mbtiles");
    (void)outputOf({"gdal_translate", "-q", "-of", "MBTILES", "-co", "TILE_FORMAT=" + format, (folder / "both.vrt").string(), file.string()});
    return file;
}

void sql(const std::filesystem::path &file, const std::string &script)
{
    (void)outputOf({"sqlite3", file.string(), script});
}
} // namespace

TEST_CASE("an MBTiles file of GDAL's gives its tiles, counted from the north, and not a byte of it changes")
{
    const TemporaryFolder folder;
    const auto file = writtenByGdal(folder, "PNG");
    const std::string before = bytesOf(file);
    {
        const MbTiles tiles(file);
        CHECK(tiles.minimumZoom() == 16);
        CHECK(tiles.maximumZoom() == 16);
        const auto north = tiles.tile({16, 54871, 26780});
        const auto south = tiles.tile({16, 54871, 26781});
        REQUIRE((north && south));
        CHECK(*north != *south);
        CHECK(north->starts_with("\x89PNG"));
        CHECK_FALSE(tiles.tile({16, 54872, 26780}));
        CHECK_FALSE(tiles.tile({15, 27435, 13390}));
    }
    CHECK(bytesOf(file) == before);
    CHECK(MbTiles(writtenByGdal(folder, "JPEG")).tile({16, 54871, 26780})->starts_with("\xFF\xD8\xFF"));
    CHECK(MbTiles(writtenByGdal(folder, "WEBP")).tile({16, 54871, 26780})->starts_with("RIFF"));
}

TEST_CASE("tiles may be a view, and an older file without format and zooms is read by what is in it")
{
    const TemporaryFolder folder;
    const auto file = writtenByGdal(folder, "PNG");
    sql(file, "DELETE FROM metadata WHERE name IN ('format', 'minzoom', 'maxzoom');"
              "INSERT INTO metadata VALUES ('attribution', '<a href=\"https://example.org\">&copy; 测绘 &amp; 院</a>');"
              "CREATE TABLE images (id INTEGER PRIMARY KEY, picture BLOB);"
              "CREATE TABLE map AS SELECT zoom_level, tile_column, tile_row, rowid AS id FROM tiles;"
              "INSERT INTO images SELECT rowid, tile_data FROM tiles; DROP TABLE tiles;"
              "CREATE VIEW tiles AS SELECT zoom_level, tile_column, tile_row, picture AS tile_data FROM map JOIN images USING (id);");
    const MbTiles tiles(file);
    CHECK(tiles.minimumZoom() == 16);
    CHECK(tiles.attribution() == "© 测绘 & 院");
    CHECK(tiles.tile({16, 54871, 26781}));
}

TEST_CASE("a file that cannot be shown is refused with its name and what to do")
{
    const TemporaryFolder folder;
    checkRefused(folder / "none.mbtiles", "there is no such file");
    std::ofstream(folder / "text.mbtiles") << "This is a text, not a database.";
    checkRefused(folder / "text.mbtiles", "not an MBTiles file");
    const auto other = folder / "other.mbtiles";
    sql(other, "CREATE TABLE notes (text TEXT)");
    checkRefused(other, "not an MBTiles file");

    const std::string tables = "CREATE TABLE metadata (name TEXT, value TEXT); CREATE TABLE tiles (zoom_level INTEGER, tile_column INTEGER, tile_row INTEGER, tile_data BLOB);";
    const auto empty = folder / "empty.mbtiles";
    sql(empty, tables);
    checkRefused(empty, "no tile");
    const auto vector = folder / "vector.mbtiles";
    sql(vector, tables + "INSERT INTO metadata VALUES ('format', 'pbf'); INSERT INTO tiles VALUES (0, 0, 0, x'1F8B0800')");
    CHECK(MbTiles(vector).isVector());
    const auto odd = folder / "odd.mbtiles";
    sql(odd, tables + "INSERT INTO metadata VALUES ('format', 'tiff'); INSERT INTO tiles VALUES (0, 0, 0, x'49492A00')");
    checkRefused(odd, "\"tiff\"");
}

TEST_CASE("a file whose tiles are computed is refused before anything of it is computed")
{
    const TemporaryFolder folder;
    const std::string metadata = "CREATE TABLE metadata (name TEXT, value TEXT); INSERT INTO metadata VALUES ('format', 'png'); CREATE TABLE n (i INTEGER); INSERT INTO n VALUES (1), (2);";
    const auto [name, script] = GENERATE(table<std::string, std::string>({
        {"endless", "CREATE VIEW tiles AS WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c)"
                    " SELECT n AS zoom_level, n AS tile_column, n AS tile_row, n AS tile_data FROM c WHERE n < 0"},
        {"huge", "CREATE VIEW tiles AS SELECT 15 AS zoom_level, 27440 AS tile_column, 19700 AS tile_row, zeroblob(1000000000) AS tile_data"},
        {"sorted", "CREATE VIEW tiles AS SELECT i AS zoom_level, i AS tile_column, i AS tile_row, i AS tile_data FROM n ORDER BY -i"},
        {"column", "CREATE TABLE tiles (zoom_level, tile_column, tile_row, tile_data AS (zeroblob(1000000000))); INSERT INTO tiles VALUES (0, 0, 0)"},
        {"virtual", "CREATE VIRTUAL TABLE tiles USING fts5(zoom_level, tile_column, tile_row, tile_data)"},
    }));
    const auto file = folder / (name + ".mbtiles");
    sql(file, metadata + script);
    checkRefused(file, "its tiles are not stored but computed");
}

TEST_CASE("a view of a stranger's can neither hang the program nor call what is not safe")
{
    const TemporaryFolder folder;
    const std::string metadata = "CREATE TABLE metadata (name TEXT, value TEXT);";
    const auto endless = folder / "endless.mbtiles";
    sql(endless, metadata + "CREATE TABLE n AS WITH RECURSIVE c(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM c LIMIT 1000) SELECT i FROM c;"
                            "CREATE VIEW tiles AS SELECT a.i AS zoom_level, b.i AS tile_column, c.i AS tile_row, d.i AS tile_data FROM n a, n b, n c, n d WHERE a.i + b.i + c.i + d.i < 0");
    checkRefused(endless, "takes too long");
    const auto calling = folder / "calling.mbtiles";
    sql(calling, metadata + "CREATE VIEW tiles AS SELECT 0 AS zoom_level, 0 AS tile_column, 0 AS tile_row, load_extension('x') AS tile_data");
    checkRefused(calling, "unsafe");
}

TEST_CASE("a tile of more than 16 MB is not there, and one that is alone refuses its file")
{
    const TemporaryFolder folder;
    const auto file = writtenByGdal(folder, "PNG");
    sql(file, "UPDATE tiles SET tile_data = zeroblob(100000000) WHERE tile_row = 65535 - 26781");
    const MbTiles tiles(file);
    CHECK(tiles.tile({16, 54871, 26780}));
    CHECK_FALSE(tiles.tile({16, 54871, 26781}));
    sql(file, "UPDATE tiles SET tile_data = zeroblob(100000000)");
    checkRefused(file, "there is no tile in the file, or none of less than 16 MB");
}

TEST_CASE("a folder, a pipe and a device are no MBTiles files, and are not opened to find out")
{
    const TemporaryFolder folder;
    checkRefused(folder.path(), "this is a folder");
    REQUIRE(mkfifo((folder / "pipe.mbtiles").c_str(), 0600) == 0);
    checkRefused(folder / "pipe.mbtiles", "this is a pipe or a device, not a file");
    checkRefused("/dev/zero", "this is a pipe or a device, not a file");
}

TEST_CASE("a file that a program left with a journal or a log beside it is read, and neither it nor the folder changes")
{
    const TemporaryFolder folder;
    const auto made = writtenByGdal(folder, "PNG");
    const std::string kind = GENERATE("hot journal", "log");
    const TemporaryFolder left;
    const auto file = left / "照片 100%#1?.mbtiles";
    if (kind == "log") {
        // Copied while the connection is open, or SQLite would put the log into the file and remove it.
        (void)outputOf({"sqlite3", made.string(), "PRAGMA journal_mode = WAL; INSERT INTO metadata VALUES ('left', 'here')",
                        ".system cp '" + made.string() + "' '" + file.string() + "'; cp '" + made.string() + "-wal' '" + file.string() + "-wal'"});
        REQUIRE(std::filesystem::exists(file.string() + "-wal"));
    } else {
        // A cache of one page makes SQLite write into the file before the transaction ends.
        (void)outputOf({"sqlite3", made.string(), "PRAGMA cache_size = 1; BEGIN; CREATE TABLE more (b); INSERT INTO more VALUES (zeroblob(200000)); UPDATE metadata SET value = value || ' '",
                        ".system cp '" + made.string() + "' '" + file.string() + "'; cp '" + made.string() + "-journal' '" + file.string() + "-journal'"});
        REQUIRE(std::filesystem::exists(file.string() + "-journal"));
    }
    const auto state = [&] {
        std::map<std::string, std::string> files;
        for (const auto &entry : std::filesystem::directory_iterator(left.path()))
            files.emplace(entry.path().filename().string(), bytesOf(entry.path()));
        return files;
    };
    const auto before = state();
    REQUIRE(before.size() == 2);
    {
        const MbTiles tiles(file);
        CHECK(tiles.tile({16, 54871, 26781}));
        CHECK(state() == before);
    }
    CHECK(state() == before);
}

TEST_CASE("a file that is cut short or damaged is refused, or gives tiles, and does no other harm")
{
    const TemporaryFolder folder;
    const auto file = writtenByGdal(folder, "PNG");
    const std::string whole = bytesOf(file);
    const auto damaged = folder / "damaged.mbtiles";
    int refused = 0;
    for (std::size_t at = 100; at < whole.size(); at += 97) {
        std::string bytes = at % 2 == 0 ? whole.substr(0, at) : whole;
        bytes[at % bytes.size()] ^= '\x55';
        std::ofstream(damaged, std::ios::binary | std::ios::trunc) << bytes;
        try {
            (void)MbTiles(damaged).tile({16, 54871, 26781});
        } catch (const geo::RasterError &error) {
            CHECK_THAT(error.what(), ContainsSubstring("damaged.mbtiles"));
            ++refused;
        }
    }
    CHECK(refused > 10);
}
