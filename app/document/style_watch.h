// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <filesystem>

namespace guixiang {

/// Tells when a file of the user's changes on disk: written into, or another put in its place as editors do it. Several changes
/// in quick succession are told once, when the file has come to rest. GUI thread.
class StyleWatch : public QObject
{
    Q_OBJECT

public:
    explicit StyleWatch(QObject *parent = nullptr);

    /// Watches another file; empty for none.
    void watch(const std::filesystem::path &file);

Q_SIGNALS:
    void changed();

private:
    void look();

    QFileSystemWatcher m_watcher;
    QTimer m_rest;
    std::filesystem::path m_file;
    std::filesystem::file_time_type m_seen; ///< the file as it was when it was last told of
};

} // namespace guixiang
