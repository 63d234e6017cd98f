// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/import/seed/seed.h"
#include "geo/search/index.h"
#include "geo/search/romanisation.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>
#include <filesystem>

using geo::Found;

namespace {
const geo::SearchIndex &bundled()
{
    static const geo::SearchIndex index(geo::readSeed(std::filesystem::path(GUIXIANG_DATA) / "seed"));
    return index;
}

std::string first(std::string_view query)
{
    const auto found = bundled().find(query);
    return found.empty() ? "" : found.front().id;
}

bool finds(std::string_view query, std::string_view id)
{
    return std::ranges::any_of(bundled().find(query), [&](const Found &found) { return found.id == id; });
}
} // namespace

TEST_CASE("a clause is found however its number is typed")
{
    const auto query = GENERATE("4.2", "４．２", "4-2", "4 2", " 4.2 ", "4。2", "四2", "（四）2", "四、2", "(四)2", "4/2");
    INFO(query);
    CHECK(first(query) == "4.2");
}

TEST_CASE("one number brings the tasks of that action")
{
    const auto found = bundled().find("3.");
    REQUIRE(found.size() >= 4);
    for (std::size_t i = 0; i < 4; ++i)
        CHECK(found[i].id.starts_with("3."));
}

TEST_CASE("a place is found in Chinese, pinyin, initials and English")
{
    const auto query = GENERATE("潘东小花园", "潘东", "pandong", "pan dong", "PANDONG", "pdxhy", "Pandong");
    INFO(query);
    CHECK(first(query) == "pandong-garden");
}

TEST_CASE("characters with two readings are read as this city reads them")
{
    CHECK(geo::romanise("长宁路").pinyin == "changninglu");
    CHECK(geo::romanise("行进式党课").pinyin.starts_with("xingjin"));
    CHECK(geo::romanise("番禺路").pinyin == "panyulu");
    CHECK(geo::romanise("No.1创新空间").initials == "n1cxkj");
}

TEST_CASE("streets, stations and addresses are found")
{
    CHECK(first("wyl") == "武夷路");
    CHECK(first("wy") == "武夷路");
    CHECK(first("愚园") == "愚园路");
    CHECK(first("wuyi road") == "武夷路");
    CHECK(finds("dangke", "party-lesson"));
    CHECK(finds("city walk", "civic-walk")); // a walk still without stops
    CHECK(finds("zhongshangongyuan", "中山公园"));
    CHECK(first("宣化路300") == "huaning-plaza");
    CHECK(first("xuanhualu300") == "huaning-plaza");
}

TEST_CASE("what stands nowhere, blanks and broken bytes find nothing and do no harm")
{
    CHECK(bundled().find("").empty());
    CHECK(bundled().find("   　").empty());
    CHECK(bundled().find("qqqqzz").empty());
    CHECK(bundled().find("\xFF\xFE\x80").empty());
    CHECK(bundled().find(std::string(100000, 'x')).empty());
    CHECK(bundled().find("路", 3).size() == 3);
}

TEST_CASE("features of overlays are found by name, in pinyin too, after the plan's own records; an index made of an earlier one finds the same")
{
    geo::Plan plan = geo::readSeed(std::filesystem::path(GUIXIANG_DATA) / "seed");
    geo::OverlayFeatures features{{.name = {"武夷路小区", "Wuyi Estate"}}, {.name = {}}, {.name = {"武夷路", {}}}};
    plan.overlays = {{.id = {"a"}, .name = "小区", .source = {}, .day = {}, .features = std::make_shared<const geo::OverlayFeatures>(std::move(features))}};
    const geo::SearchIndex index(plan);
    REQUIRE(index.find("wylxq").size() == 1);
    CHECK(index.find("wylxq").front() == Found{Found::Kind::Feature, "a/0", {"武夷路小区", "Wuyi Estate"}, {"小区", {}}});
    const auto whole = index.find("武夷路");
    REQUIRE(whole.size() >= 2);
    CHECK(whole[0].kind == Found::Kind::Street);
    CHECK(std::ranges::count(whole, std::string("a/2"), &Found::id) == 1);
    CHECK(index.find("wuyi estate").front().id == "a/0");
    const geo::SearchIndex again(plan, &index);
    CHECK(again.find("武夷路") == whole);
    plan.overlays.clear();
    CHECK(geo::SearchIndex(plan, &index).find("wylxq").empty());
}
