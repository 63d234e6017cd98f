// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure.h"

#include "app/window/main_window.h"

#include <QGuiApplication>
#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>

/// guixiang_bench                the whole report
/// guixiang_bench import         the part about imports
/// guixiang_bench start PROJECT  one measured process of it
/// guixiang_bench import FILE PROJECT  likewise
/// guixiang_bench cities         how all grows with the city; takes minutes
/// guixiang_bench city PROJECT TIMES  one measured process of it
/// guixiang_bench make TIMES PROJECT  a city to look at
/// guixiang_bench frames PROJECT LON LAT ZOOM REACH  another
int main(int argc, char **argv)
{
    if (argc == 4 && std::string_view(argv[1]) == "import")
        return runImport(argv[2], argv[3]); // it needs no window
    if (argc == 4 && std::string_view(argv[1]) == "make")
        return makeOneCity(std::atoi(argv[2]), argv[3]);
    const bool isImport = argc == 2 && std::string_view(argv[1]) == "import";
    const QTemporaryDir home;
    if (qEnvironmentVariableIsEmpty("GUIXIANG_BENCH_HOME")) {
        for (const char *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME"})
            qputenv(name, home.path().toUtf8());
        qputenv("GUIXIANG_BENCH_HOME", home.path().toUtf8());
    }
    guixiang::MainWindow::prepare();
    QGuiApplication application(argc, argv);
    guixiang::MainWindow::dress();
    if (argc == 3 && std::string_view(argv[1]) == "start")
        return runUntilComplete(argv[2]);

    if (argc == 7 && std::string_view(argv[1]) == "frames")
        return benchFrames(argv[2], {std::atof(argv[3]), std::atof(argv[4]), std::atof(argv[5]), std::atof(argv[6])}, FrameReport::Numbers);
    if (argc == 4 && std::string_view(argv[1]) == "city")
        return runCity(argv[2], std::atoi(argv[3]));

    const QString self = QGuiApplication::applicationFilePath();
    if (isImport)
        return benchImport(self);
    if (argc == 2 && std::string_view(argv[1]) == "cities")
        return benchCities(self);
    const std::filesystem::path project = makeProject(home.path().toStdString());
    const int failed = benchStart(self, project) + benchFrames(project) + benchBriefing(project) + benchSearch(project) + benchImport(self) + benchRoutes();
    if (failed)
        std::fputs("A bench could not run; its line is missing above.\n", stderr);
    return failed ? 3 : 0;
}
