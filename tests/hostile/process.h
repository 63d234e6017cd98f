// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/types.h>

#include <chrono>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace hostile {

/// A program to be started.
struct Start
{
    std::vector<std::string> command;
    std::filesystem::path home;                 ///< an own folder for settings and projects
    std::string display = {};                   ///< none where empty
    std::optional<std::size_t> largestFile = {}; ///< no file may grow beyond so many bytes: as on a full disk
    std::chrono::milliseconds limit{10'000}; ///< then it is ended as one that hangs
    /// Called once it runs, with its process; what it says before that is over is kept as well.
    std::function<void(pid_t)> meanwhile = {};
};

/// How it ended.
struct End
{
    int exitCode = -1; ///< -1 after a signal
    int signal = 0;
    bool hung = false;    ///< it had to be ended
    bool leftRunning = false; ///< something of it was still running 2 s later
    double cpuSeconds = 0; ///< its own and its children's
    double peakMb = 0;     ///< the most that one of them had in memory
    std::string output;
    std::string errors;
};

/// Runs a program to its end, cut off from any display and settings. Any thread.
[[nodiscard]] End run(const Start &start);
/// The same for the program under test.
[[nodiscard]] End runProgram(const std::filesystem::path &home, std::vector<std::string> arguments);
[[nodiscard]] std::vector<std::string> programWith(std::vector<std::string> arguments);

} // namespace hostile
