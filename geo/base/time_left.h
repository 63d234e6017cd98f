// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <optional>

namespace geo {

/// Whole seconds until long work is done if it goes on as it went so far: `share` 0..1 of it took `elapsed` seconds. Nothing in the
/// first second, and before a fiftieth is done: nobody can tell then.
[[nodiscard]] inline std::optional<int> secondsLeft(double share, double elapsed)
{
    if (elapsed < 1 || share < 0.02 || share > 1)
        return std::nullopt;
    return static_cast<int>(std::ceil(elapsed * (1 - share) / share));
}

} // namespace geo
