// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/draw/labels/spot_name.h"

#include "geo/draw/labels/label_lines.h"

namespace geo {

namespace {
constexpr double gapPx = 4;
constexpr double longestLine = 9.5; ///< of the letter size
constexpr int onTheSpot = 4;        ///< after the four sides

/// A label whose lines are aligned to the side that faces the symbol.
struct Candidate
{
    std::vector<Glyph> glyphs;
    std::vector<TurnedBox> boxes;
};

Candidate candidate(const PictureLayout &layout, const SpotName &name, const std::vector<std::string> &lines, int side)
{
    const double height = name.sizePx * labelLineHeight;
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
    const std::vector<std::string> lines = labelLines(layout.measurer, name.text, name.sizePx, name.weight, longestLine * name.sizePx);
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
