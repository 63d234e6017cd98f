// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/base/view_transform.h"
#include "geo/draw/composer.h"
#include "geo/draw/placed_boxes.h"

namespace geo {

/// A composition under way: what was asked, what is drawn so far, and which room is taken. The parts of the composer hand
/// it on; each adds its own. Pixels here are counted from the middle of the view.
struct PictureLayout
{
    const Plan &plan;
    const Style &style;
    const Theme &theme;
    const PictureRequest &request;
    const TextMeasurer &measurer;
    ViewTransform view;
    PlacedBoxes taken;
    PlacedBoxes walked; ///< the shown walk's line: names keep off it where they can
    Picture picture;
    std::size_t strokesBelowStreets = 0; ///< so many strokes are of the ground
    std::size_t labelsAboveBaseMap = 0;  ///< so many labels are of the plan, before those of the base map

    [[nodiscard]] ScreenPoint toScreen(MapPoint point) const { return view.toScreen(point); }
    [[nodiscard]] const Walk *shownWalk() const;
    [[nodiscard]] bool isShown(const Place &place) const;
    [[nodiscard]] bool isSelected(const Mark &mark) const;
    /// The selected place when there is one alone, else an empty id.
    [[nodiscard]] PlaceId soleSelection() const;
};

/// The point at a share (0..1) of the longest of some lines.
[[nodiscard]] MapPoint pointAtShare(const std::vector<std::vector<LonLat>> &lines, double share);

/// Pixels between two points at the picture's zoom.
[[nodiscard]] double distancePx(const PictureLayout &layout, MapPoint a, MapPoint b);
/// Takes the room of a square about a point.
void takeRoom(PictureLayout &layout, MapPoint anchor, ScreenPoint offset, double sizePx);
/// Draws a symbol, which takes its room and can be touched.
void addSymbol(PictureLayout &layout, Symbol symbol, Mark mark);

/// The layers of the style over areas, lines, streets, the block, and the circles of stations.
void addBaseMap(PictureLayout &layout);
/// The streets that belong to a place, as a band that shows on both sides of them.
void addBands(PictureLayout &layout);
/// How wide the topmost of the style's layers draws streets of a class, pixels.
[[nodiscard]] double streetWidthPx(const PictureLayout &layout, StreetClass streetClass);
/// The shown walk's line; its stops are marks.
void addWalk(PictureLayout &layout);
/// The overlays that are shown, over the base map; and their names.
void addOverlays(PictureLayout &layout);
void addOverlayNames(PictureLayout &layout);
/// What of the world is in the picture, degrees.
[[nodiscard]] Box<LonLat> seenDegrees(const PictureLayout &layout);
/// Walking areas: tinted ground, edges, and their minutes where each is farthest north.
void addWalkAreas(PictureLayout &layout);
/// The true uncertainty of the selected place.
void addUncertainty(PictureLayout &layout);
/// The discs of the shown walk. On screen those at one spot stand side by side, and where they would crowd none is drawn; where
/// every stop must be seen, a disc that finds its spot taken stands beside it, with a line to the spot.
void addStops(PictureLayout &layout);
/// Stop discs, symbols, clusters, stations, and the room they take; then their names.
void addMarks(PictureLayout &layout);
void addMarkNames(PictureLayout &layout);
/// The names that a layer of the style sets along streets or waterways, where room is left.
void addNamesAlong(PictureLayout &layout, const StyleLayer &layer);
/// The names that a layer sets in areas, each at the spot its tile has for it, where it fits into the area.
void addNamesIn(PictureLayout &layout, const StyleLayer &layer);

} // namespace geo
