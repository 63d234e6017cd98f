// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sheet/sheet_file.h"

#include "app/sheet/pdf_finish.h"
#include "app/sheet/sheet_check.h"
#include "app/sheet/sheet_painter.h"
#include "geo/base/error.h"
#include "geo/base/mercator.h"
#include "geo/base/partial_file.h"

#include <QHashFunctions>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <cstdio>

namespace guixiang {

namespace {
constexpr double mmPerInch = 25.4;
constexpr int pdfDpi = 1200;

/// The position at a share of the map's width and height.
geo::LonLat positionAt(const SheetMap &map, double x, double y)
{
    return geo::toLonLat(map.view.toMap({x * map.view.widthPx, y * map.view.heightPx}));
}

class SheetWriter
{
public:
    SheetWriter(const geo::Plan &plan, const geo::Walk &walk, const geo::Route &route, const std::filesystem::path &styleFolder,
                const SheetRequest &request)
        : m_request(request)
        , m_style(geo::readStyle(styleFolder / "map.json"))
        , m_symbols(styleFolder)
        , m_content(sheetContent(plan, walk, route, request.words))
        , m_painter(m_request.sheet, m_content, plan, m_style, walk, route, request.scale, request.headsUp, m_symbols)
    {
    }

    void writePdf(const std::filesystem::path &file)
    {
        const std::filesystem::path raw = file.string() + ".raw";
        int pages = 0;
        {
            // Qt writes the fonts in the order of a hash, whose random seed would give other bytes each time.
            QHashSeed::setDeterministicGlobalSeed();
            QPdfWriter pdf(QString::fromStdString(raw.string()));
            pdf.setResolution(pdfDpi);
            pdf.setPageSize(QPageSize(m_request.sheet.page));
            pdf.setPageOrientation(m_request.sheet.landscape ? QPageLayout::Landscape : QPageLayout::Portrait);
            pdf.setPageMargins(QMarginsF());
            pdf.setTitle(m_content.title);
            pdf.setCreator(QStringLiteral("guixiang"));
            QPainter painter(&pdf);
            const double perMm = pdfDpi / mmPerInch;
            painter.scale(perMm, perMm);
            pages = m_painter.paint(painter, [&pdf] { pdf.newPage(); });
        }
        QHashSeed::resetRandomGlobalSeed();
        PdfFinish finish{.english = m_content.english, .pageTitles = {m_content.title}, .linkMm = m_painter.codeArea(), .link = m_content.link, .mapMm = m_request.sheet.map, .mapCorners = {}};
        for (int page = 2; page <= pages; ++page)
            finish.pageTitles << QStringLiteral("%1 · %2").arg(m_content.title).arg(page);
        finish.mapCorners = {positionAt(m_painter.map(), 0, 1), positionAt(m_painter.map(), 0, 0), positionAt(m_painter.map(), 1, 0),
                             positionAt(m_painter.map(), 1, 1)};
        finishPdf(raw, file, finish);
        std::filesystem::remove(raw);
    }

    void writeSvg(const std::filesystem::path &file)
    {
        QSvgGenerator svg;
        const QSizeF size = m_request.sheet.sizeMm();
        constexpr double perMm = 96 / mmPerInch;
        svg.setFileName(QString::fromStdString(file.string()));
        svg.setTitle(m_content.title);
        svg.setResolution(96);
        svg.setSize((size * perMm).toSize());
        svg.setViewBox(QRectF({}, size * perMm));
        QPainter painter(&svg);
        painter.scale(perMm, perMm);
        m_painter.paint(painter, [&painter] { painter.setClipRect(QRectF(0, 0, 0, 0)); });
    }

    void writePng(const std::filesystem::path &file, const std::filesystem::path &target, const geo::Progress &progress)
    {
        QImage image = emptyPage(target.string());
        {
            QPainter painter(&image);
            painter.scale(perMm(), perMm());
            m_painter.paint(painter, [&painter] { painter.setClipRect(QRectF(0, 0, 0, 0)); });
        }
        progress.at(0.7);
        if (!image.save(QString::fromStdString(file.string()), "PNG"))
            throw geo::WriteError(target.string() + ": the picture could not be written; choose another folder or name.");
        progress.at(0.95);
        writeWorldFile(target);
    }

