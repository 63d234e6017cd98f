// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/briefing/handout.h"

#include "app/basemap/backdrop_maker.h"
#include "app/briefing/stage_painter.h"
#include "app/paint/png_bytes.h"
#include "app/paint/qt_text_measurer.h"
#include "app/sheet/pdf_finish.h"
#include "geo/base/error.h"
#include "geo/base/partial_file.h"

#include <QTextLayout>

#include <algorithm>
#include <cstdio>

namespace guixiang {

namespace {
constexpr QSizeF slideMm(320, 180);
constexpr double mmPerInch = 25.4;
constexpr QSizeF stageSize(1920, 1080); ///< what a scene is laid out as
constexpr double notesSharpness = 0.5;  ///< of a scene beside its notes, 96 mm wide: 254 of its pixels to an inch

/// Scenes one by one, with what they share.
class SceneBook
{
public:
    /// `sharpness`: how many pixels of a background to one of the stage's.
    SceneBook(const HandoutRequest &request, double sharpness, std::stop_token stop)
        : m_request(request)
        , m_sharpness(sharpness)
        , m_stopping{.reached = {}, .stop = std::move(stop)}
        , m_networks(request.plan)
        , m_symbols(request.look.styleFolder)
        , m_backdrops(request.look.background, patient)
    {
    }

    /// Paints a scene and gives its title.
    QString paint(QPainter &painter, const geo::Scene &scene, QSizeF size, Letters letters)
    {
        const geo::Style &style = *m_request.look.style;
        const StageScene ready = stageScene(*m_request.plan, m_networks, style, scene, m_request.english);
        const StageLayout layout(size, style);
        Backdrop backdrop;
        paintStage(painter, layout, *m_request.plan, *m_request.baseMap, ready, style, m_request.dark, m_symbols, letters, [&](const geo::ViewTransform &view) {
            backdrop = m_backdrops.make(view, layout.mapScale() * m_sharpness, m_stopping);
            return backdrop;
        });
        if (const QString missing = backdrop.finding(m_request.english); !missing.isEmpty() && !m_findings.contains(missing))
            m_findings << missing;
        return QString::fromStdString(ready.text.title);
    }

    [[nodiscard]] const QStringList &findings() const { return m_findings; }

private:
    const HandoutRequest &m_request;
    double m_sharpness;
    geo::Progress m_stopping;
    geo::StreetNetworks m_networks;
    SymbolImages m_symbols;
    BackdropMaker m_backdrops;
    QStringList m_findings;
};

/// One scene fills a page.
void paintSlides(QPdfWriter &pdf, QPainter &painter, SceneBook &book, const HandoutRequest &request, const geo::Progress &progress, QStringList &pageTitles)
{
    painter.scale(slideMm.width() / mmPerInch * pdfDpi / stageSize.width(), slideMm.height() / mmPerInch * pdfDpi / stageSize.height());
    for (double done = 0; const geo::Scene &scene : request.scenes) {
        progress.at(done++ / static_cast<double>(request.scenes.size()));
        if (!pageTitles.isEmpty())
            pdf.newPage();
        pageTitles << book.paint(painter, scene, stageSize, Letters::AsText);
    }
}

/// Three scenes on a page of A4, their notes beside them; in tenths of a millimetre. Notes too long for their third push the next scene
/// down, and go on on the next page.
class NotePages
{
public:
    NotePages(QPdfWriter &pdf, QPainter &painter, QStringList &pageTitles)
        : m_pdf(pdf)
        , m_painter(painter)
        , m_pageTitles(pageTitles)
    {
        painter.scale(pdfDpi / mmPerInch / 10, pdfDpi / mmPerInch / 10);
    }

    void add(SceneBook &book, const geo::Scene &scene, int number, const QString &notes)
    {
        const double needed = std::max(thumb.height(), linesOf(notes) * lineHeight);
        if (m_pageTitles.isEmpty() || m_onPage == 3 || (m_top + needed > bottom && m_onPage > 0))
            newPage();
        const QRectF frame(QPointF(left, m_top), thumb);
        m_painter.save();
        m_painter.translate(frame.topLeft());
        m_painter.scale(thumb.width() / stageSize.width(), thumb.height() / stageSize.height());
        const QString title = book.paint(m_painter, scene, stageSize, Letters::AsText);
        m_painter.restore();
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(QColor(0xB8, 0xB0, 0xA2), 2));
        m_painter.drawRect(frame);
        if (m_pageTitles.last().isEmpty())
            m_pageTitles.last() = title;
        ++m_onPage;
        writeNotes(QString::number(number) + QStringLiteral("　") + title, notes);
    }

private:
    static constexpr QSizeF thumb{960, 540};
    static constexpr double left = 150, top = 180, bottom = 2760, right = 1950, gap = 60, lineHeight = 56, third = 860;
    static constexpr double notesLeft = left + 960 + 50;

