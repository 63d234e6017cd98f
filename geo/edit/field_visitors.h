// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/edit/field_text.h"
#include "geo/edit/record_fields.h"

#include <algorithm>
#include <utility>

namespace geo {

/// The keys of things in a list: equal ones are told apart by a number.
template<typename Thing, typename KeyOf>
std::vector<std::string> keysOf(const std::vector<Thing> &things, KeyOf keyOf)
{
    std::vector<std::string> keys;
    std::map<std::string, int> times;
    for (const Thing &thing : things) {
        const std::string key = keyOf(thing);
        const int time = ++times[key];
        keys.push_back(time == 1 ? key : key + '#' + std::to_string(time));
    }
    return keys;
}

inline std::string numbered(const std::string &name, int number)
{
    return name + '_' + std::to_string(number);
}

/// Without the number that tells it from its like.
inline std::string plainKey(const std::string &key)
{
    const std::size_t mark = key.rfind('#');
    const bool isNumbered = mark != std::string::npos && mark + 1 < key.size()
                            && std::all_of(key.begin() + static_cast<std::ptrdiff_t>(mark) + 1, key.end(), [](char each) { return each >= '0' && each <= '9'; });
    return isNumbered ? key.substr(0, mark) : key;
}

/// Visits a record's fields to write them down.
class FieldWriter
{
public:
    explicit FieldWriter(Fields &fields)
        : m_fields(fields)
    {
    }
    template<typename Value>
    void operator()(const std::string &name, const Value &value)
    {
        m_fields[name] = textOf(value);
    }
    template<typename Value>
    void operator()(const std::string &name, const std::optional<Value> &value)
    {
        if (value)
            m_fields[name] = textOf(*value);
    }
    void operator()(const std::string &name, const Text &text)
    {
        m_fields[name + "_zh"] = text.zh;
        m_fields[name + "_en"] = text.en;
    }
    void operator()(const std::string &name, const std::vector<Text> &texts)
    {
        for (int number = 0; const Text &text : texts)
            (*this)(numbered(name, ++number), text);
    }
    template<typename Thing, typename KeyOf, typename FromKey>
    void items(const std::string &name, const std::vector<Thing> &things, KeyOf keyOf, FromKey)
    {
        for (int place = 0; const std::string &key : keysOf(things, keyOf))
            m_fields[name + '[' + key + ']'] = std::to_string(place++);
    }
    /// An order of things, each with fields of its own.
    template<typename Thing, typename KeyOf, typename FromKey, typename Visit>
    void order(const std::string &name, const std::vector<Thing> &things, KeyOf keyOf, FromKey, Visit visit)
    {
        const std::vector<std::string> keys = keysOf(things, keyOf);
        m_fields[name] = joinedLines(keys);
        for (std::size_t i = 0; i < things.size(); ++i)
            visit(*this, name + '[' + keys[i] + "].", things[i]);
    }

private:
    Fields &m_fields;
};

/// Visits a record's fields to read them. A field that is not named keeps its value, but an item or a value that may be missing goes.
class FieldReader
{
public:
    explicit FieldReader(const Fields &fields)
        : m_fields(fields)
    {
    }
    template<typename Value>
    void operator()(const std::string &name, Value &value)
    {
        if (const auto found = m_fields.find(name); found != m_fields.end())
            valueFrom(found->second, value);
    }
    template<typename Value>
    void operator()(const std::string &name, std::optional<Value> &value)
    {
        value.reset();
        if (const auto found = m_fields.find(name); found != m_fields.end())
            valueFrom(found->second, value.emplace());
    }
    void operator()(const std::string &name, Text &text)
    {
        (*this)(name + "_zh", text.zh);
        (*this)(name + "_en", text.en);
    }
    void operator()(const std::string &name, std::vector<Text> &texts)
    {
        texts.clear();
        for (int number = 1; m_fields.contains(numbered(name, number) + "_zh") || m_fields.contains(numbered(name, number) + "_en"); ++number)
            (*this)(numbered(name, number), texts.emplace_back());
    }
    template<typename Thing, typename KeyOf, typename FromKey>
    void items(const std::string &name, std::vector<Thing> &things, KeyOf, FromKey fromKey)
    {
        std::vector<std::pair<double, std::string>> found; // by place
        const std::string begin = name + '[';
        for (auto field = m_fields.lower_bound(begin); field != m_fields.end() && field->first.starts_with(begin); ++field)
            if (isItem(field->first)) {
                double place = 0;
                valueFrom(field->second, place);
                found.emplace_back(place, plainKey(field->first.substr(begin.size(), field->first.size() - begin.size() - 1)));
            }
        std::ranges::stable_sort(found, {}, &std::pair<double, std::string>::first);
        things.clear();
        for (const auto &[place, key] : found)
            things.push_back(fromKey(key));
    }
    template<typename Thing, typename KeyOf, typename FromKey, typename Visit>
    void order(const std::string &name, std::vector<Thing> &things, KeyOf keyOf, FromKey fromKey, Visit visit)
    {
        const auto found = m_fields.find(name);
        if (found == m_fields.end())
            return;
        std::map<std::string, Thing> known; // what the fields are silent on stays
        for (std::size_t i = 0; const std::string &key : keysOf(things, keyOf))
            known.emplace(key, things[i++]);
        things.clear();
        for (const std::string &key : linesOf(found->second)) {
            const auto old = known.find(key);
            Thing thing = old != known.end() ? old->second : fromKey(plainKey(key));
            visit(*this, name + '[' + key + "].", thing);
            things.push_back(std::move(thing));
        }
    }

private:
    const Fields &m_fields;
};

} // namespace geo
