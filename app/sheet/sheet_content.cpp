// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sheet/sheet_content.h"

#include "geo/route/directions.h"

#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

#include <cmath>
#include <map>

namespace guixiang {

namespace {
/// In the sheet's language, whatever the surface speaks.
class Wording
{
public:
    explicit Wording(bool english)
        : m_english(english)
    {
    }
    QString operator()(const char *zh, const char *en) const { return QString::fromUtf8(m_english ? en : zh); }
    QString operator()(const geo::Text &text) const { return QString::fromStdString(text.in(m_english)); }
    [[nodiscard]] QString minutes(double count) const
    {
        return (*this)("%1 分钟", "%1 min").arg(std::max(1L, std::lround(count)));
    }
    [[nodiscard]] QString distance(double metres) const { return QString::fromStdString(geo::spokenDistance(metres, m_english)); }
    [[nodiscard]] bool isEnglish() const { return m_english; }

private:
    bool m_english;
};

/// A number and its unit stay on one line.
QString unbroken(QString text)
{
    static const QRegularExpression unit(QStringLiteral("(?<=\\d) (?=\\S)"));
    return text.replace(unit, QString(QChar::Nbsp));
}

QString onwardFrom(std::size_t stop, const geo::Route &route, const Wording &say)
{
    for (const geo::RouteLeg &leg : route.legs) {
        if (leg.fromStop != stop)
            continue;
        if (leg.line.empty())
            return say("下一站在同一处", "The next stop is at the same spot");
        QString text = say.distance(leg.metres) + QStringLiteral(" · ") + say.minutes(leg.minutes);
        if (!leg.alongStreets)
            return text + say("（没有道路相通，按直线计）", " (no street leads there: as the crow flies)");
        if (!leg.steps.empty())
            text += say("：", ": ") + QString::fromStdString(geo::directionTextOf(leg, say.isEnglish()));
        return text;
    }
    return {};
}

QString positionsOf(const geo::Plan &plan, const geo::Walk &walk, const Wording &say)
{
    std::map<geo::PositionGrade, std::pair<QStringList, double>> byGrade;
    for (std::size_t i = 0; i < walk.stops.size(); ++i)
        if (const geo::Place *place = plan.find(walk.stops[i].place)) {
            auto &[numbers, metres] = byGrade[place->grade];
            numbers << QString::number(i + 1);
            metres = std::max(metres, place->uncertaintyM);
        }
    QStringList sentences;
    for (const auto &[grade, stops] : byGrade) {
        const QString numbers = stops.first.join(say("、", ", "));
        const auto with = [&](const char *zh, const char *en) { return say(zh, en).arg(numbers).arg(stops.second); };
        switch (grade) {
        case geo::PositionGrade::Published: sentences << with("站点 %1 位置已公布，误差约 %2 米", "stops %1: published, to about %2 m"); break;
        case geo::PositionGrade::Interpolated: sentences << with("站点 %1 由门牌推算，误差约 %2 米", "stops %1: from house numbers, to about %2 m"); break;
        case geo::PositionGrade::Estimated: sentences << with("站点 %1 为估计，误差约 %2 米", "stops %1: estimated, to about %2 m"); break;
        case geo::PositionGrade::PlacedByHand: sentences << say("站点 %1 由人手工放置", "stops %1: placed by hand").arg(numbers); break;
        case geo::PositionGrade::Assumed: sentences << with("站点 %1 仅为示意，可能相差 %2 米，到场前请核实", "stops %1: only assumed, maybe %2 m off, check before you go"); break;
        case geo::PositionGrade::Unstated: sentences << say("站点 %1 来源未注明精度，到场前请核实", "stops %1: their source does not state how accurate, check before you go").arg(numbers); break;
        case geo::PositionGrade::Street: sentences << say("站点 %1 为一段街道", "stops %1: a stretch of street").arg(numbers); break;
        case geo::PositionGrade::Unplaced: sentences << say("站点 %1 尚未定位，图上没有", "stops %1: not located yet, not on the map").arg(numbers); break;
        }
    }
    return say("位置说明：", "Positions: ") + sentences.join(say("；", "; ")) + say("。", ".");
}

QString geoLink(const geo::Plan &plan, const geo::Walk &walk)
{
    for (const geo::WalkStop &stop : walk.stops)
        if (const geo::Place *place = plan.find(stop.place); place && place->position)
            return QStringLiteral("geo:%1,%2").arg(place->position->lat, 0, 'f', 6).arg(place->position->lon, 0, 'f', 6);
    return {};
}
/// Stops, and where they are more than one that has a position, the way between them.
QString totalOf(const geo::Walk &walk, const geo::Route &route, const Wording &say)
{
    QString total = walk.stops.size() == 1 ? say("1 站", "1 stop") : say("%1 站", "%1 stops").arg(walk.stops.size());
    if (!route.legs.empty())
        total += say(" · %1 · 步行约 %2", " · %1 · about %2 on foot").arg(say.distance(route.metres), say.minutes(route.walkingMinutes));
    if (route.talkMinutes > 0)
        total += (route.legs.empty() ? say(" · 讲解 %1", " · %1 of talks") : say("，含讲解共 %1", ", %1 with talks")).arg(say.minutes(route.minutes()));
    return total;
}
} // namespace

SheetContent sheetContent(const geo::Plan &plan, const geo::Walk &walk, const geo::Route &route, const SheetWords &words)
{
    const Wording say(words.english);
    SheetContent content;
    content.english = words.english;
    content.title = words.title.isEmpty() ? say(walk.title) : words.title;
    content.subtitle = say(plan.info.title) + QStringLiteral(" · ") + QString::fromStdString(plan.info.document);
    content.total = totalOf(walk, route, say);
    for (std::size_t i = 0; i < walk.stops.size(); ++i) {
        const geo::Place *place = plan.find(walk.stops[i].place);
        if (!place)
            continue;
        content.stops.push_back({.number = static_cast<int>(i) + 1,
                                 .name = say(place->name),
                                 .address = QString::fromStdString(place->address),
                                 .narration = say(walk.stops[i].narration),
                                 .assumed = place->grade == geo::PositionGrade::Assumed,
                                 .onward = unbroken(onwardFrom(i, route, say))});
    }
    content.positions = positionsOf(plan, walk, say);
    content.notice = say(plan.info.notice);
    QStringList imprint;
    if (!words.issuer.isEmpty())
        imprint << words.issuer;
    imprint << say("资料日期 ", "Data of ") + QString::fromStdString(plan.info.date);
    imprint << say("审图号 ", "Map approval no. ") + (words.approval.isEmpty() ? QStringLiteral("____________") : words.approval);
    content.imprint = imprint.join(QStringLiteral("  ·  "));
    content.link = words.link.isEmpty()
                       ? geoLink(plan, walk)
                       : QString::fromLatin1(QUrl(words.link).toEncoded()); // readers guess at letters beyond ASCII, each another way
    content.linkCaption = words.link.isEmpty() ? say("扫码在手机地图打开起点", "Scan to open the start on a phone") : say("扫码打开链接", "Scan to open the link");
    return content;
}

} // namespace guixiang
