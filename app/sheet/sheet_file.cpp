// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sheet/sheet_file.h"

#include "app/basemap/backdrop_maker.h"
#include "app/paint/png_bytes.h"
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

#include <deque>
#include <memory>
#include <string>
#include <vector>

namespace guixiang {

namespace {
constexpr double mmPerInch = 25.4;
constexpr double pxPerInch = 96; ///< of the map, before its type scale
constexpr double backdropDpi = 245; ///< tiles have whole zooms: the nearest one prints with 173 to 346 dots an inch

/// What lies on paper: a dark map costs its ink, and the words of a sheet stand on white.
std::shared_ptr<const geo::Style> paperStyle(const MapLook &look)
{
    return geo::isDark(look.style->light.paper) ? std::make_shared<const geo::Style>(geo::readStyle(look.styleFolder)) : look.style;
}

/// The position at a share of the map's width and height.
geo::LonLat positionAt(const SheetMap &map, double x, double y)
{
    return geo::toLonLat(map.view.toMap({x * map.view.widthPx, y * map.view.heightPx}));
}

/// "a-2.png" for the second page of "a.png".
std::filesystem::path fileOfPage(const std::filesystem::path &file, std::size_t page)
{
    return file.parent_path() / (file.stem().string() + "-" + std::to_string(page) + file.extension().string());
}

class SheetWriter
{
public:
    /// `progress` is of fetching the background.
    SheetWriter(const SheetSubject &subject, const MapLook &look, const SheetRequest &request, double dpi, Patience patience, const geo::Progress &progress)
        : m_request(request)
        , m_style(paperStyle(look))
        , m_isOwnTooDark(m_style != look.style)
        , m_symbols(look.styleFolder)
        , m_content(sheetContent(subject.plan, subject.walk, subject.route, request.words))
        , m_painter(m_request.sheet, m_content, subject, *m_style, request.scale, request.headsUp, m_symbols, [&](const geo::ViewTransform &view) {
            const double pixelRatio = std::min(dpi, backdropDpi) * request.sheet.typeScale / pxPerInch;
            if (request.known && request.known->isFor(look.background, view, pixelRatio))
                return *request.known;
            return BackdropMaker(look.background, patience).make(view, pixelRatio, progress);
        })
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
        PdfFinish finish{.english = m_content.english, .pageTitles = {}, .linkMm = m_painter.codeArea(), .link = m_content.link, .mapMm = m_request.sheet.map, .mapCorners = {}};
        for (int page = 1; page <= pages; ++page)
            finish.pageTitles << pageTitle(page);
        finish.mapCorners = {positionAt(m_painter.map(), 0, 1), positionAt(m_painter.map(), 0, 0), positionAt(m_painter.map(), 1, 0),
                             positionAt(m_painter.map(), 1, 1)};
        return finishedPdf(painted, finish);
    }

    /// A drawing for each page.
    [[nodiscard]] std::vector<std::string> svgs()
    {
        constexpr double pxPerMm = 96 / mmPerInch;
        const QSizeF size = m_request.sheet.sizeMm() * pxPerMm;
        std::vector<std::string> drawings;
        std::unique_ptr<QBuffer> buffer;
        std::unique_ptr<QSvgGenerator> svg;
        QPainter painter;
        // A generator draws one file, so each page has its own.
        const auto open = [&] {
            buffer = std::make_unique<QBuffer>();
            svg = std::make_unique<QSvgGenerator>(QSvgGenerator::SvgVersion::Svg11); // the Tiny profile, its default, knows no clips
            svg->setOutputDevice(buffer.get());
            svg->setTitle(pageTitle(static_cast<int>(drawings.size()) + 1));
            svg->setResolution(96);
            svg->setSize(size.toSize());
            svg->setViewBox(QRectF({}, size));
            painter.begin(svg.get());
            painter.setRenderHint(QPainter::Antialiasing);
            painter.scale(pxPerMm, pxPerMm);
        };
        const auto close = [&] {
            painter.end();
            drawings.push_back(buffer->data().toStdString());
        };
        open();
        m_painter.paint(painter, [&] {
            close();
            open();
        });
        close();
        return drawings;
    }

