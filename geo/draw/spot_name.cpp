// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/draw/spot_name.h"

#include <algorithm>
#include <initializer_list>
#include <string_view>

namespace geo {

namespace {
constexpr double gapPx = 4;
constexpr double lineHeight = 1.25; ///< of the letter size
constexpr double longestLine = 9.5; ///< of the letter size
constexpr int onTheSpot = 4;        ///< after the four sides

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

std::vector<std::string> linesOf(const PictureLayout &layout, const SpotName &name)
{
    if (layout.measurer.widthPx(name.text, name.sizePx, name.weight) <= longestLine * name.sizePx)
        return {name.text};
    const std::size_t at = breakNear(name.text, name.text.size() / 2);
    if (at == name.text.size())
        return {name.text};
    return {name.text.substr(0, at), name.text.substr(name.text[at] == ' ' ? at + 1 : at)};
}

/// A label whose lines are aligned to the side that faces the symbol.
struct Candidate
{
    std::vector<Glyph> glyphs;
    std::vector<TurnedBox> boxes;
};

Candidate candidate(const PictureLayout &layout, const SpotName &name, const std::vector<std::string> &lines, int side)
{
    const double height = name.sizePx * lineHeight;
    const double blockHeight = height * static_cast<double>(lines.size());
    const double reach = name.symbolPx / 2 + gapPx;
    const ScreenPoint spot = layout.toScreen(name.anchor);
    Candidate found;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const double width = layout.measurer.widthPx(lines[i], name.sizePx, name.weight);
        const double fromTop = (static_cast<double>(i) + 0.5) * height;
        ScreenPoint centre = name.offset;
        switch (side) {
        case 0: centre.x += reach + width / 2; break;
        case 1: centre.x -= reach + width / 2; break;
        case 2: centre.y -= reach + blockHeight / 2; break;
        case 3: centre.y += reach + blockHeight / 2; break;
        default: break;
        }
        centre.y += fromTop - blockHeight / 2;
        found.glyphs.push_back({lines[i], centre, 0});
        found.boxes.push_back({{spot.x + centre.x, spot.y + centre.y}, width + 4, height, 0});
    }
    return found;
}
} // namespace

void addSpotName(PictureLayout &layout, const SpotName &name)
{
    const std::vector<std::string> lines = linesOf(layout, name);
    // All sides beside the walk's line first, then all sides.
    const int sides = name.isBeside ? 4 : 1;
    for (int attempt = 0; attempt < 2 * sides; ++attempt) {
        Candidate found = candidate(layout, name, lines, name.isBeside ? attempt % sides : onTheSpot);
        if (!layout.taken.areFree(found.boxes) || (attempt < sides && !layout.walked.areFree(found.boxes)))
            continue;
        layout.taken.place(found.boxes);
        layout.picture.list.labels.push_back({.anchor = name.anchor,
                                              .glyphs = std::move(found.glyphs),
                                              .sizePx = name.sizePx,
                                              .weight = name.weight,
                                              .colour = name.colour,
                                              .halo = name.halo,
                                              .haloPx = name.haloPx});
        return;
    }
}

} // namespace geo
