// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hostile/cases.h"
#include "tests/hostile/folder_record.h"
#include "tests/hostile/mutation.h"
#include "tests/hostile/samples.h"
#include "tests/hostile/settings.h"
#include "tests/hostile/soundness.h"

#include <catch2/catch_test_macros.hpp>

#include <array>

namespace hostile {

namespace {
const std::array targets{"basemap", "places", "overlay"};

/// A shapefile's companions come with it.
std::filesystem::path writtenSample(const std::filesystem::path &folder, const std::string &name, const std::string &bytes)
{
    if (name.starts_with("points.") && (name.ends_with("shp") || name.ends_with("dbf") || name.ends_with("shx") || name.ends_with("prj"))) {
        for (const char *part : {"points.shp", "points.dbf", "points.shx", "points.prj"})
            writeFile(folder / part, name == part ? bytes : soundVectorFiles().at(part));
        return folder / "points.shp";
    }
    return copyOf(bytes, folder, name);
}

Faults importOf(const std::filesystem::path &folder, const std::string &name, const std::string &bytes, Random &random)
{
    const std::filesystem::path project = copyOf(soundProject(), folder, "p.gxm");
    const std::filesystem::path file = writtenSample(folder, name, bytes);
    const FolderRecord before(folder);
    const bool isDry = below(random, 4) != 0;
    std::vector<std::string> call{"import", project, file, "--as", targets[below(random, targets.size())]};
    if (isDry)
        call.emplace_back("--dry-run");
    const End end = runProgram(folder, call);
    Faults faults = judged(end);
    const std::string changes = before.changes();
    if ((isDry || end.exitCode == 2 || end.exitCode < 0) && !changes.empty())
        faults.push_back(changes);
    if (!isDry && end.exitCode < 2) {
        add(faults, changes.empty() || changes == "p.gxm was changed" ? Faults{} : Faults{changes});
        add(faults, soundnessOf(project), "after an import");
    }
    return faults;
}
} // namespace

TEST_CASE("the files that are made bad are sound themselves")
{
    (void)soundProject();
    std::vector<Case> cases;
    for (const auto &[name, bytes] : soundVectorFiles())
        if (!name.ends_with("dbf") && !name.ends_with("shx") && !name.ends_with("prj"))
            cases.push_back({"sound " + name, [name = name, bytes = bytes](const std::filesystem::path &folder) {
                                 const std::filesystem::path project = copyOf(soundProject(), folder, "p.gxm");
                                 const std::string target = name.starts_with("points") ? "places" : name == "block.osm" ? "basemap" : "overlay";
                                 return judgedSound(runProgram(folder, {"import", project, writtenSample(folder, name, bytes), "--as", target}));
                             }});
    REQUIRE(cases.size() >= 10);
    runCases(cases);
}

TEST_CASE("no file that chance has changed breaks an import or leaves half of one")
{
    (void)soundProject();
    std::vector<std::string> names;
    for (const auto &[name, bytes] : soundVectorFiles())
        names.push_back(name);
    std::vector<Case> cases;
    for (int i = 1; i <= runs(0.24); ++i) {
        const std::string &sample = names[static_cast<std::size_t>(i) % names.size()];
        const std::string name = "changed " + sample + " " + std::to_string(i);
        cases.push_back({name, [name, sample](const std::filesystem::path &folder) {
                             Random random = randomOf(name);
                             return importOf(folder, sample, mutated(soundVectorFiles().at(sample), random), random);
                         }});
    }
    runCases(cases);
}

} // namespace hostile
