// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/command_line.h"
#include "app/window/main_window.h"

#include <QGuiApplication>

#include <cstdio>

namespace {
int openWindow(int argc, char **argv, const guixiang::WindowRequest &request)
{
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        std::fputs("There is no display to open a window on; use 'guixiang render -o FILE.png' for a picture.\n", stderr);
        return 2;
    }
    guixiang::MainWindow::prepare();
    QGuiApplication application(argc, argv);
    guixiang::MainWindow::dress();
    guixiang::MainWindow window(request.project, request.briefs);
    return window.window() ? QGuiApplication::exec() : 3;
}
} // namespace

int main(int argc, char **argv)
{
    const auto wanted = guixiang::runCommandLine(argc, argv);
    if (const int *code = std::get_if<int>(&wanted))
        return *code;
    return openWindow(argc, argv, std::get<guixiang::WindowRequest>(wanted));
}
