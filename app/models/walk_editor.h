// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/session.h"

#include <QGeoCoordinate>
#include <QObject>
#include <QQmlEngine>

#include <optional>

namespace guixiang {

/// Changes a walk step by step; each step is shown and written at once and can be taken back (Session::history). Stops and
/// bends of the way are counted from 0. What makes no sense is left undone. GUI thread.
class WalkEditor : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(guixiang::Session *session MEMBER m_session NOTIFY sessionChanged REQUIRED FINAL)
    Q_PROPERTY(QString walk MEMBER m_walk NOTIFY walkChanged FINAL)
    Q_PROPERTY(bool english MEMBER m_english NOTIFY englishChanged FINAL)

public:
    /// Makes a walk and gives its id.
    Q_INVOKABLE QString addWalk(const QString &title);
    Q_INVOKABLE void removeWalk();
    /// `base` is what a field held when typing into it began.
    Q_INVOKABLE void setTitle(const QString &title, const QString &base);
    /// How fast, and whether it keeps to streets without steps.
    Q_INVOKABLE void setPace(double paceKmh, bool stepFree);

    Q_INVOKABLE void addPlace(const QString &place);
    Q_INVOKABLE void addPosition(const QGeoCoordinate &position, const QString &name);
    Q_INVOKABLE void removeStop(int stop);
    Q_INVOKABLE void moveStop(int from, int to);
    /// The shortest order, the first and the last stop staying; nothing for more than 14 stops.
    Q_INVOKABLE void takeShortestOrder();
    Q_INVOKABLE void setStopName(int stop, const QString &name, const QString &base);
    Q_INVOKABLE void setNarration(int stop, const QString &text, const QString &base);
    Q_INVOKABLE void setTalkMinutes(int stop, double minutes);

    /// A place, or the place of a stop, comes to stand where it was dropped.
    Q_INVOKABLE void placeByHand(const QString &place, const QGeoCoordinate &position);
    Q_INVOKABLE void dropStop(int stop, const QGeoCoordinate &position);

    Q_INVOKABLE void bendWay(int stop, const QGeoCoordinate &position);
    Q_INVOKABLE void moveBend(int stop, int bend, const QGeoCoordinate &position);
    Q_INVOKABLE void removeBend(int stop, int bend);

    /// "usual", "step_free" or "closed" of a piece of street.
    Q_INVOKABLE void setStreetAccess(const QString &street, const QString &access);

Q_SIGNALS:
    void sessionChanged();
    void walkChanged();
    void englishChanged();

private:
    template<typename MakeEdit>
    void change(const char *step, MakeEdit makeEdit, const QString &field = {}, const std::optional<QString> &base = {});
    [[nodiscard]] geo::WalkId id() const { return {m_walk.toStdString()}; }

    Session *m_session = nullptr;
    QString m_walk;
    bool m_english = false;
};

} // namespace guixiang
