// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/model/plan.h"

#include <compare>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace geo {

/// What a search found.
struct Found
{
    enum class Kind { Task, Place, Street, Walk, Station, Feature };

    Kind kind = Kind::Place;
    std::string id; ///< the record's id; a street's or station's is its name in Chinese, a feature's is FeatureId's text
    Text title;
    Text detail;    ///< the action of a task, the address of a place, the overlay of a feature

    bool operator==(const Found &) const = default;
};

/// One search over tasks, places, streets, stations, addresses and the features of overlays: in Chinese, in pinyin, by pinyin initials, in English, and
/// by clause numbers typed any way (4.2, ４．２, 4-2, 四2, （四）2). Immutable once built; any thread.
class SearchIndex
{
public:
    /// Overlays that an earlier index has are taken from it, not spelt anew.
    explicit SearchIndex(const Plan &plan, const SearchIndex *before = nullptr);

    /// At most `limit` results, best first: whole before beginning before inside, titles before addresses. An empty or blank
    /// query finds nothing.
    [[nodiscard]] std::vector<Found> find(std::string_view query, std::size_t limit = 12) const;

private:
    /// A spelling that a query is compared with, and how much a hit on it counts.
    struct Spelling
    {
        std::string text;
        int weight = 0;

        auto operator<=>(const Spelling &) const = default;
    };
    struct Entry
    {
        Found found;
        std::vector<Spelling> spellings;
    };
    /// What is found of an overlay, which never changes while its features stay.
    struct OverlayEntries
    {
        std::shared_ptr<const OverlayFeatures> features;
        std::shared_ptr<const std::vector<Entry>> entries;
    };
    [[nodiscard]] static Entry entryOf(Found found, const std::string &address);
    [[nodiscard]] static OverlayEntries entriesOf(const Overlay &overlay);
    void add(const Overlay &overlay, const SearchIndex *before);
    void add(Found found, const std::string &address) { m_entries.push_back(entryOf(std::move(found), address)); }

    std::vector<Entry> m_entries;
    std::vector<OverlayEntries> m_overlays;
};

} // namespace geo