    /// A picture for each page.
    [[nodiscard]] std::vector<std::string> pngs(const std::filesystem::path &target, const geo::Progress &progress)
    {
        std::vector<std::string> pictures;
        QImage image = emptyPage(target.string());
        QPainter painter(&image);
        painter.scale(perMm(), perMm());
        // Packed page by page: a poster's pixels fill hundreds of megabytes.
        m_painter.paint(painter, [&] {
            pictures.push_back(pngBytes(image));
            progress.at(0.5);
            painter.fillRect(QRectF({}, m_request.sheet.sizeMm()), Qt::white);
        });
        painter.end();
        progress.at(0.7);
        pictures.push_back(pngBytes(image));
        return pictures;
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
        if (const Backdrop &backdrop = m_painter.map().backdrop; backdrop.isWhole())
            sheet.backdrop = std::make_shared<const Backdrop>(backdrop);
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
        QStringList found = sheetFindings(m_content, m_request.words, m_painter.map(), *m_style, typeScale, SheetPainter::smallestPt * typeScale,
                                          std::max(0, m_painter.pageCount() - (m_request.sheet.columns.isEmpty() ? 2 : 1)));
        if (m_isOwnTooDark)
            found << QString::fromUtf8(m_request.words.english ? "The chosen map style has a dark background, which is not printed; the sheet has the bundled day style."
                                                               : "所选地图样式的底色是深的，不宜印在纸上；这一页用自带的日间样式。");
        if (const QString missing = m_painter.map().backdrop.finding(m_request.words.english); !missing.isEmpty())
            found << missing;
        return found;
    }

private:
    [[nodiscard]] QString pageTitle(int page) const
    {
        return page == 1 ? m_content.title : QStringLiteral("%1 · %2").arg(m_content.title).arg(page);
    }

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
    std::shared_ptr<const geo::Style> m_style;
    bool m_isOwnTooDark = false;
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

SheetPages sheetPages(const SheetSubject &subject, const MapLook &look, const SheetRequest &request, const geo::Progress &progress)
{
    return SheetWriter(subject, look, request, request.dpi, hasty, progress).pages();
}

WrittenSheet writeSheet(const std::filesystem::path &file, const SheetSubject &subject, const MapLook &look, const SheetRequest &request, const geo::Progress &progress)
{
    constexpr double fetched = 0.4; // of the whole

    // Partial files stay where they are once made.
    std::deque<geo::PartialFile> partials;
    WrittenSheet written{.files = {file}, .findings = {}};
    if (partials.emplace_back(file).goesIntoStream() && request.format != SheetFormat::Pdf)
        throw geo::WriteError(file.string() + ": SVG and PNG may come in several files, which a pipe or a device cannot take; name a file, or write a PDF.");
    progress.at(0);
    const geo::Progress fetching{.reached = [&progress](double share) {
                                     if (progress.reached)
                                         progress.reached(share * fetched);
                                 },
                                 .stop = progress.stop};
    const double dpi = request.format == SheetFormat::Png ? request.dpi : backdropDpi;
    SheetWriter writer(subject, look, request, dpi, patient, fetching);
    progress.at(fetched);
    std::vector<std::string> pages;
    switch (request.format) {
    case SheetFormat::Pdf: pages = {writer.pdf()}; break;
    case SheetFormat::Svg: pages = writer.svgs(); break;
    case SheetFormat::Png: pages = writer.pngs(file, progress); break;
    }
    for (std::size_t page = 2; page <= pages.size(); ++page)
        partials.emplace_back(written.files.emplace_back(fileOfPage(file, page)));
    if (request.format == SheetFormat::Png) { // it belongs to the first page, whose map it places
        partials.emplace_back(file.parent_path() / (file.stem().string() + ".pgw"));
        pages.push_back(writer.worldFile());
    }
    for (std::size_t i = 0; i < pages.size(); ++i)
        partials[i].write(pages[i]);
    progress.at(1);
    // No older file is replaced before all are whole.
    for (const geo::PartialFile &partial : partials)
        partial.replaceTarget();
    written.findings = writer.findings();
    return written;
}

} // namespace guixiang
