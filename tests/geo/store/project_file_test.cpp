// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/base/error.h"
#include "geo/import/seed/seed.h"
#include "geo/sqlite/database.h"
#include "geo/store/migrations.h"
#include "geo/store/project_file.h"
#include "tests/geo/changed_project.h"
#include "tests/geo/outside_program.h"
#include "tests/geo/temporary_folder.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

#include <algorithm>
#include <fstream>
#include <iterator>

#include <unistd.h>

using Catch::Matchers::ContainsSubstring;

namespace {
const geo::Plan &bundled()
{
    static const geo::Plan plan = geo::readSeed(std::filesystem::path(GUIXIANG_DATA) / "seed");
    return plan;
}

std::string bytesOf(const std::filesystem::path &file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

std::ptrdiff_t filesIn(const std::filesystem::path &folder)
{
    return std::distance(std::filesystem::directory_iterator(folder), {});
}
} // namespace

TEST_CASE("a project comes back as it was written, every field of it")
{
    const TemporaryFolder folder;
    geo::Plan plan = bundled();
    plan.tasks.front().goals = {{"签约", "2025-09-30"}, {"验收", "2025"}};
    geo::createProject(folder / "p.gxm", plan);
    CHECK(geo::readProject(folder / "p.gxm") == plan);
    CHECK(geo::integrityFindings(folder / "p.gxm").empty());
}

TEST_CASE("reading and checking change no byte and leave nothing beside the file")
{
    const TemporaryFolder folder;
    geo::createProject(folder / "p.gxm", bundled());
    const std::string before = bytesOf(folder / "p.gxm");
    (void)geo::readProject(folder / "p.gxm");
    (void)geo::integrityFindings(folder / "p.gxm");
    CHECK(bytesOf(folder / "p.gxm") == before);
    CHECK(filesIn(folder.path()) == 1);
}

TEST_CASE("a project in a read-only folder opens")
{
    const TemporaryFolder folder;
    std::filesystem::create_directory(folder / "closed");
    geo::createProject(folder / "closed" / "p.gxm", bundled());
    using std::filesystem::perms;
    std::filesystem::permissions(folder / "closed" / "p.gxm", perms::owner_read);
    std::filesystem::permissions(folder / "closed", perms::owner_read | perms::owner_exec);
    CHECK(geo::readProject(folder / "closed" / "p.gxm") == bundled());
    if (geteuid() != 0) { // root may write anywhere
        CHECK_THROWS_AS(geo::updateProject(folder / "closed" / "p.gxm", {{{{geo::RecordKind::Task, "1.1"}, "progress", "", "x"}}}), geo::StoreError);
        CHECK_THROWS_AS(geo::createProject(folder / "closed" / "q.gxm", bundled()), geo::WriteError);
    }
    CHECK(filesIn(folder / "closed") == 1);
    std::filesystem::permissions(folder / "closed", perms::owner_all);
}

TEST_CASE("what the user changes of a task is written, and nothing else")
{
    const TemporaryFolder folder;
    geo::createProject(folder / "p.gxm", bundled());
    geo::Plan wanted = bundled();
    geo::Task &task = wanted.tasks.at(7);
    task.status = geo::TaskStatus::UnderWay;
    task.responsible = "营商办 O'Brien; DROP TABLE task";
    task.progress = "已对接三家企业";
    task.goals = {{"选址", "2025-06"}};
    changeProject(folder / "p.gxm", {.tasks = {{task.id, task}}});
    CHECK(geo::readProject(folder / "p.gxm") == wanted);
    task.goals.clear();
    changeProject(folder / "p.gxm", {.tasks = {{task.id, task}}});
    CHECK(geo::readProject(folder / "p.gxm") == wanted);
    CHECK(filesIn(folder.path()) == 1);
}

TEST_CASE("an existing file, a folder and a folder that is not there are refused, and nothing is left")
{
    const TemporaryFolder folder;
    std::ofstream(folder / "mine.gxm") << "my notes";
    CHECK_THROWS_WITH(geo::createProject(folder / "mine.gxm", bundled()), ContainsSubstring("mine.gxm exists already"));
    CHECK(bytesOf(folder / "mine.gxm") == "my notes");
    CHECK_THROWS_WITH(geo::createProject(folder.path(), bundled()), ContainsSubstring("is a folder"));
    CHECK_THROWS_WITH(geo::createProject(folder / "none" / "p.gxm", bundled()), ContainsSubstring("there is no such folder"));
    CHECK(filesIn(folder.path()) == 1);
}

TEST_CASE("a project that cannot be written whole leaves nothing")
{
    const TemporaryFolder folder;
    geo::Plan plan = bundled();
    plan.places.front().tasks.push_back(geo::TaskId{"9.9"}); // a link to nowhere
    CHECK_THROWS_AS(geo::createProject(folder / "p.gxm", plan), geo::StoreError);
    CHECK(filesIn(folder.path()) == 0);
}

TEST_CASE("GDAL's ogrinfo opens a project and sees its layers and geometry types")
{
    const TemporaryFolder folder;
    geo::createProject(folder / "p.gxm", bundled());
    const std::string layers = outputOf({"ogrinfo", "-ro", "-q", folder / "p.gxm"});
    CHECK_THAT(layers, ContainsSubstring("place (Point)"));
    CHECK_THAT(layers, ContainsSubstring("place_line (Line String)"));
    CHECK_THAT(layers, ContainsSubstring("street (Line String)"));
    CHECK_THAT(layers, ContainsSubstring("block (Polygon)"));
    const std::string plaza = outputOf({"ogrinfo", "-ro", folder / "p.gxm", "place", "-where", "id='huaning-plaza'"});
    CHECK_THAT(plaza, ContainsSubstring("Feature Count: 1"));
    CHECK_THAT(plaza, ContainsSubstring("POINT (121.41781 31.21933)"));
    CHECK_THAT(plaza, ContainsSubstring("4326"));
}

TEST_CASE("the file says what it is: application_id, user_version, a spatial index for each layer")
{
    const TemporaryFolder folder;
    geo::createProject(folder / "p.gxm", bundled());
    CHECK(outputOf({"sqlite3", "-readonly", folder / "p.gxm", "PRAGMA application_id; PRAGMA user_version; PRAGMA integrity_check;"})
          == "1196969296\n" + std::to_string(geo::migrations().back().version) + "\nok\n");
    const std::string indexed = outputOf({"sqlite3", "-readonly", folder / "p.gxm",
                                          "SELECT f_table_name FROM geometry_columns WHERE spatial_index_enabled = 1 ORDER BY 1"});
    CHECK(indexed == "base_area\nbase_line\noverlay_feature\nplace\nplace_line\nstation\nstreet\n");
    CHECK(outputOf({"sqlite3", "-readonly", folder / "p.gxm", "SELECT count(*) FROM idx_street_geometry"})
          == std::to_string(bundled().streets.size()) + "\n");
}

TEST_CASE("migrations run only the steps that are missing, and stay in memory for a reader")
{
    const TemporaryFolder folder;
    geo::createProject(folder / "p.gxm", bundled());
    geo::Database database = geo::Database::openReadWrite(folder / "p.gxm");
    const int version = database.userVersion();
    const std::array steps{geo::Migration{version, "CREATE TABLE never (x)"}, geo::Migration{version + 1, "CREATE TABLE later (x)"}};
    geo::Database copy = database.copyInMemory();
    geo::migrate(copy, steps);
    CHECK(copy.userVersion() == version + 1);
    CHECK_NOTHROW(copy.run("SELECT x FROM later"));
    CHECK_THROWS_AS(copy.run("SELECT x FROM never"), geo::StoreError);
    CHECK(database.userVersion() == version);
    CHECK_THROWS_AS(database.run("SELECT x FROM later"), geo::StoreError);
}

TEST_CASE("an edit is written whole: walks with bends and talks, places by hand, streets that are closed")
{
    const TemporaryFolder folder;
    geo::createProject(folder / "p.gxm", bundled());
    geo::PlanEdit edit;
    geo::Walk walk = bundled().walks.at(1);
    walk.paceKmh = geo::wheelchairPaceKmh;
    walk.stepFree = true;
    walk.stops = {{.place = bundled().places[0].id, .narration = {"你好", "hello"}, .talkMinutes = 7.5, .via = {{121.42, 31.21}, {121.43, 31.22}}},
                  {.place = bundled().places[1].id},
                  {.place = bundled().places[0].id}};
    edit.walks[walk.id] = walk;
    edit.walks[{"walk-1"}] = geo::Walk{.id = {"walk-1"}, .title = {"新", {}}, .task = {}};
    geo::Place place = bundled().places[2];
    place.grade = geo::PositionGrade::PlacedByHand;
    place.placedOn = "2026-11-24";
    place.position = geo::LonLat{121.4, 31.2};
    edit.places[place.id] = place;
    geo::Street street = bundled().streets[3];
    street.access = geo::StreetAccess::Closed;
    edit.streets[street.id] = street;
    changeProject(folder / "p.gxm", edit);
    const geo::Plan after = geo::edited(bundled(), edit);
    CHECK(geo::readProject(folder / "p.gxm") == after);
    geo::updateProject(folder / "p.gxm", geo::reversed(geo::editOf(bundled(), edit)));
    CHECK(geo::readProject(folder / "p.gxm") == bundled());
    CHECK(geo::integrityFindings(folder / "p.gxm").empty());
}

TEST_CASE("a briefing comes back as it was written, with views, layers and words of its own; an emptied one is empty")
{
    const TemporaryFolder folder;
    geo::createProject(folder / "p.gxm", bundled());
    geo::LayerChoice layers{.hidden = {"garden", "walk"}, .action = {"4"}, .status = geo::TaskStatus::Done, .grade = geo::PositionGrade::Assumed};
    const std::vector<geo::Scene> scenes{
        {.id = {"scene-2"}, .kind = geo::SceneKind::Walk, .walk = {"party-lesson"}, .stop = 3, .hidden = true, .seconds = 0},
        {.id = {"scene-1"}, .kind = geo::SceneKind::Overview, .title = {"看这里", "Look"}, .lines = {{"一", {}}, {{}, "two"}, {"三", "3"}},
         .notes = {"慢一点", {}}, .seconds = 90.5, .view = geo::SceneView{{121.42, 31.21}, 16.25, 30}, .layers = layers,
         .highlights = {{"pandong-garden"}, {"gone"}}},
        {.id = {"scene-3"}, .kind = geo::SceneKind::Place, .place = {"no longer there"}, .layers = geo::LayerChoice()}};
    changeProject(folder / "p.gxm", {.scenes = scenes});
    CHECK(geo::readProject(folder / "p.gxm").scenes == scenes);
    CHECK(geo::integrityFindings(folder / "p.gxm").empty());
    changeProject(folder / "p.gxm", {.scenes = std::vector<geo::Scene>()});
    CHECK(geo::readProject(folder / "p.gxm") == bundled());
}

TEST_CASE("an edit that cannot be written whole leaves the file as it was")
{
    const TemporaryFolder folder;
    geo::createProject(folder / "p.gxm", bundled());
    geo::PlanEdit edit;
    edit.walks[{"walk-1"}] = geo::Walk{.id = {"walk-1"}, .title = {"新", {}}, .task = {}};
    edit.places[bundled().walks.front().stops.front().place] = std::nullopt; // a walk stops there
    CHECK_THROWS_AS(changeProject(folder / "p.gxm", edit), geo::StoreError);
    CHECK(geo::readProject(folder / "p.gxm") == bundled());
}

TEST_CASE("a project of the first schema is read as it is, and migrated when it is written")
{
    const TemporaryFolder folder;
    {
        geo::Database database = geo::Database::create(folder / "p.gxm");
        geo::Transaction transaction(database);
        geo::migrate(database, geo::migrations().first(1));
        database.run("INSERT INTO action VALUES (1, '5', 5, '党建', '');"
                     "INSERT INTO task VALUES (1, '5.1', '5', 1, '', 'event', '党课', '', '', '', '', '', 'done', '街道', '');"
                     "INSERT INTO place VALUES (7, 'a', '甲', 'A', 'venue', '', 'estimated', 200, '依据', '', MakePoint(121.42, 31.21, 4326));"
                     "INSERT INTO place VALUES (8, 'b', '乙', 'B', 'venue', '', 'unplaced', 0, '', '', NULL);"
                     "INSERT INTO place_task VALUES ('a', '5.1');"
                     "INSERT INTO walk VALUES (1, 'w', '路', '', '5.1'), (2, 'v', '空', '', '5.1');"
                     "INSERT INTO walk_stop VALUES (1, 'w', 'b', '二', ''), (2, 'w', 'a', '一', '');"
                     "INSERT INTO street VALUES (1, 's', '武夷路', '', 'residential', 'traced', 0, '', GeomFromText('LINESTRING(121 31, 122 31)', 4326));");
        transaction.commit();
    }
    const std::string bytes = bytesOf(folder / "p.gxm");
    const geo::Plan plan = geo::readProject(folder / "p.gxm");
    CHECK(bytesOf(folder / "p.gxm") == bytes);
    REQUIRE(plan.places.size() == 2);
    CHECK(plan.places[0].position == geo::LonLat{121.42, 31.21});
    CHECK(plan.places[0].tasks == std::vector{geo::TaskId{"5.1"}});
    CHECK(plan.places[0].placedOn.empty());
    REQUIRE(plan.walks.size() == 2);
    CHECK(plan.walks[0].stops == std::vector<geo::WalkStop>{{.place = {"b"}, .narration = {"二", {}}}, {.place = {"a"}, .narration = {"一", {}}}});
    CHECK(plan.walks[0].paceKmh == geo::usualPaceKmh);
    CHECK(plan.streets.at(0).access == geo::StreetAccess::Usual);
    CHECK(plan.scenes.empty());

    geo::Walk walk = plan.walks.front();
    walk.stops.front().talkMinutes = 5;
    const geo::PlanEdit edit{.walks = {{walk.id, walk}}};
    changeProject(folder / "p.gxm", edit);
    CHECK(geo::readProject(folder / "p.gxm") == geo::edited(plan, edit));
    CHECK(geo::integrityFindings(folder / "p.gxm").empty());
    CHECK(outputOf({"sqlite3", "-readonly", folder / "p.gxm", "PRAGMA user_version; SELECT count(*) FROM idx_place_geometry"}) == std::to_string(geo::migrations().back().version) + "\n1\n");
}
