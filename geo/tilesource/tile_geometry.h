// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/tilesource/decoded_layer.h"

#include <protozero/pbf_reader.hpp>

#include <cmath>
#include <cstdint>

namespace geo {

/// The grid that the positions of a vector tile's layer are counted on, from the tile's north-west corner.
class TileGrid
{
public:
    TileGrid(const RasterTile &at, std::uint32_t extent)
        : m_left(at.column)
        , m_top(at.row)
        , m_size(std::ldexp(1.0, -at.zoom))
        , m_extent(extent)
    {
    }
    [[nodiscard]] MapPoint pointAt(std::int64_t x, std::int64_t y) const
    {
        return {(m_left + static_cast<double>(x) / m_extent) * m_size, (m_top + static_cast<double>(y) / m_extent) * m_size};
    }

private:
    double m_left, m_top, m_size, m_extent;
};

/// The parts of a feature from its commands (vector-tile-spec 2.1, 4.3): points, lines of at least two points, and areas, whose outlines turn as the first
/// one does and whose holes turn the other way. What lies a world away, a ring of fewer than three corners and an area of more than 20,000 points
/// are left out. Throws protozero's exceptions for commands that are none.
[[nodiscard]] std::vector<TileRings> geometryOf(const protozero::iterator_range<protozero::pbf_reader::const_uint32_iterator> &commands, DecodedFeature::Kind kind,
                                                const TileGrid &grid, TileAllowance &allowance);

} // namespace geo
