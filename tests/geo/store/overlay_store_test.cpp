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

using Catch::Matchers::ContainsSubstring;

namespace {
geo::OverlayFeature feature(geo::Text name, std::vector<geo::Attribute> attributes, geo::Shapes shapes)
{
    const auto bounds = geo::boundsOf(shapes);
    return {.name = std::move(name), .attributes = std::move(attributes), .shapes = std::move(shapes), .bounds = bounds};
}

geo::Overlay overlay(const std::string &id, int number)
{
    const std::vector<geo::LonLat> ring{{121.41, 31.21}, {121.42, 31.21}, {121.42, 31.22}, {121.41, 31.21}};
    const std::vector<geo::LonLat> hole{{121.415, 31.211}, {121.417, 31.213}, {121.417, 31.211}, {121.415, 31.211}};
    geo::OverlayFeatures features{feature({"测点", "Point"}, {{"编号", "7"}, {"说明", "引号 \" 与 \\ 与 '"}}, {.points = {{121.4, 31.2}}}),
                                  feature({}, {}, {.points = {{121.4, 31.2}}, .lines = {{{121.4, 31.2}, {121.5, 31.3}}}, .areas = {{ring, {hole}}}}),
                                  feature({"两块", {}}, {}, {.areas = {{ring, {}}, {ring, {hole}}}})};
    return {.id = {id}, .name = "图层 " + id, .source = "a.gpkg", .day = "2026-11-25", .number = number, .features = std::make_shared<const geo::OverlayFeatures>(std::move(features))};
}

const geo::Plan &bundled()
{
    static const geo::Plan plan = geo::readSeed(std::filesystem::path(GUIXIANG_DATA) / "seed");
    return plan;
}
} // namespace

TEST_CASE("overlays come back as they were written, and are added, switched off, taken out and put back by edits that reverse one another")
{
    const TemporaryFolder folder;
    const std::filesystem::path file = folder / "p.gxm";
    geo::Plan plan = bundled();
    plan.overlays = {overlay("a", 1), overlay("b", 2)};
    geo::createProject(file, plan);
    CHECK(geo::readProject(file) == plan);

    geo::Overlay off = plan.overlays[0];
    off.shown = false;
    const geo::PlanEdit edits[]{{.overlays = {{off.id, off}}}, {.overlays = {{geo::OverlayId{"a"}, std::nullopt}}}, {.overlays = {{geo::OverlayId{"c"}, overlay("c", 3)}}}};
    for (const geo::PlanEdit &edit : edits) {
        const geo::Plan before = plan;
        plan = geo::edited(before, edit);
        CHECK_FALSE(plan == before);
        changeProject(file, edit);
        CHECK(geo::readProject(file) == plan);
        geo::updateProject(file, geo::reversed(geo::editOf(before, edit)));
        CHECK(geo::readProject(file) == before); // at its old place in the list
        changeProject(file, edit);
    }
    CHECK(geo::integrityFindings(file).empty());
    CHECK(outputOf({"sqlite3", "-readonly", file, "SELECT count(*) FROM overlay_feature; SELECT count(*) FROM idx_overlay_feature_geometry"}) == "6\n6\n");
}

TEST_CASE("another program opens the overlays of a project: names, columns as JSON, and geometry of each kind")
{
    const TemporaryFolder folder;
    geo::Plan plan;
    plan.overlays = {overlay("a", 1)};
    geo::createProject(folder / "p.gxm", plan);
    const std::string features = outputOf({"ogrinfo", "-ro", folder / "p.gxm", "overlay_feature"});
    CHECK_THAT(features, ContainsSubstring("Feature Count: 3"));
    CHECK_THAT(features, ContainsSubstring("Geometry: Unknown (any)"));
    CHECK_THAT(features, ContainsSubstring("POINT (121.4 31.2)"));
    CHECK_THAT(features, ContainsSubstring("GEOMETRYCOLLECTION (POINT (121.4 31.2),LINESTRING (121.4 31.2,121.5 31.3),POLYGON ((121.41 31.21,"));
    CHECK_THAT(features, ContainsSubstring("MULTIPOLYGON ((("));
    CHECK_THAT(features, ContainsSubstring("name_zh (String) = 测点"));
    CHECK(outputOf({"sqlite3", "-readonly", folder / "p.gxm", "SELECT json_extract(attributes, '$.编号'), json_extract(attributes, '$.说明') FROM overlay_feature WHERE key = 1"})
          == "7|引号 \" 与 \\ 与 '\n");
}

TEST_CASE("a project of schema 5 is read without overlays, and brought up when the first one is laid over it")
{
    const TemporaryFolder folder;
    const std::filesystem::path file = folder / "p.gxm";
    {
        geo::Database database = geo::Database::create(file);
        geo::Transaction transaction(database);
        geo::migrate(database, geo::migrations().first(5));
        database.run("INSERT INTO street (id, name_zh, name_en, class, quality, elevated, note, geometry) VALUES"
                     " ('s', '武夷路', '', 'residential', 'traced', 0, '', GeomFromText('LINESTRING(121.4 31.2, 121.4005 31.2)', 4326))");
        transaction.commit();
    }
    CHECK(geo::readProject(file).overlays.empty());
    CHECK(outputOf({"sqlite3", "-readonly", file, "PRAGMA user_version"}) == "5\n");
    geo::addToProject(file, {.overlays = {overlay("a", 1)}});
    CHECK(geo::readProject(file).overlays == std::vector{overlay("a", 1)});
    CHECK(geo::readProject(file).streets.size() == 1);
    CHECK(outputOf({"sqlite3", "-readonly", file, "PRAGMA user_version; SELECT count(*) FROM base_map"}) == std::to_string(geo::migrations().back().version) + "\n1\n"); // the tiles fit still
    CHECK(geo::integrityFindings(file).empty());
}

TEST_CASE("an overlay that another program broke is said with the file and what to do")
{
    const TemporaryFolder folder;
    const std::filesystem::path file = folder / "p.gxm";
    geo::Plan plan;
    plan.overlays = {overlay("a", 1)};
    geo::createProject(file, plan);
    SECTION("its attributes are no JSON")
    {
        geo::Database::openReadWrite(file).run("UPDATE overlay_feature SET attributes = '{\"a\": 1' WHERE key = 2");
        CHECK_THROWS_WITH(geo::readProject(file), ContainsSubstring("p.gxm: the attributes of a feature of an overlay are broken; restore"));
    }
    SECTION("its attributes are no texts")
    {
        geo::Database::openReadWrite(file).run("UPDATE overlay_feature SET attributes = '[1]' WHERE key = 2");
        CHECK_THROWS_AS(geo::readProject(file), geo::StoreError);
    }
    SECTION("a geometry is gone")
    {
        geo::Database::openReadWrite(file).run("UPDATE overlay_feature SET geometry = NULL WHERE key = 2");
        CHECK_THROWS_WITH(geo::readProject(file), ContainsSubstring("the geometry of a feature of overlay 图层 a is broken"));
    }
}
