// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/base/lon_lat.h"

#include <array>
#include <optional>
#include <string_view>

namespace geo {

/// What a pair of degrees refers to. WGS-84 and CGCS2000 differ by centimetres and are taken as one; GCJ-02 (the shifted
/// degrees of Chinese web maps) and BD-09 (Baidu's further shift) are off by hundreds of metres inside China.
enum class Datum { Wgs84, Cgcs2000, Gcj02, Bd09 };

inline constexpr std::array allDatums{Datum::Wgs84, Datum::Cgcs2000, Datum::Gcj02, Datum::Bd09};

/// "wgs84", "cgcs2000", "gcj02", "bd09", and back.
[[nodiscard]] std::string_view nameOf(Datum datum);
[[nodiscard]] std::optional<Datum> datumFrom(std::string_view name);

/// Whether the shift applies: inside the customary rectangle of the published algorithm, longitude 72.004 to 137.8347,
/// latitude 0.8293 to 55.8271, tested on the WGS-84 position. Outside it nothing is changed.
[[nodiscard]] bool isShiftedRegion(LonLat wgs84);

/// Pure, any thread. The formulas are the publicly known ones of the GCJ-02 and BD-09 shifts (as in the "eviltransform"
/// write-ups); the way back is found by iteration, to well under a millimetre.
[[nodiscard]] LonLat toWgs84(Datum datum, LonLat position);
[[nodiscard]] LonLat fromWgs84(Datum datum, LonLat wgs84);

} // namespace geo
