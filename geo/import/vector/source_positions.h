// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/base/area.h"
#include "geo/crs/transformer.h"
#include "geo/import/vector/import.h"

#include <ogr_geometry.h>
#include <ogr_spatialref.h>

#include <memory>
#include <string>
#include <vector>

namespace geo {

/// From the coordinates of a layer to degrees: through its own system, or the one that the user names.
class SourcePositions
{
public:
    /// Throws CoordinateError for a system that PROJ does not know.
    SourcePositions(const OGRSpatialReference *own, const DatumChoice &choice);

    /// Nothing for what is no position on Earth.
    [[nodiscard]] std::optional<LonLat> at(double x, double y) const;
    /// Of a curve, each position that repeats the one before it left out; nothing when one is not on Earth.
    [[nodiscard]] std::optional<std::vector<LonLat>> of(const OGRSimpleCurve &curve) const;
    [[nodiscard]] const std::string &name() const { return m_name; } ///< of the system, for the report

private:
    std::string m_name;
    std::unique_ptr<Transformer> m_transformer; ///< null where the coordinates are degrees already
};

} // namespace geo
