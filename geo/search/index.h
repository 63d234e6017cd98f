// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/model/plan.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace geo {

/// What a search found, best first.
struct Found
{
    enum class Kind { Task, Place, Street, Walk, Station };

    Kind kind = Kind::Place;
    std::string id;   ///< the record's id; a street's is its name in Chinese
    Text title;
    Text detail;      ///< clause and action of a task, address of a place
    double score = 0;

    bool operator==(const Found &) const = default;
};

/// One search over tasks, places, streets and addresses: in Chinese, in pinyin (with or without spaces), by pinyin
/// initials, in English, and by clause numbers typed any way (4.2, ４．２, 4-2, 四2). Immutable once built; any thread.
class SearchIndex
{
public:
    explicit SearchIndex(const Plan &plan);
    ~SearchIndex();
    SearchIndex(SearchIndex &&) noexcept;
    SearchIndex &operator=(SearchIndex &&) noexcept;

    /// At most `limit` results, best first; an empty or blank query finds nothing.
    [[nodiscard]] std::vector<Found> find(std::string_view query, std::size_t limit = 12) const;

private:
    struct Entry;
    std::vector<Entry> m_entries;
};

} // namespace geo
