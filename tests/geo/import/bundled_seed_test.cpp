// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/crs/geodesic.h"
#include "geo/import/seed/seed.h"
#include "geo/model/findings.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

#include <algorithm>
#include <filesystem>
#include <map>

using Catch::Matchers::WithinAbs;

namespace {
const geo::Plan &bundled()
{
    static const geo::Plan plan = geo::readSeed(std::filesystem::path(GUIXIANG_DATA) / "seed");
    return plan;
}

std::vector<std::string> idsOf(const std::vector<geo::TaskId> &tasks)
{
    std::vector<std::string> ids;
    for (const geo::TaskId &task : tasks)
        ids.push_back(task.value);
    return ids;
}
} // namespace

TEST_CASE("the bundled plan has five actions with 4, 5, 5, 5 and 7 tasks in the plan's numbering")
{
    std::map<std::string, int> counts;
    for (const geo::Task &task : bundled().tasks) {
        CHECK(task.id.value == task.action.value + "." + std::to_string(task.item));
        CHECK(task.item == ++counts[task.action.value]);
        CHECK_FALSE(task.title.zh.empty());
        CHECK_FALSE(task.title.en.empty());
        CHECK_FALSE(task.summary.zh.empty());
        CHECK_FALSE(task.summary.en.empty());
        CHECK_FALSE(task.paragraph.empty());
        // The plan starts here: nothing in it says how far anything is.
        CHECK(task.status == geo::TaskStatus::Unrecorded);
    }
    CHECK(counts == std::map<std::string, int>{{"1", 4}, {"2", 5}, {"3", 5}, {"4", 5}, {"5", 7}});
    CHECK(bundled().actions.size() == 5);
    CHECK(bundled().tasks.size() == 26);
    CHECK(bundled().info.projectsClaimed == 31);
}

TEST_CASE("a place may serve several tasks, and a task several places")
{
    const geo::Place *space = bundled().find(geo::PlaceId{"no1-innovation-space"});
    REQUIRE(space);
    CHECK(idsOf(space->tasks) == std::vector<std::string>{"1.3", "3.4", "5.1"});
    CHECK(bundled().placesOf(geo::TaskId{"1.3"}).size() > 5);
}

TEST_CASE("twelve of the bundled places are unplaced, and each place has what its grade says")
{
    int unplaced = 0;
    for (const geo::Place &place : bundled().places) {
        INFO(place.id.value);
        CHECK_FALSE(place.name.en.empty());
        CHECK_FALSE(place.basis.zh.empty());
        switch (place.grade) {
        case geo::PositionGrade::Unplaced:
            ++unplaced;
            CHECK_FALSE(place.position);
            CHECK(place.lines.empty());
            break;
        case geo::PositionGrade::Street:
            CHECK_FALSE(place.position);
            CHECK_FALSE(place.lines.empty());
            break;
        default:
            CHECK(place.position);
            CHECK(place.uncertaintyM > 0);
        }
    }
    CHECK(unplaced == 12);
    CHECK(bundled().places.size() == 36);
}

TEST_CASE("the walking party lesson has six stops in order, each with a sentence in both languages")
{
    const geo::Walk *walk = bundled().find(geo::WalkId{"party-lesson"});
    REQUIRE(walk);
    REQUIRE(walk->stops.size() == 6);
    CHECK(walk->stops.front().place.value == "xinwei-zhigu");
    for (const geo::WalkStop &stop : walk->stops) {
        CHECK_FALSE(stop.narration.zh.empty());
        CHECK_FALSE(stop.narration.en.empty());
    }
}

TEST_CASE("the block is where it should be: 1.4 square kilometres, all stations within two kilometres")
{
    CHECK_THAT(geo::areaM2(bundled().block.outline) / 1e6, WithinAbs(1.405, 0.01));
    for (const geo::Station &station : bundled().stations)
        CHECK(geo::distanceM(station.position, {121.4196, 31.2163}) < 2500);
}

TEST_CASE("a managed street runs through the block and hardly beyond")
{
    const geo::Place *wuyi = nullptr;
    for (const geo::Place &place : bundled().places)
        if (place.category == geo::PlaceCategory::ManagedStreet && place.name.zh.find("武夷路") != std::string::npos)
            wuyi = &place;
    REQUIRE(wuyi);
    for (const auto &line : wuyi->lines)
        for (const geo::LonLat position : line) {
            CHECK(position.lon > 121.4110);
            CHECK(position.lon < 121.4295);
        }
}

TEST_CASE("the check finds what the plan leaves open")
{
    std::map<geo::Finding::Kind, int> counts;
    for (const geo::Finding &finding : geo::findingsOf(bundled()))
        ++counts[finding.kind];
    CHECK(counts[geo::Finding::Kind::Unplaced] == 12);
    CHECK(counts[geo::Finding::Kind::CountDiffers] == 1);
    CHECK(counts[geo::Finding::Kind::PlaceWithoutTask] == 0);
    const auto without = std::ranges::count_if(bundled().tasks, [](const geo::Task &task) { return bundled().placesOf(task.id).empty(); });
    CHECK(counts[geo::Finding::Kind::TaskWithoutPlace] == without);
    const auto assumed = std::ranges::count(bundled().places, geo::PositionGrade::Assumed, &geo::Place::grade);
    CHECK(counts[geo::Finding::Kind::DoubtfulPosition] >= assumed);
}
