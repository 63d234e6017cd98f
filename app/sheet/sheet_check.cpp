// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sheet/sheet_check.h"

#include <algorithm>

namespace guixiang {

namespace {
constexpr double smallestReadablePt = 7.5;
constexpr double greyContrast = 3; ///< for lines and signs: WCAG 2.1, 1.4.11

double contrast(geo::Colour one, geo::Colour other)
{
    const auto [darker, lighter] = std::minmax({geo::luminance(one), geo::luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

/// The smallest letters of the map on paper, in points.
double smallestLabelPt(const SheetMap &map, double typeScale)
{
    double smallest = 1000;
    for (const geo::Label &label : map.picture.list.labels)
        smallest = std::min(smallest, label.sizePx * 0.75 * typeScale); // a pixel is 1/96 inch
    return smallest;
}
} // namespace

QStringList sheetFindings(const SheetContent &content, const SheetWords &words, const SheetMap &map, const geo::Style &style, double typeScale,
                          double smallestPt, int continuedPages)
{
    QStringList findings;
    const auto say = [&](const char *zh, const char *en) { findings << QString::fromUtf8(words.english ? en : zh); };
    if (map.showsBoundary && words.approval.isEmpty())
        say("图上有街区边界而没有审图号，公开发放前请确认是否需要送审。",
            "The map shows the block's boundary without a map approval number; ask whether it needs one before it is handed out.");
    const bool hasUncertain = std::ranges::any_of(content.stops, &SheetStop::assumed);
    if (hasUncertain && content.positions.isEmpty())
        say("有站点的位置仅为示意，但页面没有位置说明。", "Stops have assumed positions, but the page does not say so.");
    if (content.notice.isEmpty())
        say("缺少数据来源说明，请在项目中补上。", "The data notice is missing; add it to the project.");
    if (std::min(smallestPt, smallestLabelPt(map, typeScale)) < smallestReadablePt)
        say("有文字小于 7.5 磅，不易阅读；请换大一号的版式。", "Some type is smaller than 7.5 pt; take a larger template.");
    if (contrast(style.light.walk, style.light.paper) < greyContrast || contrast(style.light.streetName, style.light.paper) < 4.5)
        say("黑白复印后路线或路名不易分辨，请加深颜色。", "On a grey copy the route or the street names are hard to tell; make their colours darker.");
    if (continuedPages > 0)
        findings << (!words.english       ? QString::fromUtf8("一页放不下全部文字，已续 %1 页。")
                     : continuedPages == 1 ? QStringLiteral("The words did not fit on one page; they continue on %1 more page.")
                                           : QStringLiteral("The words did not fit on one page; they continue on %1 more pages."))
                        .arg(continuedPages);
    return findings;
}

} // namespace guixiang
