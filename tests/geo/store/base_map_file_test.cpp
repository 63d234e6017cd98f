// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/base/mercator.h"
#include "geo/import/seed/seed.h"
#include "geo/sqlite/database.h"
#include "geo/store/migrations.h"
#include "geo/store/project_file.h"
#include "tests/geo/changed_project.h"
#include "tests/geo/outside_program.h"
#include "tests/geo/temporary_folder.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

namespace {
constexpr int townsStreets = 40'000; // so many are read whole

geo::Street street(int number, geo::LonLat from)
{
    return {.id = {"s" + std::to_string(number)}, .name = {number % 2 == 0 ? "双号路" : "", {}}, .note = {}, .line = {from, {from.lon + 0.0005, from.lat}}};
}

/// A city of more streets than a town has, 0.6 by 0.4 degrees.
geo::PlanAddition city()
{
    geo::PlanAddition city;
    for (int i = 0; i <= townsStreets; ++i)
        city.streets.push_back(street(i, {121.0 + 0.002 * (i % 300), 31.0 + 0.003 * (i / 300)}));
    return city;
}

geo::Place placeAt(geo::LonLat position)
{
    return {.id = {"p"}, .name = {"甲", {}}, .address = {}, .grade = geo::PositionGrade::Published, .basis = {}, .position = position, .lines = {}, .tasks = {}};
}

std::size_t featuresIn(const std::filesystem::path &project, geo::LonLat middle)
{
    geo::Box<geo::MapPoint> view;
    view.include(geo::toMapPoint({middle.lon - 0.0001, middle.lat - 0.0001}));
    view.include(geo::toMapPoint({middle.lon + 0.0001, middle.lat + 0.0001}));
    std::size_t count = 0;
    for (const geo::TilePointer &tile : geo::openBaseMap(project)->tiles(view, 18))
        for (const geo::TileGroup &group : tile->groups)
            count += static_cast<std::size_t>(std::ranges::count_if(group.features, [&](const geo::TileFeature &each) { return each.bounds.intersects(view); }));
    return count;
}
} // namespace

TEST_CASE("of a city a plan holds the streets about its places, and those that a planner closed, while all are drawn and searched")
{
    const TemporaryFolder folder;
    geo::Plan plan;
    plan.places.push_back(placeAt({121.3, 31.2}));
    geo::createProject(folder / "p.gxm", plan);
    geo::addToProject(folder / "p.gxm", city());
    geo::Plan read = geo::readProject(folder / "p.gxm");
    CHECK(read.baseMap.streets == townsStreets + 1);
    REQUIRE(read.baseMap.names.size() == 1);
    CHECK(read.baseMap.find("双号路"));
    CHECK_FALSE(read.baseMap.find("单号路"));
    CHECK(!read.streets.empty());
    CHECK(read.streets.size() < 2000);
    for (const geo::Street &each : read.streets)
        CHECK(std::abs(each.line.front().lat - 31.2) < 0.031);
    CHECK(featuresIn(folder / "p.gxm", {121.0002, 31.0}) == 1); // far from the place

    geo::Street closed = street(0, {121.0, 31.0});
    closed.access = geo::StreetAccess::Closed;
    geo::updateProject(folder / "p.gxm", {{{{geo::RecordKind::Street, closed.id.value}, "access", "usual", "closed"}}});
    CHECK(std::ranges::count(geo::readProject(folder / "p.gxm").streets, closed.id, &geo::Street::id) == 1);

    read.places.front().position = geo::LonLat{121.59, 31.39};
    const auto elsewhere = geo::readStreetsAbout(folder / "p.gxm", read);
    CHECK(std::ranges::any_of(elsewhere, [](const geo::Street &each) { return each.line.front().lat > 31.38; }));
    CHECK(std::ranges::none_of(elsewhere, [](const geo::Street &each) { return each.access == geo::StreetAccess::Usual && each.line.front().lat < 31.3; }));
}

