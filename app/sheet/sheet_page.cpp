// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sheet/sheet_page.h"

#include <QPainter>

namespace guixiang {

void SheetPage::setStudio(SheetStudio *studio)
{
    if (m_studio == studio)
        return;
    if (m_studio)
        disconnect(m_studio, nullptr, this, nullptr);
    m_studio = studio;
    if (m_studio)
        connect(m_studio, &SheetStudio::painted, this, &SheetPage::show);
    Q_EMIT studioChanged();
    show();
}

void SheetPage::show()
{
    const QImage page = m_studio ? m_studio->page(m_number) : QImage();
    if (!page.isNull())
        setImplicitHeight(width() * page.height() / page.width());
    update();
}

void SheetPage::paint(QPainter *painter)
{
    const QImage page = m_studio ? m_studio->page(m_number) : QImage();
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->drawImage(QRectF(0, 0, width(), height()), page.isNull() ? page : page.scaled((QSizeF(width(), height()) * 2).toSize().boundedTo(page.size()), Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
}

void SheetPage::geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry)
{
    QQuickPaintedItem::geometryChange(newGeometry, oldGeometry);
    if (newGeometry.width() != oldGeometry.width())
        show();
}

} // namespace guixiang
