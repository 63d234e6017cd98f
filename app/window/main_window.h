// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/session.h"
#include "app/text/language.h"

#include <QQmlApplicationEngine>

class QQuickWindow;

namespace guixiang {

/// The program's window with what it is given: an open session and a language. GUI thread, inside a QGuiApplication.
class MainWindow
{
public:
    /// What must be set before the QGuiApplication is made, and after it.
    static void prepare();
    static void dress();

    /// Opens the window; the project (empty for the user's own) is read on a worker meanwhile. With `briefs` it
    /// starts on the stage.
    explicit MainWindow(const std::filesystem::path &project, bool briefs = false);
    /// Waits until what the user changed is written.
    ~MainWindow();

    /// Null when the QML could not be loaded: a broken installation.
    [[nodiscard]] QQuickWindow *window() const;
    [[nodiscard]] Session &session() { return m_session; }
    [[nodiscard]] Language &language() { return m_language; }

private:
    Session m_session;
    Language m_language;
    QQmlApplicationEngine m_engine; // last, so that QML goes before what it was given
};

} // namespace guixiang