    void newPage()
    {
        if (!m_pageTitles.isEmpty())
            m_pdf.newPage();
        m_pageTitles << QString();
        m_top = top;
        m_onPage = 0;
        m_painter.setFont(mapFont(30, QFont::Normal));
        m_painter.setPen(QColor(0x65, 0x5F, 0x55));
        m_painter.drawText(QRectF(left, bottom + 40, right - left, 60), Qt::AlignRight, QString::number(m_pageTitles.size()));
    }

    static QStringList brokenLines(const QString &notes)
    {
        QStringList lines;
        for (const QString &paragraph : notes.split(u'\n')) {
            QTextLayout layout(paragraph, mapFont(35, QFont::Normal));
            layout.beginLayout();
            for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
                line.setLineWidth(right - notesLeft);
                lines << paragraph.mid(line.textStart(), line.textLength());
            }
            layout.endLayout();
        }
        return lines;
    }
    static double linesOf(const QString &notes) { return static_cast<double>(brokenLines(notes).size() + 2); }

    void writeNotes(const QString &heading, const QString &notes)
    {
        double y = m_top;
        const auto write = [&](const QString &line, int weight) {
            m_painter.setFont(mapFont(weight == QFont::Bold ? 38 : 35, weight));
            m_painter.setPen(QColor(0x1F, 0x1D, 0x1A));
            m_painter.drawText(QRectF(notesLeft, y, right - notesLeft, lineHeight), Qt::AlignVCenter | Qt::TextDontClip, line);
            y += lineHeight;
        };
        m_painter.setFont(mapFont(38, QFont::Bold));
        write(m_painter.fontMetrics().elidedText(heading, Qt::ElideRight, static_cast<int>(right - notesLeft)), QFont::Bold);
        for (const QString &line : brokenLines(notes)) {
            if (y + lineHeight > bottom) {
                newPage();
                y = m_top;
            }
            write(line, QFont::Normal);
        }
        m_top = std::max(m_top + third, y + gap);
    }

    QPdfWriter &m_pdf;
    QPainter &m_painter;
    QStringList &m_pageTitles;
    double m_top = top;
    int m_onPage = 0;
};

void paintNotePages(QPdfWriter &pdf, QPainter &painter, SceneBook &book, const HandoutRequest &request, const geo::Progress &progress, QStringList &pageTitles)
{
    NotePages pages(pdf, painter, pageTitles);
    for (int number = 0; const geo::Scene &scene : request.scenes) {
        progress.at(number / static_cast<double>(request.scenes.size()));
        pages.add(book, scene, ++number, QString::fromStdString(geo::notesOf(*request.plan, scene, request.english)));
    }
}
} // namespace

QStringList writeHandout(const std::filesystem::path &file, const HandoutRequest &request, const geo::Progress &progress)
{
    const geo::PartialFile partial(file);
    SceneBook book(request, request.notes ? notesSharpness : 1, progress.stop);
    PdfFinish finish{.english = request.english, .pageTitles = {}, .linkMm = {}, .link = {}, .mapMm = {}, .mapCorners = {}};
    const PdfPaper paper{.size = request.notes ? QPageSize(QPageSize::A4) : QPageSize(slideMm, QPageSize::Millimeter),
                         .title = QString::fromStdString(request.plan->info.title.in(request.english))};
    const QByteArray painted = paintedPdf(paper, [&](QPdfWriter &pdf, QPainter &painter) {
        (request.notes ? paintNotePages : paintSlides)(pdf, painter, book, request, progress, finish.pageTitles);
    });
    partial.write(finishedPdf(painted, finish));
    partial.replaceTarget();
    return book.findings();
}

QStringList writeSceneImages(const std::filesystem::path &folder, const HandoutRequest &request, QSize size, const geo::Progress &progress)
{
    std::error_code problem;
    std::filesystem::create_directories(folder, problem);
    SceneBook book(request, 1, progress.stop);
    for (std::size_t i = 0; i < request.scenes.size(); ++i) {
        progress.at(static_cast<double>(i) / static_cast<double>(request.scenes.size()));
        char name[32];
        std::snprintf(name, sizeof name, "%02zu.png", i + 1);
        QImage image(size, QImage::Format_RGB32);
        {
            QPainter painter(&image);
            book.paint(painter, request.scenes[i], size, Letters::AsOutlines);
        }
        const geo::PartialFile partial(folder / name);
        partial.write(pngBytes(image));
        partial.replaceTarget();
    }
    return book.findings();
}

} // namespace guixiang
