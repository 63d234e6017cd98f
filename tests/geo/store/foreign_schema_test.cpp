// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/base/error.h"
#include "geo/import/seed/seed.h"
#include "geo/sqlite/database.h"
#include "geo/store/project_file.h"
#include "tests/geo/changed_project.h"
#include "tests/geo/outside_program.h"
#include "tests/geo/store/raw_database.h"
#include "tests/geo/temporary_folder.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

using Catch::Matchers::ContainsSubstring;

namespace {
const geo::Plan &bundled()
{
    static const geo::Plan plan = geo::readSeed(std::filesystem::path(GUIXIANG_DATA) / "seed");
    return plan;
}

geo::PlanEdit someEdit()
{
    geo::Place place = bundled().places.front();
    place.address = "改过";
    place.position = geo::LonLat{121.43, 31.22};
    return {.places = {{place.id, place}}};
}

void checkNotWrittenTo(const std::filesystem::path &file, const std::string &what)
{
    const std::string before = bytesOf(file);
    CHECK_THROWS_WITH(changeProject(file, someEdit()), ContainsSubstring(what) && ContainsSubstring("nothing is written to it"));
    CHECK_THROWS_WITH(geo::addToProject(file, {.places = {bundled().places.front()}}), ContainsSubstring(what));
    CHECK_THAT(geo::whyNotWritable(file), ContainsSubstring(what));
    CHECK(bytesOf(file) == before);
}
} // namespace

TEST_CASE("a trigger that this program did not make is never run: the project is shown and not written to")
{
    const TemporaryFolder folder;
    const std::filesystem::path file = folder / "p.gxm";
    geo::createProject(file, bundled());
    const std::string stolen = folder / "stolen.db";
    RawDatabase(file).run("CREATE TRIGGER evil AFTER INSERT ON place BEGIN SELECT SqlProc_Execute(SqlProc_FromText('VACUUM INTO ''" + stolen + "'';')); END");
    CHECK(geo::readProject(file) == bundled());
    checkNotWrittenTo(file, "the trigger evil");
    CHECK_THAT(geo::integrityFindings(file).at(0), ContainsSubstring("the trigger evil"));
    CHECK_FALSE(std::filesystem::exists(stolen));
}

TEST_CASE("a trigger is not run by a look at a project whose tiles are to be made anew either")
{
    const TemporaryFolder folder;
    const std::filesystem::path file = folder / "p.gxm";
    geo::createProject(file, bundled());
    const std::string stolen = folder / "stolen.db";
    RawDatabase(file).run("CREATE TRIGGER evil AFTER DELETE ON base_tile BEGIN SELECT SqlProc_Execute(SqlProc_FromText('VACUUM INTO ''" + stolen
                          + "'';')); END; CREATE TRIGGER endless AFTER INSERT ON base_tile BEGIN DELETE FROM task WHERE (WITH RECURSIVE r(n) AS"
                            " (SELECT 1 UNION ALL SELECT n + 1 FROM r) SELECT count(*) FROM r); END; DELETE FROM base_map");
    const geo::OpenedProject opened = geo::openProject(file);
    CHECK(opened.plan == bundled());
    CHECK_THAT(opened.state.whyNotWritable, ContainsSubstring("the trigger e"));
    checkNotWrittenTo(file, "the trigger e");
    CHECK_FALSE(std::filesystem::exists(stolen));
}

TEST_CASE("a view or a virtual table that this program did not make is not written beside")
{
    const TemporaryFolder folder;
    const std::filesystem::path file = folder / "p.gxm";
    geo::createProject(file, bundled());
    SECTION("a view")
    {
        RawDatabase(file).run("CREATE VIEW peek AS SELECT * FROM task");
        checkNotWrittenTo(file, "the view peek");
    }
    SECTION("a virtual table")
    {
        RawDatabase(file).run("CREATE VIRTUAL TABLE words USING fts5(text)");
        checkNotWrittenTo(file, "the virtual table words");
    }
    CHECK(geo::readProject(file) == bundled());
}

