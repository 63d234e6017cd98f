// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sheet/sheet_studio.h"

#include <QQuickPaintedItem>

namespace guixiang {

/// A page of the studio's sheet on the screen, as wide as the item; its height follows.
class SheetPage : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(guixiang::SheetStudio *studio READ studio WRITE setStudio NOTIFY studioChanged REQUIRED FINAL)
    Q_PROPERTY(int number MEMBER m_number NOTIFY studioChanged REQUIRED FINAL)

public:
    [[nodiscard]] SheetStudio *studio() const { return m_studio; }
    void setStudio(SheetStudio *studio);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void studioChanged();

protected:
    void geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry) override;

private:
    void show();

    SheetStudio *m_studio = nullptr;
    int m_number = 0;
};

} // namespace guixiang
