// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where to look: the camera targets of a PlanMap.
#include "app/frame/map_box.h"
#include "app/mapview/plan_map.h"

#include "geo/base/mercator.h"

#include <algorithm>

namespace guixiang {

namespace {
constexpr double closestZoom = 17; ///< a single place is shown with the streets around it
} // namespace

CameraTarget PlanMap::targetOf(const MapBox &box, geo::Margins margins, double maximumZoom) const
{
    if (box.isEmpty())
        return {};
    return cameraTarget(geo::fitted(box, m_view, margins, maximumZoom));
}

CameraTarget PlanMap::viewOfPlaces(const QStringList &places, double left, double top, double right, double bottom) const
{
    MapBox box;
    if (m_session && m_session->plan())
        for (const QString &id : places)
            if (const geo::Place *place = m_session->plan()->find(geo::PlaceId{id.toStdString()}))
                include(box, *place);
    return targetOf(box, {left, top, right, bottom}, closestZoom);
}

CameraTarget PlanMap::viewOfStreet(const QString &name, double left, double top, double right, double bottom) const
{
    MapBox box;
    if (m_session && m_session->plan())
        if (const geo::StreetName *street = m_session->plan()->baseMap.find(name.toStdString()))
            include(box, street->extent);
    return targetOf(box, {left, top, right, bottom}, closestZoom);
}

CameraTarget PlanMap::viewOfStation(const QString &name, double left, double top, double right, double bottom) const
{
    MapBox box;
    if (m_session && m_session->plan())
        for (const geo::Station &station : m_session->plan()->stations)
            if (station.name.zh == name.toStdString())
                box.include(geo::toMapPoint(station.position));
    return targetOf(box, {left, top, right, bottom}, closestZoom);
}

CameraTarget PlanMap::viewOfOverlay(const QString &overlay, double left, double top, double right, double bottom) const
{
    MapBox box;
    if (m_session && m_session->plan())
        if (const geo::Overlay *found = m_session->plan()->find(geo::OverlayId{overlay.toStdString()}))
            include(box, found->bounds());
    return targetOf(box, {left, top, right, bottom}, closestZoom);
}

CameraTarget PlanMap::viewOfFeature(const QString &feature, double left, double top, double right, double bottom) const
{
    MapBox box;
    const auto id = geo::featureIdFrom(feature.toStdString());
    if (id && m_session && m_session->plan())
        if (const geo::OverlayFeature *found = m_session->plan()->find(*id))
            include(box, found->bounds);
    return targetOf(box, {left, top, right, bottom}, closestZoom);
}

CameraTarget PlanMap::overview(double left, double top, double right, double bottom) const
{
    MapBox box;
    if (const auto plan = m_session ? m_session->plan() : nullptr) {
        include(box, plan->block.outline);
        // A project without a block shows all it has.
        if (box.isEmpty())
            for (const geo::Place &place : plan->places)
                include(box, place);
        if (box.isEmpty())
            include(box, plan->baseMap.extent);
    }
    return targetOf(box, {left, top, right, bottom}, closestZoom);
}

CameraTarget PlanMap::savedView(double latitude, double longitude, double zoomLevel) const
{
    const QGeoCoordinate center(latitude, longitude);
    return {center, zoomLevel, 0, center.isValid() && zoomLevel > 0};
}

CameraTarget PlanMap::viewRevealing(const QGeoCoordinate &position, double left, double top, double right, double bottom) const
{
    if (!position.isValid() || left + right >= width() || top + bottom >= height())
        return {};
    const geo::ScreenPoint spot = m_view.toScreen(geo::toMapPoint({position.longitude(), position.latitude()}));
    const geo::ScreenPoint beyond{spot.x - std::clamp(spot.x, left, width() - right), spot.y - std::clamp(spot.y, top, height() - bottom)};
    const geo::LonLat centre = geo::toLonLat(m_view.toMap({width() / 2 + beyond.x, height() / 2 + beyond.y}));
    return {QGeoCoordinate(centre.lat, centre.lon), m_view.zoom, m_view.bearing, beyond != geo::ScreenPoint{}};
}

CameraTarget PlanMap::viewAbout(double x, double y) const
{
    return cameraTarget({.centre = m_view.toMap({x, y}), .zoom = m_view.zoom, .bearing = m_view.bearing});
}

CameraTarget PlanMap::viewOfRectangle(double x, double y, double width, double height) const
{
    MapBox box;
    for (const double cornerX : {x, x + width})
        for (const double cornerY : {y, y + height})
            box.include(m_view.toMap({cornerX, cornerY}));
    return targetOf(box, {}, 19);
}

} // namespace guixiang
