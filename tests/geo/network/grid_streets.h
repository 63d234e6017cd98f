// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/base/local_plane.h"
#include "geo/model/street.h"

#include <string>
#include <utility>
#include <vector>

/// Streets drawn in metres about the middle of the block, so that lengths can be read off.
inline const geo::LocalPlane &testPlane()
{
    static const geo::LocalPlane plane({121.4196, 31.2163});
    return plane;
}

inline geo::Street street(const std::string &name, const std::vector<std::pair<double, double>> &metres,
                          geo::StreetClass streetClass = geo::StreetClass::Residential)
{
    geo::Street made{.id = {name + std::to_string(metres.front().first) + std::to_string(metres.front().second)}, .name = {name, {}}, .streetClass = streetClass, .note = {}, .line = {}};
    for (const auto &[x, y] : metres)
        made.line.push_back(testPlane().toLonLat({x, y}));
    return made;
}

inline geo::LonLat spot(double x, double y)
{
    return testPlane().toLonLat({x, y});
}
