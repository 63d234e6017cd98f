// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/command_line.h"
#include "app/session/language.h"
#include "app/session/session.h"

#include <QFont>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickStyle>
#include <QQuickWindow>

#include <cstdio>

namespace {
int openWindow(int argc, char **argv, const std::filesystem::path &project)
{
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        std::fputs("There is no display to open a window on; use 'guixiang render -o FILE.png' for a picture.\n", stderr);
        return 2;
    }
    QGuiApplication::setOrganizationName(QStringLiteral("guixiang"));
    QGuiApplication::setApplicationName(QStringLiteral("guixiang"));
    QGuiApplication::setApplicationVersion(QStringLiteral(GUIXIANG_VERSION));
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QQuickWindow::setTextRenderType(QQuickWindow::NativeTextRendering);
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    QGuiApplication application(argc, argv);
    QGuiApplication::setFont(QFont(QStringLiteral("Noto Sans CJK SC")));

    guixiang::Session session(project);
    session.open();
    QQmlApplicationEngine engine;
    guixiang::Language language(engine);
    engine.setInitialProperties(
        {{QStringLiteral("session"), QVariant::fromValue(&session)}, {QStringLiteral("language"), QVariant::fromValue(&language)}});
    engine.loadFromModule("Guixiang", "Main");
    if (engine.rootObjects().isEmpty())
        return 3;
    const int code = QGuiApplication::exec();
    session.finish();
    return code;
}
} // namespace

int main(int argc, char **argv)
{
    const auto wanted = guixiang::runCommandLine(argc, argv);
    if (const int *code = std::get_if<int>(&wanted))
        return *code;
    return openWindow(argc, argv, std::get<guixiang::WindowRequest>(wanted).project);
}
