// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure.h"

#include "app/frame/rendered_picture.h"
#include "app/paint/qt_text_measurer.h"
#include "geo/base/mercator.h"
#include "geo/import/vector/import.h"
#include "geo/store/project_file.h"

#include <QElapsedTimer>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {
constexpr int runs = 5;
} // namespace

int runImport(const std::filesystem::path &file, const std::filesystem::path &project)
{
    geo::createProject(project, {});
    geo::addToProject(project, geo::readImport({.file = file}, {}).addition);
    return 0;
}

namespace {
/// What the window makes for each new view of a whole city.
int benchCity(const std::filesystem::path &file, const QString &name, geo::LonLat middle)
{
    if (!std::filesystem::exists(file)) {
        std::printf("picture of %s: skipped, the extract %s is not there\n", qPrintable(name), file.c_str());
        return 0;
    }
    const QTemporaryDir folder;
    const std::filesystem::path project = folder.filePath(u"city.gxm"_s).toStdString();
    runImport(file, project);
    QElapsedTimer timer;
    timer.start();
    const geo::Plan plan = geo::readProject(project);
    const auto baseMap = geo::openBaseMap(project);
    report(name + u", opened"_s, u"%1 ms, %2 streets"_s.arg(timer.elapsed()).arg(plan.baseMap.streets), u"none"_s);
    const std::filesystem::path styleFolder = std::filesystem::path(GUIXIANG_DATA) / "style";
    const auto style = std::make_shared<const geo::Style>(geo::readStyle(styleFolder));
    guixiang::PictureRenderer renderer(style, styleFolder, 1);
    for (const double zoom : {13.0, 15.0, 17.0}) {
        const geo::ViewTransform view{.centre = geo::toMapPoint(middle), .zoom = zoom, .widthPx = 1920, .heightPx = 1080};
        geo::PictureRequest request{.view = view.visible(0.25), .zoom = zoom};
        request.tiles = baseMap->tiles(request.view, zoom);
        std::vector<double> composed, rendered;
        for (int run = 0; run < runs; ++run) {
            timer.restart();
            (void)geo::compose(plan, *style, request, guixiang::QtTextMeasurer());
            composed.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
            timer.restart();
            (void)renderer.render(plan, request);
            rendered.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
        report(name + u", a picture at zoom %1"_s.arg(zoom),
               u"composed in %1 ms, with its meshes in %2 ms"_s.arg(quantile(composed, 0.5), 0, 'f', 1).arg(quantile(rendered, 0.5), 0, 'f', 1),
               u"none"_s);
    }
    return 0;
}
} // namespace

int benchImport(const QString &self)
{
    const std::filesystem::path file = heidelberg();
    const QString ogr2ogr = QStandardPaths::findExecutable(u"ogr2ogr"_s);
    if (!std::filesystem::exists(file) || ogr2ogr.isEmpty()) {
        std::printf("import: skipped, the extract %s or ogr2ogr is not there\n", file.c_str());
        return 0;
    }
    if (!reportImport(u"import of Heidelberg"_s, self, ogr2ogr, QString::fromStdString(file.string()), runs))
        return 1;
    return benchCity(file, u"Heidelberg"_s, {8.6945, 49.4105}) +
           benchCity(file.parent_path() / "valhalla_liechtenstein-latest.osm.pbf", u"Liechtenstein"_s, {9.5215, 47.1410});
}
