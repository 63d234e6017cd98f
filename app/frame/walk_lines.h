// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/draw/composer.h"
#include "geo/route/route.h"

#include <vector>

namespace guixiang {

/// The lines of a route as a frame draws them.
[[nodiscard]] std::vector<geo::WalkLine> walkLinesOf(const geo::Route &route);

} // namespace guixiang
