// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/import/seed/seed.h"
#include "geo/search/index.h"
#include "geo/search/romanisation.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>
#include <array>
#include <filesystem>
#include <string_view>
#include <utility>

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

/// Words of place names, offices and streets whose characters have several readings, as they are spoken (Xiandai Hanyu Cidian).
constexpr auto spokenWords = std::to_array<std::pair<std::string_view, std::string_view>>({
    {"长宁", "changning"}, {"长寿", "changshou"}, {"长乐", "changle"}, {"长江", "changjiang"}, {"长安", "changan"},
    {"长沙", "changsha"}, {"长春", "changchun"}, {"长风", "changfeng"}, {"长阳", "changyang"}, {"长海", "changhai"},
    {"长城", "changcheng"}, {"长白", "changbai"}, {"长兴", "changxing"}, {"长途", "changtu"}, {"长桥", "changqiao"},
    {"长治", "changzhi"}, {"莘庄", "xinzhuang"}, {"莘松", "xinsong"}, {"银行", "yinhang"}, {"行知", "xingzhi"},
    {"行政", "xingzheng"}, {"同行", "tonghang"}, {"商行", "shanghang"}, {"支行", "zhihang"}, {"会计", "kuaiji"},
    {"会议", "huiyi"}, {"社会", "shehui"}, {"都市", "dushi"}, {"首都", "shoudu"}, {"成都", "chengdu"},
    {"重庆", "chongqing"}, {"重阳", "chongyang"}, {"重点", "zhongdian"}, {"重建", "chongjian"}, {"六安", "luan"},
    {"六合", "liuhe"}, {"番禺", "panyu"}, {"厦门", "xiamen"}, {"大厦", "dasha"}, {"音乐", "yinyue"},
    {"乐园", "leyuan"}, {"娱乐", "yule"}, {"快乐", "kuaile"}, {"校长", "xiaozhang"}, {"家长", "jiazhang"},
    {"成长", "chengzhang"}, {"调查", "diaocha"}, {"协调", "xietiao"}, {"空调", "kongtiao"}, {"曲阜", "qufu"},
    {"曲阳", "quyang"}, {"戏曲", "xiqu"}, {"区域", "quyu"}, {"单位", "danwei"}, {"教堂", "jiaotang"},
    {"教育", "jiaoyu"}, {"中山", "zhongshan"}, {"中奖", "zhongjiang"}, {"朝阳", "chaoyang"}, {"朝鲜", "chaoxian"},
    {"便民", "bianmin"}, {"便利", "bianli"}, {"方便", "fangbian"}, {"宿舍", "sushe"}, {"住宿", "zhusu"},
    {"还建", "huanjian"}, {"车站", "chezhan"}, {"石库门", "shikumen"}, {"石头", "shitou"}, {"仓储", "cangchu"},
    {"藏书", "cangshu"}, {"西藏", "xizang"}, {"少年", "shaonian"}, {"传统", "chuantong"}, {"自传", "zizhuan"},
    {"华山", "huashan"}, {"华阳", "huayang"}, {"华东", "huadong"}, {"解放", "jiefang"}, {"给水", "jishui"},
    {"供给", "gongji"}, {"绿化", "luhua"}, {"率先", "shuaixian"}, {"效率", "xiaolu"}, {"弄堂", "longtang"},
    {"里弄", "lilong"}, {"薄荷", "bohe"}, {"台州", "taizhou"}, {"蚌埠", "bengbu"}, {"丽水", "lishui"},
    {"东阿", "donge"}, {"盛泽", "shengze"}, {"盛世", "shengshi"}, {"参观", "canguan"}, {"人参", "renshen"},
    {"应用", "yingyong"}, {"应急", "yingji"}, {"相片", "xiangpian"}, {"照相", "zhaoxiang"}, {"种植", "zhongzhi"},
    {"处理", "chuli"}, {"办事处", "banshichu"}, {"颜色", "yanse"}, {"似乎", "sihu"}});

TEST_CASE("words with characters of several readings are found by what is spoken, and by its initials")
{
    geo::Plan plan;
    for (const auto &[word, spoken] : spokenWords)
        plan.places.push_back({.id = {std::string(word)}, .name = {std::string(word), {}}, .address = {}, .basis = {}, .position = {}, .lines = {}, .tasks = {}});
    const geo::SearchIndex index(plan);
    for (const auto &[word, spoken] : spokenWords) {
        INFO(word << " " << spoken);
        const auto has = [&, id = word](std::string_view query) { return std::ranges::any_of(index.find(query, 200), [&](const Found &found) { return found.id == id; }); };
        CHECK(has(spoken));
        const geo::Romanisation words = geo::romanise(word), names = geo::romanise(word, geo::Reading::Names);
        CHECK(has((words.pinyin == spoken ? words : names).initials));
    }
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
