// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/tiles/tile.h"
#include "geo/tiles/tile_key.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace geo {

/// What tiles are like, counted up whenever they come to hold more: those of an earlier format are made anew.
inline constexpr std::uint32_t tileFormat = 2;

/// A tile as bytes: a protocol buffer (https://protobuf.dev/programming-guides/encoding/) of names and groups; positions are whole
/// multiples of the level's quantum, each told from the one before. The quantum is a sixteenth of a pixel at the level's zoom,
/// in the finest level 2^-32 map units (under 1 cm).
[[nodiscard]] std::string encoded(const std::map<TileClass, std::vector<const TileFeature *>> &groups, int level);
/// The format that a tile says of itself; 1 for those that say none, 0 for bytes that are no tile.
[[nodiscard]] std::uint32_t tileFormatOf(std::string_view bytes);
/// Nothing for bytes that are no tile of that level.
[[nodiscard]] std::optional<Tile> decoded(std::string_view bytes, int level);

} // namespace geo
