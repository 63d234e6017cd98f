// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/camera_flight.h"

#include "geo/base/mercator.h"

namespace guixiang {

namespace {
geo::ViewTransform viewAt(const QGeoCoordinate &center, double zoom, double bearing)
{
    return {.centre = geo::toMapPoint({center.longitude(), center.latitude()}), .zoom = zoom, .bearing = bearing};
}
} // namespace

CameraTarget cameraTarget(const geo::ViewTransform &view)
{
    const geo::LonLat centre = geo::toLonLat(view.centre);
    return {QGeoCoordinate(centre.lat, centre.lon), view.zoom, view.bearing, true};
}

void CameraFlight::begin(const QGeoCoordinate &center, double zoomLevel, double bearing, const CameraTarget &target)
{
    m_flight.emplace(viewAt(center, zoomLevel, bearing), viewAt(target.center, target.zoomLevel, target.bearing), target.along);
}

CameraTarget CameraFlight::at(double share) const
{
    return m_flight ? cameraTarget(m_flight->at(share)) : CameraTarget();
}

} // namespace guixiang
