// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/briefing/handout.h"

#include "app/briefing/stage_painter.h"
#include "app/sheet/pdf_finish.h"
#include "geo/base/error.h"
#include "geo/base/partial_file.h"

#include <QHashFunctions>
#include <QPdfWriter>

#include <cstdio>

namespace guixiang {

namespace {
constexpr QSizeF pageMm(320, 180);
constexpr double mmPerInch = 25.4;
constexpr int pdfDpi = 1200;
constexpr QSizeF pageSize(1920, 1080); ///< what a page is laid out as

/// Scenes one by one, with what they share.
class SceneBook
{
public:
    explicit SceneBook(const HandoutRequest &request)
        : m_request(request)
        , m_networks(request.plan)
        , m_style(geo::readStyle(request.styleFolder / "map.json"))
        , m_symbols(request.styleFolder)
    {
    }

    /// Paints a scene and gives its title.
    QString paint(QPainter &painter, const geo::Scene &scene, QSizeF size, Letters letters)
    {
        const StageScene ready = stageScene(*m_request.plan, m_networks, m_style, scene, m_request.english);
        paintStage(painter, StageLayout(size, m_style), *m_request.plan, ready, m_style, m_request.dark, m_symbols, letters);
        return QString::fromStdString(ready.text.title);
    }

private:
    const HandoutRequest &m_request;
    geo::StreetNetworks m_networks;
    geo::Style m_style;
    SymbolImages m_symbols;
};
} // namespace

void writeHandout(const std::filesystem::path &file, const HandoutRequest &request, const geo::Progress &progress)
{
    const geo::PartialFile partial(file);
    const std::filesystem::path raw = partial.path().string() + ".raw";
    SceneBook book(request);
    PdfFinish finish{.english = request.english, .pageTitles = {}, .linkMm = {}, .link = {}, .mapMm = {}, .mapCorners = {}};
    {
        QHashSeed::setDeterministicGlobalSeed(); // the order of fonts in the file
        QPdfWriter pdf(QString::fromStdString(raw.string()));
        pdf.setResolution(pdfDpi);
        pdf.setPageSize(QPageSize(pageMm, QPageSize::Millimeter));
        pdf.setPageMargins(QMarginsF());
        pdf.setTitle(QString::fromStdString(request.plan->info.title.in(request.english)));
        pdf.setCreator(QStringLiteral("guixiang"));
        QPainter painter(&pdf);
        painter.scale(pageMm.width() / mmPerInch * pdfDpi / pageSize.width(), pageMm.height() / mmPerInch * pdfDpi / pageSize.height());
        for (double done = 0; const geo::Scene &scene : request.scenes) {
            progress.at(done++ / static_cast<double>(request.scenes.size()));
            if (!finish.pageTitles.isEmpty())
                pdf.newPage();
            finish.pageTitles << book.paint(painter, scene, pageSize, Letters::AsText);
        }
    }
    QHashSeed::resetRandomGlobalSeed();
    if (!std::filesystem::exists(raw))
        throw geo::WriteError(file.string() + ": it could not be written; choose another folder or name.");
    finishPdf(raw, partial.path(), finish);
    std::filesystem::remove(raw);
    partial.replaceTarget();
}

void writeSceneImages(const std::filesystem::path &folder, const HandoutRequest &request, QSize size, const geo::Progress &progress)
{
    std::error_code problem;
    std::filesystem::create_directories(folder, problem);
    SceneBook book(request);
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
        if (!image.save(QString::fromStdString(partial.path().string()), "PNG"))
            throw geo::WriteError((folder / name).string() + ": the picture could not be written; choose another folder.");
        partial.replaceTarget();
    }
}

} // namespace guixiang
