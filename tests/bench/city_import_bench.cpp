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
    std::vector<double> ownSeconds, ownMegabytes, otherSeconds, otherMegabytes;
    for (int run = 0; run < runs; ++run) {
        const QTemporaryDir written;
        const QString imported = written.filePath(u"city.gxm"_s);
        const Cost own = costOf({self, u"import"_s, package, imported});
        const Cost other = costOf({ogr2ogr, u"-f"_s, u"SQLite"_s, u"-dsco"_s, u"SPATIALITE=YES"_s, written.filePath(u"city.sqlite"_s), package});
        if (own.seconds <= 0 || other.seconds <= 0 || geo::readProject(imported.toStdString()).baseMap.streets != ways) {
            std::printf("import of the city: it failed, or not all ways came\n");
            return 1;
        }
        ownSeconds.push_back(own.seconds);
        ownMegabytes.push_back(own.megabytes);
        otherSeconds.push_back(other.seconds);
        otherMegabytes.push_back(other.megabytes);
    }
    const double own = quantile(ownSeconds, 0.5);
    const double other = quantile(otherSeconds, 0.5);
    report(u"import as GeoPackage"_s,
           u"median %1 s, ogr2ogr %2 s: %3 of it, %4 runs"_s.arg(own, 0, 'f', 2).arg(other, 0, 'f', 2).arg(own / other, 0, 'f', 2).arg(runs), u"2.00 of it"_s);
    report(u"its memory at most"_s,
           u"median %1 MB, ogr2ogr %2 MB"_s.arg(quantile(ownMegabytes, 0.5), 0, 'f', 0).arg(quantile(otherMegabytes, 0.5), 0, 'f', 0), u"ogr2ogr's"_s);
    return 0;
}
