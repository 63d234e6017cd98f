// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/import/import_report.h"

#include <algorithm>

namespace geo {

namespace {
constexpr std::size_t leftOutNamed = 6;

std::string countsOf(const std::vector<std::pair<std::string, std::size_t>> &counts)
{
    std::string text;
    for (const auto &[kind, count] : counts)
        text += (text.empty() ? "" : ", ") + std::to_string(count) + " " + kind;
    return text;
}

std::string textOf(const std::string &heading, const ImportReport::Tallies &tallies)
{
    std::string text;
    for (const auto &[kind, tally] : tallies) {
        text += heading + ": " + std::to_string(tally.count) + " " + kind + "\n";
        for (const Fault &fault : tally.first)
            text += "    " + fault.sentence() + "\n";
        if (tally.count > tally.first.size())
            text += "    and " + std::to_string(tally.count - tally.first.size()) + " more\n";
    }
    return text;
}
} // namespace

void ImportReport::take(const std::string &kind, std::size_t count)
{
    if (count > 0)
        m_taken[kind] += count;
}

void ImportReport::leaveOut(const std::string &kind, std::size_t count)
{
    if (count > 0)
        m_leftOut[kind] += count;
}

bool ImportReport::hasTaken() const
{
    return !m_taken.empty();
}

void ImportReport::add(Tallies &tallies, const std::string &kind, Fault fault)
{
    Tally &tally = tallies[kind];
    if (++tally.count <= named)
        tally.first.push_back(std::move(fault));
}

std::vector<Fault> ImportReport::faults() const
{
    std::vector<Fault> all;
    for (const auto &[kind, tally] : m_refused)
        all.insert(all.end(), tally.first.begin(), tally.first.end());
    return all;
}

std::string ImportReport::text() const
{
    std::string text;
    for (const std::string &note : m_notes)
        text += note + "\n";
    text += "taken: " + (m_taken.empty() ? "nothing" : countsOf({m_taken.begin(), m_taken.end()})) + "\n";
    text += textOf("repaired", m_repaired);
    text += textOf("refused", m_refused);
    // The long tail of what a file holds besides is summed up.
    std::vector<std::pair<std::string, std::size_t>> others(m_leftOut.begin(), m_leftOut.end());
    std::ranges::stable_sort(others, std::ranges::greater{}, &std::pair<std::string, std::size_t>::second);
    std::size_t rest = 0;
    for (; others.size() > leftOutNamed; others.pop_back())
        rest += others.back().second;
    if (rest > 0)
        others.emplace_back("of other kinds", rest);
    if (!others.empty())
        text += "left out: " + countsOf(others) + "\n";
    return text;
}

} // namespace geo
