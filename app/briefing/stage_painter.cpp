// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/briefing/stage_painter.h"

#include "app/frame/frame_request.h"
#include "app/frame/walk_lines.h"
#include "app/paint/qt_text_measurer.h"

#include <QFontMetricsF>
#include <QLinearGradient>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <cmath>

namespace guixiang {

namespace {
constexpr double fadePx = 100; ///< from the words' column to the plain map
constexpr double legendRowPx = 42;
constexpr double longestNotice = 0.66; ///< of the safe part's width: beside the column
constexpr double smallestType = 0.6; ///< of the usual size, where words must be made to fit

/// What a line break cannot divide: a word of letters, a character of Chinese with the mark that belongs to it.
QStringList unbreakablePieces(const QString &words)
{
    QStringList pieces;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, words);
    for (qsizetype begin = 0, end = finder.toNextBoundary(); end >= 0; begin = end, end = finder.toNextBoundary())
        pieces << words.sliced(begin, end - begin).trimmed();
    return pieces;
}

/// The words of one scene, from the top of their column down.
class WordPainter
{
public:
    WordPainter(QPainter &painter, const StageLayout &layout, const StageScene &scene, const geo::Style &style, bool dark, SymbolImages &symbols)
        : m_painter(painter)
        , m_layout(layout)
        , m_scene(scene)
        , m_look(style.stage)
        , m_theme(style.theme(dark))
        , m_symbols(symbols)
        , m_ink(toColour(m_theme.ink))
        , m_column(layout.column(scene.scene))
    {
    }

    void paint()
    {
        paintPaper();
        if (isFront())
            m_column.setTop(m_layout.size().height() * 0.32);
        while (m_type > smallestType && !wordsFit())
            m_type -= 0.05;
        const auto down = [&](double height) { m_column.setTop(m_column.top() + height); };
        if (!m_scene.text.kicker.empty())
            down(write(m_scene.text.kicker, m_look.textPx, QFont::Bold, toColour(m_theme.walk)) + m_layout.px(12));
        down(write(m_scene.text.title, titlePx(), QFont::Bold, m_ink) + m_layout.px(20));
        for (const std::string &line : m_scene.text.lines)
            down(write(line, m_look.textPx, QFont::Normal, m_ink) + m_layout.px(10));
        if (!m_scene.text.bars.empty())
            paintBars();
        paintLegend();
    }

    void paintNotice(const QRectF &strip)
    {
        m_painter.setFont(mapFont(m_layout.px(m_look.noticePx), QFont::Normal));
        QColor paper = toColour(m_theme.paper);
        paper.setAlphaF(0.85F);
        m_painter.fillRect(strip, paper);
        m_painter.setPen(toColour(m_theme.streetName));
        // What a background's file says of itself may be long.
        m_painter.drawText(strip, Qt::AlignCenter, m_painter.fontMetrics().elidedText(m_scene.notice, Qt::ElideRight, static_cast<int>(std::ceil(strip.width()))));
    }

private:
    [[nodiscard]] bool isFront() const { return m_scene.scene.kind == geo::SceneKind::Title; }
    [[nodiscard]] double titlePx() const { return isFront() ? m_look.frontTitlePx : m_look.titlePx; }
    [[nodiscard]] double legendTop() const { return m_layout.safe().bottom() - m_layout.px(legendRowPx) * static_cast<double>(m_scene.legend.size()); }

    /// Whether the words end above the legend, and no word of them is wider than the column.
    [[nodiscard]] bool wordsFit() const
    {
        double height = 0;
        bool isNarrow = true;
        const auto add = [&](const std::string &text, double sizePx, int weight) {
            if (text.empty())
                return;
            const QFontMetricsF metrics(mapFont(m_layout.px(sizePx * m_type), weight));
            const QString words = QString::fromStdString(text);
            height += metrics.boundingRect(m_column, Qt::TextWordWrap | Qt::AlignLeft, words).height() + m_layout.px(14);
            for (const QString &piece : unbreakablePieces(words))
                isNarrow = isNarrow && metrics.horizontalAdvance(piece) <= m_column.width();
        };
        add(m_scene.text.kicker, m_look.textPx, QFont::Bold);
        add(m_scene.text.title, titlePx(), QFont::Bold);
        for (const std::string &line : m_scene.text.lines)
            add(line, m_look.textPx, QFont::Normal);
        return isNarrow && m_column.top() + height <= legendTop();
    }

