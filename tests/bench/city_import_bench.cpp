// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The import of a laid-out city, beside ogr2ogr.
#include "city_figures.h"
#include "measure.h"

#include "geo/store/project_file.h"

#include <QDir>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {
/// A city as another program's data: a GeoPackage with a layer for each kind, which both programs read.
QString packageOf(const QString &ogr2ogr, const QString &project, const QString &folder)
{
    struct Layer
    {
        QString name, table, where;
    };
    const QList<Layer> layers{{u"road"_s, u"street"_s, u"1 = 1"_s},
                              {u"building"_s, u"base_area"_s, u"kind = 'building'"_s},
                              {u"green"_s, u"base_area"_s, u"kind = 'green'"_s},
                              {u"water"_s, u"base_area"_s, u"kind = 'water'"_s},
                              {u"rail"_s, u"base_line"_s, u"kind = 'rail'"_s},
                              {u"waterway"_s, u"base_line"_s, u"kind = 'waterway'"_s}};
    const QString package = QDir(folder).filePath(u"city.gpkg"_s);
    for (const Layer &layer : layers) {
        QStringList command{ogr2ogr, u"-f"_s, u"GPKG"_s, package, project, layer.table, u"-where"_s, layer.where, u"-nln"_s, layer.name};
        if (layer.name != layers.constFirst().name)
            command << u"-update"_s;
        if (costOf(command).seconds <= 0)
            return {};
    }
    return package;
}
} // namespace

int reportCityImport(const QString &self, const QString &project, std::size_t ways, int runs)
{
    const QString ogr2ogr = QStandardPaths::findExecutable(u"ogr2ogr"_s);
    const QTemporaryDir folder;
    const QString package = ogr2ogr.isEmpty() ? QString() : packageOf(ogr2ogr, project, folder.path());
    if (package.isEmpty()) {
        std::printf("import of the city: skipped, ogr2ogr is not there or failed\n");
        return ogr2ogr.isEmpty() ? 0 : 1;
    }
    const auto hasAll = [ways](const std::filesystem::path &imported) { return geo::readProject(imported).baseMap.streets == ways; };
    if (reportImport(u"import as GeoPackage"_s, self, ogr2ogr, package, runs, hasAll))
        return 0;
    std::printf("import of the city: it failed, or not all ways came\n");
    return 1;
}
