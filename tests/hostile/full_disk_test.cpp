// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/base/error.h"
#include "geo/edit/edit.h"
#include "geo/store/project_file.h"
#include "tests/hostile/cases.h"
#include "tests/hostile/failing_vfs.h"
#include "tests/hostile/folder_record.h"
#include "tests/hostile/samples.h"
#include "tests/hostile/settings.h"
#include "tests/hostile/soundness.h"

#include <catch2/catch_test_macros.hpp>

namespace hostile {

namespace {
geo::Edit editOf(const std::filesystem::path &project, const std::string &progress)
{
    const geo::Plan plan = geo::readProject(project);
    geo::Task task = plan.tasks.front();
    task.progress = progress;
    return geo::editOf(plan, {.tasks = {{task.id, task}}});
}

geo::PlanAddition additionOf()
{
    geo::PlanAddition addition;
    for (int i = 0; i < 300; ++i) {
        const double lat = 31.0 + i * 0.001;
        addition.streets.push_back({.id = {"street-" + std::to_string(i)}, .name = {.zh = "路", .en = ""}, .note = {}, .line = {{121.3, lat}, {121.31, lat}, {121.32, lat}}});
    }
    return addition;
}

/// One write of the disk fails while an edit or an import is written: it is said, undone, and the next one works.
Faults writeFails(const std::filesystem::path &folder, const std::string &name)
{
    const std::filesystem::path project = copyOf(soundProject(), folder, "p.gxm");
    Random random = randomOf(name);
    const bool isImport = below(random, 3) == 0;
    const geo::Edit edit = editOf(project, "before the disk was full");
    const geo::PlanAddition addition = additionOf();
    const std::string before = dumpOf(project);
    Faults faults;
    std::string refusal;
    failDisk({.kind = below(random, 2) == 0 ? DiskFailure::Kind::Full : DiskFailure::Kind::Broken,
              .atWrite = static_cast<int>(1 + below(random, isImport ? 200 : 25)),
              .staysSo = below(random, 2) == 0});
    try {
        isImport ? geo::addToProject(project, addition) : (void)geo::updateProject(project, edit);
    } catch (const geo::Error &error) {
        refusal = error.what();
    }
    failDisk({});
    add(faults, soundnessOf(project));
    if (!refusal.empty() && dumpOf(project) != before) {
        ++tally().lostEdits;
        faults.push_back("it was changed though it said: " + refusal);
    }
    geo::updateProject(project, editOf(project, "there is room again"));
    if (geo::readProject(project).tasks.front().progress != "there is room again") {
        ++tally().lostEdits;
        faults.push_back("what was written next is not there");
    }
    add(faults, nothingBeside(project));
    return faults;
}

/// The program, on a disk that takes so many bytes of a file and no more.
Faults importOnFullDisk(const std::filesystem::path &folder, const std::string &name)
{
    const std::filesystem::path project = copyOf(soundProject(), folder, "p.gxm");
    const std::filesystem::path file = copyOf(soundVectorFiles().at("block.osm"), folder, "block.osm");
    const std::string before = dumpOf(project);
    Random random = randomOf(name);
    const End end = run({.command = programWith({"import", project, file, "--as", "basemap"}), .home = folder, .largestFile = 2000 + below(random, soundProject().size() + 100'000)});
    Faults faults = judged(end);
    if (faults.empty() && end.exitCode == 2)
        add(faults, dumpOf(project) == before ? Faults{} : Faults{"it was changed though it said: " + end.errors});
    add(faults, soundnessOf(project));
    add(faults, nothingBeside(project, {"block.osm"}));
    add(faults, judged(runProgram(folder, {"import", project, file, "--as", "basemap"})), "with room again");
    return faults;
}

std::vector<std::string> onSmallDisk(const std::filesystem::path &folder, std::size_t kilobytes, const std::vector<std::string> &command)
{
    // A file system in memory of that size holds the project; what became of it is copied back.
    const std::string script = "mkdir disk && mount -t tmpfs -o size=" + std::to_string(kilobytes) + "k tmpfs disk && cp p.gxm disk/ && { \"$@\"; code=$?; cp disk/* . && exit $code; }; exit 126";
    std::vector<std::string> whole{"/usr/bin/env", "-C", folder.string(), "unshare", "--user", "--map-root-user", "--mount", "sh", "-c", script, "sh"};
    whole.insert(whole.end(), command.begin(), command.end());
    return whole;
}

Faults importOnSmallDisk(const std::filesystem::path &folder, const std::string &name)
{
    const std::filesystem::path project = copyOf(soundProject(), folder, "p.gxm");
    const std::filesystem::path file = copyOf(soundVectorFiles().at("block.osm"), folder, "block.osm");
    const std::string before = dumpOf(project);
    Random random = randomOf(name);
    const std::size_t kilobytes = soundProject().size() / 1024 + 8 + below(random, 400);
    const End end = run({.command = onSmallDisk(folder, kilobytes, programWith({"import", folder / "disk/p.gxm", file, "--as", "basemap"})), .home = folder});
    Faults faults = judged(end);
    std::filesystem::remove(folder / "disk");
    if (faults.empty() && end.exitCode == 2)
        add(faults, dumpOf(project) == before ? Faults{} : Faults{"it was changed though it said: " + end.errors});
    add(faults, soundnessOf(project));
    add(faults, nothingBeside(project, {"block.osm"}));
    return faults;
}

std::vector<Case> casesOf(const std::string &what, int count, Faults (*run)(const std::filesystem::path &, const std::string &))
{
    std::vector<Case> cases;
    for (int i = 1; i <= count; ++i) {
        const std::string name = what + " " + std::to_string(i);
        cases.push_back({name, [run, name](const std::filesystem::path &folder) { return run(folder, name); }});
    }
    return cases;
}
} // namespace

TEST_CASE("a write that fails is undone at once, said, and the next one works")
{
    installFailingDisk();
    (void)soundProject();
    runCases(casesOf("write fails", runs(0.04), writeFails));
}

TEST_CASE("an import that finds the disk full changes nothing and leaves nothing")
{
    (void)soundProject();
    (void)soundVectorFiles();
    runCases(casesOf("import on a full disk", runs(0.01), importOnFullDisk));
}

TEST_CASE("an import into a project on a small disk changes nothing when it does not fit")
{
    (void)soundProject();
    (void)soundVectorFiles();
    const auto folder = std::filesystem::temp_directory_path() / "guixiang-small-disk";
    std::filesystem::create_directories(folder);
    writeFile(folder / "p.gxm", "");
    const bool mayMount = run({.command = onSmallDisk(folder, 100, {"true"}), .home = folder}).exitCode == 0;
    std::filesystem::remove_all(folder);
    if (!mayMount)
        SKIP("no file system may be mounted here");
    runCases(casesOf("import on a small disk", runs(0.01), importOnSmallDisk));
}

} // namespace hostile
