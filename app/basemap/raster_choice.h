// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/crs/datum.h"

#include <QString>

namespace guixiang {

/// A background of pictures as it was chosen: in the window, or on the command line. A value; nothing is opened by it.
struct RasterChoice
{
    enum class Source { None, File, Web };
    Source source = Source::None;
    QString file = {};    ///< MBTiles
    QString address = {}; ///< geo/tilesource/tile_address.h
    QString key = {};     ///< what {key} in it stands for
    geo::Datum datum = geo::Datum::Wgs84; ///< of the tiles
    bool streets = true;  ///< the plan's own streets are drawn over it
    QString attribution = {}; ///< empty for what the file says of itself

    bool operator==(const RasterChoice &) const = default;
};

} // namespace guixiang
