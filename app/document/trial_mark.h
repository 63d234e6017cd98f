// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QQmlEngine>

namespace guixiang {

/// Marks in the program's settings that something remembered is being tried, such as a style that was chosen before: should the program die of it,
/// the mark stays and the next start leaves it out instead of dying again. GUI thread.
class TrialMark : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString name MEMBER m_name NOTIFY nameChanged REQUIRED FINAL) ///< of the mark in the settings

public:
    using QObject::QObject;
    /// It went well so far.
    ~TrialMark() override;

    /// Sets the mark before a thing is tried. False, and no mark is left, when a process that is gone died while it tried the same.
    Q_INVOKABLE bool begin(const QString &what);
    /// Takes it away once the thing is known to do no harm.
    Q_INVOKABLE void end();

Q_SIGNALS:
    void nameChanged();

private:
    QString m_name;
    bool m_isSet = false;
};

} // namespace guixiang
