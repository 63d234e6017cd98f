// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/import_desk.h"

#include <QQuickPaintedItem>

namespace guixiang {

/// A file's positions over the project's streets, taken for one datum: to be compared by eye. All candidates show the same ground.
class ImportPoints : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(guixiang::ImportDesk *desk READ desk WRITE setDesk NOTIFY changed REQUIRED FINAL)
    Q_PROPERTY(QString datum MEMBER m_datum NOTIFY changed FINAL)
    Q_PROPERTY(QColor street MEMBER m_street NOTIFY changed FINAL)
    Q_PROPERTY(QColor point MEMBER m_point NOTIFY changed FINAL)

public:
    explicit ImportPoints(QQuickItem *parent = nullptr);

    [[nodiscard]] ImportDesk *desk() const { return m_desk; }
    void setDesk(ImportDesk *desk);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();

private:
    ImportDesk *m_desk = nullptr;
    QString m_datum;
    QColor m_street;
    QColor m_point;
};

} // namespace guixiang
