// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mapview/plan_map.h"

#include "app/mapview/picture_node.h"
#include "geo/base/mercator.h"
#include "geo/draw/overlay_hit.h"

#include <QQuickWindow>

#include <chrono>
#include <cmath>
#include <utility>

namespace guixiang {

namespace {
constexpr std::chrono::milliseconds restsAfter{200};
constexpr std::chrono::milliseconds retriesAfter(2000); ///< what could not be read
constexpr double featureReachPx = 7; ///< how near a click comes to a line or a point
} // namespace

PlanMap::PlanMap(QQuickItem *parent)
    : QQuickItem(parent)
{
    setFlag(ItemHasContents);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restsAfter);
    // Names keep their size while the map between them shrinks: what had room a moment ago may touch now.
    connect(&m_rest, &QTimer::timeout, this, [this] {
        const bool wasElsewhere = m_picture && (m_picture->picture.request.zoom != m_view.zoom || (!m_covered.isEmpty() && m_composedAt != m_view.centre));
        if (wasElsewhere)
            composeSoon();
    });
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &PlanMap::compose);
    m_retry.setSingleShot(true);
    m_retry.setInterval(retriesAfter);
    connect(&m_retry, &QTimer::timeout, this, &PlanMap::compose);
}

PlanMap::~PlanMap() = default;

void PlanMap::setSession(Session *session)
{
    if (!follow(m_session, session, this, &PlanMap::changeLook))
        return;
    if (m_session)
        connect(m_session, &Session::styleChanged, this, [this] {
            m_renderer.reset(); // it holds on to a style
            changeLook();
        });
    Q_EMIT sessionChanged();
    changeLook();
}

void PlanMap::setFilter(LayerFilter *filter)
{
    if (m_filter == filter)
        return;
    if (m_filter)
        disconnect(m_filter, nullptr, this, nullptr);
    m_filter = filter;
    if (m_filter)
        connect(m_filter, &LayerFilter::changed, this, &PlanMap::changeLook);
    Q_EMIT filterChanged();
    changeLook();
}

QGeoCoordinate PlanMap::center() const
{
    const geo::LonLat position = geo::toLonLat(m_view.centre);
    return QGeoCoordinate(position.lat, position.lon);
}

void PlanMap::setCenter(const QGeoCoordinate &center)
{
    if (!center.isValid())
        return;
    geo::ViewTransform view = m_view;
    view.centre = geo::toMapPoint({center.longitude(), center.latitude()});
    setView(view);
}

void PlanMap::setZoomLevel(double zoom)
{
    geo::ViewTransform view = m_view;
    view.zoom = zoom;
    setView(view);
}

void PlanMap::setBearing(double bearing)
{
    geo::ViewTransform view = m_view;
    view.bearing = bearing;
    setView(view);
}

void PlanMap::setView(const geo::ViewTransform &view)
{
    if (view == m_view)
        return;
    m_view = view;
    if (!isPictureGood())
        composeSoon();
    m_rest.start();
    if (m_raster)
        polish();
    update();
    Q_EMIT viewChanged();
}

/// A part of the look becomes another.
template<typename Value>
void PlanMap::look(Value &member, const Value &value)
{
    if (std::exchange(member, value) != value)
        changeLook();
}

void PlanMap::setEnglish(bool english)
{
    look(m_english, english);
}

void PlanMap::setDark(bool dark)
{
    look(m_dark, dark);
}

QStringList PlanMap::selectedPlaces() const
{
    QStringList ids;
    for (const geo::PlaceId &place : m_selected)
        ids << QString::fromStdString(place.value);
    return ids;
}

void PlanMap::setSelectedPlaces(const QStringList &places)
{
    std::set<geo::PlaceId> selected;
    for (const QString &place : places)
        selected.insert(geo::PlaceId{place.toStdString()});
    if (std::exchange(m_selected, selected) != selected)
        changeLook();
}

void PlanMap::setSelectedFeature(const QString &feature)
{
    look(m_selectedFeature, geo::featureIdFrom(feature.toStdString()));
}

