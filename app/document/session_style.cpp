// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The map's style of a Session: chosen, read, and read again when it changes on disk.
#include "app/document/session.h"

#include "app/async/run_job.h"

namespace guixiang {

void Session::setStyleFile(const QUrl &file)
{
    if (m_styleFile == file)
        return;
    m_styleFile = file;
    m_styleWatch.watch(file.toLocalFile().toStdString());
    Q_EMIT styleFileChanged();
    readStyleAgain();
}

QColor Session::paper(bool dark) const
{
    if (!m_style)
        return {};
    const geo::Colour paper = m_style->theme(dark).paper;
    return {paper.red, paper.green, paper.blue};
}

void Session::readStyleAgain()
{
    const std::string own = m_styleFile.toLocalFile().toStdString();
    const auto read = [own](const geo::Progress &) { return std::make_shared<const geo::Style>(geo::readStyle(styleFolder(), own)); };
    runJob(this, read, [this, own, reading = ++m_styleReading](const auto &made) {
        if (reading != m_styleReading)
            return;
        if (made.isFine())
            takeStyle(made.value(), !own.empty());
        else
            Q_EMIT styleFailed(made.problem());
    });
}

void Session::takeStyle(const std::shared_ptr<const geo::Style> &style, bool own)
{
    m_style = style;
    m_ownStyle = own;
    Q_EMIT styleChanged();
    const std::vector<std::string> &findings = m_style->light.map->findings;
    if (findings.empty())
        return;
    const QString first = QString::fromStdString(findings.front());
    Q_EMIT styleDoubted(findings.size() == 1 ? first : QStringLiteral("%1 (+%2)").arg(first).arg(findings.size() - 1));
}

} // namespace guixiang
