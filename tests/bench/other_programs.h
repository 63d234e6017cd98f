// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

/// What another program needs for one view of a city.
struct OtherView
{
    QString name;
    std::vector<double> seconds; ///< of each run, from the call to the picture in memory; the first one reads from the disk's cache
};

struct OtherFigures
{
    QString program;   ///< its name and version
    double opened = 0; ///< seconds until a layer can be drawn, counted from the moment when the program itself is ready
    std::vector<OtherView> views;
    double peakMb = 0; ///< the most memory that its process held
};

/// The programs that draw a city beside this one, each by a script of its name in tests/bench.
enum class OtherProgram { Qgis, Mapnik };

/// Nothing where the program is not installed (tests/bench/install_others.sh) or could not draw; the standard error says which.
/// The request is what the scripts read:
///   file, layer       any file that OGR reads, lines with a column class
///   width, height     of the picture, pixels
///   runs              of each view
///   background        "#rrggbb"
///   views             array of name, bounds ([west, south, east, north] in EPSG:3857, of the picture's shape) and
///                     strokes, the bottom one first: class, width (pixels), colour. A view draws no other class.
///   pictures          a folder for one PNG of each view, or ""
[[nodiscard]] std::optional<OtherFigures> drawWith(OtherProgram program, const QJsonObject &request);
