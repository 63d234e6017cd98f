// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/base/map_point.h"
#include "geo/base/screen_point.h"
#include "geo/style/colour.h"

#include <string>
#include <vector>

namespace geo {

/// A filled polygon in map units: its outline, then the holes in it.
struct Fill
{
    std::vector<std::vector<MapPoint>> rings;
    Colour colour;
    std::size_t strokesBelow = 0; ///< it lies over so many of the list's strokes, and under all others
};

/// On and off in pixels, with a dot in each gap where dotPx > 0 (on, off, dot, off); onPx 0 is a solid line.
struct Dash
{
    double onPx = 0;
    double offPx = 0;
    double dotPx = 0;

    bool operator==(const Dash &) const = default;
};

/// Lines of one look: round joins, round caps, a width in pixels that does not change with the zoom.
struct Stroke
{
    std::vector<std::vector<MapPoint>> lines;
    double widthPx = 1;
    Colour colour;
    Dash dash;
};

/// A circle whose radius is a distance on the ground, given in map units: an uncertainty ring.
struct Ring
{
    MapPoint centre;
    double radius = 0; ///< map units at the centre's latitude
    Colour fill;
    Colour edge;
    double edgeWidthPx = 1;
    Dash dash;
};

/// One glyph run of a label: usually one character, or a whole word when the label is straight.
struct Glyph
{
    std::string text; ///< UTF-8
    ScreenPoint centre; ///< pixels from the label's anchor to the middle of the run
    double angle = 0;   ///< degrees clockwise
};

/// A text that keeps its size and stands at one spot of the map. Runs are already placed so that labels do not overlap.
struct Label
{
    MapPoint anchor;
    std::vector<Glyph> glyphs;
    double sizePx = 12;
    int weight = 400;
    Colour colour;
    Colour halo;
    double haloPx = 2; ///< how far the halo reaches beyond the letters
};

/// A symbol file of data/style standing upright at a spot of the map.
struct Symbol
{
    MapPoint anchor;
    ScreenPoint offset;   ///< pixels from the anchor to the symbol's middle: 0 unless several share a spot
    std::string file;     ///< file name inside the style folder, "symbols/garden.svg"
    double sizePx = 24;   ///< width and height
    std::string text;     ///< a number or count drawn in the middle; empty for none
    double textSizePx = 12;
    Colour textColour = {};
};

/// Everything that one picture of the map shows, bottom to top in the order of its members. Colours and widths
/// are final. It is painted on screen by the scene graph and on paper by a painter; it is immutable and belongs to no thread.
struct DisplayList
{
    std::vector<Fill> fills;     ///< by strokesBelow
    std::vector<Stroke> strokes; ///< in drawing order: casings before strokes, minor before major
    std::vector<Ring> rings;     ///< above the streets
    std::vector<Stroke> routes;  ///< above the rings: stretches, walks
    std::vector<Symbol> symbols;
    std::vector<Label> labels;
};

} // namespace geo
