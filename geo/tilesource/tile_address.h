// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/tilesource/raster_tile.h"

#include <string>
#include <string_view>
#include <vector>

namespace geo {

/// The address of a raster layer's tiles on the web, as the user types it: http or https with places for the tile.
///   XYZ   https://host/{z}/{x}/{y}.png; {-y} counts rows from the south (TMS), {s} is a, b or c
///   WMTS  https://host/.../{TileMatrix}/{TileRow}/{TileCol}.png, or ...?SERVICE=WMTS&REQUEST=GetTile&...&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}
/// of a tile matrix set that is cut as web maps are (GoogleMapsCompatible, EPSG:3857). {key} stands for a key, which is never part of what is shown.
class TileAddress
{
public:
    /// Throws RasterError with one sentence about the first thing that will not do.
    explicit TileAddress(std::string_view typed);

    [[nodiscard]] bool wantsKey() const;
    /// The address of one tile. The key is written as an address needs it.
    [[nodiscard]] std::string of(const RasterTile &tile, std::string_view key) const;
    /// For messages: without what may be secret, which is a user's name, what follows a question mark, and the key.
    [[nodiscard]] std::string shown() const;

private:
    enum class Place { Text, Zoom, Column, Row, RowFromSouth, Server, Key };
    struct Piece
    {
        Place place = Place::Text;
        std::string text; ///< as typed
    };
    [[nodiscard]] static Place placeOf(std::string_view name, std::string_view shown);
    [[nodiscard]] bool has(Place place) const;

    std::vector<Piece> m_pieces;
};

} // namespace geo
