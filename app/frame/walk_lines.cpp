// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/walk_lines.h"

namespace guixiang {

std::vector<geo::WalkLine> walkLinesOf(const geo::Route &route)
{
    std::vector<geo::WalkLine> lines;
    for (const geo::RouteLeg &leg : route.legs)
        if (leg.line.size() > 1)
            lines.push_back({leg.line, leg.doubtful || !leg.alongStreets});
    return lines;
}

} // namespace guixiang
