// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/tilesource/feature_words.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <initializer_list>

namespace geo {

namespace {
constexpr std::array<std::string_view, 13> wanted{"class",   "kind",       "subclass", "layer",   "brunnel", "bridge",  "tunnel",
                                                  "name:zh-Hans", "name:zh", "name_zh",  "name",    "name:en", "name_en"};

std::string textOf(const FeatureTexts &feature, std::initializer_list<std::string_view> properties)
{
    for (const std::string_view property : properties)
        if (const auto found = feature.find(property); found != feature.end() && !found->second.empty())
            return found->second;
    return {};
}

bool isTrue(const FeatureTexts &feature, std::string_view property)
{
    const std::string text = textOf(feature, {property});
    return !text.empty() && text != "0" && text != "false" && text != "no";
}

int wholeNumber(const std::string &text)
{
    int number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return std::clamp(number, -100, 100);
}
} // namespace

bool isWanted(std::string_view property)
{
    return std::ranges::find(wanted, property) != wanted.end();
}

VectorWords wordsOf(const FeatureTexts &feature)
{
    VectorWords words{.kind = textOf(feature, {"class", "kind"}), .subkind = textOf(feature, {"subclass"})};
    words.level = wholeNumber(textOf(feature, {"layer"}));
    const std::string crossing = textOf(feature, {"brunnel"});
    if (words.level == 0 && (crossing == "bridge" || isTrue(feature, "bridge")))
        words.level = 1;
    if (words.level >= 0 && (crossing == "tunnel" || isTrue(feature, "tunnel")))
        words.level = -1;
    return words;
}

Text nameOf(const FeatureTexts &feature)
{
    return {.zh = textOf(feature, {"name:zh-Hans", "name:zh", "name_zh", "name"}), .en = textOf(feature, {"name:en", "name_en"})};
}

} // namespace geo
