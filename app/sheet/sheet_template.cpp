// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sheet/sheet_template.h"

#include <QStringList>

namespace guixiang {

namespace {
using namespace Qt::StringLiterals;

SheetTemplate portrait()
{
    return {.page = QPageSize::A4,
            .landscape = false,
            .typeScale = 1,
            .header = {12, 11, 186, 24},
            .map = {12, 37, 186, 148},
            .columns = {{12, 190, 90, 77}, {108, 190, 90, 77}},
            .footer = {12, 269, 186, 17},
            .continued = {{12, 12, 90, 255}, {108, 12, 90, 255}}};
}

/// The same arrangement on a page of another size.
SheetTemplate scaled(SheetTemplate sheet, double by)
{
    const auto grow = [by](QRectF &area) { area = QRectF(area.topLeft() * by, area.size() * by); };
    for (QRectF *area : {&sheet.header, &sheet.map, &sheet.footer})
        grow(*area);
    for (QList<QRectF> *list : {&sheet.columns, &sheet.continued})
        for (QRectF &area : *list)
            grow(area);
    sheet.typeScale *= by;
    return sheet;
}
} // namespace

QSizeF SheetTemplate::sizeMm() const
{
    const QSizeF size = QPageSize::size(page, QPageSize::Millimeter);
    return landscape ? size.transposed() : size;
}

QRectF SheetTemplate::codeRoom() const
{
    const double width = 31 * typeScale;
    return {header.right() - width, header.top(), width, header.height()};
}

QStringList sheetTemplates()
{
    return {u"a4"_s, u"a4-landscape"_s, u"a3"_s, u"a5"_s};
}

std::optional<SheetTemplate> sheetTemplate(const QString &name)
{
    if (name == u"a4"_s)
        return portrait();
    if (name == u"a4-landscape"_s)
        return SheetTemplate{.page = QPageSize::A4,
                             .landscape = true,
                             .typeScale = 1,
                             .header = {12, 10, 273, 22},
                             .map = {12, 34, 180, 148},
                             .columns = {{197, 33.5, 88, 151}},
                             .footer = {12, 185, 273, 15},
                             .continued = {{12, 12, 86, 186}, {105, 12, 86, 186}, {198, 12, 87, 186}}};
    if (name == u"a3"_s) {
        SheetTemplate poster = scaled(portrait(), 297.0 / 210.0);
        poster.page = QPageSize::A3;
        return poster;
    }
    if (name == u"a5"_s)
        return SheetTemplate{.page = QPageSize::A5,
                             .landscape = false,
                             .typeScale = 1,
                             .header = {9, 9, 130, 23},
                             .map = {9, 34, 130, 148},
                             .columns = {},
                             .footer = {9, 185, 130, 18},
                             .continued = {{9, 10, 130, 190}}};
    return std::nullopt;
}

} // namespace guixiang
