// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/tiles/tile.h"
#include "geo/tiles/tile_key.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace geo {

/// A tile as bytes: a protocol buffer (https://protobuf.dev/programming-guides/encoding/) of names and groups; positions are whole
/// multiples of the level's quantum, each told from the one before. The quantum is a sixteenth of a pixel at the level's zoom,
/// in the finest level 2^-32 map units (under 1 cm).
[[nodiscard]] std::string encoded(const std::map<TileClass, std::vector<const TileFeature *>> &groups, int level);
/// Nothing for bytes that are no tile of that level.
[[nodiscard]] std::optional<Tile> decoded(std::string_view bytes, int level);

} // namespace geo
