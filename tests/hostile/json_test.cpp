// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hostile/json_texts.h"

#include "tests/hostile/cases.h"
#include "tests/hostile/folder_record.h"
#include "tests/hostile/samples.h"
#include "tests/hostile/settings.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <array>

namespace hostile {

namespace {
const std::array targets{"basemap", "places", "overlay"};

/// An import of a text that is one of several kinds of wrong; nothing is written, as asked.
Case importOf(const NamedText &text, const std::string &extension)
{
    const std::string name = "import of " + text.first + extension;
    return {name, [name, content = text.second, extension](const std::filesystem::path &folder) {
                Random random = randomOf(name);
                const std::filesystem::path project = copyOf(soundProject(), folder, "p.gxm");
                const std::filesystem::path file = copyOf(content, folder, "a" + extension);
                const FolderRecord before(folder);
                Faults faults = judged(runProgram(folder, {"import", project, file, "--as", targets[below(random, targets.size())], "--dry-run"}));
                if (const std::string changes = before.changes(); !changes.empty())
                    faults.push_back(changes);
                return faults;
            }};
}

Case styleOf(const NamedText &text)
{
    return {"style " + text.first, [content = text.second](const std::filesystem::path &folder) {
                const std::filesystem::path project = copyOf(soundProject(), folder, "p.gxm");
                const std::filesystem::path file = copyOf(content, folder, "a.json");
                const FolderRecord before(folder);
                Faults faults = judged(runProgram(folder, {"render", project, "--style", file, "--size", "64x64", "-o", "/dev/null"}));
                if (const std::string changes = before.changes(); !changes.empty())
                    faults.push_back(changes);
                return faults;
            }};
}

/// As many as the share allows, chosen by chance; all where there are so many.
std::vector<Case> chosen(std::vector<Case> cases, double share, const std::string &name)
{
    Random random = randomOf(name);
    std::ranges::shuffle(cases, random);
    cases.resize(std::min(cases.size(), static_cast<std::size_t>(runs(share))));
    return cases;
}
} // namespace

TEST_CASE("no text that claims to be JSON breaks an import")
{
    (void)soundProject();
    std::vector<Case> cases;
    for (const NamedText &text : jsonTexts())
        for (const std::string extension : {".geojson", ".json"})
            cases.push_back(importOf(text, extension));
    runCases(chosen(cases, 0.04, "json"));
}

TEST_CASE("no GeoJSON of a wrong shape breaks an import")
{
    (void)soundProject();
    std::vector<Case> cases;
    for (const NamedText &text : wrongGeoJson())
        cases.push_back(importOf(text, ".geojson"));
    runCases(chosen(cases, 0.08, "geojson"));
}

TEST_CASE("no text that claims to be a style breaks a picture")
{
    (void)soundProject();
    std::vector<Case> cases;
    for (const NamedText &text : jsonTexts())
        cases.push_back(styleOf(text));
    for (const NamedText &text : wrongStyles())
        cases.push_back(styleOf(text));
    runCases(chosen(cases, 0.14, "styles"));
}

} // namespace hostile