TEST_CASE("a base map that another program changed is drawn as it is now, before and after the next edit")
{
    const TemporaryFolder folder;
    const std::filesystem::path file = folder / "p.gxm";
    geo::createProject(file, {});
    geo::PlanAddition addition;
    addition.streets.push_back(street(0, {121.4, 31.2}));
    geo::addToProject(file, addition);
    REQUIRE(featuresIn(file, {121.4002, 31.2}) == 1);
    {
        geo::Database database = geo::Database::openReadWrite(file);
        database.run("UPDATE street SET geometry = GeomFromText('LINESTRING(121.5 31.2, 121.5005 31.2)', 4326)");
    }
    CHECK(featuresIn(file, {121.4002, 31.2}) == 0);
    CHECK(featuresIn(file, {121.5002, 31.2}) == 1);
    const geo::Place place = placeAt({121.5, 31.2});
    changeProject(file, {.places = {{place.id, place}}});
    CHECK(featuresIn(file, {121.5002, 31.2}) == 1);
    CHECK(outputOf({"sqlite3", "-readonly", file, "SELECT streets FROM base_map"}) == "1\n");
}

TEST_CASE("tiles of an earlier format are made anew as the project is read, and kept once it is written")
{
    const TemporaryFolder folder;
    const std::filesystem::path file = folder / "p.gxm";
    geo::createProject(file, {});
    geo::PlanAddition addition;
    addition.areas.push_back({.id = {"park"}, .kind = geo::AreaKind::Green, .name = {"中山公园", {}},
                              .area = {{{121.4, 31.2}, {121.41, 31.2}, {121.41, 31.21}, {121.4, 31.21}, {121.4, 31.2}}, {}}});
    geo::addToProject(file, addition);
    const auto hasSpot = [&] {
        geo::Box<geo::MapPoint> view;
        view.include(geo::toMapPoint({121.405, 31.205}));
        for (const geo::TilePointer &tile : geo::openBaseMap(file)->tiles(view, 16))
            for (const geo::TileGroup &group : tile->groups)
                for (const geo::TileFeature &feature : group.features)
                    return feature.spot.has_value();
        return false;
    };
    REQUIRE(hasSpot());
    {
        // As they were: without the format, and here without anything else.
        geo::Database database = geo::Database::openReadWrite(file);
        database.run("UPDATE base_tile SET bytes = x''");
    }
    CHECK(hasSpot());
    CHECK(outputOf({"sqlite3", "-readonly", file, "SELECT max(length(bytes)) FROM base_tile"}) == "0\n");
    const geo::Place place = placeAt({121.5, 31.2});
    changeProject(file, {.places = {{place.id, place}}});
    CHECK(outputOf({"sqlite3", "-readonly", file, "SELECT min(length(bytes)) > 20 FROM base_tile"}) == "1\n");
    CHECK(hasSpot());
}

TEST_CASE("the tiles of a project from before there were any are made as it is read, and kept once it is written")
{
    const TemporaryFolder folder;
    const std::filesystem::path file = folder / "p.gxm";
    {
        geo::Database database = geo::Database::create(file);
        geo::Transaction transaction(database);
        geo::migrate(database, geo::migrations().first(4));
        database.run("INSERT INTO street (id, name_zh, name_en, class, quality, elevated, note, geometry) VALUES"
                     " ('s', '武夷路', '', 'residential', 'traced', 0, '', GeomFromText('LINESTRING(121.4 31.2, 121.4005 31.2)', 4326))");
        transaction.commit();
    }
    CHECK(featuresIn(file, {121.4002, 31.2}) == 1);
    CHECK(geo::readProject(file).baseMap.streets == 1);
    CHECK(geo::readProject(file).baseMap.extent == geo::Box<geo::LonLat>{121.4, 31.2, 121.4005, 31.2});
    const geo::Place place = placeAt({121.5, 31.2});
    changeProject(file, {.places = {{place.id, place}}});
    CHECK(outputOf({"sqlite3", "-readonly", file, "SELECT count(*) > 0 FROM base_tile"}) == "1\n");
    CHECK(geo::integrityFindings(file).empty());
}
