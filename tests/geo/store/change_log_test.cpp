// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept of each write, and a status that nobody has recorded.
#include "geo/store/change_log.h"

#include "geo/import/seed/seed.h"
#include "geo/model/plan_addition.h"
#include "geo/sqlite/database.h"
#include "geo/store/migrations.h"
#include "geo/store/project_file.h"
#include "tests/geo/outside_program.h"
#include "tests/geo/store/raw_database.h"
#include "tests/geo/temporary_folder.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

#include <stdexcept>

using Catch::Matchers::ContainsSubstring;
using Catch::Matchers::Matches;

namespace {
const geo::Author author{.name = "王芳", .device = "office-2"};

const geo::Plan &bundled()
{
    static const geo::Plan plan = geo::readSeed(std::filesystem::path(GUIXIANG_DATA) / "seed");
    return plan;
}

geo::Edit statusAndUnit()
{
    geo::Task task = *bundled().find(geo::TaskId{"4.2"});
    task.status = geo::TaskStatus::UnderWay;
    task.responsible = "绿化市容局";
    return geo::editOf(bundled(), {.tasks = {{task.id, task}}});
}
} // namespace

TEST_CASE("each field that is written is in the log with its value before and after, its author and its time, as one step")
{
    const TemporaryFolder folder;
    geo::createProject(folder / "p.gxm", bundled());
    CHECK(geo::readChanges(folder / "p.gxm").empty());
    const geo::Edit edit = statusAndUnit();
    geo::updateProject(folder / "p.gxm", edit, author);
    geo::updateProject(folder / "p.gxm", geo::reversed(edit), author);
    const auto changes = geo::readChanges(folder / "p.gxm");
    REQUIRE(changes.size() == 4);
    for (const geo::LoggedChange &change : changes) {
        CHECK(change.author == author);
        CHECK(change.kind == "task");
        CHECK(change.record == "4.2");
        CHECK_THAT(change.time, Matches("20[0-9]{2}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z"));
    }
    CHECK(changes[0].field == "responsible");
    CHECK(changes[0].before == "");
    CHECK(changes[0].after == "绿化市容局");
    CHECK(changes[1].field == "status");
    CHECK(changes[1].before == "unrecorded");
    CHECK(changes[1].after == "under_way");
    CHECK(changes[3].after == "unrecorded"); // taken back
    CHECK(changes[0].step == changes[1].step);
    CHECK(changes[1].step != changes[2].step);
    CHECK(changes[0].id != changes[1].id);
    CHECK(geo::integrityFindings(folder / "p.gxm").empty());
}

TEST_CASE("what an import brings is in the log: places field by field, a base map as one entry with its file and its counts")
{
    const TemporaryFolder folder;
    geo::createProject(folder / "p.gxm", bundled());
    geo::PlanAddition addition{.source = "town.osm"};
    addition.streets = {{.id = {"s"}, .name = {.zh = "新路", .en = ""}, .note = {}, .line = {{121.3, 31}, {121.31, 31}}}};
    addition.places = {bundled().places.front()};
    addition.places[0].id = {"new"};
    geo::addToProject(folder / "p.gxm", addition, {}, author);
    const auto changes = geo::readChanges(folder / "p.gxm");
    REQUIRE(changes.size() > 3);
    CHECK(changes[0].kind == "base_map");
    CHECK(changes[0].record == "town.osm");
    CHECK(changes[0].after == "streets 1, areas 0, lines 0, stations 0");
    CHECK(changes[1].kind == "place");
    CHECK(changes[1].record == "new");
    CHECK_FALSE(changes[1].before);
    CHECK(changes.back().step == changes[1].step);
}

TEST_CASE("nothing is logged of a write that fails, and no entry is changed or taken away")
{
    const TemporaryFolder folder;
    const std::filesystem::path file = folder / "p.gxm";
    geo::createProject(file, bundled());
    geo::updateProject(file, statusAndUnit(), author);
    std::stop_source stop;
    stop.request_stop();
    CHECK_THROWS_AS(geo::addToProject(file, {.places = {bundled().places.front()}}, {.stop = stop.get_token()}, author), geo::Cancelled);
    CHECK(geo::readChanges(file).size() == 2);
    for (const char *script : {"UPDATE change SET new = 'done'", "DELETE FROM change"})
        CHECK_THAT(outputOf({"sh", "-c", std::string("sqlite3 \"$0\" \"") + script + "\" 2>&1 || true", file}), ContainsSubstring("a change is written once"));
    CHECK(geo::readChanges(file).size() == 2);
}

TEST_CASE("in a project from before there was a log, a task that was not started is unrecorded, and any other as it was")
{
    const TemporaryFolder folder;
    const std::filesystem::path file = folder / "p.gxm";
    {
        geo::Database database = geo::Database::create(file);
        geo::Transaction transaction(database);
        geo::migrate(database, geo::migrations().first(7));
        database.run("INSERT INTO action (id, number, title_zh, title_en) VALUES ('1', 1, '行动', '')");
        for (const char *values : {"'1.1', '1', 1, '', 'service', '甲', '', '', '', '', '', 'not_started', '', ''", "'1.2', '1', 2, '', 'service', '乙', '', '', '', '', '', 'paused', '', ''"})
            database.run(std::string("INSERT INTO task (id, action, item, paragraph, kind, title_zh, title_en, summary_zh, summary_en, timing_zh, timing_en, status, responsible, progress) VALUES (") + values + ")");
        database.run("INSERT INTO stage_goal (task, title, date) VALUES ('1.1', '招标', '2025-09')");
        transaction.commit();
    }
    const geo::Plan plan = geo::readProject(file); // migrated in memory
    CHECK(plan.find(geo::TaskId{"1.1"})->status == geo::TaskStatus::Unrecorded);
    CHECK(plan.find(geo::TaskId{"1.1"})->goals.size() == 1);
    CHECK(plan.find(geo::TaskId{"1.2"})->status == geo::TaskStatus::Paused);
    CHECK(geo::readChanges(file).empty());
    geo::Task task = *plan.find(geo::TaskId{"1.1"});
    task.progress = "已开工";
    geo::updateProject(file, geo::editOf(plan, {.tasks = {{task.id, task}}}), author);
    CHECK(geo::readProject(file).find(geo::TaskId{"1.1"})->status == geo::TaskStatus::Unrecorded);
    CHECK(geo::readChanges(file).size() == 1);
    CHECK(geo::integrityFindings(file).empty());
}
