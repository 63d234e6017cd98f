// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Files that broke the program once, where they lie beside the checkout, and what others wrote to measure readers by.
#include "tests/hostile/cases.h"
#include "tests/hostile/folder_record.h"
#include "tests/hostile/samples.h"
#include "tests/hostile/settings.h"

#include <nlohmann/json.hpp>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

namespace hostile {

namespace {
using Call = std::vector<std::string>;
using Json = nlohmann::json;

std::filesystem::path attacks()
{
    return sharedFolder / "attacks";
}

/// A file of the attacks, unpacked.
std::filesystem::path unpacked(const std::filesystem::path &packed, const std::filesystem::path &folder)
{
    const bool isPacked = packed.extension() == ".gz";
    const std::filesystem::path file = folder / (isPacked ? packed.stem() : packed.filename());
    if (isPacked)
        writeFile(file, run({.command = {"/usr/bin/gzip", "-dc", packed.string()}, .home = folder}).output);
    else
        writeFile(file, contentOf(packed));
    return file;
}

/// An attack, its calls by BAD for the file, GOOD for a sound project and OUT for what may be written, each of them refused.
void addCalls(std::vector<Case> &cases, const std::filesystem::path &file, const std::vector<Call> &calls, bool mayTake)
{
    for (const Call &words : calls) {
        std::string name = file.filename().string() + ":";
        for (const std::string &word : words)
            name += " " + word;
        cases.push_back({name, [=](const std::filesystem::path &folder) {
                             const std::filesystem::path bad = unpacked(file, folder);
                             const std::filesystem::path good = copyOf(soundProject(), folder, "good.gxm");
                             const std::filesystem::path points = copyOf(soundVectorFiles().at("points.geojson"), folder, "good.geojson");
                             const FolderRecord before(folder);
                             Call call;
                             for (const std::string &word : words)
                                 call.push_back(word == "BAD" ? bad.string() : word == "GOOD" ? good.string() : word == "POINTS" ? points.string() : word);
                             const End end = runProgram(folder, call);
                             Faults faults = mayTake ? judged(end) : judgedRefusal(end);
                             if (const std::string changes = before.changes(); !changes.empty() && !(mayTake && end.exitCode < 2))
                                 faults.push_back(changes);
                             return faults;
                         }});
    }
}

const std::vector<Call> looks{{"list", "actions", "BAD"}, {"list", "tasks", "BAD", "--json"}, {"list", "places", "BAD", "--json"}, {"list", "streets", "BAD", "--json"}, {"list", "walks", "BAD"}, {"list", "overlays", "BAD"},
                              {"check", "BAD", "--json"}, {"render", "BAD", "--size", "200x100", "-o", "/dev/null"}, {"route", "BAD"}, {"brief", "BAD", "--list"},
                              {"export", "BAD", "--format", "pdf", "-o", "/dev/null"}, {"export", "BAD", "--format", "gpkg", "-o", "/dev/null"}};
const std::vector<Call> writes{{"brief", "BAD", "--build", "--replace"}, {"import", "BAD", "POINTS", "--as", "places"}};
const std::vector<Call> imports{{"import", "GOOD", "BAD", "--as", "places"}, {"import", "GOOD", "BAD", "--as", "overlay"}, {"import", "GOOD", "BAD", "--as", "basemap"}, {"import", "GOOD", "BAD", "--as", "overlay", "--dry-run"}};
const std::vector<Call> styles{{"render", "GOOD", "--style", "BAD", "--size", "200x100", "-o", "/dev/null"}, {"export", "GOOD", "--style", "BAD", "--format", "pdf", "-o", "/dev/null"}};
const std::vector<Call> backgrounds{{"render", "GOOD", "--background", "BAD", "--size", "200x100", "-o", "/dev/null"}, {"export", "GOOD", "--background", "BAD", "--format", "pdf", "-o", "/dev/null"}};

std::vector<std::filesystem::path> filesBelow(const std::filesystem::path &folder, const std::string &extension = {})
{
    std::vector<std::filesystem::path> files;
    for (const auto &entry : std::filesystem::recursive_directory_iterator(folder))
        if (entry.is_regular_file() && (extension.empty() || entry.path().extension() == extension))
            files.push_back(entry.path());
    std::ranges::sort(files);
    return files;
}
} // namespace

TEST_CASE("no file that broke the program once breaks it again")
{
    if (!std::filesystem::exists(attacks()))
        SKIP("there is no ../shared/attacks beside the checkout");
    (void)soundProject();
    (void)soundVectorFiles();
    std::vector<Case> cases;
    for (const auto &entry : std::filesystem::directory_iterator(attacks())) {
        const std::string name = entry.path().filename().string();
        if (!entry.is_regular_file() || name == "README.md")
            continue;
        if (name.find(".gxm") != std::string::npos) {
            // A trigger that acts at a write, or is dropped from the copy that is looked at, harms nobody; bad UTF-8 is shown as U+FFFD.
            const bool isMended = name.starts_with("11");
            addCalls(cases, entry.path(), looks, name.starts_with("01") || name.starts_with("02") || isMended);
            addCalls(cases, entry.path(), writes, isMended);
        } else if (name.find("style") != std::string::npos) {
            addCalls(cases, entry.path(), styles, true); // a number that is out of bounds is left out, and said
        } else if (name.find("mbtiles") != std::string::npos) {
            addCalls(cases, entry.path(), backgrounds, true); // a tile that cannot be drawn is left out, and said
        } else {
            addCalls(cases, entry.path(), imports, true); // a row or a shape alone may be refused
        }
    }
    REQUIRE(cases.size() >= 100);
    runCases(cases);
}

TEST_CASE("a project whose import was killed opens with all that was committed")
{
    const std::filesystem::path files = attacks() / "05_hot_journal";
    if (!std::filesystem::exists(files))
        SKIP("there is no ../shared/attacks beside the checkout");
    std::vector<Case> cases;
    for (const Call &look : looks)
        if (look.front() != "check" && look.front() != "route" && look.front() != "export") // it has findings, and no walk
            cases.push_back({"hot journal: " + look.front() + " " + look[1], [=](const std::filesystem::path &folder) {
                                 const std::filesystem::path project = unpacked(files / "p.gxm.gz", folder);
                                 (void)unpacked(files / "p.gxm-journal.gz", folder);
                                 Call call = look;
                                 std::ranges::replace(call, std::string("BAD"), project.string());
                                 return judgedSound(runProgram(folder, call));
                             }});
    runCases(cases);
}

TEST_CASE("the published styles and the expressions of others are drawn or refused in a sentence")
{
    const std::filesystem::path conformance = sharedFolder / "conformance";
    if (!std::filesystem::exists(conformance))
        SKIP("there is no ../shared/conformance beside the checkout");
    (void)soundProject();
    std::vector<Case> cases;
    for (const auto &style : filesBelow(conformance / "styles", ".json"))
        cases.push_back({"style " + style.filename().string(), [=](const std::filesystem::path &folder) {
                             const std::filesystem::path project = copyOf(soundProject(), folder, "p.gxm");
                             return judged(runProgram(folder, {"render", project, "--style", style, "--background", conformance / "tiles/hd-omt.mbtiles", "--center", "8.69,49.41", "--zoom", "14", "--size", "400x300", "-o", "/dev/null"}),
                                           {.cpuSeconds = 10});
                         }});
    std::vector<std::filesystem::path> expressions = filesBelow(conformance / "expressions", ".json");
    Random random = randomOf("expressions");
    std::ranges::shuffle(expressions, random);
    expressions.resize(std::min(expressions.size(), static_cast<std::size_t>(runs(0.1))));
    for (const auto &file : expressions)
        cases.push_back({"expression " + file.lexically_relative(conformance).string(), [=](const std::filesystem::path &folder) {
                             const std::filesystem::path project = copyOf(soundProject(), folder, "p.gxm");
                             const Json expression = Json::parse(contentOf(file)).value("expression", Json());
                             Json layers = Json::array({{{"id", "a"}, {"type", "background"}}});
                             for (const char *property : {"line-width", "line-color", "line-opacity", "line-dasharray"})
                                 layers.push_back({{"id", property}, {"type", "line"}, {"source-layer", "street"}, {"paint", {{property, expression}}}});
                             layers.push_back({{"id", "f"}, {"type", "line"}, {"source-layer", "street"}, {"filter", expression}});
                             const auto style = copyOf(Json{{"version", 8}, {"layers", layers}}.dump(), folder, "a.json");
                             return judged(runProgram(folder, {"render", project, "--style", style, "--size", "64x64", "-o", "/dev/null"}));
                         }});
    runCases(cases);
}

} // namespace hostile
