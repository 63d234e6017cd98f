// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/walk_guide.h"

#include "app/sheet/sheet_file.h"
#include "geo/base/error.h"
#include "geo/walk/walk_file.h"

#include <QDir>
#include <QFutureWatcher>
#include <QStandardPaths>
#include <QtConcurrentRun>

namespace guixiang {

namespace {
/// A file name that every file system takes.
QString fileNameOf(QString title)
{
    for (const QChar forbidden : QStringLiteral("/\\:*?\"<>|"))
        title.replace(forbidden, QChar(u'-'));
    return title;
}

struct Written
{
    QString file;
    QString problem;
    QStringList findings = {};
};

Written write(const geo::Plan &plan, const geo::Walk &walk, const geo::Route &route, const QString &kind, bool english)
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const std::string title = walk.title.in(english);
    try {
        if (!QDir().mkpath(documents))
            throw geo::WriteError(documents.toStdString() + ": the documents folder cannot be made; check its permissions.");
        const QString base = documents + u'/' + fileNameOf(QString::fromStdString(title));
        if (const auto sheet = sheetTemplate(kind)) {
            const QString file = base + u'-' + kind + QStringLiteral(".pdf");
            return {file, {}, writeSheet(file.toStdString(), plan, walk, route, Session::styleFolder(), {.sheet = *sheet, .words = {.english = english}})};
        }
        const QString file = base + u'.' + kind;
        geo::writeWalkFile(file.toStdString(), plan, walk, route, {.format = geo::walkFormatFrom(kind.toStdString()).value(), .english = english});
        return {file, {}};
    } catch (const std::exception &error) {
        return {{}, QString::fromUtf8(error.what())};
    }
}
} // namespace

void WalkGuide::setSession(Session *session)
{
    if (m_session == session)
        return;
    if (m_session)
        disconnect(m_session, nullptr, this, nullptr);
    m_session = session;
    if (m_session)
        connect(m_session, &Session::planChanged, this, &WalkGuide::refresh);
    Q_EMIT sessionChanged();
    refresh();
}

void WalkGuide::setWalk(const QString &walk)
{
    if (std::exchange(m_walk, walk) != walk)
        refresh();
}

void WalkGuide::setEnglish(bool english)
{
    if (std::exchange(m_english, english) != english)
        refresh();
}

void WalkGuide::setPaceKmh(double paceKmh)
{
    if (paceKmh > 0 && std::exchange(m_paceKmh, paceKmh) != paceKmh)
        refresh();
}

void WalkGuide::refresh()
{
    const auto plan = m_session ? m_session->plan() : nullptr;
    const geo::Walk *walk = plan ? plan->find(geo::WalkId{m_walk.toStdString()}) : nullptr;
    m_content = {};
    m_clause.clear();
    m_stops.clear();
    if (walk) {
        m_clause = QString::fromStdString(walk->task.value);
        m_content = sheetContent(*plan, *walk, geo::routeOf(*plan, *m_session->network(), *walk, m_paceKmh), {.english = m_english});
        for (const SheetStop &stop : m_content.stops)
            m_stops << StopRecord{.number = stop.number,
                                  .place = QString::fromStdString(walk->stops[static_cast<std::size_t>(stop.number) - 1].place.value),
                                  .name = stop.name,
                                  .narration = stop.narration,
                                  .onward = stop.onward,
                                  .assumed = stop.assumed};
    }
    Q_EMIT changed();
}

void WalkGuide::write(const QString &kind)
{
    const auto plan = m_session ? m_session->plan() : nullptr;
    const geo::Walk *walk = plan ? plan->find(geo::WalkId{m_walk.toStdString()}) : nullptr;
    if (!walk || m_writing)
        return;
    m_writing = true;
    Q_EMIT writingChanged();
    auto *watcher = new QFutureWatcher<Written>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        m_writing = false;
        Q_EMIT writingChanged();
        const Written result = watcher->result();
        if (result.problem.isEmpty())
            Q_EMIT written(result.file, result.findings.join(u' '));
        else
            Q_EMIT failed(result.problem);
    });
    watcher->setFuture(QtConcurrent::run([plan, walk, network = m_session->network(), kind, english = m_english, pace = m_paceKmh] {
        return guixiang::write(*plan, *walk, geo::routeOf(*plan, *network, *walk, pace), kind, english);
    }));
}

} // namespace guixiang
