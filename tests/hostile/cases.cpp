// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hostile/cases.h"

#include "tests/geo/temporary_folder.h"
#include "tests/hostile/settings.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <mutex>
#include <thread>

namespace hostile {

namespace {
std::string fileNameOf(std::string name)
{
    std::ranges::replace_if(name, [](char character) { return character == '/' || character == ' ' || character == ':'; }, '_');
    return name.substr(0, 100);
}

Faults faultsOf(const Case &each, const std::filesystem::path &folder)
{
    try {
        return each.run(folder);
    } catch (const std::exception &error) {
        ++tally().others;
        return {std::string("the test itself failed: ") + error.what()};
    }
}

std::string reportOf(const Case &each)
{
    const TemporaryFolder folder;
    const Faults faults = faultsOf(each, folder.path());
    if (faults.empty())
        return {};
    std::string report = each.name + ":";
    for (const std::string &fault : faults)
        report += "\n  " + fault;
    const std::filesystem::path kept = keptFolder / fileNameOf(each.name);
    std::error_code ignored;
    std::filesystem::remove_all(kept, ignored);
    std::filesystem::copy(folder.path(), kept, std::filesystem::copy_options::recursive | std::filesystem::copy_options::skip_symlinks, ignored);
    return report + "\n  kept in " + kept.string();
}
} // namespace

Tally &tally()
{
    static Tally all;
    return all;
}

void runCases(const std::vector<Case> &cases)
{
    std::atomic<std::size_t> next = 0;
    std::mutex mutex;
    std::vector<std::string> reports;
    const auto work = [&] {
        for (std::size_t i = next++; i < cases.size(); i = next++) {
            ++tally().runs;
            if (std::string report = reportOf(cases[i]); !report.empty()) {
                const std::lock_guard lock(mutex);
                reports.push_back(std::move(report));
            }
        }
    };
    {
        std::vector<std::jthread> workers(std::max(1U, std::thread::hardware_concurrency()));
        for (std::jthread &worker : workers)
            worker = std::jthread(work);
    }
    std::ranges::sort(reports);
    for (const std::string &report : reports)
        FAIL_CHECK(report);
    CHECK(next >= cases.size());
}

void add(Faults &faults, const Faults &more, const std::string &of)
{
    for (const std::string &fault : more)
        faults.push_back(of.empty() ? fault : of + ": " + fault);
}

namespace {
/// Each line of a refusal is a sentence.
std::string unlikeSentences(const std::string &text)
{
    if (text.empty())
        return "it refused without a word";
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        const std::string line = text.substr(begin, end - begin);
        if (!line.ends_with('.') && !line.ends_with('?'))
            return "not a sentence on the standard error: " + line.substr(0, 300);
        begin = end + 1;
    }
    return {};
}
} // namespace

Faults judged(const End &end, const Allowed &allowed)
{
    Faults faults;
    if (end.hung || end.cpuSeconds > allowed.cpuSeconds) {
        ++tally().hangs;
        faults.push_back("it hung: " + std::to_string(end.cpuSeconds) + " s of processor time" + (end.hung ? ", and was ended" : ""));
    } else if (end.signal != 0 || end.exitCode < 0 || end.exitCode > 3) {
        ++tally().crashes;
        faults.push_back("it crashed: signal " + std::to_string(end.signal) + ", exit code " + std::to_string(end.exitCode) + ", " + end.errors.substr(0, 300));
    } else if (end.exitCode == 3 && !allowed.internal) {
        ++tally().crashes;
        faults.push_back("it failed inside: " + end.errors.substr(0, 300));
    } else if (end.exitCode == 2) {
        if (const std::string fault = unlikeSentences(end.errors); !fault.empty()) {
            ++tally().others;
            faults.push_back(fault);
        }
    }
    if (end.peakMb > allowed.peakMb) {
        ++tally().others;
        faults.push_back("it took " + std::to_string(static_cast<int>(end.peakMb)) + " MB");
    }
    if (end.leftRunning) {
        ++tally().others;
        faults.push_back("it left a process running");
    }
    return faults;
}

Faults judgedRefusal(const End &end, const Allowed &allowed)
{
    Faults faults = judged(end, allowed);
    if (faults.empty() && end.exitCode != 2) {
        ++tally().others;
        faults.push_back("it took what it should refuse: exit code " + std::to_string(end.exitCode) + ", " + (end.output + end.errors).substr(0, 300));
    }
    return faults;
}

Faults judgedSound(const End &end, const Allowed &allowed)
{
    Faults faults = judged(end, allowed);
    if (faults.empty() && end.exitCode != 0) {
        ++tally().soundRefused;
        faults.push_back("it refused what is sound: exit code " + std::to_string(end.exitCode) + ", " + (end.output + end.errors).substr(0, 300));
    }
    return faults;
}

} // namespace hostile
