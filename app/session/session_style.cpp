// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The map's style of a Session: chosen, read, and read again when it changes on disk.
#include "app/session/session.h"

#include "app/session/run_on.h"

namespace guixiang {

/// What a worker brings back: a sentence when the style cannot be used.
struct Session::ReadStyle
{
    int reading = 0;
    bool own = false;
    QString problem;
    std::shared_ptr<const geo::Style> style;
};

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
    const auto read = [own = m_styleFile.toLocalFile().toStdString(), reading = ++m_styleReading]() -> ReadStyle {
        try {
            return {reading, !own.empty(), {}, std::make_shared<const geo::Style>(geo::readStyle(styleFolder(), own))};
        } catch (const std::exception &error) {
            return {reading, !own.empty(), QString::fromUtf8(error.what()), {}};
        }
    };
    runOn(QThreadPool::globalInstance(), this, read, [this](const ReadStyle &made) { takeStyle(made); });
}

void Session::takeStyle(const ReadStyle &read)
{
    if (read.reading != m_styleReading)
        return;
    if (!read.style) {
        Q_EMIT styleFailed(read.problem);
        return;
    }
    m_style = read.style;
    m_ownStyle = read.own;
    Q_EMIT styleChanged();
    const std::vector<std::string> &findings = m_style->light.map->findings;
    if (findings.empty())
        return;
    const QString first = QString::fromStdString(findings.front());
    Q_EMIT styleDoubted(findings.size() == 1 ? first : QStringLiteral("%1 (+%2)").arg(first).arg(findings.size() - 1));
}

} // namespace guixiang
