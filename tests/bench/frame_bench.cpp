// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure.h"

#include "app/map/plan_map.h"
#include "app/session/main_window.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>

#include <cmath>
#include <memory>
#include <numbers>

namespace {
constexpr double seconds = 10;

/// Where the camera is after some seconds: circles over the block while breathing between zoom 14.5 and 17.
void moveCamera(QQuickItem &view, double elapsed)
{
    const double turn = elapsed / seconds * 2 * std::numbers::pi;
    view.setProperty("center", QVariant::fromValue(QGeoCoordinate(31.2163 + 0.004 * std::sin(2 * turn), 121.4196 + 0.005 * std::cos(2 * turn))));
    view.setProperty("zoomLevel", 15.75 - 1.25 * std::cos(3 * turn));
}
} // namespace

int benchFrames(const std::filesystem::path &project)
{
    guixiang::MainWindow program(project);
    QQuickWindow *window = program.window();
    if (!window)
        return 1;
    window->resize(1920, 1080);
    auto *map = window->findChild<guixiang::PlanMap *>();
    auto *view = window->findChild<QQuickItem *>(QStringLiteral("mapView"));
    if (!map || !view || !QTest::qWaitFor([map] { return map->isComplete(); }, 20000))
        return 1;

    // The work of a frame runs from synchronising to swapping, on the render thread; the interval is what the eye gets.
    auto work = std::make_shared<std::vector<double>>();
    auto interval = std::make_shared<std::vector<double>>();
    auto frame = std::make_shared<QElapsedTimer>();
    auto sinceSwap = std::make_shared<QElapsedTimer>();
    QObject::connect(window, &QQuickWindow::beforeSynchronizing, window, [frame] { frame->start(); }, Qt::DirectConnection);
    QObject::connect(
        window, &QQuickWindow::frameSwapped, window,
        [=] {
            if (frame->isValid())
                work->push_back(static_cast<double>(frame->nsecsElapsed()) / 1e6);
            if (sinceSwap->isValid())
                interval->push_back(static_cast<double>(sinceSwap->nsecsElapsed()) / 1e6);
            sinceSwap->start();
        },
        Qt::DirectConnection);
    QElapsedTimer clock;
    clock.start();
    QObject::connect(window, &QQuickWindow::afterAnimating, view,
                     [view, &clock] { moveCamera(*view, static_cast<double>(clock.elapsed()) / 1000); });
    window->update();
    if (!QTest::qWaitFor([&clock, window] { window->update(); return static_cast<double>(clock.elapsed()) > seconds * 1000; }, 30000))
        return 1;
    window->close();
    const auto figures = [](const std::vector<double> &samples) {
        return QStringLiteral("median %1, p95 %2, p99 %3, worst %4 ms")
            .arg(quantile(samples, 0.5), 0, 'f', 1)
            .arg(quantile(samples, 0.95), 0, 'f', 1)
            .arg(quantile(samples, 0.99), 0, 'f', 1)
            .arg(quantile(samples, 1), 0, 'f', 1);
    };
    if (work->empty() || interval->empty())
        return 1;
    report(QStringLiteral("frame, work 1920x1080"), figures(*work), QStringLiteral("16.7 ms, p99 33 ms"));
    report(QStringLiteral("frame, interval"), figures(*interval) + QStringLiteral(", %1 frames").arg(interval->size()),
           QStringLiteral("16.7 ms, p99 33 ms"));
    return 0;
}
