// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/async/limited_process.h"
#include "app/window/main_window.h"

#include <QGuiApplication>
#include <QTemporaryDir>

#include <catch2/catch_session.hpp>

int main(int argc, char **argv)
{
    // The user's own settings and project stay out of it.
    const QTemporaryDir home;
    for (const char *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "HOME"})
        qputenv(name, home.path().toUtf8());
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); // nor is the desktop's store for secrets theirs
    qunsetenv("XDG_CURRENT_DESKTOP"); // Qt's own dialogs for files, not a desktop's
    for (int i = 1; i < argc; ++i)
        if (std::string_view(argv[i]).starts_with("--list"))
            return Catch::Session().run(argc, argv); // listing needs no display
    guixiang::setLimitedProgram(QStringLiteral(GUIXIANG_PROGRAM));
    guixiang::MainWindow::prepare();
    QGuiApplication application(argc, argv);
    guixiang::MainWindow::dress();
    return Catch::Session().run(argc, argv);
}
