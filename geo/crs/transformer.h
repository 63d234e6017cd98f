// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/base/lon_lat.h"

#include <memory>
#include <string>

struct PJconsts;
struct pj_ctx;

namespace geo {

/// A position in a projected system: metres, easting first.
struct EastNorth
{
    double east = 0;
    double north = 0;
};

/// The systems that the program speaks of, by EPSG code.
namespace epsg {
inline constexpr int wgs84 = 4326;
inline constexpr int cgcs2000 = 4490;
inline constexpr int cgcs2000GaussKruger120E = 4549; ///< 3-degree zone with the meridian 120 E, no zone prefix
inline constexpr int cgcs2000GaussKruger123E = 4550;
inline constexpr int webMercator = 3857;
inline constexpr int utm51N = 32651;
} // namespace epsg

/// The system that a page about a position is drawn in: CGCS2000 / 3-degree Gauss-Kruger of the nearest meridian (EPSG:4549
/// about 120 E) between 73.5 and 136.5 E, and WGS 84 / UTM elsewhere.
[[nodiscard]] int metricSystemAt(LonLat position);

/// From WGS-84 degrees to one projected system and back, through PROJ, longitude and easting always first. One thread at a
/// time: each has a PROJ context of its own. Throws CoordinateError when PROJ does not know the system or a position lies
/// where it is not defined.
class Transformer
{
public:
    explicit Transformer(int projectedEpsg);
    /// A system in PROJ's words or as WKT; it may be one of degrees, then east is longitude and north latitude.
    explicit Transformer(const std::string &definition, const std::string &name);

    [[nodiscard]] EastNorth project(LonLat wgs84) const;
    [[nodiscard]] LonLat unproject(EastNorth position) const;

private:
    struct ContextCloser
    {
        void operator()(pj_ctx *context) const;
    };
    struct TransformationCloser
    {
        void operator()(PJconsts *transformation) const;
    };
    std::string m_name; ///< for messages
    std::unique_ptr<pj_ctx, ContextCloser> m_context;
    std::unique_ptr<PJconsts, TransformationCloser> m_transformation;
};

} // namespace geo
