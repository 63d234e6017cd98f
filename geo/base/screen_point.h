// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace geo {

/// A position or an offset on a picture: logical pixels, x rightward, y downward.
struct ScreenPoint
{
    double x = 0;
    double y = 0;

    bool operator==(const ScreenPoint &) const = default;
};

} // namespace geo
