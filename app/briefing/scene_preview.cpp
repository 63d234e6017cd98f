// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/briefing/scene_preview.h"

#include "app/briefing/stage_painter.h"
#include "app/session/run_on.h"

#include <QQuickWindow>

#include <utility>

namespace guixiang {

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
    const auto work = [plan = m_session->plan(), networks = m_session->networks(), baseMap = m_session->baseMap(), style = m_session->style(), scene = m_record.scene,
                       size = QSizeF(width(), height()), ratio, english = m_english, dark = m_dark] {
        QImage picture((size * ratio).toSize(), QImage::Format_RGB32);
        picture.setDevicePixelRatio(ratio);
        QPainter painter(&picture);
        SymbolImages symbols(Session::styleFolder());
        paintStage(painter, StageLayout(size, *style), *plan, *baseMap, stageScene(*plan, *networks, *style, scene, english), *style, dark, symbols, Letters::AsOutlines);
        return picture;
    };
    m_painting = true;
    m_painted = true; // until something changes
    runOn(QThreadPool::globalInstance(), this, work, [this](const QImage &picture) { take(picture); });
}

void ScenePreview::take(const QImage &picture)
{
    m_painting = false;
    m_picture = picture;
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
