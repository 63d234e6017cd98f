// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/base/error.h"
#include "geo/base/mercator.h"
#include "geo/sqlite/database.h"
#include "geo/store/project_file.h"
#include "tests/geo/changed_project.h"
#include "tests/geo/store/raw_database.h"
#include "tests/geo/temporary_folder.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

#include <chrono>
#include <cmath>
#include <fstream>

using Catch::Matchers::ContainsSubstring;

namespace {
/// One record of each kind, and no more.
geo::Plan smallPlan()
{
    geo::Plan plan;
    const std::vector<geo::LonLat> ring{{121.41, 31.21}, {121.42, 31.21}, {121.42, 31.22}, {121.41, 31.21}};
    plan.actions = {{{"1"}, 1, {"行动", {}}}};
    geo::Task &task = plan.tasks.emplace_back();
    task.id = {"1.1"};
    task.action = {"1"};
    task.item = 1;
    task.title = {"任务", {}};
    task.leads = {"营商办"};
    task.goals = {{"签约", "2025-09"}};
    plan.places = {{.id = {"p"}, .name = {"甲", {}}, .address = {}, .grade = geo::PositionGrade::Published, .basis = {}, .position = geo::LonLat{121.42, 31.21}, .lines = {{{121.4, 31.2}, {121.41, 31.2}}}, .tasks = {{"1.1"}}}};
    plan.streets = {{.id = {"s"}, .name = {"武夷路", {}}, .note = {}, .line = {{121.4, 31.2}, {121.41, 31.2}}}};
    plan.stations = {{{"站", {}}, "2", {121.42, 31.22}}};
    plan.block = {.name = {"块", {}}, .outline = ring, .note = {}};
    plan.walks = {{.id = {"w"}, .title = {"走", {}}, .task = {"1.1"}, .stops = {{.place = {"p"}, .via = {{121.41, 31.21}}}, {.place = {"p"}}}}};
    geo::OverlayFeatures features{{.name = {"地块", {}}, .attributes = {{"编号", "7"}}, .shapes = {.points = {{121.4, 31.2}}, .areas = {{ring, {}}}}}};
    features.front().bounds = geo::boundsOf(features.front().shapes);
    plan.overlays = {{.id = {"o"}, .name = "层", .source = {}, .day = {}, .features = std::make_shared<const geo::OverlayFeatures>(std::move(features))}};
    plan.scenes = {{.id = {"c"}, .kind = geo::SceneKind::Overview, .lines = {{"看", {}}}, .view = geo::SceneView{{121.42, 31.21}, 16, 0}}};
    return plan;
}

/// Whatever the file holds, it is used or refused with an error of the core's: anything else ends the test.
void use(const std::filesystem::path &file)
{
    try {
        const geo::Plan plan = geo::readProject(file);
        geo::Box<geo::MapPoint> view;
        view.include(geo::toMapPoint({121.39, 31.19}));
        view.include(geo::toMapPoint({121.43, 31.23}));
        (void)geo::openBaseMap(file)->tiles(view, 16);
        (void)geo::integrityFindings(file);
        geo::Place place{.id = {"q"}, .name = {"乙", {}}, .address = {}, .basis = {}, .position = geo::LonLat{121.4, 31.2}, .lines = {}, .tasks = {}};
        changeProject(file, {.places = {{place.id, place}}});
    } catch (const geo::Error &) {
    }
}

/// A geometry as SpatiaLite has it, with some of its bytes others.
std::string blob(const std::string &hexType, const std::string &hexData)
{
    return "x'0001E610000000000000000000000000000000000000000000000000000000000000000000007C" + hexType + hexData + "FE'";
}
} // namespace

TEST_CASE("a project damaged by one bit is told in a sentence or opens, wherever the bit is")
{
    const TemporaryFolder folder;
    geo::createProject(folder / "sound.gxm", smallPlan());
    REQUIRE(geo::readProject(folder / "sound.gxm").scenes == smallPlan().scenes);
    const std::string sound = bytesOf(folder / "sound.gxm");
    const auto begun = std::chrono::steady_clock::now();
    // Steps that meet no period of the file's; the headers of the first page more closely.
    for (std::size_t bit = 0; bit < sound.size() * 8; bit += bit < 4096 ? 37 : 22'691) {
        std::string damaged = sound;
        damaged[bit / 8] = static_cast<char>(damaged[bit / 8] ^ 1 << bit % 8);
        const std::filesystem::path file = folder / ("bit" + std::to_string(bit) + ".gxm");
        std::ofstream(file, std::ios::binary) << damaged;
        INFO("bit " << bit);
        CHECK_NOTHROW(use(file));
        std::filesystem::remove(file);
    }
    CHECK(std::chrono::steady_clock::now() - begun < std::chrono::minutes(5));
}

