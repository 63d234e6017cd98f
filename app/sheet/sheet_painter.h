// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/paint/picture_painter.h"
#include "app/sheet/sheet_content.h"
#include "app/sheet/sheet_map.h"
#include "app/sheet/sheet_template.h"

#include <functional>

class QPainter;

namespace guixiang {

/// Paints a sheet: the first page, and further ones for the stops that find no room on it. One thread at a time.
class SheetPainter
{
public:
    SheetPainter(const SheetTemplate &sheet, const SheetContent &content, const SheetSubject &subject, const geo::Style &style, int wantedScale, bool headsUp,
                 SymbolImages &symbols, const BackdropFor &backdropFor);

    /// Paints all pages. The painter's units must be millimetres of the page; `newPage` is called between two pages.
    /// Returns the number of pages.
    int paint(QPainter &painter, const std::function<void()> &newPage);

    static constexpr double smallestPt = 7.6; ///< of the words around the map, before the type scale
    /// After painting.
    [[nodiscard]] int pageCount() const { return m_pageCount; }
    [[nodiscard]] const SheetMap &map() const { return m_map; }
    /// Where the QR code stands, mm; after painting.
    [[nodiscard]] QRectF codeArea() const;

private:
    void paintHeader(QPainter &painter);
    void paintMap(QPainter &painter);
    void paintScaleBar(QPainter &painter) const;
    void paintNorthArrow(QPainter &painter) const;
    void paintFooter(QPainter &painter);
    double paintLegend(QPainter &painter, QRectF area) const;
    double paintStop(QPainter &painter, const SheetStop &stop, QRectF area, bool measureOnly) const;
    [[nodiscard]] qsizetype narrationFitting(QPainter &painter, const SheetStop &stop, QRectF column) const;
    int paintDirectory(QPainter &painter, const std::function<void()> &newPage);

    const SheetTemplate &m_sheet;
    const SheetContent &m_content;
    const geo::Style &m_style;
    SymbolImages &m_symbols;
    SheetMap m_map;
    QStringList m_notes; ///< what found no room in the footer
    double m_captionMm = 0; ///< the height of what is said under the QR code
    int m_pageCount = 0;
};

} // namespace guixiang
