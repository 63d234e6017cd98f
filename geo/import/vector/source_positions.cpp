// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/import/vector/source_positions.h"

#include "geo/base/error.h"

#include <cpl_conv.h>

#include <cmath>

namespace geo {

namespace {
/// Degrees on WGS-84 or CGCS2000, which are taken as one.
bool isWgs84(const OGRSpatialReference &system)
{
    const char *datum = system.GetAttrValue("DATUM");
    const std::string name = datum ? datum : "";
    return system.IsGeographic() && (name.find("WGS_1984") != std::string::npos || name.find("World Geodetic System 1984") != std::string::npos ||
                                     name.find("China_2000") != std::string::npos || name.find("China 2000") != std::string::npos);
}

std::string wktOf(const OGRSpatialReference &system)
{
    char *text = nullptr;
    const char *const options[]{"FORMAT=WKT2_2019", nullptr};
    system.exportToWkt(&text, options);
    const std::string wkt = text ? text : "";
    CPLFree(text);
    return wkt;
}
} // namespace

SourcePositions::SourcePositions(const OGRSpatialReference *own, const DatumChoice &choice)
{
    if (choice.epsg > 0) {
        m_name = "EPSG:" + std::to_string(choice.epsg);
        if (choice.epsg != epsg::wgs84 && choice.epsg != epsg::cgcs2000)
            m_transformer = std::make_unique<Transformer>(choice.epsg);
    } else if (own && !isWgs84(*own) && !own->IsLocal()) {
        m_name = own->GetName() ? own->GetName() : "its own system";
        m_transformer = std::make_unique<Transformer>(wktOf(*own), m_name);
    }
}

std::optional<LonLat> SourcePositions::at(double x, double y) const
{
    LonLat position{x, y};
    if (m_transformer)
        try {
            position = m_transformer->unproject({x, y});
        } catch (const CoordinateError &) {
            return std::nullopt;
        }
    if (!std::isfinite(position.lon) || !std::isfinite(position.lat) || !isOnEarth(position))
        return std::nullopt;
    return position;
}

std::optional<std::vector<LonLat>> SourcePositions::of(const OGRSimpleCurve &curve) const
{
    std::vector<LonLat> line;
    line.reserve(static_cast<std::size_t>(curve.getNumPoints()));
    for (int i = 0; i < curve.getNumPoints(); ++i) {
        const auto position = at(curve.getX(i), curve.getY(i));
        if (!position)
            return std::nullopt;
        if (line.empty() || !(line.back() == *position))
            line.push_back(*position);
    }
    return line;
}

} // namespace geo
