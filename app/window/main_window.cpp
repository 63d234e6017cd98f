// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/main_window.h"

#include <QFont>
#include <QGuiApplication>
#include <QQuickWindow>
#include <QThreadPool>

namespace guixiang {

void MainWindow::prepare()
{
    QGuiApplication::setOrganizationName(QStringLiteral("guixiang"));
    QGuiApplication::setApplicationName(QStringLiteral("guixiang"));
    QGuiApplication::setApplicationVersion(QStringLiteral(GUIXIANG_VERSION));
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QQuickWindow::setTextRenderType(QQuickWindow::NativeTextRendering);
}

void MainWindow::dress()
{
    QGuiApplication::setFont(QFont(QStringLiteral("Noto Sans CJK SC")));
}

MainWindow::MainWindow(const std::filesystem::path &project, bool briefs)
    : m_session(project)
{
    QObject::connect(&m_language, &Language::changed, &m_engine, &QQmlEngine::retranslate);
    m_session.open();
    m_engine.setInitialProperties({{QStringLiteral("session"), QVariant::fromValue(&m_session)},
                                   {QStringLiteral("language"), QVariant::fromValue(&m_language)},
                                   {QStringLiteral("briefAtStart"), briefs}});
    m_engine.loadFromModule("Guixiang", "Main");
}

MainWindow::~MainWindow()
{
    m_session.finish();
    QThreadPool::globalInstance()->waitForDone(); // pictures in the making use fonts, which go with the application
}

QQuickWindow *MainWindow::window() const
{
    return m_engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(m_engine.rootObjects().constFirst());
}

} // namespace guixiang
