// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/session.h"

#include <QObject>
#include <QQmlEngine>

namespace guixiang {

/// A field that both this window and somebody else wrote, as a person reads it.
struct ConflictRecord
{
    Q_GADGET
    QML_VALUE_TYPE(conflictRecord)
    Q_PROPERTY(QString kind MEMBER kind FINAL)
    Q_PROPERTY(QString name MEMBER name FINAL)
    Q_PROPERTY(QString field MEMBER field FINAL)
    Q_PROPERTY(QString mine MEMBER mine FINAL)
    Q_PROPERTY(QString theirs MEMBER theirs FINAL)
    Q_PROPERTY(bool mineIsGone MEMBER mineIsGone FINAL)
    Q_PROPERTY(bool theirsIsGone MEMBER theirsIsGone FINAL)

public:
    QString kind;   ///< "task", "place", ... as in Session::stepTaken
    QString name;   ///< of the record
    QString field;  ///< its key without the language: "progress", "narration", "stops"; "id" for the record as a whole
    QString mine;   ///< the value; names one behind the other for an order
    QString theirs;
    bool mineIsGone = false;   ///< this side took it away
    bool theirsIsGone = false; ///< the other side did
    bool operator==(const ConflictRecord &) const = default;
};

/// What waits for a person's choice between two values of one field. GUI thread.
class ConflictList : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(guixiang::Session *session READ session WRITE setSession NOTIFY changed REQUIRED FINAL)
    Q_PROPERTY(bool english READ isEnglish WRITE setEnglish NOTIFY changed FINAL)
    Q_PROPERTY(QList<guixiang::ConflictRecord> conflicts READ conflicts NOTIFY changed FINAL)

public:
    [[nodiscard]] Session *session() const { return m_session; }
    void setSession(Session *session);
    [[nodiscard]] bool isEnglish() const { return m_english; }
    void setEnglish(bool english);
    [[nodiscard]] QList<ConflictRecord> conflicts() const;

    /// One's own value in place of theirs, or theirs as it is.
    Q_INVOKABLE void decide(int conflict, bool mine);

Q_SIGNALS:
    void changed();

private:
    void readAnew() { Q_EMIT changed(); }

    Session *m_session = nullptr;
    bool m_english = false;
};

} // namespace guixiang
