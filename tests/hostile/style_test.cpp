// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hostile/cases.h"
#include "tests/hostile/folder_record.h"
#include "tests/hostile/mutation.h"
#include "tests/hostile/samples.h"
#include "tests/hostile/settings.h"

#include <nlohmann/json.hpp>

#include <catch2/catch_test_macros.hpp>

#include <array>

namespace hostile {

namespace {
using Json = nlohmann::json;

/// One value somewhere inside, found by chance.
Json &anyWithin(Json &json, Random &random)
{
    if (!json.is_structured() || json.empty() || below(random, 6) == 0)
        return json;
    auto child = json.begin();
    std::advance(child, static_cast<std::ptrdiff_t>(below(random, json.size())));
    return anyWithin(*child, random);
}

/// The style with values of another kind in the place of some of its own, which are still JSON.
std::string withWrongValues(Random &random)
{
    static const std::array wrong{Json(nullptr), Json(-1), Json(1e308), Json(1e-320), Json(""), Json("x"), Json::array(), Json::object(), Json(true), Json::array({1e308, 0}), Json::array({"zoom"}),
                                  Json::parse(R"(["interpolate", ["exponential", 1e308], ["zoom"], 0, 1, 20, 1e308])"), Json::parse(R"(["match", ["get", "class"], "a", 1, "b"])")};
    Json style = Json::parse(soundStyle());
    for (std::size_t times = 1 + below(random, 4); times > 0; --times) {
        Json &place = anyWithin(style, random);
        if (&place == &style)
            continue;
        place = below(random, 4) == 0 ? Json(anyWithin(style, random)) : wrong[below(random, wrong.size())];
    }
    return style.dump();
}
} // namespace

TEST_CASE("no style that chance has changed breaks a picture")
{
    (void)soundProject();
    (void)soundStyle();
    std::vector<Case> cases;
    for (int i = 1; i <= runs(0.06); ++i) {
        const std::string name = "changed style " + std::to_string(i);
        cases.push_back({name, [name](const std::filesystem::path &folder) {
                             Random random = randomOf(name);
                             const std::filesystem::path project = copyOf(soundProject(), folder, "p.gxm");
                             const std::filesystem::path style = copyOf(below(random, 4) == 0 ? mutated(soundStyle(), random) : withWrongValues(random), folder, "a.json");
                             const FolderRecord before(folder);
                             Faults faults = judged(runProgram(folder, {"render", project, "--style", style, "--size", "96x96", "-o", "/dev/null"}));
                             if (const std::string changes = before.changes(); !changes.empty())
                                 faults.push_back(changes);
                             return faults;
                         }});
    }
    runCases(cases);
}

} // namespace hostile
