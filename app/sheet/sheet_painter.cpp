// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sheet/sheet_painter.h"

#include "app/sheet/qr_code.h"
#include "app/sheet/sheet_look.h"
#include "app/sheet/sheet_type.h"

#include <QPainter>
#include <QPainterPath>
#include <QRegularExpression>

#include <algorithm>

namespace guixiang {

using namespace look;

SheetPainter::SheetPainter(const SheetTemplate &sheet, const SheetContent &content, const SheetSubject &subject, const geo::Style &style, int wantedScale,
                           bool headsUp, SymbolImages &symbols, const BackdropFor &backdropFor)
    : m_sheet(sheet)
    , m_content(content)
    , m_style(style)
    , m_symbols(symbols)
{
    // What stands on the map has its room before any label.
    const QRectF middle = sheet.map.translated(-sheet.map.center());
    const double typed = sheet.typeScale;
    m_map = sheetMap(subject, style,
                     {.sizeMm = sheet.map.size(),
                      .reservedMm = {{middle.left(), middle.bottom() - 11 * typed, 62 * typed, 11 * typed},
                                     {middle.right() - 15 * typed, middle.top(), 15 * typed, 17 * typed}},
                      .typeScale = typed,
                      .english = content.english,
                      .wantedScale = wantedScale,
                      .headsUp = headsUp},
                     backdropFor);
}

int SheetPainter::paint(QPainter &painter, const std::function<void()> &newPage)
{
    painter.setRenderHint(QPainter::Antialiasing);
    m_notes.clear();
    paintMap(painter);
    paintHeader(painter);
    paintFooter(painter);
    return paintDirectory(painter, newPage);
}

QRectF SheetPainter::codeArea() const
{
    const QRectF room = m_sheet.codeRoom();
    const double size = room.height() - m_captionMm;
    return {room.center().x() - size / 2, room.top(), size, size};
}

void SheetPainter::paintHeader(QPainter &painter)
{
    const SheetType type(painter, m_sheet.typeScale);
    const QRectF room = m_sheet.header.adjusted(0, 0, -m_sheet.codeRoom().width() - 4, 0);
    const auto write = [&](const SheetType &with, double pt) {
        QRectF area = room;
        const auto down = [&](double height) { area.setTop(area.top() + height); };
        down(with.write(area, m_content.title, pt, true, ink) + 0.5);
        down(with.write(area, m_content.subtitle, bodyPt, false, quiet) + 0.3);
        down(with.write(area, m_content.total, headingPt, true, toColour(m_style.light.walk)));
        return area.top() - room.top();
    };
    const SheetType measure(painter, m_sheet.typeScale, true);
    double pt = titlePt;
    while (pt > smallestTitlePt && write(measure, pt) > room.height()) // a long title is smaller, never cut
        pt -= 0.5;
    write(type, pt);
    const QRectF codeRoom = m_sheet.codeRoom();
    m_captionMm = measure.write(codeRoom, m_content.linkCaption, smallPt, false, quiet, Qt::AlignHCenter);
    paintQrCode(painter, m_content.link, codeArea());
    type.write(codeRoom.adjusted(0, codeRoom.height() - m_captionMm, 0, 0), m_content.linkCaption, smallPt, false, quiet, Qt::AlignHCenter);
}

double SheetPainter::paintLegend(QPainter &painter, QRectF area) const
{
    const double typed = m_sheet.typeScale;
    const SheetType type(painter, typed);
    const QColor red = toColour(m_style.light.walk);
    const double lineMm = 4.4 * typed;
    double x = area.left();
    double top = area.top();
    const auto row = [&](const QString &text, double width, const std::function<void(QPointF)> &sign) {
        const double used = width + 1.2 * typed + type.width(text, smallPt, false);
        if (x + used > area.right() && x > area.left()) {
            x = area.left();
            top += lineMm;
        }
        sign({x, top + 1.7 * typed});
        type.write(QRectF(x + width + 1.2 * typed, top, used, lineMm), text, smallPt, false, ink);
        x += used + 4.8 * typed;
    };
    const auto entry = [&](const char *zh, const char *en, double width, const std::function<void(QPointF)> &sign) {
        row(QString::fromUtf8(m_content.english ? en : zh), width, sign);
    };
    const auto line = [&](Qt::PenStyle style) {
        return [&painter, red, typed, style](QPointF at) {
            QPen pen(red, 1.1 * typed, style, Qt::FlatCap);
            if (style != Qt::SolidLine)
                pen.setDashPattern({1.7, 1.5});
            painter.setPen(pen);
            painter.drawLine(at, at + QPointF(8 * typed, 0));
        };
    };
    bool hasSure = false, hasDoubtful = false, hasAssumed = false;
    for (const geo::WalkLine &leg : m_map.picture.request.walkLines)
        (leg.doubtful ? hasDoubtful : hasSure) = true;
    for (const SheetStop &stop : m_content.stops)
        hasAssumed = hasAssumed || stop.assumed;
    if (hasSure)
        entry("路线", "Route", 8 * typed, line(Qt::SolidLine));
    if (hasDoubtful)
        entry("站点位置不确定的路线", "Route to an uncertain stop", 8 * typed, line(Qt::CustomDashLine));
    const auto disc = [&](bool assumed) {
        return [&painter, red, typed, assumed](QPointF at) {
            painter.setPen(assumed ? QPen(red, 0.4 * typed, Qt::DotLine) : QPen(Qt::NoPen));
            painter.setBrush(assumed ? QColor(Qt::white) : red);
            painter.drawEllipse(at + QPointF(1.5 * typed, 0), 1.4 * typed, 1.4 * typed);
        };
    };
    entry("站点", "Stop", 3 * typed, disc(false));
    if (hasAssumed)
        entry("位置仅为示意的站点", "Stop whose position is assumed", 3 * typed, disc(true));
    const bool hasStations = std::ranges::any_of(m_map.picture.list.symbols, [&](const geo::Symbol &symbol) {
        const geo::ScreenPoint spot = m_map.view.toScreen(symbol.anchor);
        return symbol.file == m_style.stationSymbol && QRectF({}, m_map.sizePx).contains(spot.x, spot.y);
    });
    if (hasStations)
        entry("地铁站", "Metro station", 3 * typed, [&](QPointF at) {
            painter.save();
            painter.translate(at + QPointF(1.5 * typed, 0));
            painter.scale(0.15 * typed, 0.15 * typed);
            m_symbols.paint(painter, {.anchor = {}, .offset = {}, .file = m_style.stationSymbol, .sizePx = 20, .text = {}}, {});
            painter.restore();
        });
    entry("起点步行 5 分钟", "5 minutes from the start", 5 * typed, [&](QPointF at) {
        QPen pen(quiet, 0.3 * typed);
        pen.setDashPattern({1.5, 2});
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawArc(QRectF(at + QPointF(0, -1.5 * typed), QSizeF(5, 5) * typed), 20 * 16, 140 * 16);
    });
    for (const geo::ShownOverlay &overlay : m_map.picture.overlays)
        row(QString::fromStdString(overlay.name), 3 * typed, [&painter, typed, colour = toColour(overlay.colour)](QPointF at) {
            QColor tint = colour;
            tint.setAlphaF(0.25F);
            painter.setPen(QPen(colour, 0.5 * typed, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
            painter.setBrush(tint);
            painter.drawRect(QRectF(at + QPointF(0.3, -1.2) * typed, QSizeF(2.4, 2.4) * typed));
        });
    return top + lineMm - area.top();
}

void SheetPainter::paintFooter(QPainter &painter)
{
    const SheetType type(painter, m_sheet.typeScale);
    const SheetType measure(painter, m_sheet.typeScale, true);
    QRectF area = m_sheet.footer;
    area.setTop(area.top() + paintLegend(painter, area));
    const QString imprint = joinedNotice(m_map.backdrop.notice, m_content.notice) + QStringLiteral("  ·  ") + m_content.imprint;
    const auto heightOf = [&](const QString &text) { return measure.write(area, text, smallPt, false, quiet); };
    // What finds no room here comes after the stops.
    if (heightOf(m_content.positions) + 0.4 + heightOf(imprint) <= area.height())
        area.setTop(area.top() + type.write(area, m_content.positions, smallPt, false, quiet) + 0.4);
    else
        m_notes << m_content.positions;
    if (heightOf(imprint) <= area.height())
        type.write(area, imprint, smallPt, false, quiet);
    else
        m_notes << imprint;
}

double SheetPainter::paintStop(QPainter &painter, const SheetStop &stop, QRectF area, bool measureOnly) const
{
    const double typed = m_sheet.typeScale;
    const SheetType type(painter, typed, measureOnly);
    const QColor red = toColour(m_style.light.walk);
    if (!measureOnly)
        type.disc(area.topLeft() + QPointF(discMm, discMm) * typed / 2, discMm * typed, QString::number(stop.number), red, stop.assumed);
    QRectF text = area.adjusted((discMm + 2) * typed, 0.2 * typed, 0, 0);
    const auto down = [&](double height) { text.setTop(text.top() + height); };
    down(type.write(text, stop.name, headingPt, true, ink));
    if (!stop.address.isEmpty())
        down(type.write(text, stop.address, smallPt, false, quiet) + 0.2 * typed);
    down(type.write(text, stop.narration, bodyPt, false, ink) + 0.6 * typed);
    if (!stop.onward.isEmpty())
        down(type.write(text, QStringLiteral("↓ ") + stop.onward, smallPt, false, red));
    return std::max(text.top() - area.top(), discMm * typed);
}

int SheetPainter::paintDirectory(QPainter &painter, const std::function<void()> &newPage)
{
    int pages = 1;
    QList<QRectF> columns = m_sheet.columns;
    double used = 0;
    const auto turn = [&] {
        if (!columns.isEmpty())
            columns.removeFirst();
        if (columns.isEmpty()) {
            newPage();
            ++pages;
            columns = m_sheet.continued;
        }
        used = 0;
    };
    if (columns.isEmpty())
        turn();
    for (SheetStop stop : m_content.stops) {
        // What does not fit goes on in the next column or page.
        if (used > 0 && used + paintStop(painter, stop, columns.first(), true) > columns.first().height())
            turn();
        // What is longer than a whole column is continued line by line.
        while (paintStop(painter, stop, columns.first(), true) > columns.first().height()) {
            SheetStop rest = stop;
            const qsizetype fit = narrationFitting(painter, stop, columns.first());
            stop.narration.truncate(fit);
            stop.onward.clear();
            rest.narration.remove(0, fit);
            rest.address.clear();
            paintStop(painter, stop, columns.first(), false);
            turn();
            stop = rest;
            if (fit == 0)
                break;
        }
        used += paintStop(painter, stop, columns.first().adjusted(0, used, 0, 0), false) + gapMm * m_sheet.typeScale;
    }
    const SheetType type(painter, m_sheet.typeScale);
    const SheetType measure(painter, m_sheet.typeScale, true);
    for (const QString &note : m_notes) {
        if (used > 0 && used + measure.write(columns.first(), note, smallPt, false, quiet) > columns.first().height())
            turn();
        used += type.write(columns.first().adjusted(0, used, 0, 0), note, smallPt, false, quiet) + gapMm * m_sheet.typeScale;
    }
    m_pageCount = pages;
    return pages;
}

/// How much of a stop's narration finds room in a column of its own.
qsizetype SheetPainter::narrationFitting(QPainter &painter, const SheetStop &stop, QRectF column) const
{
    SheetStop silent = stop;
    silent.narration.clear();
    silent.onward.clear();
    const double typed = m_sheet.typeScale;
    const double around = paintStop(painter, silent, column, true) + typed;
    const qsizetype fit = SheetType(painter, typed, true).fitting(stop.narration, bodyPt, false, {column.width() - (discMm + 2) * typed, column.height() - around});
    if (fit >= stop.narration.size())
        return fit;
    static const QRegularExpression sentenceEnd(QStringLiteral("[。！？.!?]"));
    const qsizetype end = stop.narration.lastIndexOf(sentenceEnd, fit - 1);
    return end >= 0 ? end + 1 : fit; // rather after a sentence than within one
}

} // namespace guixiang
