// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/briefing/briefing.h"

#include <QObject>
#include <QQmlEngine>
#include <QStringList>

namespace guixiang {

/// A scene as lists and the editor show it, in one language.
struct SceneRecord
{
    Q_GADGET
    QML_VALUE_TYPE(sceneRecord)
    Q_PROPERTY(QString id MEMBER id FINAL)
    Q_PROPERTY(QString kind MEMBER kind FINAL)
    Q_PROPERTY(QString kicker MEMBER kicker FINAL)
    Q_PROPERTY(QString title MEMBER title FINAL)
    Q_PROPERTY(QStringList lines MEMBER lines FINAL)
    Q_PROPERTY(QString ownTitle MEMBER ownTitle FINAL)
    Q_PROPERTY(QStringList ownLines MEMBER ownLines FINAL)
    Q_PROPERTY(QString notes MEMBER notes FINAL)
    Q_PROPERTY(QString ownNotes MEMBER ownNotes FINAL)
    Q_PROPERTY(double seconds MEMBER seconds FINAL)
    Q_PROPERTY(double bearing MEMBER bearing FINAL)
    Q_PROPERTY(bool hidden MEMBER hidden FINAL)
    Q_PROPERTY(bool missing MEMBER missing FINAL)
    Q_PROPERTY(bool hasView MEMBER hasView FINAL)
    Q_PROPERTY(bool hasLayers MEMBER hasLayers FINAL)
    Q_PROPERTY(QStringList highlights MEMBER highlights FINAL)

public:
    QString id = {}; ///< empty for no scene
    QString kind = {};
    QString kicker = {};
    QString title = {};
    QStringList lines = {};    ///< three, those from the records where the scene has none of its own
    QString ownTitle = {};     ///< empty where the records' stands
    QStringList ownLines = {}; ///< three
    QString notes = {};
    QString ownNotes = {};
    double seconds = 0;
    double bearing = 0;
    bool hidden = false;
    bool missing = false; ///< what it is about is not in the plan
    bool hasView = false;
    bool hasLayers = false;
    QStringList highlights = {};
    geo::Scene scene = {};
    bool operator==(const SceneRecord &) const = default;
};

/// `walk` is the route of the scene's walk where its numbers matter.
[[nodiscard]] SceneRecord sceneRecord(const geo::Plan &plan, const geo::Scene &scene, const geo::Route &walk, bool english);

} // namespace guixiang
