// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>

namespace geo {

/// The most that a tile may unpack to.
inline constexpr std::size_t largestUnpacked = std::size_t{16} << 20;

/// What a file holds of a vector tile, unpacked where gzip has packed it (RFC 1952). Nothing where it is broken or too large, which is found out
/// before room is made for it. Pure.
[[nodiscard]] std::optional<std::string> unpacked(const std::string &bytes);

} // namespace geo