    double write(const std::string &text, double sizePx, int weight, QColor colour)
    {
        if (text.empty())
            return 0;
        const QString words = QString::fromStdString(text);
        m_painter.setFont(mapFont(m_layout.px(sizePx * m_type), weight));
        m_painter.setPen(colour);
        QRectF used;
        m_painter.drawText(balanced(words), Qt::TextWordWrap | Qt::AlignLeft, words, &used);
        return used.height();
    }

    /// The column, narrowed as far as the words need no further line: no last line of one character.
    [[nodiscard]] QRectF balanced(const QString &words) const
    {
        const QFontMetricsF metrics(m_painter.font());
        const auto usedOf = [&](const QRectF &room) { return metrics.boundingRect(room, Qt::TextWordWrap | Qt::AlignLeft, words); };
        const double height = usedOf(m_column).height();
        const auto holds = [&](const QRectF &room) { return usedOf(room).height() <= height && usedOf(room).width() <= room.width(); };
        QRectF room = m_column;
        for (QRectF narrower = room; height > 1.5 * metrics.height() && holds(narrower); narrower.setWidth(narrower.width() - metrics.height() / 4))
            room = narrower;
        return room;
    }

    /// What is written stands on the paper's colour, which gives way to the map.
    void paintPaper()
    {
        const QSizeF size = m_layout.size();
        const double solid = m_column.right() + m_layout.px(10);
        const double faded = m_column.right() + m_layout.px(fadePx);
        QColor paper = toColour(m_theme.paper);
        QLinearGradient fade(solid, 0, faded, 0);
        fade.setColorAt(0, paper);
        paper.setAlpha(0);
        fade.setColorAt(1, paper);
        m_painter.fillRect(QRectF(0, 0, faded, size.height()), fade);
    }

    /// One bar for each action, as long as it has tasks: done, under way, paused, not started, not reported.
    void paintBars()
    {
        const int most = std::ranges::max(m_scene.text.bars, {}, &geo::TaskCount::all).all();
        const double label = m_layout.px(150);
        const double perTask = (m_column.width() - label - m_layout.px(44)) / std::max(1, most);
        const double height = m_layout.px(48);
        const QColor done = toColour(m_theme.walk);
        QColor underWay = done;
        underWay.setAlphaF(0.5F);
        QColor open = m_ink;
        open.setAlphaF(0.2F);
        const QColor blank = Qt::transparent; // an outline alone
        QColor paused = m_ink;
        paused.setAlphaF(0.55F);
        double top = m_column.top() + m_layout.px(24);
        m_painter.setFont(mapFont(m_layout.px(m_look.legendPx), QFont::Normal));
        for (const geo::TaskCount &bar : m_scene.text.bars) {
            m_painter.setPen(m_ink);
            m_painter.drawText(QRectF(m_column.left(), top, label, height), Qt::AlignVCenter | Qt::AlignLeft, QString::fromStdString(bar.label));
            double x = m_column.left() + label;
            for (const auto &[tasks, colour] : {std::pair(bar.done, done), {bar.underWay, underWay}, {bar.paused, paused}, {bar.notStarted, open}, {bar.unrecorded, blank}}) {
                paintPart(QRectF(x, top + m_layout.px(3), tasks * perTask, height - m_layout.px(6)), colour);
                x += tasks * perTask;
            }
            m_painter.drawText(QRectF(x + m_layout.px(10), top, m_layout.px(60), height), Qt::AlignVCenter | Qt::AlignLeft, QString::number(bar.all()));
            top += m_layout.px(72);
        }
        paintKey(top + m_layout.px(14), {{done, m_scene.english ? "done" : "已完成"},
                                         {underWay, m_scene.english ? "under way" : "推进中"},
                                         {paused, m_scene.english ? "paused" : "已暂停"},
                                         {open, m_scene.english ? "not started" : "未开始"},
                                         {blank, m_scene.english ? "not reported" : "未填报"}});
    }

