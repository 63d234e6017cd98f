// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/base/lon_lat.h"
#include "geo/edit/field_change.h"

#include <QList>
#include <QQmlEngine>
#include <QString>
#include <QStringList>

#include <set>
#include <vector>

namespace guixiang {

/// How well a file's positions lie along the streets when they are taken for one datum.
struct DatumCandidate
{
    Q_GADGET
    QML_VALUE_TYPE(datumCandidate)
    Q_PROPERTY(QString key MEMBER key FINAL)
    Q_PROPERTY(double medianM MEMBER medianM FINAL)
    Q_PROPERTY(bool compared MEMBER compared FINAL)

public:
    QString key; ///< "wgs84", "gcj02", "bd09"
    double medianM = 0; ///< of the distances to the nearest street
    bool compared = false; ///< false where too little could be compared
    bool operator==(const DatumCandidate &) const = default;
};

/// A row of a file as it is read.
struct ImportRow
{
    Q_GADGET
    QML_VALUE_TYPE(importRow)
    Q_PROPERTY(QStringList cells MEMBER cells FINAL)

public:
    QStringList cells; ///< one for each column
    bool operator==(const ImportRow &) const = default;
};

/// How many features of a kind were taken, mended or refused.
struct ImportCount
{
    Q_GADGET
    QML_VALUE_TYPE(importCount)
    Q_PROPERTY(QString kind MEMBER kind FINAL)
    Q_PROPERTY(int count MEMBER count FINAL)
    Q_PROPERTY(QString example MEMBER example FINAL)

public:
    QString kind;
    int count = 0;
    QString example; ///< the first, in one sentence; empty for what was taken
    bool operator==(const ImportCount &) const = default;
};

/// What a file gives, or gave, to a project: what the process that reads it tells the program.
struct ImportResult
{
    QList<ImportCount> taken;
    QList<ImportCount> repaired;
    QList<ImportCount> refused;
    QString report;              ///< the whole of it for people, a line for each count, change and fault
    bool changesNothing = false; ///< the project holds all of it already

    /// Of a preview.
    QStringList columns;
    QList<ImportRow> rows;
    QList<DatumCandidate> candidates;      ///< one for each datum
    QString proposed;                      ///< the datum that is taken without a word from the user
    std::vector<geo::LonLat> positions;    ///< some, in degrees as the file has them
    QString problem;                       ///< why it gives nothing; empty when all is well
    bool isOfLinesOrAreas = false;
    bool declaresDatum = false;

    /// Of an import.
    std::set<geo::RecordKey> records; ///< places and overlays that came, changed or went
    QString overlay;                  ///< the first that came; empty for none

    bool operator==(const ImportResult &) const = default;
};

} // namespace guixiang
