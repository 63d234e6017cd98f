// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/briefing/scene_record.h"
#include "app/session/session.h"

#include <QImage>
#include <QQuickPaintedItem>

namespace guixiang {

/// A scene as the stage shows it, small: painted on a worker when the scene, the plan, the style, the theme or the size changes. GUI thread,
/// but for paint.
class ScenePreview : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(guixiang::Session *session READ session WRITE setSession NOTIFY changed REQUIRED FINAL)
    Q_PROPERTY(guixiang::SceneRecord record MEMBER m_record WRITE setRecord NOTIFY changed FINAL)
    Q_PROPERTY(bool english MEMBER m_english NOTIFY changed FINAL)
    Q_PROPERTY(bool dark MEMBER m_dark NOTIFY changed FINAL)
    Q_PROPERTY(bool painted READ isPainted NOTIFY paintedChanged FINAL)

public:
    explicit ScenePreview(QQuickItem *parent = nullptr);

    [[nodiscard]] Session *session() const { return m_session; }
    void setSession(Session *session);
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
    void take(const QImage &picture);

    Session *m_session = nullptr;
    SceneRecord m_record;
    bool m_english = false;
    bool m_dark = false;
    bool m_painting = false; ///< one at a time; what changes meanwhile is painted next
    bool m_painted = false;
    QImage m_picture;
};

} // namespace guixiang
