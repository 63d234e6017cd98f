// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/network/street_network.h"
#include "geo/store/repositories.h"
#include "import_case.h"
#include "tests/geo/changed_project.h"

#include <catch2/matchers/catch_matchers_string.hpp>

#include <algorithm>
#include <span>

using Catch::Matchers::ContainsSubstring;

namespace {
const geo::Import &block()
{
    static const geo::Import import = geo::readImport({.file = fixture("block.osm")}, {});
    return import;
}

template<typename Record>
Record recordOf(const std::vector<Record> &records, const std::string &id)
{
    const auto found = std::ranges::find_if(records, [&](const Record &record) { return record.id.value == id; });
    INFO(id);
    REQUIRE(found != records.end());
    return *found;
}
} // namespace

TEST_CASE("streets of OpenStreetMap come with class, names and level, under ids of their own")
{
    const auto &streets = block().addition.streets;
    CHECK(streets.size() == 6);
    const geo::Street wuyi = recordOf(streets, "osm-way-101");
    CHECK(wuyi.name == geo::Text{"武夷路", "Wuyi Road"});
    CHECK(wuyi.streetClass == geo::StreetClass::Residential);
    CHECK(wuyi.level == 0);
    CHECK(wuyi.line == std::vector<geo::LonLat>{{121.42, 31.22}, {121.422, 31.22}, {121.424, 31.22}});
    CHECK(recordOf(streets, "osm-way-102").streetClass == geo::StreetClass::Footway);
    CHECK(recordOf(streets, "osm-way-102").access == geo::StreetAccess::Usual);
    CHECK(recordOf(streets, "osm-way-103").streetClass == geo::StreetClass::Trunk);
    CHECK(recordOf(streets, "osm-way-103").level == 1);
    CHECK(recordOf(streets, "osm-way-104").level == -1);
    CHECK(recordOf(streets, "osm-way-105").level == 2);
    CHECK(recordOf(streets, "osm-way-110").streetClass == geo::StreetClass::Footway);
    CHECK(recordOf(streets, "osm-way-110").line.size() == 5); // a square: people walk along its edge
}

TEST_CASE("ground, rails, streams and stations of OpenStreetMap come with it, a courtyard as a hole")
{
    const geo::PlanAddition &addition = block().addition;
    REQUIRE(addition.areas.size() == 3);
    const geo::BaseArea building = recordOf(addition.areas, "osm-relation-201");
    CHECK(building.kind == geo::AreaKind::Building);
    CHECK(building.area.outline.size() == 5);
    REQUIRE(building.area.holes.size() == 1);
    CHECK(building.area.holes.front().size() == 5);
    CHECK(recordOf(addition.areas, "osm-way-111").kind == geo::AreaKind::Green);
    CHECK(recordOf(addition.areas, "osm-way-111").name.zh == "绿地");
    CHECK(recordOf(addition.areas, "osm-way-112").kind == geo::AreaKind::Water);
    REQUIRE(addition.lines.size() == 2);
    CHECK(recordOf(addition.lines, "osm-way-108").kind == geo::LineKind::Rail);
    CHECK(recordOf(addition.lines, "osm-way-108").level == -1);
    CHECK(recordOf(addition.lines, "osm-way-109").kind == geo::LineKind::Waterway);
    CHECK(addition.stations == std::vector<geo::Station>{{{"中山公园", "Zhongshan Park"}, "", {121.4126, 31.2211}}});
}

TEST_CASE("what a base map does not draw is counted, and the licence's words go into the notice")
{
    const geo::ImportReport &report = block().report;
    CHECK(report.refused().empty());
    CHECK(report.leftOut().at("streets that are planned, being built or for no traffic") == 1);
    CHECK(report.leftOut().at("lines that are no streets, rails or waters") == 1);
    CHECK(report.leftOut().at("areas that are no buildings, green or water") == 1);
    CHECK(report.leftOut().at("points that are no stations") == 1);
    CHECK_THAT(block().addition.credit.en, ContainsSubstring("OpenStreetMap contributors"));
    CHECK(geo::readImport({.file = fixture("block.osm")}, ImportCase::plan()).addition.credit.zh.empty()); // it says so already
}

TEST_CASE("an imported base map comes back from the project as it was read, stands in its indices, and passes the check")
{
    const ImportCase files;
    geo::addToProject(files.project(), block().addition);
    const geo::Plan plan = geo::readProject(files.project());
    const geo::Database database = geo::Database::openReadOnly(files.project());
    std::vector<geo::BaseArea> areas;
    geo::eachArea(database, [&](const geo::BaseArea &area) { areas.push_back(area); });
    CHECK(areas == block().addition.areas);
    std::vector<geo::BaseLine> lines;
    geo::eachLine(database, [&](const geo::BaseLine &line) { lines.push_back(line); });
    CHECK(lines == block().addition.lines);
    CHECK(plan.streets.size() == ImportCase::plan().streets.size() + 6);
    CHECK(std::vector<geo::Street>(plan.streets.end() - 6, plan.streets.end()) == block().addition.streets);
    CHECK(geo::integrityFindings(files.project()).empty());
    CHECK(
        outputOf(
            {"sqlite3", "-readonly", files.project(),
             "SELECT count(*) FROM idx_base_area_geometry; SELECT count(*) FROM idx_base_line_geometry; SELECT count(*) FROM idx_street_geometry"}) ==
        "3\n2\n" + std::to_string(plan.streets.size()) + "\n");
    CHECK_THAT(outputOf({"ogrinfo", "-ro", "-q", files.project(), "base_area", "-where", "id='osm-relation-201'"}),
               ContainsSubstring("POLYGON ((121.4201 31.2202,") && ContainsSubstring("kind (String) = building"));
}

