// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/base/flight.h"

#include <QGeoCoordinate>
#include <QObject>
#include <QQmlEngine>

#include <optional>

namespace guixiang {

/// A view that QML moves the camera to.
struct CameraTarget
{
    Q_GADGET
    QML_VALUE_TYPE(cameraTarget)
    Q_PROPERTY(QGeoCoordinate center MEMBER center FINAL)
    Q_PROPERTY(double zoomLevel MEMBER zoomLevel FINAL)
    Q_PROPERTY(double bearing MEMBER bearing FINAL)
    Q_PROPERTY(bool valid MEMBER valid FINAL)

public:
    QGeoCoordinate center;
    double zoomLevel = 0;
    double bearing = 0;
    bool valid = false; ///< false when there was nothing to look at
    std::vector<geo::MapPoint> along = {}; ///< the way that a flight takes there; empty for the straight one
};

[[nodiscard]] CameraTarget cameraTarget(const geo::ViewTransform &view);

/// A flight of the camera for QML to animate: begin() and then at() with a share from 0 to 1. GUI thread.
class CameraFlight : public QObject
{
    Q_OBJECT
    QML_ELEMENT

public:
    using QObject::QObject;

    Q_INVOKABLE void begin(const QGeoCoordinate &center, double zoomLevel, double bearing, const guixiang::CameraTarget &target);
    /// Invalid before begin().
    Q_INVOKABLE [[nodiscard]] guixiang::CameraTarget at(double share) const;

private:
    std::optional<geo::Flight> m_flight;
};

} // namespace guixiang
