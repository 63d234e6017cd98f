// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/model/plan.h"

#include <QGeoCoordinate>
#include <QList>
#include <QQmlEngine>
#include <QString>
#include <QStringList>

namespace guixiang {

/// Values of the plan as QML shows them: texts in the chosen language, enumerations by their key (geo/model/names.h).
struct GoalRecord
{
    Q_GADGET
    QML_VALUE_TYPE(goalRecord)
    Q_PROPERTY(QString title MEMBER title FINAL)
    Q_PROPERTY(QString date MEMBER date FINAL)

public:
    QString title;
    QString date;
    bool operator==(const GoalRecord &) const = default;
};

struct PlaceRecord
{
    Q_GADGET
    QML_VALUE_TYPE(placeRecord)
    Q_PROPERTY(QString id MEMBER id FINAL)
    Q_PROPERTY(QString name MEMBER name FINAL)
    Q_PROPERTY(QString category MEMBER category FINAL)
    Q_PROPERTY(QString address MEMBER address FINAL)
    Q_PROPERTY(QString grade MEMBER grade FINAL)
    Q_PROPERTY(int uncertaintyM MEMBER uncertaintyM FINAL)
    Q_PROPERTY(QString basis MEMBER basis FINAL)
    Q_PROPERTY(QString placedOn MEMBER placedOn FINAL)
    Q_PROPERTY(bool placed MEMBER placed FINAL)
    Q_PROPERTY(QGeoCoordinate coordinate MEMBER coordinate FINAL)
    Q_PROPERTY(QStringList tasks MEMBER tasks FINAL)

public:
    QString id;
    QString name;
    QString category;
    QString address;
    QString grade;
    int uncertaintyM = 0;
    QString basis;
    QString placedOn;          ///< the day of a position placed by hand
    bool placed = false;       ///< has a point or a stretch
    QGeoCoordinate coordinate; ///< WGS-84; invalid unless it is a point
    QStringList tasks;
    bool operator==(const PlaceRecord &) const = default;
};

struct TaskRecord
{
    Q_GADGET
    QML_VALUE_TYPE(taskRecord)
    Q_PROPERTY(QString id MEMBER id FINAL)
    Q_PROPERTY(int actionNumber MEMBER actionNumber FINAL)
    Q_PROPERTY(QString action MEMBER action FINAL)
    Q_PROPERTY(QString paragraph MEMBER paragraph FINAL)
    Q_PROPERTY(QString title MEMBER title FINAL)
    Q_PROPERTY(QString summary MEMBER summary FINAL)
    Q_PROPERTY(QString kind MEMBER kind FINAL)
    Q_PROPERTY(QString leads MEMBER leads FINAL)
    Q_PROPERTY(QString partners MEMBER partners FINAL)
    Q_PROPERTY(QString timing MEMBER timing FINAL)
    Q_PROPERTY(QString status MEMBER status FINAL)
    Q_PROPERTY(QString responsible MEMBER responsible FINAL)
    Q_PROPERTY(QString progress MEMBER progress FINAL)
    Q_PROPERTY(QList<guixiang::GoalRecord> goals MEMBER goals FINAL)
    Q_PROPERTY(QList<guixiang::PlaceRecord> places MEMBER places FINAL)

public:
    QString id; ///< "4.2"; empty for no task
    int actionNumber = 0;
    QString action;
    QString paragraph;
    QString title;
    QString summary;
    QString kind;
    QString leads;
    QString partners;
    QString timing;
    QString status;
    QString responsible;
    QString progress;
    QList<GoalRecord> goals;
    QList<PlaceRecord> places;
    bool operator==(const TaskRecord &) const = default;
};

struct WalkRecord
{
    Q_GADGET
    QML_VALUE_TYPE(walkRecord)
    Q_PROPERTY(QString id MEMBER id FINAL)
    Q_PROPERTY(QString title MEMBER title FINAL)
    Q_PROPERTY(QString clause MEMBER clause FINAL)
    Q_PROPERTY(int stops MEMBER stops FINAL)

public:
    QString id;
    QString title;
    QString clause; ///< empty for a walk that no task names
    int stops = 0;
    bool operator==(const WalkRecord &) const = default;
};

struct StreetRecord
{
    Q_GADGET
    QML_VALUE_TYPE(streetRecord)
    Q_PROPERTY(QString id MEMBER id FINAL)
    Q_PROPERTY(QString name MEMBER name FINAL)
    Q_PROPERTY(QString access MEMBER access FINAL)

public:
    QString id; ///< empty for no street
    QString name;
    QString access;
    bool operator==(const StreetRecord &) const = default;
};

/// A text of the model in the chosen language.
[[nodiscard]] QString inLanguage(const geo::Text &text, bool english);
[[nodiscard]] StreetRecord toRecord(const geo::Street &street, bool english);
[[nodiscard]] PlaceRecord toRecord(const geo::Place &place, bool english);
[[nodiscard]] TaskRecord toRecord(const geo::Task &task, const geo::Plan &plan, bool english);

} // namespace guixiang
