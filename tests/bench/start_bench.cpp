// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure.h"

#include "app/mapview/plan_map.h"
#include "app/window/main_window.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QProcess>
#include <QQuickWindow>

#include <cstdio>

namespace {
constexpr int runs = 7;
} // namespace

int runUntilComplete(const std::filesystem::path &project)
{
    guixiang::MainWindow program(project);
    if (!program.window())
        return 3;
    auto *map = program.window()->findChild<guixiang::PlanMap *>();
    // Complete means: the picture of the present view has been swapped onto the screen.
    QObject::connect(
        program.window(), &QQuickWindow::frameSwapped, map,
        [map] {
            if (!map->isComplete())
                return;
            std::printf("complete %.1f\n", memoryMb());
            std::fflush(stdout);
            QGuiApplication::exit(0);
        },
        Qt::QueuedConnection);
    // A frame of its own once the picture is there.
    QObject::connect(map, &guixiang::PlanMap::completeChanged, program.window(), &QQuickWindow::update);
    return QGuiApplication::exec();
}

int benchStart(const QString &self, const std::filesystem::path &project)
{
    std::vector<double> seconds;
    std::vector<double> megabytes;
    for (int run = 0; run <= runs; ++run) {
        QElapsedTimer timer;
        timer.start();
        QProcess process;
        process.start(self, {QStringLiteral("start"), QString::fromStdString(project.string())});
        if (!process.waitForReadyRead(60000))
            return 1;
        const double elapsed = static_cast<double>(timer.elapsed()) / 1000;
        const QByteArray line = process.readLine().trimmed();
        process.waitForFinished();
        if (!line.startsWith("complete "))
            return 1;
        if (run == 0)
            continue; // the first one warms the disk
        seconds.push_back(elapsed);
        megabytes.push_back(line.mid(9).toDouble());
    }
    report(QStringLiteral("start to complete map"),
           QStringLiteral("median %1 s, worst %2 s of %3 runs")
               .arg(quantile(seconds, 0.5), 0, 'f', 2)
               .arg(quantile(seconds, 1), 0, 'f', 2)
               .arg(runs),
           QStringLiteral("0.6 s"));
    report(QStringLiteral("memory at that moment"), QStringLiteral("median %1 MB (PSS)").arg(quantile(megabytes, 0.5), 0, 'f', 0),
           QStringLiteral("200 MB"));
    return 0;
}
