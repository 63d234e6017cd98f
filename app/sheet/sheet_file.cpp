// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sheet/sheet_file.h"

#include "app/map/png_bytes.h"
#include "app/sheet/pdf_finish.h"
#include "app/sheet/sheet_check.h"
#include "app/sheet/sheet_painter.h"
#include "geo/base/error.h"
#include "geo/base/mercator.h"
#include "geo/base/partial_file.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>

namespace guixiang {

namespace {
constexpr double mmPerInch = 25.4;

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
        , m_style(geo::readStyle(styleFolder))
        , m_symbols(styleFolder)
        , m_content(sheetContent(plan, walk, route, request.words))
        , m_painter(m_request.sheet, m_content, plan, m_style, walk, route, request.scale, request.headsUp, m_symbols)
    {
    }

    [[nodiscard]] std::string pdf()
    {
        int pages = 0;
        const QByteArray painted =
            paintedPdf({.size = QPageSize(m_request.sheet.page), .landscape = m_request.sheet.landscape, .title = m_content.title}, [&](QPdfWriter &pdf, QPainter &painter) {
                const double perMm = pdfDpi / mmPerInch;
                painter.scale(perMm, perMm);
                pages = m_painter.paint(painter, [&pdf] { pdf.newPage(); });
            });
        PdfFinish finish{.english = m_content.english, .pageTitles = {m_content.title}, .linkMm = m_painter.codeArea(), .link = m_content.link, .mapMm = m_request.sheet.map, .mapCorners = {}};
        for (int page = 2; page <= pages; ++page)
            finish.pageTitles << QStringLiteral("%1 · %2").arg(m_content.title).arg(page);
        finish.mapCorners = {positionAt(m_painter.map(), 0, 1), positionAt(m_painter.map(), 0, 0), positionAt(m_painter.map(), 1, 0),
                             positionAt(m_painter.map(), 1, 1)};
        return finishedPdf(painted, finish);
    }

    [[nodiscard]] std::string svg()
    {
        QBuffer buffer;
        QSvgGenerator svg;
        const QSizeF size = m_request.sheet.sizeMm();
        constexpr double perMm = 96 / mmPerInch;
        svg.setOutputDevice(&buffer);
        svg.setTitle(m_content.title);
        svg.setResolution(96);
        svg.setSize((size * perMm).toSize());
        svg.setViewBox(QRectF({}, size * perMm));
        QPainter painter(&svg);
        painter.scale(perMm, perMm);
        m_painter.paint(painter, [&painter] { painter.setClipRect(QRectF(0, 0, 0, 0)); });
        painter.end();
        return buffer.data().toStdString();
    }

    [[nodiscard]] std::string png(const std::filesystem::path &target, const geo::Progress &progress)
    {
        QImage image = emptyPage(target.string());
        {
            QPainter painter(&image);
            painter.scale(perMm(), perMm());
            m_painter.paint(painter, [&painter] { painter.setClipRect(QRectF(0, 0, 0, 0)); });
        }
        progress.at(0.7);
        return pngBytes(image);
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

    /// Six lines after ESRI: degrees for a pixel to the right (longitude, latitude) and for one down, and the middle of the first.
    [[nodiscard]] std::string worldFile() const
    {
        const QRectF map(m_request.sheet.map.topLeft() * perMm(), m_request.sheet.map.size() * perMm());
        const geo::LonLat start = positionAt(m_painter.map(), 0, 0);
        const geo::LonLat right = positionAt(m_painter.map(), 1, 0);
        const geo::LonLat down = positionAt(m_painter.map(), 0, 1);
        const QPointF perRight((right.lon - start.lon) / map.width(), (right.lat - start.lat) / map.width());
        const QPointF perDown((down.lon - start.lon) / map.height(), (down.lat - start.lat) / map.height());
        const QPointF first = QPointF(start.lon, start.lat) + perRight * (0.5 - map.left()) + perDown * (0.5 - map.top());
        std::string lines;
        for (const double value : {perRight.x(), perRight.y(), perDown.x(), perDown.y(), first.x(), first.y()})
            lines += QString::number(value, 'f', 12).toStdString() + "\n";
        return lines;
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
    case SheetFormat::Pdf: partial.write(writer.pdf()); break;
    case SheetFormat::Svg: partial.write(writer.svg()); break;
    case SheetFormat::Png: {
        const geo::PartialFile world(file.parent_path() / (file.stem().string() + ".pgw"));
        partial.write(writer.png(file, progress));
        world.write(writer.worldFile());
        world.replaceTarget();
        break;
    }
    }
    progress.at(1);
    partial.replaceTarget();
    return writer.findings();
}

} // namespace guixiang
