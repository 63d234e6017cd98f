// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure.h"

#include "app/map/picture_painter.h"
#include "app/map/qt_text_measurer.h"
#include "geo/base/mercator.h"
#include "geo/import/import.h"
#include "geo/store/project_file.h"

#include <QElapsedTimer>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QTemporaryDir>

#include <cmath>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {
constexpr int runs = 3;
constexpr double gapDegrees = 0.005; ///< between two towns that stand side by side

geo::Box<geo::LonLat> boundsOf(const std::vector<geo::Street> &streets)
{
    geo::Box<geo::LonLat> box;
    for (const geo::Street &street : streets)
        for (const geo::LonLat position : street.line)
            box.include(position.lon, position.lat);
    return box;
}

/// A town laid out so many times, as near to a square as it goes.
geo::Plan cityOf(const geo::PlanAddition &town, int times)
{
    const geo::Box<geo::LonLat> box = boundsOf(town.streets);
    const int columns = static_cast<int>(std::ceil(std::sqrt(times)));
    geo::Plan city;
    city.streets.reserve(town.streets.size() * static_cast<std::size_t>(times));
    for (int copy = 0; copy < times; ++copy)
        for (geo::Street street : town.streets) {
            street.id.value += "-" + std::to_string(copy);
            for (geo::LonLat &position : street.line) {
                position.lon += (copy % columns) * (box.width() + gapDegrees);
                position.lat -= (copy / columns) * (box.height() + gapDegrees);
            }
            city.streets.push_back(std::move(street));
        }
    return city;
}

double medianSeconds(const auto &work)
{
    std::vector<double> seconds;
    for (int run = 0; run < runs; ++run) {
        QElapsedTimer timer;
        timer.start();
        work();
        seconds.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e9);
    }
    return quantile(seconds, 0.5);
}
} // namespace

int runCity(const std::filesystem::path &project)
{
    QElapsedTimer timer;
    timer.start();
    const geo::Plan plan = geo::readProject(project);
    const auto baseMap = geo::openBaseMap(project);
    const double opened = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    const std::filesystem::path styleFolder = std::filesystem::path(GUIXIANG_DATA) / "style";
    const geo::Style style = geo::readStyle(styleFolder);
    guixiang::SymbolImages symbols(styleFolder);
    geo::Box<geo::MapPoint> whole;
    const geo::Box<geo::LonLat> degrees = plan.baseMap.extent;
    whole.include(geo::toMapPoint({degrees.minX, degrees.minY}));
    whole.include(geo::toMapPoint({degrees.maxX, degrees.maxY}));
    geo::ViewTransform view = geo::fitted(whole, {.widthPx = 1920, .heightPx = 1080}, {}, 19);
    std::printf("city %zu %.2f", plan.baseMap.streets, opened);
    for (const double closer : {0.0, 2.0, 4.0}) {
        geo::ViewTransform seen = view;
        seen.zoom += closer;
        std::printf(" %.3f", medianSeconds([&] {
            QImage image(1920, 1080, QImage::Format_RGB32);
            QPainter painter(&image);
            painter.setRenderHint(QPainter::Antialiasing);
            const geo::Picture picture = geo::compose(plan, style, {.view = seen.visible(), .zoom = seen.zoom, .tiles = baseMap->tiles(seen.visible(), seen.zoom)}, guixiang::QtTextMeasurer());
            guixiang::paintPicture(painter, picture, symbols, {1920, 1080});
        }));
    }
    std::printf(" %.0f\n", memoryMb());
    return 0;
}

int benchCities(const QString &self)
{
    const std::filesystem::path file = std::filesystem::path(GUIXIANG_DATA).parent_path().parent_path() / "shared/osm/ors_heidelberg.osm.pbf";
    if (!std::filesystem::exists(file)) {
        std::printf("cities: skipped, the extract %s is not there\n", file.c_str());
        return 0;
    }
    const geo::PlanAddition town = geo::readImport({.file = file}, {}).addition;
    for (const int times : {1, 10, 40}) {
        const QTemporaryDir folder;
        const QString project = folder.filePath(u"city.gxm"_s);
        geo::createProject(project.toStdString(), cityOf(town, times));
        QProcess process;
        process.start(self, {u"city"_s, project});
        process.waitForFinished(600000);
        const QList<QByteArray> figures = process.readAllStandardOutput().trimmed().split(' ');
        if (figures.size() != 7)
            return 1;
        report(u"%1 ways"_s.arg(QString::fromUtf8(figures[1])),
               u"opened in %1 s; a picture, whole %2, 4x %3, 16x %4 s; %5 MB"_s.arg(QString::fromUtf8(figures[2]), QString::fromUtf8(figures[3]),
                   QString::fromUtf8(figures[4]), QString::fromUtf8(figures[5]), QString::fromUtf8(figures[6])),
               u"0.8 s; none slower than QGIS; 400 MB"_s);
    }
    return 0;
}