    /// What has no colour, since nobody has reported it, is an outline.
    void paintPart(const QRectF &part, const QColor &colour)
    {
        if (part.isEmpty())
            return;
        m_painter.fillRect(part, colour);
        if (colour.alpha() > 0)
            return;
        QColor edge = m_ink;
        edge.setAlphaF(0.6F);
        const double width = m_layout.px(2);
        m_painter.save();
        m_painter.setPen(QPen(edge, width));
        m_painter.drawRect(part.adjusted(width / 2, width / 2, -width / 2, -width / 2));
        m_painter.restore();
    }

    void paintKey(double top, std::initializer_list<std::pair<QColor, const char *>> entries)
    {
        const double square = m_layout.px(20);
        const QFontMetricsF metrics(m_painter.font());
        double x = m_column.left();
        for (const auto &[colour, name] : entries) {
            const QString text = QString::fromUtf8(name);
            const double width = square + m_layout.px(8) + metrics.horizontalAdvance(text);
            if (x + width > m_column.right()) {
                x = m_column.left();
                top += m_layout.px(38);
            }
            paintPart(QRectF(x, top + m_layout.px(6), square, square), colour);
            m_painter.drawText(QRectF(x + square + m_layout.px(8), top, width, m_layout.px(32)), Qt::AlignVCenter | Qt::AlignLeft, text);
            x += width + m_layout.px(24);
        }
    }

    void paintLegend()
    {
        const double row = m_layout.px(legendRowPx);
        double middle = legendTop() + row / 2;
        m_painter.setFont(mapFont(m_layout.px(m_look.legendPx), QFont::Normal));
        for (const LegendEntry &entry : m_scene.legend) {
            const QPointF sign(m_column.left() + m_layout.px(24), middle);
            paintSign(entry, sign);
            m_painter.setPen(m_ink);
            m_painter.drawText(QRectF(m_column.left() + m_layout.px(60), middle - row / 2, m_column.width(), row), Qt::AlignVCenter | Qt::AlignLeft, entry.text);
            middle += row;
        }
    }