    [[nodiscard]] SheetPages pages()
    {
        SheetPages sheet;
        QImage image = emptyPage("the preview");
        QPainter painter(&image);
        painter.scale(perMm(), perMm());
        m_painter.paint(painter, [&] {
            sheet.images << image.copy();
            painter.fillRect(QRectF({}, m_request.sheet.sizeMm()), Qt::white);
        });
        painter.end();
        sheet.images << image;
        sheet.findings = findings();
        sheet.scale = m_painter.map().scale;
        return sheet;
    }

    [[nodiscard]] QStringList findings() const
    {
        const double typeScale = m_request.sheet.typeScale;
        return sheetFindings(m_content, m_request.words, m_painter.map(), m_style, typeScale, SheetPainter::smallestPt * typeScale,
                             std::max(0, m_painter.pageCount() - (m_request.sheet.columns.isEmpty() ? 2 : 1)));
    }

private:
    [[nodiscard]] double perMm() const { return m_request.dpi / mmPerInch; }

    [[nodiscard]] QImage emptyPage(const std::string &target) const
    {
        QImage image((m_request.sheet.sizeMm() * perMm()).toSize(), QImage::Format_RGB32);
        if (image.isNull())
            throw geo::WriteError(target + ": the picture would be too large; choose fewer dots per inch.");
        image.fill(Qt::white);
        image.setDotsPerMeterX(qRound(perMm() * 1000));
        image.setDotsPerMeterY(qRound(perMm() * 1000));
        return image;
    }

    /// Six lines after ESRI: degrees for a pixel to the right (longitude, latitude) and for one down, and the middle of the first.
    void writeWorldFile(const std::filesystem::path &target) const
    {
        const QRectF map(m_request.sheet.map.topLeft() * perMm(), m_request.sheet.map.size() * perMm());
        const geo::LonLat start = positionAt(m_painter.map(), 0, 0);
        const geo::LonLat right = positionAt(m_painter.map(), 1, 0);
        const geo::LonLat down = positionAt(m_painter.map(), 0, 1);
        const QPointF perRight((right.lon - start.lon) / map.width(), (right.lat - start.lat) / map.width());
        const QPointF perDown((down.lon - start.lon) / map.height(), (down.lat - start.lat) / map.height());
        const QPointF first = QPointF(start.lon, start.lat) + perRight * (0.5 - map.left()) + perDown * (0.5 - map.top());
        const geo::PartialFile partial(target.parent_path() / (target.stem().string() + ".pgw"));
        std::FILE *file = std::fopen(partial.path().c_str(), "w");
        if (!file)
            throw geo::WriteError(target.string() + ": its world file could not be written; choose another folder.");
        for (const double value : {perRight.x(), perRight.y(), perDown.x(), perDown.y(), first.x(), first.y()})
            std::fprintf(file, "%.12f\n", value);
        std::fclose(file);
        partial.replaceTarget();
    }

    const SheetRequest &m_request;
    geo::Style m_style;
    SymbolImages m_symbols;
    SheetContent m_content;
    SheetPainter m_painter;
};
} // namespace

std::optional<SheetFormat> sheetFormatFrom(const QString &name)
{
    using namespace Qt::StringLiterals;
    if (name == u"pdf"_s)
        return SheetFormat::Pdf;
    if (name == u"svg"_s)
        return SheetFormat::Svg;
    if (name == u"png"_s)
        return SheetFormat::Png;
    return std::nullopt;
}

SheetPages sheetPages(const geo::Plan &plan, const geo::Walk &walk, const geo::Route &route, const std::filesystem::path &styleFolder,
                      const SheetRequest &request)
{
    return SheetWriter(plan, walk, route, styleFolder, request).pages();
}

QStringList writeSheet(const std::filesystem::path &file, const geo::Plan &plan, const geo::Walk &walk, const geo::Route &route,
                       const std::filesystem::path &styleFolder, const SheetRequest &request, const geo::Progress &progress)
{
    const geo::PartialFile partial(file);
    progress.at(0);
    SheetWriter writer(plan, walk, route, styleFolder, request);
    progress.at(0.2);
    switch (request.format) {
    case SheetFormat::Pdf: writer.writePdf(partial.path()); break;
    case SheetFormat::Svg: writer.writeSvg(partial.path()); break;
    case SheetFormat::Png: writer.writePng(partial.path(), file, progress); break;
    }
    progress.at(1);
    if (!std::filesystem::exists(partial.path()))
        throw geo::WriteError(file.string() + ": it could not be written; choose another folder or name.");
    partial.replaceTarget();
    return writer.findings();
}

} // namespace guixiang
