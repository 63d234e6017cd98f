// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure.h"

#include "geo/import/import.h"
#include "geo/store/project_file.h"

#include <QElapsedTimer>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {
constexpr int runs = 5;

struct Cost
{
    double seconds = 0;
    double megabytes = 0;
};

/// A process of its own, from its start to its end, and the most memory that it held.
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
} // namespace

int runImport(const std::filesystem::path &file, const std::filesystem::path &project)
{
    geo::createProject(project, {});
    geo::addToProject(project, geo::readImport({.file = file}, {}).addition);
    return 0;
}

int benchImport(const QString &self)
{
    const std::filesystem::path file = std::filesystem::path(GUIXIANG_DATA).parent_path().parent_path() / "shared/osm/ors_heidelberg.osm.pbf";
    const QString ogr2ogr = QStandardPaths::findExecutable(u"ogr2ogr"_s);
    if (!std::filesystem::exists(file) || ogr2ogr.isEmpty()) {
        std::printf("import: skipped, the extract %s or ogr2ogr is not there\n", file.c_str());
        return 0;
    }
    const QString name = QString::fromStdString(file.string());
    std::vector<double> ownSeconds, ownMegabytes, otherSeconds, otherMegabytes;
    for (int run = 0; run < runs; ++run) {
        const QTemporaryDir folder;
        const Cost own = costOf({self, u"import"_s, name, folder.filePath(u"city.gxm"_s)});
        const Cost other = costOf({ogr2ogr, u"-f"_s, u"SQLite"_s, u"-dsco"_s, u"SPATIALITE=YES"_s, folder.filePath(u"city.sqlite"_s), name});
        if (own.seconds <= 0 || other.seconds <= 0)
            return 1;
        ownSeconds.push_back(own.seconds);
        ownMegabytes.push_back(own.megabytes);
        otherSeconds.push_back(other.seconds);
        otherMegabytes.push_back(other.megabytes);
    }
    const double own = quantile(ownSeconds, 0.5);
    const double other = quantile(otherSeconds, 0.5);
    report(u"import of Heidelberg"_s, u"median %1 s, ogr2ogr %2 s: %3 of it, %4 runs"_s.arg(own, 0, 'f', 2).arg(other, 0, 'f', 2).arg(own / other, 0, 'f', 2).arg(runs), u"2.00 of it"_s);
    report(u"its memory at most"_s, u"median %1 MB, ogr2ogr %2 MB"_s.arg(quantile(ownMegabytes, 0.5), 0, 'f', 0).arg(quantile(otherMegabytes, 0.5), 0, 'f', 0), u"ogr2ogr's"_s);
    return 0;
}
