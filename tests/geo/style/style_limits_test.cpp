// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Styles that were made to do harm, or by a program that went wrong.
#include "geo/base/error.h"
#include "geo/style/map_style.h"
#include "tests/geo/temporary_folder.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

#include <sys/stat.h>

#include <chrono>
#include <cmath>
#include <fstream>

using Catch::Matchers::ContainsSubstring;

namespace {
const std::filesystem::path symbols = std::filesystem::path(GUIXIANG_DATA) / "style" / "symbols";

std::string repeated(const std::string &text, int times)
{
    std::string all;
    for (int i = 0; i < times; ++i)
        all += text;
    return all;
}

/// A style whose one layer draws streets; `members` follow its own.
std::string lines(const std::string &members)
{
    return R"({"version": 8, "layers": [{"id": "a", "type": "line", "source": "plan", "source-layer": "street", )" + members + "}]}";
}

geo::MapStyle read(const std::string &content)
{
    const TemporaryFolder folder;
    std::ofstream(folder / "own.json") << content;
    return geo::readMapStyle(folder / "own.json", symbols);
}

std::string refusal(const std::filesystem::path &file)
{
    try {
        (void)geo::readMapStyle(file, symbols);
        return {};
    } catch (const geo::StyleError &error) {
        return error.what();
    }
}

std::string refusalOf(const std::string &content)
{
    const TemporaryFolder folder;
    std::ofstream(folder / "own.json") << content;
    return refusal(folder / "own.json");
}
} // namespace

TEST_CASE("a style whose values lie in one another ten thousand deep is refused in a sentence")
{
    constexpr int deep = 10'000;
    const auto content = GENERATE_COPY(lines(R"("filter": )" + repeated(R"(["all",)", deep) + "true" + repeated("]", deep)),
                                       lines(R"("filter": )" + repeated("[", deep) + repeated("]", deep)), repeated(R"({"a":)", deep) + "1" + repeated("}", deep),
                                       lines(R"("metadata": )" + repeated("[", deep) + repeated("]", deep)));
    CHECK_THAT(refusalOf(content), ContainsSubstring("own.json: its values lie in one another more than 48 deep"));
}

TEST_CASE("a number that no style needs refuses the style, with its path")
{
    CHECK_THAT(refusalOf(lines(R"("paint": {"line-dasharray": [1e308, 1e308]})")), ContainsSubstring("own.json, layers[0].paint.line-dasharray[0]: this number is beyond 1e15"));
    CHECK_THAT(refusalOf(lines(R"("paint": {"line-width": ["interpolate", ["linear"], ["zoom"], 0, -1e300, 20, 1]})")), ContainsSubstring("layers[0].paint.line-width[4]"));
    CHECK(read(lines(R"("metadata": {"made": 1e300}, "paint": {"line-width": ["step", ["zoom"], 3, 15, 1000000000]})")).findings.empty());
}

TEST_CASE("a literal out of its property's range is left out and told")
{
    const auto [member, finding] = GENERATE(table<std::string, std::string>({
        {R"("line-width": 501)", "own.json: layers[0].paint.line-width must be from 0 to 500; it is left out"},
        {R"("line-opacity": 1.5)", "own.json: layers[0].paint.line-opacity must be from 0 to 1; it is left out"},
        {R"("line-dasharray": [2, 0.001])", "own.json: layers[0].paint.line-dasharray must be [ON, OFF] or [ON, OFF, DOT, OFF] in line widths, each from 0.05 to 1000; it is left out"},
    }));
    CHECK(read(lines(R"("paint": {)" + member + "}")).findings == std::vector<std::string>{finding});
    CHECK(read(lines(R"("maxzoom": 30)")).findings == std::vector<std::string>{"own.json: layers[0].maxzoom must be a number from 0 to 24; it is left out"});
}

TEST_CASE("what an expression gives is finite and in its property's range")
{
    const geo::StyleLayer layer = read(lines(R"("paint": {"line-width": ["interpolate", ["exponential", 1e14], ["zoom"], 0, 1, 1e14, 1e14],
        "line-opacity": ["step", ["zoom"], 5, 14, -3], "line-dasharray": ["step", ["zoom"], ["literal", [0, 5000]], 18, ["literal", [2, 1]]]})")).layers.at(0);
    const geo::StyleContext context{13, nullptr};
    CHECK(layer.number("line-width", context) >= 0);
    CHECK(layer.number("line-width", context) <= 500);
    CHECK(layer.number("line-opacity", context) == 1);
    CHECK(layer.number("line-opacity", {15, nullptr}) == 0);
    CHECK(layer.numbers("line-dasharray", context) == std::vector<double>{0.05, 1000});
}

TEST_CASE("a match whose input is a match, twenty times, is read and worked out at once")
{
    std::string input = R"(["get", "class"])";
    for (int i = 0; i < 20; ++i)
        input = R"(["match", )" + input + R"(, "a", "b", "c", "d", "e", "f", "g", "h", "trunk"])";
    const auto before = std::chrono::steady_clock::now();
    const geo::MapStyle style = read(lines(R"("filter": ["==", )" + input + R"(, "trunk"])"));
    REQUIRE(style.layers.size() == 1);
    const geo::FeatureProperties street{{"class", std::string("service")}};
    CHECK(style.layers[0].takes({15, &street}));
    CHECK(std::chrono::steady_clock::now() - before < std::chrono::seconds(2)); // four to the power of twenty would not be
}

TEST_CASE("a style of very many layers, values, bytes or findings is refused or told in few words")
{
    CHECK_THAT(refusalOf(R"({"version": 8, "layers": [0)" + repeated(",0", 1000) + "]}"), ContainsSubstring("more than 1000 layers"));
    CHECK_THAT(refusalOf(R"({"version": 8, "layers": [[0)" + repeated(",0", 100'000) + "]]}"), ContainsSubstring("more than 100000 values"));
    CHECK_THAT(refusalOf(std::string(5 << 20, ' ')), ContainsSubstring("it has more than 4 MB; choose a smaller one."));
    CHECK_THAT(refusalOf(lines(R"("filter": ["==", "name", ")" + repeated("长", 1000) + R"("])")), ContainsSubstring("layers[0].filter[2]: this text has more than 2000 bytes"));
    std::string members;
    for (int i = 0; i < 500; ++i)
        members += "\"" + std::to_string(i) + "\": 1, ";
    CHECK(read(lines(members + R"("paint": {})")).findings.size() == 100);
}

TEST_CASE("a text put together of very many parts ends somewhere")
{
    const geo::MapStyle style = read(R"({"version": 8, "layers": [{"id": "a", "type": "symbol", "source": "plan", "source-layer": "street",
        "layout": {"text-field": ["concat")" + repeated(R"(, ["get", "name"])", 20'000) + "]}}]}");
    const geo::FeatureProperties street{{"name", std::string(200, 'x')}};
    CHECK(style.layers.at(0).text("text-field", {15, &street}).size() < 10'000);
}

TEST_CASE("a folder, a pipe and a device are refused at once, without being opened")
{
    const TemporaryFolder folder;
    CHECK_THAT(refusal(folder.path()), ContainsSubstring("this is a folder"));
    REQUIRE(mkfifo((folder / "pipe.json").c_str(), 0600) == 0);
    CHECK_THAT(refusal(folder / "pipe.json"), ContainsSubstring("this is a pipe or a device, not a file"));
    CHECK_THAT(refusal("/dev/zero"), ContainsSubstring("this is a pipe or a device, not a file"));
    CHECK_THAT(refusal(folder / "none.json"), ContainsSubstring("there is no such file"));
}
