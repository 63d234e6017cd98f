// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/style_watch.h"

#include <chrono>
#include <utility>

namespace guixiang {

namespace {
constexpr std::chrono::milliseconds restsAfter{80}; ///< an editor writes in several goes

std::filesystem::file_time_type changedAt(const std::filesystem::path &file)
{
    std::error_code ignored;
    return std::filesystem::last_write_time(file, ignored);
}
} // namespace

StyleWatch::StyleWatch(QObject *parent)
    : QObject(parent)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restsAfter);
    const auto wait = [this] { m_rest.start(); };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, wait);
    // A file that is replaced is another one: only its folder tells of the new one.
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, wait);
    connect(&m_rest, &QTimer::timeout, this, &StyleWatch::look);
}

void StyleWatch::watch(const std::filesystem::path &file)
{
    if (const QStringList watched = m_watcher.files() + m_watcher.directories(); !watched.isEmpty())
        m_watcher.removePaths(watched);
    m_rest.stop();
    m_file = file;
    if (file.empty())
        return;
    m_seen = changedAt(file);
    m_watcher.addPaths({QString::fromStdString(file.string()), QString::fromStdString(file.parent_path().string())});
}

void StyleWatch::look()
{
    const QString file = QString::fromStdString(m_file.string());
    std::error_code ignored;
    if (!std::filesystem::exists(m_file, ignored))
        return; // between an editor's removing the old file and putting the new one there
    if (!m_watcher.files().contains(file))
        m_watcher.addPath(file);
    if (const auto now = changedAt(m_file); std::exchange(m_seen, now) != now)
        Q_EMIT changed();
}

} // namespace guixiang
