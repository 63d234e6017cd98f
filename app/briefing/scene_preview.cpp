// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/briefing/scene_preview.h"

#include "app/async/run_job.h"
#include "app/basemap/backdrop_maker.h"
#include "app/briefing/stage_painter.h"
#include "app/frame/map_look.h"

#include <QQuickWindow>

#include <utility>

namespace guixiang {

/// What a worker brings back; a null picture where it was stopped.
struct ScenePreview::Painted
{
    QImage picture;
    std::shared_ptr<const Backdrop> backdrop;
};

ScenePreview::ScenePreview(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    connect(this, &ScenePreview::changed, this, &ScenePreview::renew);
    connect(this, &QQuickItem::visibleChanged, this, &ScenePreview::renew);
}

void ScenePreview::setSession(Session *session)
{
    if (!follow(m_session, session, this, &ScenePreview::renew))
        return;
    if (m_session)
        connect(m_session, &Session::styleChanged, this, &ScenePreview::renew);
    Q_EMIT changed();
}

ScenePreview::~ScenePreview()
{
    m_stop.request_stop();
}

void ScenePreview::setRaster(RasterLayer *raster)
{
    if (m_raster == raster)
        return;
    if (m_raster)
        disconnect(m_raster, nullptr, this, nullptr);
    m_raster = raster;
    if (m_raster)
        connect(m_raster, &RasterLayer::choiceChanged, this, &ScenePreview::renew);
    Q_EMIT changed();
}

void ScenePreview::setRecord(const SceneRecord &record)
{
    if (std::exchange(m_record, record) != record)
        Q_EMIT changed();
}

void ScenePreview::geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry)
{
    QQuickPaintedItem::geometryChange(newGeometry, oldGeometry);
    if (newGeometry.size() != oldGeometry.size())
        renew();
}

void ScenePreview::renew()
{
    m_painted = false;
    m_stop.request_stop();
    Q_EMIT paintedChanged();
    if (!m_painting)
        begin();
}

void ScenePreview::begin()
{
    const bool canPaint = m_session && m_session->networks() && !m_record.id.isEmpty() && width() >= 1 && height() >= 1 && isVisible();
    if (!canPaint)
        return;
    const double ratio = window() ? window()->effectiveDevicePixelRatio() : 1;
    const MapLook look{.style = m_session->style(), .styleFolder = Session::styleFolder(), .background = m_raster ? m_raster->choice() : RasterChoice()};
    const auto work = [plan = m_session->plan(), networks = m_session->networks(), baseMap = m_session->baseMap(), look, scene = m_record.scene, size = QSizeF(width(), height()), ratio,
                       english = m_english, dark = m_dark, known = m_backdrop](const geo::Progress &progress) -> Painted {
        Painted made{.picture = QImage((size * ratio).toSize(), QImage::Format_RGB32), .backdrop = {}};
        made.picture.setDevicePixelRatio(ratio);
        QPainter painter(&made.picture);
        SymbolImages symbols(look.styleFolder);
        const StageLayout layout(size, *look.style);
        const auto backdropFor = [&](const geo::ViewTransform &view) {
            const double sharpness = layout.mapScale() * ratio;
            if (!known || !known->isFor(look.background, view, sharpness)) {
                const Backdrop backdrop = BackdropMaker(look.background, hasty).make(view, sharpness, {.reached = {}, .stop = progress.stop});
                if (!backdrop.isWhole())
                    return backdrop;
                made.backdrop = std::make_shared<const Backdrop>(backdrop);
            } else {
                made.backdrop = known;
            }
            return *made.backdrop;
        };
        paintStage(painter, layout, *plan, *baseMap, stageScene(*plan, *networks, *look.style, scene, english), *look.style, dark, symbols, Letters::AsOutlines, backdropFor);
        return made;
    };
    m_painting = true;
    m_painted = true; // until something changes
    m_stop = runJob(this, work, [this](const Outcome<Painted> &made) { take(made.isFine() ? made.value() : Painted()); });
}

void ScenePreview::take(const Painted &made)
{
    m_painting = false;
    if (!made.picture.isNull()) {
        m_picture = made.picture;
        m_backdrop = made.backdrop;
    }
    update();
    if (m_painted)
        Q_EMIT paintedChanged();
    else
        begin();
}

void ScenePreview::paint(QPainter *painter)
{
    if (m_picture.isNull())
        return;
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->drawImage(QRectF(0, 0, width(), height()), m_picture);
}

} // namespace guixiang