    void paintSwatch(QColor colour, QPointF middle)
    {
        const double half = m_layout.px(13);
        m_painter.setPen(QPen(colour, m_layout.px(4), Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        colour.setAlphaF(0.25F);
        m_painter.setBrush(colour);
        m_painter.drawRect(QRectF(middle - QPointF(half, half), middle + QPointF(half, half)));
    }

    void paintSign(const LegendEntry &entry, QPointF middle)
    {
        const double half = m_layout.px(22);
        QPen pen(toColour(m_theme.walk), m_layout.px(8), Qt::SolidLine, Qt::FlatCap);
        switch (entry.sign) {
        case LegendEntry::Sign::Symbol:
            m_symbols.paint(m_painter, {.anchor = {}, .offset = {}, .file = entry.symbol, .sizePx = m_layout.px(34), .text = {}}, middle);
            return;
        case LegendEntry::Sign::DoubtfulWay:
            pen.setDashPattern({1.4, 0.9});
            [[fallthrough]];
        case LegendEntry::Sign::Way:
            m_painter.setPen(pen);
            m_painter.drawLine(middle - QPointF(half, 0), middle + QPointF(half, 0));
            return;
        case LegendEntry::Sign::Overlay:
            paintSwatch(toColour(m_theme.overlay(entry.overlay)), middle);
            return;
        case LegendEntry::Sign::Ring:
            m_painter.setPen(QPen(m_ink, m_layout.px(2), Qt::DotLine));
            m_painter.setBrush(Qt::NoBrush);
            m_painter.drawEllipse(middle, m_layout.px(15), m_layout.px(15));
            return;
        }
    }

    QPainter &m_painter;
    const StageLayout &m_layout;
    const StageScene &m_scene;
    const geo::StageLook &m_look;
    const geo::Theme &m_theme;
    SymbolImages &m_symbols;
    QColor m_ink;
    QRectF m_column;
    double m_type = 1; ///< of the usual size of the words
};
} // namespace

QRectF regionOf(StagePart part, const StageLayout &layout, const StageScene &scene, const geo::Style &style)
{
    if (part == StagePart::Words)
        return {0, 0, layout.column(scene.scene).right() + layout.px(fadePx), layout.size().height()};
    const QFontMetricsF metrics(mapFont(layout.px(style.stage.noticePx), QFont::Normal));
    const double longest = layout.safe().width() * longestNotice;
    const QSizeF size(std::min(metrics.horizontalAdvance(scene.notice) + layout.px(20), longest), metrics.height() + layout.px(6));
    return {layout.safe().bottomRight() - QPointF(size.width(), size.height()), size};
}

void paintStagePart(StagePart part, QPainter &painter, const StageLayout &layout, const StageScene &scene, const geo::Style &style, bool dark,
                    SymbolImages &symbols)
{
    painter.setRenderHint(QPainter::Antialiasing);
    WordPainter words(painter, layout, scene, style, dark, symbols);
    if (part == StagePart::Words)
        words.paint();
    else
        words.paintNotice(regionOf(part, layout, scene, style));
}

geo::PictureRequest stageRequest(const geo::ViewTransform &view, const StageScene &scene, bool dark)
{
    geo::PictureRequest request = framedRequest(view);
    request.english = scene.english;
    request.dark = dark;
    const geo::LayerChoice &layers = scene.show.layers;
    request.categories = layers.categories();
    request.hidden = scene.hiddenPlaces;
    request.stations = layers.shows(geo::LayerChoice::stationLayer);
    request.walks = layers.shows(geo::LayerChoice::walkLayer);
    request.walk = scene.show.walk;
    request.everyStop = !scene.show.walk.isEmpty();
    if (request.walks)
        request.walkLines = walkLinesOf(scene.route);
    const std::vector<geo::PlaceId> marked = scene.marked();
    request.selected = {marked.begin(), marked.end()};
    request.ringed = marked.size() == 1; // several stand alone
    return request;
}

void paintStage(QPainter &painter, const StageLayout &layout, const geo::Plan &plan, const geo::BaseMap &baseMap, StageScene scene, const geo::Style &style, bool dark,
                SymbolImages &symbols, Letters letters, const BackdropFor &backdropFor)
{
    const geo::ViewTransform view = layout.view(plan, scene);
    const Backdrop backdrop = backdropFor(view);
    scene.notice = joinedNotice(backdrop.notice, scene.notice);
    geo::PictureRequest request = stageRequest(view, scene, dark);
    for (const StagePart part : {StagePart::Words, StagePart::Notice}) {
        const QRectF room = regionOf(part, layout, scene, style);
        keepFree(request, {room.topLeft() / layout.mapScale(), room.bottomRight() / layout.mapScale()});
    }
    addGround(request, baseMap, backdrop);
    const geo::Picture picture = geo::compose(plan, style, request, QtTextMeasurer());
    painter.save();
    painter.setClipRect(QRectF({}, layout.size()));
    painter.scale(layout.mapScale(), layout.mapScale());
    paintPicture(painter, picture, symbols, layout.size() / layout.mapScale(), letters, backdrop.image);
    painter.restore();
    for (const StagePart part : {StagePart::Words, StagePart::Notice})
        paintStagePart(part, painter, layout, scene, style, dark, symbols);
}

} // namespace guixiang