TEST_CASE("a table of ours that is gone, is a view, or counts by itself, is no table")
{
    const TemporaryFolder folder;
    const std::filesystem::path file = folder / "p.gxm";
    geo::createProject(file, bundled());
    std::string what;
    SECTION("an endless view")
    {
        RawDatabase(file).run("PRAGMA foreign_keys = OFF; DROP TABLE stage_goal; CREATE VIEW stage_goal AS WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r)"
                              " SELECT n AS key, '1.1' AS task, '' AS title, '' AS date FROM r");
        what = "its stage_goal is a view and no table";
    }
    SECTION("a computed column")
    {
        RawDatabase(file).run("PRAGMA foreign_keys = OFF; DROP TABLE stage_goal; CREATE TABLE stage_goal (key INTEGER PRIMARY KEY, task TEXT, title TEXT AS"
                              " (hex(zeroblob(30000000))), date TEXT); INSERT INTO stage_goal (task, date) VALUES ('1.1', '')");
        what = "its table stage_goal has a computed column";
    }
    SECTION("none at all")
    {
        RawDatabase(file).run("PRAGMA foreign_keys = OFF; DROP TABLE base_tile");
        what = "its table base_tile is gone; restore the file from a copy.";
    }
    CHECK_THROWS_WITH(geo::readProject(file), ContainsSubstring(what));
    CHECK_THROWS_WITH(geo::integrityFindings(file), ContainsSubstring(what));
    CHECK_THROWS_WITH(changeProject(file, someEdit()), ContainsSubstring(what));
}

TEST_CASE("layers that a GIS added with SpatiaLite's own triggers and index, and its styles, stand beside ours")
{
    const TemporaryFolder folder;
    const std::filesystem::path file = folder / "p.gxm";
    geo::createProject(file, bundled());
    {
        geo::Database gis = geo::Database::openReadWrite(file);
        gis.run("CREATE TABLE \"Trees 树\" (fid INTEGER PRIMARY KEY); SELECT AddGeometryColumn('Trees 树', 'geom', 4326, 'POINT', 'XY');"
                "SELECT CreateSpatialIndex('Trees 树', 'geom'); CREATE TABLE layer_styles (id INTEGER PRIMARY KEY, styleQML TEXT);"
                "CREATE INDEX styles ON layer_styles (id); ALTER TABLE place ADD COLUMN remark TEXT");
    }
    CHECK(geo::whyNotWritable(file).empty());
    changeProject(file, someEdit());
    CHECK(geo::readProject(file) == geo::edited(bundled(), someEdit()));
}

TEST_CASE("the spatial index follows an edit, by functions of ours alone")
{
    const TemporaryFolder folder;
    const std::filesystem::path file = folder / "p.gxm";
    geo::createProject(file, bundled());
    changeProject(file, someEdit());
    CHECK(outputOf({"sqlite3", "-readonly", file, "SELECT count(*) FROM idx_place_geometry WHERE xmin <= 121.43 AND xmax >= 121.43 AND ymin <= 31.22 AND ymax >= 31.22"})
          == "1\n");
    geo::Database database = geo::Database::openReadWrite(file);
    CHECK_THROWS_AS(database.run("INSERT INTO place (id, name_zh, name_en, category, address, grade, uncertainty_m, basis_zh, basis_en, placed_on, geometry)"
                                 " VALUES ('x', '', '', 'venue', '', 'published', 0, '', '', '', x'0001')"),
                    geo::StoreError);
}

TEST_CASE("a connection attaches no database, runs no stored procedure and makes no large value")
{
    geo::Database database = geo::Database::createInMemory();
    for (const std::string sql : {"ATTACH ':memory:' AS other", "VACUUM INTO '/tmp/never.db'", "SELECT SqlProc_Execute(SqlProc_FromText('SELECT 1'))",
                                  "SELECT StoredProc_CreateTables()", "SELECT load_extension('x')", "SELECT length(zeroblob(100000000))"})
        CHECK_THROWS_AS(database.run(sql), geo::StoreError);
    CHECK_FALSE(std::filesystem::exists("/tmp/never.db"));
}
