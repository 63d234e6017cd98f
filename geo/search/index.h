// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/model/plan.h"

#include <string>
#include <string_view>
#include <vector>

namespace geo {

/// What a search found.
struct Found
{
    enum class Kind { Task, Place, Street, Walk, Station };

    Kind kind = Kind::Place;
    std::string id; ///< the record's id; a street's or station's is its name in Chinese
    Text title;
    Text detail;    ///< the action of a task, the address of a place

    bool operator==(const Found &) const = default;
};

/// One search over tasks, places, streets, stations and addresses: in Chinese, in pinyin, by pinyin initials, in English, and
/// by clause numbers typed any way (4.2, ４．２, 4-2, 四2, （四）2). Immutable once built; any thread.
class SearchIndex
{
public:
    explicit SearchIndex(const Plan &plan);

    /// At most `limit` results, best first: whole before beginning before inside, titles before addresses. An empty or blank
    /// query finds nothing.
    [[nodiscard]] std::vector<Found> find(std::string_view query, std::size_t limit = 12) const;

private:
    /// A spelling that a query is compared with, and how much a hit on it counts.
    struct Spelling
    {
        std::string text;
        int weight = 0;
    };
    struct Entry
    {
        Found found;
        std::vector<Spelling> spellings;
    };
    void add(Found found, const std::string &address);

    std::vector<Entry> m_entries;
};

} // namespace geo
