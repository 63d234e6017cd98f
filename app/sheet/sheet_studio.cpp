// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sheet/sheet_studio.h"

#include "app/async/run_job.h"
#include "app/document/documents.h"
#include "geo/route/route.h"

#include <QFileInfo>

namespace guixiang {

namespace {
constexpr int previewDpi = 130;
constexpr int printDpi = 300;
constexpr int typingPauseMs = 250;
} // namespace

SheetStudio::SheetStudio(QObject *parent)
    : QObject(parent)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(typingPauseMs);
    connect(&m_soon, &QTimer::timeout, this, &SheetStudio::paint);
    connect(this, &SheetStudio::asked, this, &SheetStudio::paintSoon);
}

SheetStudio::~SheetStudio()
{
    cancel();
    m_paintingStop.request_stop();
}

void SheetStudio::setSession(Session *session)
{
    if (!follow(m_session, session, this, &SheetStudio::paintSoon))
        return;
    if (m_session)
        connect(m_session, &Session::styleChanged, this, &SheetStudio::paintSoon);
    Q_EMIT sessionChanged();
    paintSoon();
}

void SheetStudio::setRaster(RasterLayer *raster)
{
    if (m_raster == raster)
        return;
    if (m_raster)
        disconnect(m_raster, nullptr, this, nullptr);
    m_raster = raster;
    if (m_raster)
        connect(m_raster, &RasterLayer::choiceChanged, this, &SheetStudio::paintSoon);
    Q_EMIT rasterChanged();
    paintSoon();
}

MapLook SheetStudio::look() const
{
    return {.style = m_session->style(), .styleFolder = Session::styleFolder(), .background = m_raster ? m_raster->choice() : RasterChoice()};
}

void SheetStudio::paintSoon()
{
    m_stale = true;
    m_paintingStop.request_stop(); // it may be waiting for a background
    if (m_active && !m_painting)
        m_soon.start();
}

const geo::Walk *SheetStudio::walkOf(const std::shared_ptr<const geo::Plan> &plan) const
{
    const geo::Walk *walk = plan ? plan->find(geo::WalkId{m_walk.toStdString()}) : nullptr;
    return walk && !walk->stops.empty() ? walk : nullptr;
}

SheetRequest SheetStudio::request(SheetFormat format) const
{
    return {.format = format,
            .sheet = sheetTemplate(m_sheet).value_or(*sheetTemplate(QStringLiteral("a4"))),
            .words = {.title = m_title.trimmed(), .issuer = m_issuer.trimmed(), .approval = m_approval.trimmed(), .link = m_link.trimmed(), .english = m_english},
            .headsUp = m_headsUp,
            .dpi = printDpi};
}

double SheetStudio::aspect() const
{
    const QSizeF size = m_pages.images.isEmpty() ? request(SheetFormat::Png).sheet.sizeMm() : QSizeF(m_pages.images.front().size());
    return size.width() / size.height();
}

void SheetStudio::paint()
{
    const auto plan = m_session ? m_session->plan() : nullptr;
    const geo::Walk *walk = walkOf(plan);
    if (!walk || m_painting)
        return;
    m_painting = true;
    m_stale = false;
    SheetRequest asking = request(SheetFormat::Png);
    asking.known = m_pages.backdrop;
    asking.dpi = static_cast<int>(previewDpi / asking.sheet.typeScale);
    const auto work = [plan, walk, networks = m_session->networks(), baseMap = m_session->baseMap(), look = look(), asking](const geo::Progress &progress) {
        const geo::Route route = geo::routeOf(*plan, *networks, *walk);
        return sheetPages({*plan, *baseMap, *walk, route}, look, asking, {.reached = {}, .stop = progress.stop});
    };
    m_paintingStop = runJob(this, work, [this](const Outcome<SheetPages> &made) {
        m_painting = false;
        if (made.isFine()) {
            m_pages = made.value();
            Q_EMIT painted();
        } else if (made.isCancelled()) {
            m_stale = true;
        } else {
            Q_EMIT failed(made.problem());
        }
        if (m_stale)
            paintSoon();
    });
}

QUrl SheetStudio::proposedFile(const QString &format) const
{
    const auto plan = m_session ? m_session->plan() : nullptr;
    const geo::Walk *walk = walkOf(plan);
    const QString title = !m_title.trimmed().isEmpty() ? m_title.trimmed() : walk ? QString::fromStdString(walk->title.in(m_english)) : QString();
    return QUrl::fromLocalFile(documentNamed(title + u'-' + m_sheet + u'.' + format));
}

void SheetStudio::write(const QUrl &file)
{
    const auto plan = m_session ? m_session->plan() : nullptr;
    const geo::Walk *walk = walkOf(plan);
    if (!walk || m_writing)
        return;
    const QString name = file.toLocalFile();
    const auto format = sheetFormatFrom(QFileInfo(name).suffix().toLower());
    if (!format) {
        Q_EMIT failed(QStringLiteral("%1: the name must end in .pdf, .svg or .png.").arg(name));
        return;
    }
    m_writing = true;
    setProgress(0);
    Q_EMIT writingChanged();
    const auto work = [plan, walk, networks = m_session->networks(), baseMap = m_session->baseMap(), look = look(), name, asking = request(*format)](const geo::Progress &progress) {
        makeFolderOf(name);
        const geo::Route route = geo::routeOf(*plan, *networks, *walk);
        return writeSheet(name.toStdString(), {*plan, *baseMap, *walk, route}, look, asking, progress);
    };
    const auto done = [this, name](const Outcome<WrittenSheet> &made) {
        m_writing = false;
        Q_EMIT writingChanged();
        if (made.isFine())
            Q_EMIT written(name, static_cast<int>(made.value().files.size()), made.value().findings.join(u' '));
        else if (!made.isCancelled())
            Q_EMIT failed(made.problem());
    };
    m_stop = runJob(this, work, done, [this](double share) { setProgress(share); });
}

void SheetStudio::setProgress(double share)
{
    m_progress = share;
    Q_EMIT progressChanged();
}

QString SheetStudio::partAt(double x, double y) const
{
    const SheetRequest asking = request(SheetFormat::Png);
    const SheetTemplate &page = asking.sheet;
    const QPointF at(x * page.sizeMm().width(), y * page.sizeMm().height());
    if (page.header.contains(at))
        return page.codeRoom().contains(at) ? QStringLiteral("link") : QStringLiteral("title");
    if (page.footer.contains(at))
        return QStringLiteral("issuer");
    return page.map.contains(at) ? QStringLiteral("map") : QStringLiteral("stops");
}

} // namespace guixiang