TEST_CASE("a geometry is held against its bytes before anything is made for it, and must lie on the Earth")
{
    const TemporaryFolder folder;
    const std::filesystem::path file = folder / "p.gxm";
    geo::createProject(file, smallPlan());
    RawDatabase database(file);
    database.run("DROP TRIGGER ggu_street_geometry; DROP TRIGGER giu_street_geometry; DROP TRIGGER street_changed");
    const std::string line = "02000000";
    const std::string east = "0000000000805E40" "000000000000F03F"; // 122, 1
    const auto refused = [&](const std::string &geometry, const std::string &why) {
        database.run("UPDATE street SET geometry = " + geometry);
        CHECK_THROWS_WITH(geo::readProject(file), ContainsSubstring("p.gxm: the geometry of street s " + why));
    };
    refused(blob(line, "FFFFFFFF" + east), "is broken");   // more points than there are bytes
    refused(blob(line, "01000010" + east), "is broken");   // the count times sixteen runs over
    refused(blob(line, "03000000" + east + east), "is broken");
    refused(blob(line, "01000000" + east), "is broken");   // a line of one point
    refused(blob("03000000", "FFFFFF0F"), "is broken");    // rings
    refused(blob("07000000", "FFFFFFFF"), "is broken");    // parts of a collection
    refused(blob("EA030000", "02000000" + east + east), "has heights or measures");
    refused(blob("01000000", east), "is of another kind");
    refused(blob(line, "02000000" + east + "000000000000F07F" "000000000000F03F"), "lies off the Earth"); // to infinity
    refused(blob(line, "02000000" + east + "000000000000F87F" "000000000000F03F"), "lies off the Earth"); // not a number
    refused(blob(line, "02000000" + east + "0000000000C06640" "000000000000F03F"), "lies off the Earth"); // 182 degrees
    refused("x''", "is broken");
    database.run("UPDATE street SET geometry = " + blob(line, "02000000" + east + east));
    CHECK(geo::readProject(file).streets.front().line == std::vector<geo::LonLat>{{122, 1}, {122, 1}});
    // Compressed: the first and the last position whole, one between by its steps.
    database.run("UPDATE street SET geometry = " + blob("42420F00", "03000000" + east + "0000003F" "000080BF" + east));
    CHECK(geo::readProject(file).streets.front().line == std::vector<geo::LonLat>{{122, 1}, {122.5, 0}, {122, 1}});
}

TEST_CASE("a text that is no valid UTF-8 is mended, and one that is too long is cut")
{
    const TemporaryFolder folder;
    const std::filesystem::path file = folder / "p.gxm";
    geo::createProject(file, smallPlan());
    RawDatabase(file).run("UPDATE task SET progress = CAST(x'E6ADA3FF28C3' AS TEXT), responsible = replace(hex(zeroblob(1500000)), '00', 'aa')");
    const geo::Plan plan = geo::readProject(file);
    CHECK(plan.tasks.front().progress == "正\xEF\xBF\xBD(\xEF\xBF\xBD");
    CHECK(plan.tasks.front().responsible == std::string(std::size_t{1} << 20, 'a'));
}

TEST_CASE("numbers that no project has are refused with the record's name")
{
    const TemporaryFolder folder;
    const std::filesystem::path file = folder / "p.gxm";
    geo::createProject(file, smallPlan());
    const auto [sql, what] = GENERATE(table<std::string, std::string>({{"UPDATE walk SET pace_kmh = 9e999", "walk w"},
                                                                       {"UPDATE walk SET pace_kmh = 1e-300", "walk w"},
                                                                       {"UPDATE walk_stop SET talk_minutes = 9e999", "walk w"},
                                                                       {"UPDATE place SET uncertainty_m = 9e999", "place p"},
                                                                       {"UPDATE scene SET seconds = 9e999", "scene c"},
                                                                       {"UPDATE scene SET zoom = 9e999", "scene c"},
                                                                       {"UPDATE scene SET latitude = 100", "scene c"}}));
    RawDatabase(file).run(sql);
    CHECK_THROWS_WITH(geo::readProject(file), ContainsSubstring("p.gxm: a number of " + what));
}
