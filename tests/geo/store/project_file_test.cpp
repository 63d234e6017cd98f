// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/base/error.h"
#include "geo/import/seed.h"
#include "geo/store/database.h"
#include "geo/store/migrations.h"
#include "geo/store/project_file.h"
#include "tests/geo/temporary_folder.h"
#include "tests/geo/outside_program.h"

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
        CHECK_THROWS_AS(geo::updateTask(folder / "closed" / "p.gxm", bundled().tasks.front()), geo::StoreError);
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
    geo::updateTask(folder / "p.gxm", task);
    CHECK(geo::readProject(folder / "p.gxm") == wanted);
    task.goals.clear();
    geo::updateTask(folder / "p.gxm", task);
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
    CHECK(indexed == "place\nplace_line\nstation\nstreet\n");
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
