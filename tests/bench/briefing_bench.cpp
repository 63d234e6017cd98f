// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame_watch.h"
#include "measure.h"

#include "app/briefing/stage_words.h"
#include "app/mapview/plan_map.h"
#include "app/window/main_window.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>

#include <atomic>

namespace {
constexpr int starts = 7;

QQuickItem *named(QQuickWindow &window, const char *name)
{
    return window.findChild<QQuickItem *>(QString::fromUtf8(name));
}

/// From F5 until the first scene with its words and its map has been swapped onto the screen.
double millisecondsToStage(QQuickWindow &window)
{
    std::atomic<bool> shown = false;
    QElapsedTimer timer;
    timer.start();
    QTest::keyClick(&window, Qt::Key_F5);
    QQuickItem *map = named(window, "stageMap");
    auto *plan = map ? map->findChild<guixiang::PlanMap *>() : nullptr;
    if (!plan)
        return -1;
    const auto watch = QObject::connect(&window, &QQuickWindow::frameSwapped, plan, [&] { shown = plan->isComplete(); }, Qt::QueuedConnection);
    const bool came = QTest::qWaitFor([&] { window.update(); return shown.load(); }, 10000);
    QObject::disconnect(watch);
    return came ? static_cast<double>(timer.nsecsElapsed()) / 1e6 : -1;
}
} // namespace

int benchBriefing(const std::filesystem::path &project)
{
    guixiang::MainWindow program(project);
    QQuickWindow *window = program.window();
    if (!window)
        return 1;
    window->resize(1920, 1080);
    window->requestActivate(); // shortcuts belong to the active window
    auto *map = window->findChild<guixiang::PlanMap *>();
    if (!map || !QTest::qWaitFor([map, window] { return map->isComplete() && window->isActive(); }, 20000))
        return 1;
    std::vector<double> toStage;
    for (int i = 0; i < starts; ++i) {
        if (i > 0) {
            QTest::keyClick(window, Qt::Key_Escape);
            if (!QTest::qWaitFor([&] { return !named(*window, "stageMap") && map->isComplete(); }, 10000))
                return 1;
        }
        toStage.push_back(millisecondsToStage(*window));
        if (toStage.back() < 0)
            return 1;
    }
    report(QStringLiteral("F5 to the first scene"),
           QStringLiteral("median %1, worst %2 ms of %3 starts").arg(quantile(toStage, 0.5), 0, 'f', 0).arg(quantile(toStage, 1), 0, 'f', 0).arg(starts),
           QStringLiteral("300 ms"));

    // The whole briefing: each flight is counted, the stand between two of them is not.
    QQuickItem *stageMap = named(*window, "stageMap");
    auto *words = window->findChild<guixiang::StageWords *>();
    FrameWatch watch(*window);
    for (int scene = 1; scene < words->presenter()->count(); ++scene) {
        watch.pause(false);
        QTest::keyClick(window, Qt::Key_PageDown);
        if (!QTest::qWaitFor([&] { return !stageMap->property("flying").toBool(); }, 10000))
            return 1;
        watch.pause(true);
    }
    window->close();
    if (watch.isEmpty())
        return 1;
    watch.report(QStringLiteral("briefing, %1 scenes").arg(words->presenter()->count()));
    return 0;
}
