// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/draw/labels/label_lines.h"

#include <algorithm>
#include <initializer_list>
#include <string_view>

namespace geo {

namespace {
bool startsWithAny(std::string_view text, std::initializer_list<std::string_view> beginnings)
{
    return std::ranges::any_of(beginnings, [text](std::string_view each) { return text.starts_with(each); });
}

/// Where a text is best broken near its middle: Latin script at spaces; Chinese before any character that may begin a line,
/// and rather before a bracket, after a dot or after what stands in quotation marks. The text's size when it cannot be broken.
std::size_t breakNear(std::string_view text, std::size_t middle)
{
    const bool isChinese = std::ranges::any_of(text, [](char byte) { return static_cast<unsigned char>(byte) >= 0xE3; });
    constexpr std::size_t bracketBonus = 12; // bytes: four characters
    std::size_t best = text.size();
    std::size_t bestCost = text.size() * 2;
    for (std::size_t at = 1; at < text.size(); ++at) {
        const std::string_view rest = text.substr(at);
        const auto first = static_cast<unsigned char>(rest.front());
        const bool beginsWord = first >= 'A' && first <= 'z' && static_cast<unsigned char>(text[at - 1]) >= 0x80;
        const bool canBreak = isChinese ? (first >= 0xC0 || beginsWord) && !startsWithAny(rest, {"）", "”", "，", "、", "。", "·", "："}) : first == ' ';
        if (!canBreak)
            continue;
        std::size_t cost = (at > middle ? at - middle : middle - at) + bracketBonus;
        if (startsWithAny(rest, {"（", "“"}) || text.substr(0, at).ends_with("·") || text.substr(0, at).ends_with("”"))
            cost -= bracketBonus;
        if (cost < bestCost) {
            best = at;
            bestCost = cost;
        }
    }
    return best;
}
} // namespace

std::vector<std::string> labelLines(const TextMeasurer &measurer, const std::string &text, double sizePx, int weight, double longestPx)
{
    if (measurer.widthPx(text, sizePx, weight) <= longestPx)
        return {text};
    const std::size_t at = breakNear(text, text.size() / 2);
    if (at == text.size())
        return {text};
    return {text.substr(0, at), text.substr(text[at] == ' ' ? at + 1 : at)};
}

} // namespace geo
