// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QQmlEngine>
#include <QThreadPool>

namespace guixiang {

/// The address of a background's tiles on the web and its key, either of which may hold what is secret. They are kept in the desktop's store for
/// secrets (libsecret or KWallet, by QtKeychain); where there is none, or it does not answer in five seconds, in a file in the program's folder for settings that
/// its owner alone may read. What earlier versions kept in the settings is moved over and removed there. Nothing is asked for before load(). GUI thread.
class SecretAddress : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString address READ address NOTIFY changed FINAL)
    Q_PROPERTY(QString key READ key NOTIFY changed FINAL)
    Q_PROPERTY(QString file READ file CONSTANT FINAL) ///< for want of a store
    Q_PROPERTY(bool ready READ isReady NOTIFY changed FINAL) ///< what is kept is known

public:
    explicit SecretAddress(QObject *parent = nullptr);

    [[nodiscard]] QString address() const { return m_address; }
    [[nodiscard]] QString key() const { return m_key; }
    [[nodiscard]] bool isReady() const { return m_isReady; }

    /// Reads what is kept, once.
    Q_INVOKABLE void load();
    /// Moves over what earlier versions kept, without asking for anything else.
    Q_INVOKABLE void moveOver();
    /// Takes others and keeps them.
    Q_INVOKABLE void keep(const QString &address, const QString &key);

    [[nodiscard]] static QString file();

Q_SIGNALS:
    void changed();
    void failed(); ///< they could not be kept: they hold until the program ends

private:
    [[nodiscard]] QByteArray secret() const;
    void take(const QByteArray &secret);
    bool takeFromSettings();
    void readStore();
    void readFile();
    void writeStore();
    void writeFile(const QByteArray &secret);

    QString m_address;
    QString m_key;
    bool m_isAsked = false;
    bool m_isReady = false;
    bool m_isInSettings = false; ///< still, since it was not written elsewhere yet
    int m_writing = 0;           ///< counts writings: only the newest counts
    QThreadPool m_writer; ///< one thread, so that writes keep their order
};

} // namespace guixiang
