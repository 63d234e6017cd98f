// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/search/index.h"

#include "geo/search/romanisation.h"

#include <algorithm>
#include <array>
#include <optional>

namespace geo {

namespace {
constexpr int titleWeight = 40;
constexpr int pinyinWeight = 30;
constexpr int initialsWeight = 25;
constexpr int addressWeight = 10;
constexpr int clauseWeight = 100;
constexpr int afterRecords = 20; ///< what lies over the map comes after the plan's own of the same fit

/// Only what separates words in Latin script; Chinese keeps every character.
std::string withoutSpaces(std::string text)
{
    std::erase_if(text, [](char character) { return character == ' ' || character == '\'' || character == '-'; });
    return text;
}

/// "4.2" from any way of typing a clause: two numbers, the first 1 to 9 in digits or Chinese, with anything but letters
/// between and around them.
std::optional<std::string> clauseFrom(const std::string &query)
{
    constexpr std::array<std::string_view, 9> chinese{"一", "二", "三", "四", "五", "六", "七", "八", "九"};
    std::string text = query;
    for (std::size_t i = 0; i < chinese.size(); ++i)
        for (std::size_t at = text.find(chinese[i]); at != std::string::npos; at = text.find(chinese[i], at))
            text.replace(at, chinese[i].size(), std::string(1, static_cast<char>('1' + i)) + " ");
    std::vector<std::string> numbers;
    bool inNumber = false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char character = text[at];
        if (character >= '0' && character <= '9') {
            if (!inNumber)
                numbers.emplace_back();
            numbers.back() += character;
        } else if (static_cast<unsigned char>(character) >= 0x80 ? !std::string_view(text).substr(at).starts_with("。")
                                                                         && !std::string_view(text).substr(at).starts_with("、")
                                                                         && (static_cast<unsigned char>(character) & 0xC0) != 0x80
                                                                   : std::string_view(" .,-_/:()").find(character) == std::string_view::npos) {
            return std::nullopt;
        }
        inNumber = character >= '0' && character <= '9';
    }
    if (numbers.size() != 2 || numbers[0].size() != 1)
        return std::nullopt;
    return numbers[0] + "." + numbers[1];
}

/// How well a query fits a spelling; 0 for not at all. The more of the spelling it covers the better.
int fit(const std::string &spelling, const std::string &query)
{
    const std::size_t at = spelling.find(query);
    if (at == std::string::npos)
        return 0;
    const int covered = static_cast<int>(60 * query.size() / spelling.size());
    if (at == 0)
        return (spelling.size() == query.size() ? 400 : 300) + covered;
    return (spelling[at - 1] == ' ' ? 200 : 100) + covered;
}
} // namespace

SearchIndex::SearchIndex(const Plan &plan, const SearchIndex *before)
{
    for (const Task &task : plan.tasks) {
        const Action *action = plan.find(task.action);
        add({Found::Kind::Task, task.id.value, task.title, action ? action->title : Text{}}, {});
    }
    for (const Place &place : plan.places)
        add({Found::Kind::Place, place.id.value, place.name, {place.address, {}}}, place.address);
    for (const StreetName &street : plan.baseMap.names)
        add({Found::Kind::Street, street.name.zh, street.name, {}}, {});
    for (const Walk &walk : plan.walks)
        add({Found::Kind::Walk, walk.id.value, walk.title, {}}, {});
    for (const Station &station : plan.stations)
        add({Found::Kind::Station, station.name.zh, station.name, {}}, {});
    for (const Overlay &overlay : plan.overlays)
        add(overlay, before);
}

void SearchIndex::add(const Overlay &overlay, const SearchIndex *before)
{
    if (before)
        if (const auto known = std::ranges::find(before->m_overlays, overlay.features, &OverlayEntries::features); known != before->m_overlays.end()) {
            m_overlays.push_back(*known);
            return;
        }
    m_overlays.push_back(entriesOf(overlay));
}

SearchIndex::OverlayEntries SearchIndex::entriesOf(const Overlay &overlay)
{
    std::vector<Entry> entries;
    for (std::size_t i = 0; i < overlay.features->size(); ++i)
        if (const Text &name = (*overlay.features)[i].name; !name.zh.empty())
            entries.push_back(entryOf({Found::Kind::Feature, FeatureId{overlay.id, i}.text(), name, {overlay.name, {}}}, {}));
    return {overlay.features, std::make_shared<const std::vector<Entry>>(std::move(entries))};
}

SearchIndex::Entry SearchIndex::entryOf(Found found, const std::string &address)
{
    Entry entry{std::move(found), {}};
    entry.spellings = {{folded(entry.found.title.zh), titleWeight},
                       {folded(entry.found.title.en), titleWeight},
                       {withoutSpaces(folded(entry.found.title.en)), pinyinWeight}};
    if (!address.empty())
        entry.spellings.push_back({folded(address), addressWeight});
    for (const Reading reading : {Reading::Words, Reading::Names}) {
        const Romanisation title = romanise(entry.found.title.zh, reading);
        entry.spellings.push_back({title.pinyin, pinyinWeight});
        entry.spellings.push_back({title.initials, initialsWeight});
        if (!address.empty())
            entry.spellings.push_back({romanise(address, reading).pinyin, addressWeight});
    }
    // Both readings are mostly the same.
    std::ranges::sort(entry.spellings);
    const auto twice = std::ranges::unique(entry.spellings);
    entry.spellings.erase(twice.begin(), twice.end());
    std::erase_if(entry.spellings, [](const Spelling &spelling) { return spelling.text.empty(); });
    return entry;
}

std::vector<Found> SearchIndex::find(std::string_view query, std::size_t limit) const
{
    const std::string whole = folded(query);
    if (whole.empty())
        return {};
    const std::string joined = withoutSpaces(whole);
    const auto clause = clauseFrom(whole);
    std::vector<std::pair<int, const Entry *>> hits;
    const auto look = [&](const Entry &entry) {
        int best = 0;
        for (const Spelling &spelling : entry.spellings)
            for (const std::string *text : {&whole, &joined})
                if (const int fits = text->empty() ? 0 : fit(spelling.text, *text); fits > 0)
                    best = std::max(best, fits + spelling.weight);
        const bool isTask = entry.found.kind == Found::Kind::Task;
        if (isTask && clause && entry.found.id.starts_with(*clause))
            best = (entry.found.id == *clause ? 1000 : 900) + clauseWeight;
        else if (isTask && entry.found.id.starts_with(whole))
            best = std::max(best, 300 + clauseWeight);
        if (best > 0)
            hits.emplace_back(entry.found.kind == Found::Kind::Feature ? best - afterRecords : best, &entry);
    };
    std::ranges::for_each(m_entries, look);
    for (const OverlayEntries &overlay : m_overlays)
        std::ranges::for_each(*overlay.entries, look);
    std::ranges::stable_sort(hits, std::ranges::greater{}, &std::pair<int, const Entry *>::first);
    std::vector<Found> found;
    for (const auto &[score, entry] : hits)
        if (found.size() < limit)
            found.push_back(entry->found);
    return found;
}

} // namespace geo