TEST_CASE("a base map comes a second time without doubling, and replaced it leaves the plan's own streets and a closed street alone")
{
    const ImportCase files;
    geo::addToProject(files.project(), block().addition);
    geo::Plan plan = geo::readProject(files.project());
    const geo::Import again = geo::readImport({.file = fixture("block.osm"), .known = geo::readBaseMapIds(files.project())}, plan);
    CHECK(again.addition.streets.empty());
    CHECK(again.addition.areas.empty());
    CHECK(again.report.leftOut().at(geo::heldAlready) == 6 + 3 + 2 + 1);
    geo::Street closed = recordOf(plan.streets, "osm-way-101");
    closed.access = geo::StreetAccess::Closed;
    changeProject(files.project(), {.streets = {{closed.id, closed}}});
    geo::addToProject(files.project(), geo::readImport({.file = fixture("block.osm"), .known = geo::readBaseMapIds(files.project()), .replace = true}, plan).addition);
    plan = geo::readProject(files.project());
    CHECK(plan.streets.size() == ImportCase::plan().streets.size() + 6);
    CHECK(std::ranges::equal(ImportCase::plan().streets, std::span(plan.streets).first(ImportCase::plan().streets.size())));
    CHECK(recordOf(plan.streets, "osm-way-101").access == geo::StreetAccess::Closed);
    CHECK(geo::readBaseMapIds(files.project()).areas.size() == 3);
    CHECK(std::ranges::count(plan.stations, "中山公园", [](const geo::Station &station) { return station.name.zh; }) ==
          std::ranges::count(ImportCase::plan().stations, "中山公园", [](const geo::Station &station) { return station.name.zh; }));
}

TEST_CASE("imported streets can be walked: steps meet the street they cross, a bridge over it does not")
{
    const geo::StreetNetwork network(block().addition.streets);
    const auto from = network.nearest({121.4201, 31.2200});
    const auto to = network.nearest({121.4220, 31.2209});
    REQUIRE(from);
    REQUIRE(to);
    const auto path = network.shortest(*from, *to);
    REQUIRE(path);
    CHECK(path->lengthM > 270);
    CHECK(path->lengthM < 290); // 181 m along the street, 100 m up the steps
}

TEST_CASE("a whole city comes from a .pbf: as many streets as ogrinfo counts, and they can be walked")
{
    const std::filesystem::path file = extract("ors_heidelberg.osm.pbf");
    const geo::Import import = geo::readImport({.file = file}, {});
    const std::string counted = outputOf(
        {"ogrinfo", "-ro", "-q", file, "-sql",
         "SELECT COUNT(*) FROM lines WHERE highway IN ('motorway','motorway_link','trunk','trunk_link','primary','primary_link','secondary',"
         "'secondary_link','tertiary','tertiary_link','residential','living_street','unclassified','road','busway','service','track','pedestrian',"
         "'footway','path','steps','cycleway','bridleway','corridor','elevator')"});
    const std::size_t lines = static_cast<std::size_t>(std::stoul(counted.substr(counted.find("= ") + 2)));
    const auto squares = static_cast<std::size_t>(
        std::ranges::count_if(import.addition.streets, [](const geo::Street &street) { return street.line.front() == street.line.back(); }));
    CHECK(import.addition.streets.size() >= lines);
    CHECK(import.addition.streets.size() - lines <= squares);
    CHECK(import.report.refused().empty());
    const geo::StreetNetwork network(import.addition.streets);
    const auto from = network.nearest({8.6931, 49.4122});
    const auto to = network.nearest({8.7105, 49.4119});
    REQUIRE(from);
    REQUIRE(to);
    CHECK(network.shortest(*from, *to));
}

TEST_CASE("compressed OpenStreetMap is read as it is")
{
    const geo::Import import = geo::readImport({.file = extract("graphhopper_north-bayreuth.osm.gz")}, {});
    CHECK(import.report.taken().at("buildings") > 4000);
    CHECK(import.report.taken().at("streets") > 2000);
}

TEST_CASE("cancelled while reading or while writing, an import leaves the project as it was")
{
    const std::filesystem::path file = extract("shanghai_peoples_square.osm");
    const ImportCase files;
    const std::string before = contentOf(files.project());
    std::stop_source stop;
    const auto stopAt = [&](double share) {
        return geo::Progress{.reached =
                                 [&stop, share](double reached) {
                                     if (reached >= share)
                                         stop.request_stop();
                                 },
                             .stop = stop.get_token()};
    };
    SECTION("reading")
    {
        CHECK_THROWS_AS(geo::readImport({.file = file}, {}, stopAt(0)), geo::Cancelled);
    }
    SECTION("writing")
    {
        const geo::Import import = geo::readImport({.file = file}, {});
        CHECK_THROWS_AS(geo::addToProject(files.project(), import.addition, stopAt(0.75)), geo::Cancelled);
    }
    CHECK(contentOf(files.project()) == before);
    CHECK(std::distance(std::filesystem::directory_iterator(files.project().parent_path()), {}) == 1);
}
