// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/basemap/backdrop.h"
#include "app/basemap/raster_layer.h"
#include "app/briefing/scene_record.h"
#include "app/document/session.h"

#include <QImage>
#include <QPointer>
#include <QQuickPaintedItem>

#include <memory>
#include <stop_token>

namespace guixiang {

/// A scene as the stage shows it, small: painted on a worker when the scene, the plan, the style, the background, the theme or the size changes. GUI thread,
/// but for paint.
class ScenePreview : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(guixiang::Session *session READ session WRITE setSession NOTIFY changed REQUIRED FINAL)
    Q_PROPERTY(guixiang::RasterLayer *raster READ raster WRITE setRaster NOTIFY changed FINAL)
    Q_PROPERTY(guixiang::SceneRecord record MEMBER m_record WRITE setRecord NOTIFY changed FINAL)
    Q_PROPERTY(bool english MEMBER m_english NOTIFY changed FINAL)
    Q_PROPERTY(bool dark MEMBER m_dark NOTIFY changed FINAL)
    Q_PROPERTY(bool painted READ isPainted NOTIFY paintedChanged FINAL)

public:
    explicit ScenePreview(QQuickItem *parent = nullptr);
    ~ScenePreview() override;

    [[nodiscard]] Session *session() const { return m_session; }
    void setSession(Session *session);
    [[nodiscard]] RasterLayer *raster() const { return m_raster; }
    void setRaster(RasterLayer *raster); ///< the background that the user chose; null for none
    void setRecord(const SceneRecord &record);
    /// True while the picture is of the scene as it is now.
    [[nodiscard]] bool isPainted() const { return m_painted && !m_painting; }
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();
    void paintedChanged();

protected:
    void geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry) override;

private:
    void renew();
    void begin();
    struct Painted;
    void take(const Painted &made);

    Session *m_session = nullptr;
    QPointer<RasterLayer> m_raster;
    SceneRecord m_record;
    bool m_english = false;
    bool m_dark = false;
    bool m_painting = false; ///< one at a time; what changes meanwhile is painted next
    bool m_painted = false;
    QImage m_picture;
    std::shared_ptr<const Backdrop> m_backdrop; ///< of that picture: it need not be made again where the map looks the same
    std::stop_source m_stop; ///< of waiting for a background
};

} // namespace guixiang
