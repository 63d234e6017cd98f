// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/store/project_file.h"
#include "tests/hostile/cases.h"
#include "tests/hostile/edit_loop.h"
#include "tests/hostile/folder_record.h"
#include "tests/hostile/samples.h"
#include "tests/hostile/settings.h"
#include "tests/hostile/soundness.h"

#include <catch2/catch_test_macros.hpp>

#include <csignal>
#include <mutex>
#include <thread>

namespace hostile {

namespace {
constexpr int importedStreets = 1500;

/// A town's streets in rows: enough that their import is killed while it is written.
std::string town()
{
    std::string text = R"({"type": "FeatureCollection", "features": [)";
    for (int i = 0; i < importedStreets; ++i) {
        const std::string lat = std::to_string(31.0 + i * 0.0003);
        text += (i == 0 ? "" : ",") + (R"({"type": "Feature", "properties": {"name": ")" + std::to_string(i) + R"( 号路", "highway": "residential"}, "geometry": {"type": "LineString", "coordinates": [[121.3, )")
                + lat + "], [121.31, " + lat + "], [121.32, " + lat + "]]}}";
    }
    return text + "]}";
}

struct ImportRun
{
    std::filesystem::path project;
    Start start;
};

ImportRun importOf(const std::filesystem::path &folder)
{
    static const std::string streets = town();
    const std::filesystem::path project = copyOf(soundProject(), folder, "p.gxm");
    const std::filesystem::path file = copyOf(streets, folder, "town.geojson");
    return {project, {.command = programWith({"import", project, file, "--as", "basemap"}), .home = folder}};
}

std::size_t streetsIn(const std::filesystem::path &project)
{
    return geo::readProject(project).baseMap.streets;
}

/// Sends a signal after a part of the time that the whole takes.
std::function<void(pid_t)> signalWithin(std::chrono::duration<double> whole, int signal, Random random)
{
    const auto after = whole * (static_cast<double>(below(random, 1000)) / 950);
    return [after, signal](pid_t process) {
        std::this_thread::sleep_for(after);
        kill(process, signal);
    };
}

std::chrono::duration<double> timeOfImport()
{
    static const std::chrono::duration<double> time = [] {
        const auto folder = std::filesystem::temp_directory_path() / ("guixiang-hostile-" + std::to_string(getpid()));
        std::filesystem::create_directories(folder);
        const auto begun = std::chrono::steady_clock::now();
        (void)run(importOf(folder).start);
        const auto ended = std::chrono::steady_clock::now();
        std::filesystem::remove_all(folder);
        return ended - begun;
    }();
    return time;
}

Faults importCut(const std::filesystem::path &folder, const std::string &name, int signal)
{
    ImportRun import = importOf(folder);
    const std::size_t before = streetsIn(import.project);
    import.start.meanwhile = signalWithin(timeOfImport(), signal, randomOf(name));
    const End end = run(import.start);
    Faults faults;
    if (end.hung || end.leftRunning)
        faults = judged(end, {.cpuSeconds = 10});
    if (signal != SIGKILL && end.exitCode != 0 && end.exitCode != 128 + signal && end.signal != signal) {
        ++tally().others;
        faults.push_back("after signal " + std::to_string(signal) + " it ended with exit code " + std::to_string(end.exitCode) + ": " + end.errors.substr(0, 300));
    }
    if (signal != SIGKILL && end.exitCode >= 0)
        add(faults, nothingBeside(import.project, {"town.geojson"}), "after it ended clean");
    add(faults, soundnessOf(import.project));
    const std::size_t after = faults.empty() ? streetsIn(import.project) : before;
    if (after != before && after != before + importedStreets) {
        ++tally().lostEdits;
        faults.push_back("the project holds " + std::to_string(after) + " streets: neither " + std::to_string(before) + " nor all");
    }
    return faults;
}

/// What was named as written is there after the end of the one who wrote it.
Faults editsKept(const std::filesystem::path &project, const End &end, const std::string &field, int before = 0)
{
    Faults faults = soundnessOf(project);
    const int named = std::max(before, lastNamed(end.output));
    if (const int kept = faults.empty() ? keptIn(project, field) : named; kept != named && kept != named + 1) {
        ++tally().lostEdits;
        faults.push_back(field + " holds " + std::to_string(kept) + " though " + std::to_string(named) + " was committed");
    }
    return faults;
}

Faults editsCut(const std::filesystem::path &folder, const std::string &name, bool isAtWrite)
{
    const std::filesystem::path project = copyOf(soundProject(), folder, "p.gxm");
    Random random = randomOf(name);
    Faults faults;
    int written = 0;
    // The second one begins on what the first one left behind.
    for (int times = 0; times < 2 && faults.empty(); ++times) {
        Start start{.command = editLoop(project, "progress", isAtWrite ? static_cast<int>(1 + below(random, 120)) : 0), .home = folder};
        if (!isAtWrite)
            start.meanwhile = signalWithin(std::chrono::duration<double>(0.6), SIGKILL, random);
        const End end = run(start);
        if (end.signal != SIGKILL)
            faults.push_back("the writer ended by itself: exit code " + std::to_string(end.exitCode) + ", " + end.errors);
        add(faults, editsKept(project, end, "progress", written));
        written = std::max(written, lastNamed(end.output));
    }
    add(faults, judgedSound(runProgram(folder, {"list", "tasks", project})), "list after the kill");
    add(faults, judgedSound(runProgram(folder, {"brief", project, "--build", "--replace"})), "a write after the kill");
    add(faults, nothingBeside(project));
    return faults;
}

/// Two programs write different fields of one task.
Faults twoWriters(const std::filesystem::path &folder, const std::string &name)
{
    const std::filesystem::path project = copyOf(soundProject(), folder, "p.gxm");
    Random random = randomOf(name);
    End other;
    Start second{.command = editLoop(project, "responsible"), .home = folder, .meanwhile = signalWithin(std::chrono::duration<double>(1), SIGKILL, random)};
    std::jthread beside([&] { other = run(second); });
    const End one = run({.command = editLoop(project, "progress"), .home = folder, .meanwhile = signalWithin(std::chrono::duration<double>(1), SIGKILL, random)});
    beside.join();
    Faults faults = editsKept(project, one, "progress");
    add(faults, editsKept(project, other, "responsible"));
    return faults;
}

std::vector<Case> casesOf(const std::string &what, int count, const std::function<Faults(const std::filesystem::path &, const std::string &)> &run)
{
    std::vector<Case> cases;
    for (int i = 1; i <= count; ++i) {
        const std::string name = what + " " + std::to_string(i);
        cases.push_back({name, [run, name](const std::filesystem::path &folder) { return run(folder, name); }});
    }
    return cases;
}
} // namespace

TEST_CASE("an import that is killed leaves a project that opens and holds all of it or nothing")
{
    (void)soundProject();
    (void)timeOfImport();
    runCases(casesOf("import killed", runs(0.03), [](const auto &folder, const auto &name) { return importCut(folder, name, SIGKILL); }));
}

TEST_CASE("an import that is interrupted ends clean, with nothing beside the project")
{
    (void)soundProject();
    (void)timeOfImport();
    runCases(casesOf("import interrupted", runs(0.01), [](const auto &folder, const auto &name) { return importCut(folder, name, SIGINT); }));
    runCases(casesOf("import terminated", runs(0.01), [](const auto &folder, const auto &name) { return importCut(folder, name, SIGTERM); }));
}

TEST_CASE("an edit that was committed is there after its writer was killed")
{
    (void)soundProject();
    runCases(casesOf("edits killed at a moment", runs(0.02), [](const auto &folder, const auto &name) { return editsCut(folder, name, false); }));
    runCases(casesOf("edits killed at a write", runs(0.04), [](const auto &folder, const auto &name) { return editsCut(folder, name, true); }));
}

TEST_CASE("two writers of different fields of one task lose nothing of each other, also when they are killed")
{
    (void)soundProject();
    runCases(casesOf("two writers", runs(0.01), twoWriters));
}

} // namespace hostile
