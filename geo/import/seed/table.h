// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/base/lon_lat.h"
#include "geo/import/seed/row.h"

#include <filesystem>
#include <string>
#include <vector>

namespace geo {

/// The rows of a comma-separated table, read by GDAL. A file that cannot be read or lacks a column gives no rows and a
/// fault for each reason.
[[nodiscard]] std::vector<Row> readTable(const std::filesystem::path &file, const std::vector<std::string> &columns, Faults &faults);

/// A feature: its properties as texts (true and false for booleans), and the positions of its line or outer ring.
struct Feature
{
    Row row;
    std::vector<LonLat> positions;
};

/// The features of a GeoJSON file whose geometries must be LineStrings or single-ring Polygons as asked. Others are faults.
enum class FeatureKind { Line, Polygon };
[[nodiscard]] std::vector<Feature> readFeatures(const std::filesystem::path &file, FeatureKind kind,
                                                const std::vector<std::string> &properties, Faults &faults);

} // namespace geo
