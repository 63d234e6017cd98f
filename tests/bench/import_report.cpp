// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

bool reportImport(const QString &name, const QString &self, const QString &ogr2ogr, const QString &file, int runs,
                  const std::function<bool(const std::filesystem::path &project)> &isWhole)
{
    std::vector<double> ownSeconds, ownMegabytes, otherSeconds, otherMegabytes;
    for (int run = 0; run < runs; ++run) {
        const QTemporaryDir folder;
        const QString project = folder.filePath(u"city.gxm"_s);
        const Cost own = costOf({self, u"import"_s, file, project});
        const Cost other = costOf({ogr2ogr, u"-f"_s, u"SQLite"_s, u"-dsco"_s, u"SPATIALITE=YES"_s, folder.filePath(u"city.sqlite"_s), file});
        if (own.seconds <= 0 || other.seconds <= 0 || (isWhole && !isWhole(project.toStdString())))
            return false;
        ownSeconds.push_back(own.seconds);
        ownMegabytes.push_back(own.megabytes);
        otherSeconds.push_back(other.seconds);
        otherMegabytes.push_back(other.megabytes);
    }
    const double own = quantile(ownSeconds, 0.5);
    const double other = quantile(otherSeconds, 0.5);
    report(name, u"median %1 s, ogr2ogr %2 s: %3 of it, %4 runs"_s.arg(own, 0, 'f', 2).arg(other, 0, 'f', 2).arg(own / other, 0, 'f', 2).arg(runs), u"2.00 of it"_s);
    report(u"its memory at most"_s,
           u"median %1 MB, ogr2ogr %2 MB"_s.arg(quantile(ownMegabytes, 0.5), 0, 'f', 0).arg(quantile(otherMegabytes, 0.5), 0, 'f', 0), u"ogr2ogr's"_s);
    return true;
}
