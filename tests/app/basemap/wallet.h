// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QObject>
#include <QString>

/// What QtKeychain asks of KWallet (https://invent.kde.org/frameworks/kwallet, org.kde.KWallet.xml), with its secrets in memory.
class Wallet : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.KWallet")

public:
    QMap<QString, QByteArray> entries; ///< by folder and key
    bool refuses = false;

public Q_SLOTS:
    QString networkWallet() { return QStringLiteral("wallet"); }
    int open(const QString &, qlonglong, const QString &) { return refuses ? -1 : 1; }
    int entryType(int, const QString &folder, const QString &key, const QString &) { return entries.contains(nameOf(folder, key)) ? stream : 0; }
    QByteArray readEntry(int, const QString &folder, const QString &key, const QString &) { return entries.value(nameOf(folder, key)); }
    int writeEntry(int, const QString &folder, const QString &key, const QByteArray &value, const QString &)
    {
        entries.insert(nameOf(folder, key), value);
        return 0;
    }
    int removeEntry(int, const QString &folder, const QString &key, const QString &) { return entries.remove(nameOf(folder, key)) == 1 ? 0 : -3; }

private:
    static constexpr int stream = 2;
    static QString nameOf(const QString &folder, const QString &key) { return folder + QLatin1Char('/') + key; }
};
