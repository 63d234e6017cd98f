// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/base/area.h"
#include "geo/base/box.h"
#include "geo/base/lon_lat.h"
#include "geo/base/map_point.h"
#include "geo/base/screen_point.h"
#include "geo/base/view_transform.h"
#include "geo/draw/display_list.h"
#include "geo/draw/text_measurer.h"
#include "geo/model/plan.h"
#include "geo/style/style.h"
#include "geo/tiles/base_map.h"

#include <optional>
#include <set>

namespace geo {

/// The way of a walk from one stop to the next.
struct WalkLine
{
    std::vector<LonLat> line; ///< WGS-84
    bool doubtful = false;    ///< drawn dashed: a stop is only assumed, or no street leads there
};

/// How far some minutes on foot lead.
struct WalkArea
{
    int minutes = 0;
    std::vector<Area> areas;
};

/// What a picture is asked to show.
struct PictureRequest
{
    Box<MapPoint> view;   ///< what is visible, map units; labels are placed inside it and a little around
    double zoom = 15;     ///< pixels = map units * 256 * 2^zoom
    double bearing = 0;   ///< degrees; the map is turned by -bearing about its middle
    double northStretch = 1; ///< of the ViewTransform
    bool english = false;
    bool dark = false;
    std::set<PlaceCategory> categories = {}; ///< the overlays switched on
    bool ground = true; ///< what an imported base map has under its streets
    bool streets = true;
    bool block = true;
    bool stations = true;
    bool walks = true;
    bool overlays = true; ///< those that the plan has switched on
    std::set<PlaceId> hidden = {}; ///< places filtered out although their category is on
    std::set<PlaceId> selected = {}; ///< always shown; a single one shows its uncertainty too and is never inside a cluster
    std::optional<FeatureId> selectedFeature = {}; ///< of an overlay; always shown
    bool ringed = true;       ///< the selected are ringed, to be told from the others
    bool everyStop = false;   ///< on paper: each stop of the walk has its disc, moved aside where it must be
    WalkId walk = {};         ///< the walk shown; empty for the first one of the plan
    std::vector<WalkLine> walkLines = {}; ///< its way, as geo/walk finds it
    std::vector<WalkArea> walkAreas = {};
    std::vector<TilePointer> tiles = {}; ///< what the base map has in that view at that zoom
    std::vector<Box<ScreenPoint>> reserved = {}; ///< where no label may stand; pixels from the picture's middle
    double frameWidthPx = 0; ///< where the picture ends, about its middle: no name reaches beyond; 0 where more is drawn than is seen
    double frameHeightPx = 0;

    [[nodiscard]] bool isFramed() const { return frameWidthPx > 0 && frameHeightPx > 0; }
};

/// The view that a request is for, about the middle of a picture of some size.
[[nodiscard]] ViewTransform viewOf(const PictureRequest &request, double widthPx = 0, double heightPx = 0);

/// A symbol on the picture and the places it stands for, for hit-testing and for the keyboard: one place, several that
/// share a spot, or a cluster.
struct Mark
{
    MapPoint anchor;
    ScreenPoint offset;      ///< pixels from the anchor to the middle of the symbol
    double radiusPx = 12;    ///< touch radius around that middle
    std::vector<PlaceId> places;
    int stop = 0;            ///< 1-based number when it is a disc of the shown walk, else 0
};

/// An overlay that a picture shows something of, for its legend.
struct ShownOverlay
{
    std::string name;
    Colour colour;
};

/// A composed picture: what to draw and what can be touched on it.
struct Picture
{
    DisplayList list;
    std::vector<Mark> marks;
    std::vector<ShownOverlay> overlays;
    PictureRequest request;
    Colour paper; ///< below everything
};

/// Chooses what is seen at that zoom, clusters, and lays out labels so that none overlaps another or a symbol.
/// Pure: same input, same picture; any thread. No error: what cannot be drawn is left out.
[[nodiscard]] Picture compose(const Plan &plan, const Style &style, const PictureRequest &request, const TextMeasurer &measurer);

} // namespace geo
