// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/crs/transformer.h"

#include "geo/base/error.h"

#include <proj.h>

#include <algorithm>
#include <cmath>

namespace geo {

void Transformer::ContextCloser::operator()(PJ_CONTEXT *context) const
{
    proj_context_destroy(context);
}

void Transformer::TransformationCloser::operator()(PJ *transformation) const
{
    proj_destroy(transformation);
}

int metricSystemAt(LonLat position)
{
    if (position.lat > 0 && position.lon >= 73.5 && position.lon < 136.5)
        return epsg::cgcs2000GaussKruger120E + static_cast<int>(std::floor((position.lon + 1.5) / 3)) - 40;
    const int zone = std::clamp(static_cast<int>(std::floor((position.lon + 180) / 6)) + 1, 1, 60);
    return (position.lat < 0 ? 32700 : 32600) + zone;
}

Transformer::Transformer(int projectedEpsg)
    : Transformer("EPSG:" + std::to_string(projectedEpsg), "EPSG:" + std::to_string(projectedEpsg))
{
}

Transformer::Transformer(const std::string &definition, const std::string &name)
    : m_name(name)
    , m_context(proj_context_create())
{
    proj_log_level(m_context.get(), PJ_LOG_NONE);
    using Transformation = decltype(m_transformation);
    const Transformation asDefined(proj_create_crs_to_crs(m_context.get(), "EPSG:4326", definition.c_str(), nullptr));
    if (asDefined)
        m_transformation.reset(proj_normalize_for_visualization(m_context.get(), asDefined.get()));
    if (!m_transformation)
        throw CoordinateError("PROJ knows no way from WGS-84 to " + m_name + "; use an EPSG code of a projected system.");
}

EastNorth Transformer::project(LonLat wgs84) const
{
    const PJ_COORD reached = proj_trans(m_transformation.get(), PJ_FWD, proj_coord(wgs84.lon, wgs84.lat, 0, 0));
    if (!std::isfinite(reached.xy.x) || !std::isfinite(reached.xy.y))
        throw CoordinateError(std::to_string(wgs84.lon) + "," + std::to_string(wgs84.lat) + " has no place in " + m_name
                              + "; give a position inside its area.");
    return {reached.xy.x, reached.xy.y};
}

LonLat Transformer::unproject(EastNorth position) const
{
    const PJ_COORD reached = proj_trans(m_transformation.get(), PJ_INV, proj_coord(position.east, position.north, 0, 0));
    if (!std::isfinite(reached.lp.lam) || !std::isfinite(reached.lp.phi))
        throw CoordinateError(std::to_string(position.east) + "," + std::to_string(position.north) + " is no position of "
                              + m_name + "; give easting and northing in metres, in this order.");
    return {reached.lp.lam, reached.lp.phi};
}

} // namespace geo
