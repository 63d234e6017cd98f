// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace geo {

/// What GDAL's OpenStreetMap reader is told to give: the tags that a base map is made of, as columns of their own. So no feature
/// carries its other tags as one text that would have to be made and taken apart again.
inline constexpr const char *osmConfig = R"(attribute_name_laundering=no
closed_ways_are_polygons=aeroway,amenity,boundary,building,craft,geological,historic,landuse,leisure,military,natural,office,place,shop,sport,tourism,waterway=dock,waterway=riverbank,highway=platform,public_transport=platform
[points]
osm_id=yes
attributes=name,name:en,railway,station,layer
ignore=created_by,source,note
[lines]
osm_id=yes
attributes=name,name:en,highway,railway,waterway,layer,bridge,tunnel
ignore=created_by,source,note
[multipolygons]
osm_id=yes
attributes=name,name:en,building,landuse,leisure,natural,waterway,railway,highway,layer,bridge,tunnel,location
ignore=created_by,source,note
[multilinestrings]
osm_id=yes
attributes=type
[other_relations]
osm_id=yes
attributes=type
)";

} // namespace geo
