// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/base/lon_lat.h"

#include <QByteArray>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QRectF>
#include <QString>

#include <array>
#include <functional>
#include <string>

namespace guixiang {

/// What a PDF is to say of itself beyond its pages.
struct PdfFinish
{
    bool english = false;
    QStringList pageTitles; ///< the outline, one entry a page
    QRectF linkMm;          ///< on the first page
    QString link;           ///< empty for none
    QRectF mapMm;           ///< on the first page: the part that is a map; empty for none
    std::array<geo::LonLat, 4> mapCorners; ///< WGS-84: south-west, north-west, north-east, south-east
};

/// A PDF's paper and name, before anything is painted on it.
struct PdfPaper
{
    QPageSize size;
    bool landscape = false;
    QString title;
};

/// Lets `paint` paint a PDF in pixels of pdfDpi, and gives its bytes: the same ones each time.
inline constexpr int pdfDpi = 1200;
[[nodiscard]] QByteArray paintedPdf(const PdfPaper &paper, const std::function<void(QPdfWriter &, QPainter &)> &paint);

/// Finishes a PDF that Qt has written: its text maps, so that Chinese copied out of it is the Chinese put in (Qt maps some
/// glyphs back to Kangxi radicals); language, outline and link; the map's place on Earth (ISO 32000-2, 12.10); and no date or
/// random number in it, so that the same sheet gives the same bytes. By libqpdf; throws geo::WriteError.
[[nodiscard]] std::string finishedPdf(const QByteArray &painted, const PdfFinish &finish);

} // namespace guixiang
