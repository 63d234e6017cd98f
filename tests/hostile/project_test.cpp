// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hostile/cases.h"
#include "tests/hostile/folder_record.h"
#include "tests/hostile/mutation.h"
#include "tests/hostile/project_changes.h"
#include "tests/hostile/samples.h"
#include "tests/hostile/settings.h"

#include <catch2/catch_test_macros.hpp>

#include <unistd.h>

#include <algorithm>

namespace hostile {

namespace {
using Call = std::vector<std::string>;

/// What only looks.
const std::vector<Call> looks{{"check", "--json"}, {"list", "tasks", "--json"}, {"list", "places", "--json"}, {"list", "streets", "--json"}, {"list", "walks", "--json"}, {"list", "actions"}, {"list", "overlays", "--json"},
                              {"render", "--size", "64x64", "-o", "/dev/null"}, {"route", "--json"}, {"brief", "--list"}, {"export", "--format", "gpx", "-o", "/dev/null"},
                              {"catchment", "--from", "pandong-garden", "--minutes", "5", "-o", "/dev/null"}};

Call on(const std::filesystem::path &project, Call call)
{
    call.insert(call.begin() + (call.front() == "list" ? 2 : 1), project.string());
    return call;
}

std::filesystem::path writtenPoints(const std::filesystem::path &folder)
{
    return copyOf(soundVectorFiles().at("points.geojson"), folder, "points.geojson");
}

/// Two looks at a project; none changes a byte of it or beside it.
Faults lookedAt(const std::filesystem::path &folder, const std::filesystem::path &project, Random &random)
{
    const FolderRecord before(folder);
    Faults faults;
    for (const Call &look : {looks[below(random, 2)], looks[below(random, looks.size())]})
        add(faults, judged(runProgram(folder, on(project, look))), look.front() + (look.size() > 1 ? " " + look[1] : ""));
    if (const std::string changes = before.changes(); !changes.empty())
        faults.push_back("looking: " + changes);
    return faults;
}

/// A write to it: done, or refused with every byte as it was; nothing else is written anywhere.
Faults writtenTo(const std::filesystem::path &folder, const std::filesystem::path &project, bool isRefused, Random &random)
{
    const std::filesystem::path points = writtenPoints(folder);
    const FolderRecord before(folder);
    const Call call = below(random, 2) == 0 ? Call{"import", project, points, "--as", "places"} : Call{"brief", project, "--build", "--replace"};
    const End end = runProgram(folder, call);
    Faults faults;
    add(faults, isRefused ? judgedRefusal(end) : judged(end), call.front());
    const std::string changes = before.changes();
    if (!changes.empty() && !(changes == "p.gxm was changed" && end.exitCode < 2))
        faults.push_back(call.front() + ": " + changes);
    return faults;
}

std::vector<ProjectChange> chosen(std::vector<ProjectChange> changes, double share, const std::string &name)
{
    Random random = randomOf(name);
    std::ranges::shuffle(changes, random);
    changes.resize(std::min(changes.size(), static_cast<std::size_t>(runs(share))));
    return changes;
}

void runChanges(const std::vector<ProjectChange> &changes)
{
    std::vector<Case> cases;
    for (const ProjectChange &change : changes)
        cases.push_back({change.name, [change](const std::filesystem::path &folder) {
                             const std::filesystem::path project = copyOf(soundProject(), folder, "p.gxm");
                             change.apply(project);
                             Random random = randomOf(change.name);
                             Faults faults = lookedAt(folder, project, random);
                             if (change.writesAreRefused || below(random, 4) == 0)
                                 add(faults, writtenTo(folder, project, change.writesAreRefused, random));
                             return faults;
                         }});
    runCases(cases);
}

std::filesystem::path soundCopy()
{
    const std::filesystem::path folder = std::filesystem::temp_directory_path() / ("guixiang-hostile-columns-" + std::to_string(getpid()));
    std::filesystem::create_directories(folder);
    (void)soundVectorFiles();
    return copyOf(soundProject(), folder, "p.gxm");
}
} // namespace

TEST_CASE("no byte of a project that chance has changed breaks what reads it")
{
    (void)soundProject();
    (void)soundVectorFiles();
    std::vector<Case> cases;
    for (int i = 1; i <= runs(0.08); ++i) {
        const std::string name = "changed project " + std::to_string(i);
        cases.push_back({name, [name, i](const std::filesystem::path &folder) {
                             Random random = randomOf(name);
                             std::string bytes = soundProject();
                             if (i % 2 == 0)
                                 bytes[below(random, bytes.size())] ^= static_cast<char>(1 << below(random, 8));
                             else
                                 bytes = mutated(bytes, random);
                             const std::filesystem::path project = copyOf(bytes, folder, "p.gxm");
                             Faults faults = lookedAt(folder, project, random);
                             if (below(random, 4) == 0)
                                 add(faults, writtenTo(folder, project, false, random));
                             return faults;
                         }});
    }
    runCases(cases);
}

TEST_CASE("no value that a column should not hold breaks what reads a project")
{
    const std::filesystem::path project = soundCopy();
    runChanges(chosen(wrongValues(project), 0.1, "values"));
    std::filesystem::remove_all(project.parent_path());
}

TEST_CASE("no geometry that is none breaks what reads a project")
{
    const std::filesystem::path project = soundCopy();
    runChanges(chosen(wrongGeometries(project), 0.1, "geometries"));
    std::filesystem::remove_all(project.parent_path());
}

TEST_CASE("nothing that a stranger's schema names is run")
{
    const std::filesystem::path project = soundCopy();
    runChanges(chosen(strangeSchemas(project), 0.06, "schemas"));
    std::filesystem::remove_all(project.parent_path());
}

} // namespace hostile
