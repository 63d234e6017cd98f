// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The pictures of a PlanMap: when another is needed, how it is made, how it comes onto the scene graph.
#include "app/mapview/plan_map.h"

#include "app/async/run_job.h"
#include "app/frame/map_box.h"
#include "app/frame/walk_lines.h"
#include "app/mapview/picture_node.h"
#include "geo/network/catchment.h"
#include "geo/route/route.h"

#include <QQuickWindow>

#include <cmath>
#include <utility>

namespace guixiang {

namespace {
constexpr double zoomStep = 0.2;
constexpr double flightZoomStep = 0.6; ///< in a flight nobody reads: fewer pictures, smoother frames
constexpr double overviewPx = 1200; ///< the whole base map in a square of that many pixels
constexpr double overviewZoom = 14; ///< of a small one
constexpr double composedMargin = 0.15; ///< of the view's width and height, on each side

std::vector<geo::WalkLine> walkLines(const geo::Plan &plan, const geo::StreetNetworks &networks, const geo::WalkId &id)
{
    const geo::Walk *walk = id.isEmpty() ? plan.firstWalk() : plan.find(id);
    return walk ? walkLinesOf(geo::routeOf(plan, networks, *walk)) : std::vector<geo::WalkLine>();
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

bool PlanMap::isPictureGood() const
{
    return m_picture && !m_lookChanged && std::abs(m_picture->picture.request.zoom - m_view.zoom) < (m_flying ? flightZoomStep : zoomStep)
           && m_picture->picture.request.bearing == m_view.bearing
           && m_picture->picture.request.view.contains(m_view.visible())
           && m_renderer && m_renderer->pixelRatio() == pixelRatio();
}

void PlanMap::composeSoon()
{
    if (std::exchange(m_complete, false))
        Q_EMIT completeChanged();
    if (!m_composing)
        m_soon.start();
}

/// A background of vector tiles takes the place of the project's.
std::shared_ptr<const geo::BaseMap> PlanMap::baseMap() const
{
    const auto background = m_raster ? m_raster->baseMap() : nullptr;
    return background ? background : m_session->baseMap();
}

/// A background of pictures takes the place of areas, and of streets where the user wants it so.
bool PlanMap::hasGround() const
{
    return !m_raster || !m_raster->isActive();
}

bool PlanMap::hasStreets() const
{
    return !m_raster || m_raster->showsStreets();
}

geo::PictureRequest PlanMap::request() const
{
    std::vector<geo::Box<geo::ScreenPoint>> reserved;
    for (const QRectF &part : m_covered)
        reserved.push_back({part.left() - width() / 2, part.top() - height() / 2, part.right() - width() / 2, part.bottom() - height() / 2});
    return {.view = m_view.visible(composedMargin),
            .zoom = m_view.zoom,
            .bearing = m_view.bearing,
            .english = m_english,
            .dark = m_dark,
            .categories = m_filter->categories(),
            .ground = hasGround(),
            .streets = hasStreets(),
            .stations = m_filter->isShown(QStringLiteral("stations")),
            .walks = m_filter->isShown(QStringLiteral("walk")),
            .hidden = m_filter->hiddenPlaces(),
            .selected = m_selected,
            .selectedFeature = m_selectedFeature,
            .ringed = m_ringed,
            .everyStop = m_everyStop,
            .walk = {m_walk.toStdString()},
            .reserved = std::move(reserved)};
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
    m_composedAt = m_view.centre;
    const auto work = [renderer = m_renderer, plan = m_session->plan(), networks = m_session->networks(), baseMap = baseMap(), from = m_reachFrom,
                       asked = request()](const geo::Progress &) mutable {
        asked.walkLines = walkLines(*plan, *networks, asked.walk);
        asked.walkAreas = walkAreas(*plan, networks->onFoot(), geo::PlaceId{from.toStdString()});
        asked.tiles = baseMap->tiles(asked.view, asked.zoom);
        return renderer->render(*plan, asked);
    };
    runJob(this, work, [this](const auto &made) {
        m_composing = false;
        made.isFine() ? takePicture(made.value()) : keepPicture(made.problem());
    });
}

/// What was shown last stays until the map can be read again; that it cannot is said once.
void PlanMap::keepPicture(const QString &problem)
{
    m_lookChanged = true;
    m_retry.start();
    if (!std::exchange(m_unreadable, true))
        Q_EMIT unreadable(problem);
}

void PlanMap::takePicture(std::shared_ptr<const RenderedPicture> picture)
{
    if (std::exchange(m_unreadable, false))
        Q_EMIT readableAgain();
    if (!window())
        return; // the map was put away while its picture was made
    m_picture = std::move(picture);
    m_marks.show(m_picture->picture.marks);
    update();
    if (m_raster)
        m_raster->tellFaults();
    if (isPictureGood()) {
        m_complete = true;
        Q_EMIT completeChanged();
        m_rest.start();
        renewOverview();
    } else {
        composeSoon();
    }
}

/// The whole base map, coarse and without names: what is seen of places that the picture does not reach yet.
void PlanMap::renewOverview()
{
    if (const OverviewLook look{baseMap(), m_session->style(), m_dark, hasGround(), hasStreets()}; std::exchange(m_overviewLook, look) == look)
        return;
    const geo::Box<geo::LonLat> extent = m_session->plan()->baseMap.extent;
    if (extent.isEmpty())
        return;
    MapBox box;
    include(box, extent);
    const geo::ViewTransform view = geo::fitted(box, {.widthPx = overviewPx, .heightPx = overviewPx}, {}, overviewZoom);
    geo::PictureRequest asked{.view = box, .zoom = view.zoom, .dark = m_dark, .ground = hasGround(), .streets = hasStreets(), .stations = false, .walks = false, .overlays = false};
    const auto work = [plan = m_session->plan(), baseMap = baseMap(), style = m_session->style(), asked](const geo::Progress &) mutable {
        asked.tiles = baseMap->tiles(asked.view, asked.zoom);
        return renderedGround(*plan, *style, asked);
    };
    runJob(this, work, [this](const auto &made) {
        if (made.isFine())
            m_overview = made.value();
        else
            m_overviewLook = {}; // with the next picture
    });
}

QSGNode *PlanMap::updatePaintNode(QSGNode *old, UpdatePaintNodeData *)
{
    auto *node = static_cast<PictureNode *>(old);
    if (!m_picture)
        return node;
    if (!node) {
        node = new PictureNode(window());
        m_rasterNode = nullptr; // it went with the earlier one
    }
    node->show(m_picture, m_overview);
    node->move(m_view);
    showRaster(node);
    return node;
}

} // namespace guixiang
