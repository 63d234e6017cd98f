// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPageSize>
#include <QRectF>
#include <QString>

#include <optional>

namespace guixiang {

/// Where things stand on a sheet; millimetres from the page's upper left corner.
struct SheetTemplate
{
    QPageSize::PageSizeId page = QPageSize::A4;
    bool landscape = false;
    double typeScale = 1; ///< 1: body text of 8.5 pt
    QRectF header;
    QRectF map;
    QList<QRectF> columns; ///< of the stop directory on the first page
    QRectF footer;
    QList<QRectF> continued; ///< columns of the pages that follow, which hold nothing else

    [[nodiscard]] QSizeF sizeMm() const;
    /// The right end of the header, for the QR code and what is said of it.
    [[nodiscard]] QRectF codeRoom() const;
};

/// "a4", "a4-landscape", "a3", "a5": portrait, landscape, poster, two-sided leaflet.
[[nodiscard]] std::optional<SheetTemplate> sheetTemplate(const QString &name);
[[nodiscard]] QStringList sheetTemplates();

} // namespace guixiang
