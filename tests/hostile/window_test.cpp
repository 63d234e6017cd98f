// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The window, as a process of its own on the display that there is: it stays open, and ends when it is asked to.
#include "tests/hostile/cases.h"
#include "tests/hostile/folder_record.h"
#include "tests/hostile/project_changes.h"
#include "tests/hostile/samples.h"
#include "tests/hostile/settings.h"

#include <catch2/catch_test_macros.hpp>

#include <poll.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <cstdlib>

namespace hostile {

namespace {
/// Lets a window stand for a while, then asks it to go. That it went by itself is a crash.
Faults stands(const std::filesystem::path &folder, std::vector<std::string> arguments)
{
    bool hasEnded = false;
    const char *display = std::getenv("DISPLAY");
    const Start start{.command = programWith(std::move(arguments)), .home = folder, .display = display, .meanwhile = [&hasEnded](pid_t process) {
                          pollfd ended{static_cast<int>(syscall(SYS_pidfd_open, process, 0)), POLLIN, 0};
                          hasEnded = poll(&ended, 1, 4000) == 1;
                          close(ended.fd);
                          kill(process, SIGTERM);
                      }};
    const End end = run(start);
    Faults faults;
    if (hasEnded) {
        ++tally().crashes;
        faults.push_back("the window went away: exit code " + std::to_string(end.exitCode) + ", signal " + std::to_string(end.signal) + ", " + end.errors.substr(0, 300));
    }
    if (end.hung || end.leftRunning) {
        ++tally().hangs;
        faults.push_back("the window did not end when it was asked to");
    }
    if (end.peakMb > 500) { // a sound one takes more than half of it
        ++tally().others;
        faults.push_back("it took " + std::to_string(static_cast<int>(end.peakMb)) + " MB");
    }
    return faults;
}

Faults standsWithout(const std::filesystem::path &folder, const std::filesystem::path &project)
{
    const std::string before = contentOf(project);
    Faults faults = stands(folder, {project});
    if (contentOf(project) != before)
        faults.push_back("looking changed the project");
    return faults;
}

bool hasDisplay()
{
    return std::getenv("DISPLAY") != nullptr;
}
} // namespace

TEST_CASE("the window stands with whatever project it is given")
{
    if (!hasDisplay())
        SKIP("there is no display");
    (void)soundProject();
    std::vector<Case> cases{{"a sound project", [](const std::filesystem::path &folder) { return standsWithout(folder, copyOf(soundProject(), folder, "p.gxm")); }}};
    if (const auto attacks = sharedFolder / "attacks"; std::filesystem::exists(attacks))
        for (const auto &entry : std::filesystem::directory_iterator(attacks))
            if (const std::string name = entry.path().filename().string(); name.find(".gxm.gz") != std::string::npos)
                cases.push_back({name, [file = entry.path()](const std::filesystem::path &folder) {
                                     const End content = run({.command = {"/usr/bin/gzip", "-dc", file.string()}, .home = folder});
                                     return standsWithout(folder, copyOf(content.output, folder, "p.gxm"));
                                 }});
    const std::filesystem::path folder = std::filesystem::temp_directory_path() / ("guixiang-hostile-window-" + std::to_string(getpid()));
    std::filesystem::create_directories(folder);
    const std::filesystem::path project = copyOf(soundProject(), folder, "p.gxm");
    std::vector<ProjectChange> changes = wrongGeometries(project);
    std::ranges::copy(strangeSchemas(project), std::back_inserter(changes));
    std::ranges::copy(wrongValues(project), std::back_inserter(changes));
    std::filesystem::remove_all(folder);
    Random random = randomOf("windows");
    std::ranges::shuffle(changes, random);
    changes.resize(std::min(changes.size(), static_cast<std::size_t>(runs(0.006))));
    for (const ProjectChange &change : changes)
        cases.push_back({change.name, [change](const std::filesystem::path &place) {
                             const std::filesystem::path file = copyOf(soundProject(), place, "p.gxm");
                             change.apply(file);
                             return standsWithout(place, file);
                         }});
    runCases(cases);
}

} // namespace hostile
