// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QGuiApplication>

namespace guixiang {

/// An application for painting without a display: fonts need the one, not the other. At most one in a process.
class OffscreenApplication
{
public:
    OffscreenApplication()
        : m_application(m_count, m_arguments)
    {
    }

private:
    [[maybe_unused]] bool m_chosen = qputenv("QT_QPA_PLATFORM", "offscreen"); // before the application is made
    int m_count = 1;
    char m_name[9] = "guixiang";
    char *m_arguments[2]{m_name, nullptr};
    QGuiApplication m_application;
};

} // namespace guixiang
