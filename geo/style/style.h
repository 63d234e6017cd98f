// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/model/base_map.h"
#include "geo/model/place.h"
#include "geo/model/street.h"
#include "geo/style/colour.h"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace geo {

/// How one class of street is drawn, with widths as stops over the zoom (linear between stops, held outside them).
struct StreetLook
{
    std::map<double, double> widthPx; ///< zoom -> width of the stroke; 0 leaves the class out
    double casingPx = 1;              ///< how far the casing reaches beyond the stroke on each side
    Colour stroke;
    Colour casing;
    double labelFromZoom = 14;
    double labelPx = 13;
    int order = 0; ///< higher is drawn later
};

/// How one kind of ground is drawn.
struct AreaLook
{
    Colour fill;
    Colour edge;
    double fromZoom = 0;
    double edgeFromZoom = 0;
};

/// How lines of the ground are drawn.
struct LineLook
{
    std::map<double, double> widthPx; ///< zoom -> width, as of a street
    Colour colour;
    Colour gap; ///< of the dashes inside, where the line is wide enough for them
};

/// How one category of place is drawn.
struct CategoryLook
{
    std::string symbol;        ///< "symbols/garden.svg"
    std::string assumedSymbol; ///< the same, hollow with a dashed edge
    Colour colour;             ///< of its name, and of its ring
    Colour stretch;            ///< of the band along a street that belongs to it
    int priority = 0;          ///< higher keeps its label when room is short
};

/// Everything that is one theme's: light or dark.
struct Theme
{
    Colour paper, ink, block, blockEdge, schematicDash, closedStreet, streetName, halo, stationName;
    Colour walk, walkCasing, clusterText, stopText, stopAssumedText;
    std::map<AreaKind, AreaLook> areas;
    std::map<LineKind, LineLook> lines;
    std::map<StreetClass, StreetLook> streets;
    std::map<PlaceCategory, CategoryLook> categories;
};

/// Type on the stage, in pixels at 1080 lines, for people in the back row.
struct StageLook
{
    double frontTitlePx = 0, titlePx = 0, textPx = 0, legendPx = 0, noticePx = 0;
    double mapNamePx = 0; ///< the map is drawn larger as a whole, until a place's name has this size
};

/// data/style/map.json: what is drawn at which scale, how wide, which colour.
struct Style
{
    Theme light, dark;
    double symbolPx = 24;
    double stopPx = 26;
    double stationPx = 18;
    double placeNamePx = 13;
    double placeNameFromZoom = 15;
    double clusterRadiusPx = 20; ///< symbols whose middles are nearer than this are drawn as one
    double walkWidthPx = 5;
    double stretchWidthPx = 3; ///< how far the band of a managed or renewed street shows on each side
    double selectionPx = 40;
    StageLook stage;
    std::string walkStopSymbol, walkStopAssumedSymbol, clusterSymbol, stationSymbol, selectionSymbol;

    [[nodiscard]] const Theme &theme(bool isDark) const { return isDark ? dark : light; }
};

/// Reads the style. Throws StyleError naming the file and the member at fault.
[[nodiscard]] Style readStyle(const std::filesystem::path &file);

/// A width at a zoom from its stops.
[[nodiscard]] double widthAt(const std::map<double, double> &stops, double zoom);

} // namespace geo
