// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/base/box.h"
#include "geo/base/lon_lat.h"
#include "geo/base/map_point.h"
#include "geo/model/place.h"

namespace guixiang {

/// What a picture is fitted to, in map units.
using MapBox = geo::Box<geo::MapPoint>;

void include(MapBox &box, const std::vector<geo::LonLat> &line);
void include(MapBox &box, const geo::Box<geo::LonLat> &degrees);

/// A place with its lines; about an uncertain position with the room of its ring, which belongs into the picture.
void include(MapBox &box, const geo::Place &place);

} // namespace guixiang
