// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/plan_map.h"

#include "app/map/picture_node.h"
#include "geo/base/mercator.h"
#include "geo/network/catchment.h"
#include "geo/walk/route.h"

#include <QFutureWatcher>
#include <QQuickWindow>
#include <QtConcurrentRun>

#include <chrono>
#include <cmath>
#include <utility>

namespace guixiang {

namespace {
constexpr double zoomStep = 0.2;
constexpr double flightZoomStep = 0.6; ///< in a flight nobody reads: fewer pictures, smoother frames
constexpr std::chrono::milliseconds restsAfter{200};
constexpr double composedMargin = 0.25; ///< of the view's width and height, on each side

std::vector<geo::WalkLine> walkLines(const geo::Plan &plan, const geo::StreetNetworks &networks, const geo::WalkId &id)
{
    const geo::Walk *walk = id.isEmpty() ? plan.firstWalk() : plan.find(id);
    return walk ? geo::walkLinesOf(geo::routeOf(plan, networks, *walk)) : std::vector<geo::WalkLine>();
}

std::vector<geo::WalkArea> walkAreas(const geo::Plan &plan, const geo::StreetNetwork &network, const geo::PlaceId &from)
{
    std::vector<geo::WalkArea> areas;
    const geo::Place *place = plan.find(from);
    if (!place || !place->position)
        return areas;
    for (const int minutes : geo::reachMinutes)
        areas.push_back({minutes, geo::catchment(network, *place->position, geo::metresIn(minutes))});
    return areas;
}
} // namespace

PlanMap::PlanMap(QQuickItem *parent)
    : QQuickItem(parent)
{
    setFlag(ItemHasContents);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restsAfter);
    // Names keep their size while the map between them shrinks: what had room a moment ago may touch now.
    connect(&m_rest, &QTimer::timeout, this, [this] {
        if (m_picture && m_picture->picture.request.zoom != m_view.zoom)
            composeSoon();
    });
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &PlanMap::compose);
}

PlanMap::~PlanMap()
{
    // A picture in the making uses fonts, which go with the application.
    m_making.waitForFinished();
}

void PlanMap::setSession(Session *session)
{
    if (!follow(m_session, session, this, &PlanMap::changeLook))
        return;
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
    update();
    Q_EMIT viewChanged();
}

void PlanMap::setEnglish(bool english)
{
    if (std::exchange(m_english, english) != english)
        changeLook();
}

void PlanMap::setDark(bool dark)
{
    if (std::exchange(m_dark, dark) != dark)
        changeLook();
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

void PlanMap::setWalk(const QString &walk)
{
    if (std::exchange(m_walk, walk) != walk)
        changeLook();
}

void PlanMap::setReachFrom(const QString &place)
{
    if (std::exchange(m_reachFrom, place) != place)
        changeLook();
}

void PlanMap::setEveryStop(bool every)
{
    if (std::exchange(m_everyStop, every) != every)
        changeLook();
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
    if (std::exchange(m_ringed, ringed) != ringed)
        changeLook();
}

void PlanMap::setEnlarged(double times)
{
    if (std::exchange(m_enlarged, times) != times)
        changeLook();
}

double PlanMap::pixelRatio() const
{
    return window()->effectiveDevicePixelRatio() * m_enlarged;
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

bool PlanMap::isPictureGood() const
{
    return m_picture && !m_lookChanged && std::abs(m_picture->picture.request.zoom - m_view.zoom) < (m_flying ? flightZoomStep : zoomStep)
           && m_picture->picture.request.bearing == m_view.bearing
           && m_picture->picture.request.view.contains(m_view.visible())
           && m_renderer->pixelRatio() == pixelRatio();
}

void PlanMap::composeSoon()
{
    if (std::exchange(m_complete, false))
        Q_EMIT completeChanged();
    if (!m_composing)
        m_soon.start();
}

geo::PictureRequest PlanMap::request() const
{
    return {.view = m_view.visible(composedMargin),
            .zoom = m_view.zoom,
            .bearing = m_view.bearing,
            .english = m_english,
            .dark = m_dark,
            .categories = m_filter->categories(),
            .stations = m_filter->isShown(QStringLiteral("stations")),
            .walks = m_filter->isShown(QStringLiteral("walk")),
            .hidden = m_filter->hiddenPlaces(),
            .selected = m_selected,
            .ringed = m_ringed,
            .everyStop = m_everyStop,
            .walk = {m_walk.toStdString()}};
}

void PlanMap::compose()
{
    if (m_composing || !window() || !m_session || !m_session->isReady() || !m_filter || width() <= 0 || height() <= 0)
        return;
    const double ratio = pixelRatio();
    if (!m_renderer || m_renderer->pixelRatio() != ratio)
        m_renderer = std::make_shared<PictureRenderer>(m_session->style(), m_session->styleFolder(), ratio);
    m_composing = true;
    m_lookChanged = false;
    auto *watcher = new QFutureWatcher<std::shared_ptr<const RenderedPicture>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        takePicture(watcher->result());
    });
    m_making = QtConcurrent::run(
        [renderer = m_renderer, plan = m_session->plan(), networks = m_session->networks(), from = m_reachFrom, asked = request()]() mutable {
            asked.walkLines = walkLines(*plan, *networks, asked.walk);
            asked.walkAreas = walkAreas(*plan, networks->onFoot(), geo::PlaceId{from.toStdString()});
            return renderer->render(*plan, asked);
        });
    watcher->setFuture(m_making);
}

void PlanMap::takePicture(std::shared_ptr<const RenderedPicture> picture)
{
    m_composing = false;
    m_picture = std::move(picture);
    m_marks.show(m_picture->picture.marks);
    update();
    if (isPictureGood()) {
        m_complete = true;
        Q_EMIT completeChanged();
        m_rest.start();
    } else {
        composeSoon();
    }
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

QSGNode *PlanMap::updatePaintNode(QSGNode *old, UpdatePaintNodeData *)
{
    auto *node = static_cast<PictureNode *>(old);
    if (!m_picture)
        return node;
    if (!node)
        node = new PictureNode(window());
    node->show(m_picture);
    node->move(m_view);
    return node;
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
    QQuickItem::itemChange(change, data);
}

} // namespace guixiang
