// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/session.h"
#include "app/sheet/sheet_content.h"

#include <QGeoCoordinate>
#include <QObject>
#include <QQmlEngine>

namespace guixiang {

/// A stop of a walk as the card shows it.
struct StopRecord
{
    Q_GADGET
    QML_VALUE_TYPE(stopRecord)
    Q_PROPERTY(int number MEMBER number FINAL)
    Q_PROPERTY(QString place MEMBER place FINAL)
    Q_PROPERTY(QString name MEMBER name FINAL)
    Q_PROPERTY(QString narration MEMBER narration FINAL)
    Q_PROPERTY(QString onward MEMBER onward FINAL)
    Q_PROPERTY(double talkMinutes MEMBER talkMinutes FINAL)
    Q_PROPERTY(bool assumed MEMBER assumed FINAL)
    Q_PROPERTY(bool placeable MEMBER placeable FINAL)
    Q_PROPERTY(bool ownPlace MEMBER ownPlace FINAL)
    Q_PROPERTY(QGeoCoordinate coordinate MEMBER coordinate FINAL)
    Q_PROPERTY(QList<QGeoCoordinate> bends MEMBER bends FINAL)

public:
    int number = 0;
    QString place; ///< its id
    QString name;
    QString narration;
    QString onward; ///< metres, minutes and directions to the next stop
    double talkMinutes = 0;
    bool assumed = false;
    bool placeable = false;      ///< a point, or nowhere yet; not a stretch of street
    bool ownPlace = false;       ///< the place was made for a stop, so that its name can be changed here
    QGeoCoordinate coordinate;   ///< WGS-84; invalid when nobody has located it
    QList<QGeoCoordinate> bends; ///< what the way on passes by
    bool operator==(const StopRecord &) const = default;
};

/// A spot on the way of a walk.
struct WaySpot
{
    Q_GADGET
    QML_VALUE_TYPE(waySpot)
    Q_PROPERTY(int stop MEMBER stop FINAL)
    Q_PROPERTY(QGeoCoordinate coordinate MEMBER coordinate FINAL)

public:
    int stop = -1; ///< the stop before it, from 0; -1 for none
    QGeoCoordinate coordinate;
    bool operator==(const WaySpot &) const = default;
};

/// A walk along the streets, to read on the card and to hand on as a file. GUI thread; writing runs on a worker.
class WalkGuide : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(guixiang::Session *session READ session WRITE setSession NOTIFY sessionChanged REQUIRED FINAL)
    Q_PROPERTY(QString walk READ walk WRITE setWalk NOTIFY changed FINAL)
    Q_PROPERTY(bool english READ isEnglish WRITE setEnglish NOTIFY changed FINAL)
    Q_PROPERTY(double paceKmh READ paceKmh NOTIFY changed FINAL)
    Q_PROPERTY(bool stepFree READ isStepFree NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString total READ total NOTIFY changed FINAL)
    Q_PROPERTY(QString positions READ positions NOTIFY changed FINAL)
    Q_PROPERTY(QString clause READ clause NOTIFY changed FINAL)
    Q_PROPERTY(QList<guixiang::StopRecord> stops READ stops NOTIFY changed FINAL)
    Q_PROPERTY(bool writing READ isWriting NOTIFY writingChanged FINAL)

public:
    [[nodiscard]] Session *session() const { return m_session; }
    void setSession(Session *session);
    [[nodiscard]] QString walk() const { return m_walk; }
    void setWalk(const QString &walk);
    [[nodiscard]] bool isEnglish() const { return m_english; }
    void setEnglish(bool english);
    [[nodiscard]] double paceKmh() const { return m_paceKmh; }
    [[nodiscard]] bool isStepFree() const { return m_stepFree; }

    [[nodiscard]] QString title() const { return m_content.title; }
    [[nodiscard]] QString total() const { return m_content.total; }
    [[nodiscard]] QString positions() const { return m_content.positions; }
    [[nodiscard]] QString clause() const { return m_clause; } ///< the task that names the walk
    [[nodiscard]] QList<StopRecord> stops() const { return m_stops; }
    [[nodiscard]] bool isWriting() const { return m_writing; }

    /// The spot of the way that is nearest to a position, within some metres.
    Q_INVOKABLE [[nodiscard]] guixiang::WaySpot nearestOnWay(const QGeoCoordinate &position, double withinM) const;

    /// Writes a file ("gpx", "kml", "geojson", "gpkg", "csv"; with "-gcj02" a copy for Chinese web maps) into the user's
    /// documents, in place of an older one; ends in written or failed.
    Q_INVOKABLE void write(const QString &kind);

Q_SIGNALS:
    void sessionChanged();
    void changed();
    void writingChanged();
    void written(const QString &file);
    void failed(const QString &sentence);

private:
    void refresh();

    Session *m_session = nullptr;
    QString m_walk;
    bool m_english = false;
    double m_paceKmh = geo::usualPaceKmh;
    bool m_stepFree = false;
    geo::Route m_route;
    SheetContent m_content;
    QString m_clause;
    QList<StopRecord> m_stops;
    bool m_writing = false;
};

} // namespace guixiang
