// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/base/error.h"

#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace geo {

/// What an import says of the features that are in the project from an earlier one.
inline constexpr const char *heldAlready = "features that the project holds already";

/// What happened to the features of one or more files of an import: each is counted somewhere, none goes unsaid.
class ImportReport
{
public:
    /// Faults of one kind: how many, and the first few word for word.
    struct Tally
    {
        std::size_t count = 0;
        std::vector<Fault> first = {};
    };
    using Tallies = std::map<std::string, Tally>; ///< by kind, in words

    void note(std::string sentence) { m_notes.push_back(std::move(sentence)); }
    void take(const std::string &kind, std::size_t count = 1);
    void takeAnew(const std::string &kind) { m_taken.erase(kind); } ///< forgets how many were taken: they are counted again
    void repair(const std::string &kind, Fault fault) { add(m_repaired, kind, std::move(fault)); }
    void refuse(const std::string &kind, Fault fault) { add(m_refused, kind, std::move(fault)); }
    /// What nobody asked for, such as the power lines of a city.
    void leaveOut(const std::string &kind, std::size_t count = 1);

    [[nodiscard]] const std::vector<std::string> &notes() const { return m_notes; }
    [[nodiscard]] const std::map<std::string, std::size_t> &taken() const { return m_taken; }
    [[nodiscard]] const Tallies &repaired() const { return m_repaired; }
    [[nodiscard]] const Tallies &refused() const { return m_refused; }
    [[nodiscard]] const std::map<std::string, std::size_t> &leftOut() const { return m_leftOut; }
    [[nodiscard]] bool hasTaken() const;
    /// The first faults of each kind that was refused.
    [[nodiscard]] std::vector<Fault> faults() const;
    /// The whole report for people, a line for each count and each fault named.
    [[nodiscard]] std::string text() const;

private:
    static constexpr std::size_t named = 5; ///< of one kind
    static void add(Tallies &tallies, const std::string &kind, Fault fault);

    std::vector<std::string> m_notes;
    std::map<std::string, std::size_t> m_taken;
    Tallies m_repaired;
    Tallies m_refused;
    std::map<std::string, std::size_t> m_leftOut;
};

} // namespace geo