void PlanMap::setWalk(const QString &walk)
{
    look(m_walk, walk);
}

void PlanMap::setReachFrom(const QString &place)
{
    look(m_reachFrom, place);
}

void PlanMap::setEveryStop(bool every)
{
    look(m_everyStop, every);
}

void PlanMap::setFlying(bool flying)
{
    if (std::exchange(m_flying, flying) == flying)
        return;
    if (!isPictureGood())
        composeSoon();
    Q_EMIT viewChanged();
}

void PlanMap::setRinged(bool ringed)
{
    look(m_ringed, ringed);
}

void PlanMap::setCovered(const QList<QRectF> &covered)
{
    look(m_covered, covered);
}

void PlanMap::setEnlarged(double times)
{
    look(m_enlarged, times);
}

double PlanMap::pixelRatio() const
{
    // A picture may come to be ready when its map has left the window.
    return (window() ? window()->effectiveDevicePixelRatio() : 1) * m_enlarged;
}

void PlanMap::changeLook()
{
    m_lookChanged = true;
    composeSoon();
    Q_EMIT lookChanged();
}

double PlanMap::metresPerPixel() const
{
    return geo::metresPerMapUnit(geo::toLonLat(m_view.centre).lat) / geo::worldSizePx(m_view.zoom);
}

int PlanMap::roundMetres(double metres)
{
    if (!(metres >= 1))
        return 1;
    const double power = std::pow(10, std::floor(std::log10(metres)));
    const double times = metres / power >= 5 ? 5 : (metres / power >= 2 ? 2 : 1);
    return static_cast<int>(std::lround(times * power));
}

QGeoCoordinate PlanMap::positionAt(double x, double y) const
{
    const geo::LonLat position = geo::toLonLat(m_view.toMap({x, y}));
    return QGeoCoordinate(position.lat, position.lon);
}

geo::ScreenPoint PlanMap::spotOf(const geo::Mark &mark) const
{
    const geo::ScreenPoint anchor = m_view.toScreen(mark.anchor);
    return {anchor.x + mark.offset.x, anchor.y + mark.offset.y};
}

QPointF PlanMap::spotOfStop(int stop, const QGeoCoordinate &otherwise) const
{
    geo::ScreenPoint spot = m_view.toScreen(geo::toMapPoint({otherwise.longitude(), otherwise.latitude()}));
    const auto &marks = m_marks.marks();
    if (const auto found = std::ranges::find(marks, stop, &geo::Mark::stop); found != marks.end())
        spot = spotOf(*found);
    return {spot.x, spot.y};
}

QStringList PlanMap::placesAt(double x, double y) const
{
    const geo::Mark *nearest = nullptr;
    double nearestPx = 0;
    for (const geo::Mark &mark : m_marks.marks()) {
        const geo::ScreenPoint spot = spotOf(mark);
        const double distance = std::hypot(spot.x - x, spot.y - y);
        if (distance <= mark.radiusPx + 4 && (!nearest || distance < nearestPx)) {
            nearest = &mark;
            nearestPx = distance;
        }
    }
    return nearest ? placeIds(*nearest) : QStringList();
}

QString PlanMap::featureAt(double x, double y) const
{
    const auto plan = m_session ? m_session->plan() : nullptr;
    const auto found = plan ? geo::featureAt(*plan, m_view.toMap({x, y}), featureReachPx / geo::worldSizePx(m_view.zoom)) : std::nullopt;
    return found ? QString::fromStdString(found->text()) : QString();
}

void PlanMap::geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry)
{
    QQuickItem::geometryChange(newGeometry, oldGeometry);
    geo::ViewTransform view = m_view;
    view.widthPx = newGeometry.width();
    view.heightPx = newGeometry.height();
    setView(view);
}

void PlanMap::itemChange(ItemChange change, const ItemChangeData &data)
{
    if (change == ItemSceneChange || change == ItemDevicePixelRatioHasChanged)
        composeSoon();
    if (change == ItemVisibleHasChanged && data.boolValue && m_raster)
        polish();
    QQuickItem::itemChange(change, data);
}

} // namespace guixiang
