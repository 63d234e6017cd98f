// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure.h"

#include "geo/import/seed/seed.h"
#include "geo/store/project_file.h"

#include <QElapsedTimer>
#include <QFile>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cmath>
#include <cstdio>

double quantile(std::vector<double> samples, double share)
{
    std::ranges::sort(samples);
    const auto index = static_cast<std::size_t>(std::ceil(share * static_cast<double>(samples.size())));
    return samples[std::clamp<std::size_t>(index, 1, samples.size()) - 1];
}

void report(const QString &name, const QString &figures, const QString &aim)
{
    std::printf("%-28s %-58s aim %s\n", qPrintable(name), qPrintable(figures), qPrintable(aim));
    std::fflush(stdout);
}

double memoryMb()
{
    QFile file(QStringLiteral("/proc/self/smaps_rollup"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n'))
        if (line.startsWith("Pss:"))
            return line.mid(4).trimmed().split(' ').constFirst().toDouble() / 1024;
    return 0;
}

Cost costOf(const QStringList &command)
{
    std::vector<QByteArray> words;
    for (const QString &word : command)
        words.push_back(word.toLocal8Bit());
    std::vector<char *> arguments;
    for (QByteArray &word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);
    QElapsedTimer timer;
    timer.start();
    const pid_t child = fork();
    if (child == 0) {
        if (!std::freopen("/dev/null", "w", stdout) || !std::freopen("/dev/null", "w", stderr))
            _exit(127);
        execvp(arguments.front(), arguments.data());
        _exit(127);
    }
    int status = 0;
    rusage used{};
    wait4(child, &status, 0, &used);
    const bool isFine = child > 0 && WIFEXITED(status) && WEXITSTATUS(status) == 0;
    return isFine ? Cost{static_cast<double>(timer.nsecsElapsed()) / 1e9, static_cast<double>(used.ru_maxrss) / 1024} : Cost{};
}

std::filesystem::path makeProject(const std::filesystem::path &folder)
{
    const std::filesystem::path data = GUIXIANG_DATA;
    const std::filesystem::path project = folder / "bench.gxm";
    geo::createProject(project, geo::readSeed(data / "seed"));
    return project;
}

std::filesystem::path heidelberg()
{
    return std::filesystem::path(GUIXIANG_DATA).parent_path().parent_path() / "shared/osm/ors_heidelberg.osm.pbf";
}
