// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How all grows with the city, beside other programs that draw the same streets in the same colours and widths.
#include "city_figures.h"
#include "measure.h"

#include "app/paint/picture_image.h"
#include "app/paint/qt_text_measurer.h"
#include "geo/store/project_file.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

#include <array>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {
constexpr int runs = 3;

enum class Shown { All, StreetsAlone };

/// The picture of a view as somebody waits for it: tiles read, names laid out, painted. The other programs draw the streets alone.
double secondsOf(const geo::Plan &plan, const geo::BaseMap &baseMap, const geo::Style &style, guixiang::SymbolImages &symbols, const geo::ViewTransform &view, Shown shown)
{
    QElapsedTimer timer;
    timer.start();
    geo::PictureRequest request{.view = view.visible(), .zoom = view.zoom, .ground = shown == Shown::All};
    request.tiles = baseMap.tiles(request.view, request.zoom);
    geo::Picture picture = geo::compose(plan, style, request, guixiang::QtTextMeasurer());
    if (shown == Shown::StreetsAlone)
        picture.list.labels.clear();
    (void)guixiang::pictureImage(picture, symbols, {cityWidth, cityHeight});
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

QList<QByteArray> outputOf(const QString &self, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(self, arguments);
    process.waitForFinished(-1);
    return process.readAllStandardOutput().trimmed().split(' ');
}

/// Seconds from the process's start to its first complete map, and its memory then.
std::array<double, 2> started(const QString &self, const QString &project)
{
    std::vector<double> seconds, megabytes;
    for (int run = 0; run <= runs; ++run) {
        QElapsedTimer timer;
        timer.start();
        QProcess process;
        process.start(self, {u"start"_s, project});
        if (!process.waitForReadyRead(60000))
            return {};
        seconds.push_back(static_cast<double>(timer.elapsed()) / 1000);
        megabytes.push_back(process.readLine().trimmed().mid(9).toDouble());
        process.waitForFinished();
    }
    return {quantile(seconds, 0.5), quantile(megabytes, 0.5)};
}

/// All that is measured of this program on one city.
CityFigures ownFigures(const QString &self, const QString &project, int times)
{
    CityFigures figures{.program = u"硅巷图"_s};
    const auto [seconds, megabytes] = started(self, project);
    figures.opened = seconds;
    figures.memoryMb = megabytes;
    const QList<QByteArray> views = outputOf(self, {u"city"_s, project, QString::number(times)});
    for (qsizetype i = 0; i < views.size(); ++i)
        (i < views.size() / 2 ? figures.views : figures.whole).push_back(views[i].toDouble());
    const QList<QByteArray> frames = outputOf(self, {u"frames"_s, project, QString::number(cityMiddle.lon), QString::number(cityMiddle.lat), u"14.75"_s, u"2.25"_s});
    for (const QByteArray &each : frames)
        figures.frames.push_back(each.toDouble());
    return figures;
}
} // namespace

int makeOneCity(int times, const std::filesystem::path &project)
{
    std::printf("%zu ways\n", makeCity(townOf(heidelberg()), times, project));
    return 0;
}

int runCity(const std::filesystem::path &project, int times)
{
    const geo::Plan plan = geo::readProject(project);
    const auto baseMap = geo::openBaseMap(project);
    const std::filesystem::path styleFolder = std::filesystem::path(GUIXIANG_DATA) / "style";
    const geo::Style style = geo::readStyle(styleFolder);
    guixiang::SymbolImages symbols(styleFolder);
    for (const Shown shown : {Shown::StreetsAlone, Shown::All})
        for (const geo::ViewTransform &view : cityViews(times)) {
            std::vector<double> seconds;
            for (int run = 0; run < runs; ++run)
                seconds.push_back(secondsOf(plan, *baseMap, style, symbols, view, shown));
            std::printf("%.4f ", quantile(seconds, 0.5));
        }
    std::printf("\n");
    return 0;
}

int benchCities(const QString &self)
{
    const std::filesystem::path file = heidelberg();
    if (!std::filesystem::exists(file)) {
        std::printf("cities: skipped, the extract %s is not there\n", file.c_str());
        return 0;
    }
    const geo::PlanAddition town = townOf(file);
    std::vector<CityFigures> first;
    int failed = 0;
    for (const int times : {1, 10, 40}) {
        const QTemporaryDir folder;
        const QString project = folder.filePath(u"city.gxm"_s);
        const std::size_t ways = makeCity(town, times, project.toStdString());
        std::vector<CityFigures> all{ownFigures(self, project, times)};
        for (CityFigures &other : otherFigures(project, times))
            all.push_back(std::move(other));
        if (first.empty())
            first = all;
        reportCity(ways, all, first);
        // The largest takes ogr2ogr a minute or more, so it is timed once.
        failed += reportCityImport(self, project, ways, times < 40 ? runs : 1);
    }
    return failed;
}
