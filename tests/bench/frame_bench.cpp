// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame_watch.h"
#include "measure.h"

#include "app/mapview/plan_map.h"
#include "app/window/main_window.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>

#include <cmath>
#include <numbers>

namespace {
constexpr double seconds = 10;

/// Where the camera is after some seconds: circles about the middle of the motion while it breathes.
void moveCamera(QQuickItem &view, const CameraMotion &motion, double elapsed)
{
    const double turn = elapsed / seconds * 2 * std::numbers::pi;
    view.setProperty("center", QVariant::fromValue(QGeoCoordinate(motion.latitude + 0.004 * std::sin(2 * turn), motion.longitude + 0.005 * std::cos(2 * turn))));
    view.setProperty("zoomLevel", motion.zoom - motion.zoomReach * std::cos(3 * turn));
}
} // namespace

int benchFrames(const std::filesystem::path &project, const CameraMotion &motion, FrameReport reportAs)
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

    const FrameWatch watch(*window);
    QElapsedTimer clock;
    clock.start();
    QObject::connect(window, &QQuickWindow::afterAnimating, view,
                     [view, motion, &clock] { moveCamera(*view, motion, static_cast<double>(clock.elapsed()) / 1000); });
    window->update();
    if (!QTest::qWaitFor([&clock, window] { window->update(); return static_cast<double>(clock.elapsed()) > seconds * 1000; }, 30000))
        return 1;
    window->close();
    if (watch.isEmpty())
        return 1;
    if (reportAs == FrameReport::Numbers)
        watch.print();
    else
        watch.report(QStringLiteral("frame"));
    return 0;
}
