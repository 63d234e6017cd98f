// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/model/place.h"
#include "geo/style/map_style.h"

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace geo {

/// How one category of place is drawn.
struct CategoryLook
{
    std::string symbol;        ///< "symbols/garden.svg"
    std::string assumedSymbol; ///< the same, hollow with a dashed edge
    Colour colour;             ///< of its name, and of its ring
    Colour stretch;            ///< of the band along a street that belongs to it
    int priority = 0;          ///< higher keeps its label when room is short
};

/// Everything that is one theme's: the base map's style, and the plan's own colours over it.
struct Theme
{
    std::shared_ptr<const MapStyle> map;
    Colour paper;                         ///< the map's background
    Colour streetName, halo, stationName; ///< of the map's topmost layers of names
    Colour ink, walk, walkCasing, clusterText, stopText, stopAssumedText;
    std::map<PlaceCategory, CategoryLook> categories;
    std::vector<Colour> overlays; ///< taken in turn, at least one

    /// The colour of an overlay by its number, from 1.
    [[nodiscard]] Colour overlay(int number) const { return overlays[static_cast<std::size_t>(number - 1) % overlays.size()]; }
};

/// Type on the stage, in pixels at 1080 lines, for people in the back row.
struct StageLook
{
    double frontTitlePx = 0, titlePx = 0, textPx = 0, legendPx = 0, noticePx = 0;
    double mapNamePx = 0; ///< the map is drawn larger as a whole, until a place's name has this size
};

/// What is drawn at which scale, how wide, which colour: data/style/plan.json over data/style/day.json and night.json.
struct Style
{
    Theme light, dark;
    double symbolPx = 24;
    double stopPx = 26;
    double placeNamePx = 13;
    double placeNameFromZoom = 15;
    double clusterRadiusPx = 20; ///< symbols whose middles are nearer than this are drawn as one
    double walkWidthPx = 5;
    double stretchWidthPx = 3; ///< how far the band of a managed or renewed street shows on each side
    double selectionPx = 40;
    double overlayLinePx = 2, overlayPointPx = 9, overlayNamePx = 12;
    double overlayFill = 0.15; ///< how much of its colour an area of an overlay has
    StageLook stage;
    std::string walkStopSymbol, walkStopAssumedSymbol, clusterSymbol, stationSymbol, selectionSymbol;

    [[nodiscard]] const Theme &theme(bool isDark) const { return isDark ? dark : light; }
};

/// Whether a map's background is nearer to black than to white as the eye sees it.
[[nodiscard]] bool isDark(Colour paper);

/// Reads the styles of a folder. Where `own` is given, that map lies under both themes, with the plan's colours of the theme that
/// its background is nearer to. Throws StyleError naming the file and the member at fault.
[[nodiscard]] Style readStyle(const std::filesystem::path &folder, const std::filesystem::path &own = {});

} // namespace geo
