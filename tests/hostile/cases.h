// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/hostile/process.h"

#include <atomic>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace hostile {

/// What went wrong, a line each.
using Faults = std::vector<std::string>;

/// One thing that is tried in a folder of its own.
struct Case
{
    std::string name;
    std::function<Faults(const std::filesystem::path &folder)> run;
};

/// Runs the cases side by side, as many as there are processors, and fails the test once for each that finds faults; its folder is kept then.
void runCases(const std::vector<Case> &cases);

/// What was counted over all tests, for the last line.
struct Tally
{
    std::atomic<int> runs = 0;
    std::atomic<int> crashes = 0;
    std::atomic<int> hangs = 0;
    std::atomic<int> lostEdits = 0;
    std::atomic<int> soundRefused = 0;
    std::atomic<int> others = 0;
};
[[nodiscard]] Tally &tally();

/// What is allowed to a program that is given something bad.
struct Allowed
{
    double cpuSeconds = 2;
    double peakMb = 300;
    bool internal = false; ///< exit code 3 as well
};

/// Whether a program ended as it should: by no signal, in time, without too much memory, with one sentence a fault where it refuses.
[[nodiscard]] Faults judged(const End &end, const Allowed &allowed = {});
/// The same, and that it refused (exit code 2), or that it did all it was asked to (0).
[[nodiscard]] Faults judgedRefusal(const End &end, const Allowed &allowed = {});
[[nodiscard]] Faults judgedSound(const End &end, const Allowed &allowed = {});

void add(Faults &faults, const Faults &more, const std::string &of = {});

} // namespace hostile
