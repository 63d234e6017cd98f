// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/session.h"
#include "app/models/records.h"

#include <QObject>
#include <QQmlEngine>

#include <optional>

namespace guixiang {

/// The records of the session's plan for QML. Functions take the language, so that a binding that calls them follows it;
/// `tasks` and `unplaced` follow both the plan and the language. GUI thread.
class PlanRecords : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(guixiang::Session *session READ session WRITE setSession NOTIFY sessionChanged REQUIRED FINAL)
    Q_PROPERTY(bool english READ isEnglish WRITE setEnglish NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString notice READ notice NOTIFY changed FINAL)
    Q_PROPERTY(QString note READ note NOTIFY changed FINAL)
    Q_PROPERTY(QString firstWalk READ firstWalk NOTIFY changed FINAL)
    Q_PROPERTY(int actionCount READ actionCount NOTIFY changed FINAL)
    Q_PROPERTY(QList<guixiang::TaskRecord> tasks READ tasks NOTIFY changed FINAL)
    Q_PROPERTY(QList<guixiang::WalkRecord> walks READ walks NOTIFY changed FINAL)
    Q_PROPERTY(QList<guixiang::PlaceRecord> unplaced READ unplaced NOTIFY changed FINAL)

public:
    [[nodiscard]] Session *session() const { return m_session; }
    void setSession(Session *session);
    [[nodiscard]] bool isEnglish() const { return m_english; }
    void setEnglish(bool english);

    [[nodiscard]] QString title() const;
    [[nodiscard]] QString notice() const;
    [[nodiscard]] QString note() const;
    [[nodiscard]] QString firstWalk() const; ///< the id of the first walk that has stops
    [[nodiscard]] int actionCount() const;
    [[nodiscard]] QList<TaskRecord> tasks() const { return m_tasks; }
    [[nodiscard]] QList<WalkRecord> walks() const;
    [[nodiscard]] QList<PlaceRecord> unplaced() const { return m_unplaced; }

    /// The record of an id, or one with an empty id.
    Q_INVOKABLE [[nodiscard]] guixiang::PlaceRecord place(const QString &id, bool english) const;
    /// The piece of street nearest to a position, within some metres.
    Q_INVOKABLE [[nodiscard]] guixiang::StreetRecord streetAt(const QGeoCoordinate &position, double withinM, bool english) const;
    Q_INVOKABLE [[nodiscard]] QStringList placesOfTask(const QString &id) const;
    /// How many other places lie within 5, 10 and 15 minutes on foot; empty for a place that is no point.
    Q_INVOKABLE [[nodiscard]] QList<int> placesWithinReach(const QString &id) const;
    /// The stops of a walk in order.
    Q_INVOKABLE [[nodiscard]] QStringList placesOfWalk(const QString &id) const;

    /// What the user may change of a task; written at once. Keys as in geo/model/names.h. `base` is what a field held when typing into it began.
    Q_INVOKABLE void setStatus(const QString &task, const QString &status);
    Q_INVOKABLE void setResponsible(const QString &task, const QString &unit, const QString &base);
    Q_INVOKABLE void setProgress(const QString &task, const QString &note, const QString &base);
    Q_INVOKABLE void addGoal(const QString &task, const QString &title, const QString &date);
    Q_INVOKABLE void removeGoal(const QString &task, int index);

Q_SIGNALS:
    void sessionChanged();
    void changed();

private:
    void refresh();
    template<typename Change>
    void changeTask(const QString &id, Change change, const std::optional<QString> &base = {});

    Session *m_session = nullptr;
    bool m_english = false;
    QList<TaskRecord> m_tasks;
    QList<PlaceRecord> m_unplaced;
};

} // namespace guixiang
