// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A desktop's store for secrets: KWallet's interface on a message bus of the test's own.
#include "app/basemap/secret_address.h"
#include "wallet.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QFile>
#include <QLibrary>
#include <QMap>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using guixiang::SecretAddress;

namespace {
/// A bus with a wallet on it, and a home of the test's own.
class Desktop
{
public:
    Desktop()
    {
        m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        REQUIRE(m_bus.waitForReadyRead());
        const QByteArray address = m_bus.readLine().trimmed();
        qputenv("DBUS_SESSION_BUS_ADDRESS", address);
        qputenv("XDG_CURRENT_DESKTOP", "KDE");
        qputenv("KDE_SESSION_VERSION", "6");
        qputenv("XDG_CONFIG_HOME", m_home.path().toUtf8());
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_home.path());
        QCoreApplication::setOrganizationName(u"guixiang"_s);
        QCoreApplication::setApplicationName(u"guixiang"_s);
        QDBusConnection connection = QDBusConnection::connectToBus(QString::fromLatin1(address), u"wallet"_s);
        REQUIRE(connection.registerObject(u"/modules/kwalletd6"_s, &wallet, QDBusConnection::ExportAllSlots));
        REQUIRE(connection.registerService(u"org.kde.kwalletd6"_s));
    }
    ~Desktop()
    {
        QDBusConnection::disconnectFromBus(u"wallet"_s);
        m_bus.kill();
        m_bus.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Desktop)

    Wallet wallet;

private:
    QTemporaryDir m_home;
    QProcess m_bus;
};

bool becomes(const std::function<bool()> &condition)
{
    return QTest::qWaitFor(condition, 20000);
}
} // namespace

TEST_CASE("where the desktop has a store for secrets, address and key lie there alone, and come back from it")
{
    if (QLibrary(u"secret-1"_s, 0).load())
        SKIP("libsecret is asked first here, and the test has no service for it");
    Desktop desktop;
    QSettings settings;
    settings.setValue(u"background/key"_s, u"geheim42"_s);
    settings.sync();
    SecretAddress secret;
    secret.moveOver();
    REQUIRE(becomes([&] { return !desktop.wallet.entries.isEmpty(); }));
    CHECK(desktop.wallet.entries.firstKey() == u"guixiang/background"_s);
    CHECK(desktop.wallet.entries.first().contains("geheim42"));
    CHECK(becomes([&] { return !settings.contains(u"background/key"_s); }));
    CHECK_FALSE(QFile::exists(SecretAddress::file()));

    SecretAddress again;
    again.load();
    REQUIRE(becomes([&] { return again.isReady(); }));
    CHECK(again.key() == u"geheim42"_s);
    again.keep({}, {});
    CHECK(becomes([&] { return desktop.wallet.entries.isEmpty(); }));
}

TEST_CASE("where the store refuses, a file for its owner alone stands in")
{
    Desktop desktop;
    desktop.wallet.refuses = true;
    SecretAddress secret;
    secret.keep(u"https://host/{z}/{x}/{y}"_s, u"geheim42"_s);
    CHECK(becomes([] { return QFile::exists(SecretAddress::file()); }));
    SecretAddress again;
    again.load();
    REQUIRE(becomes([&] { return again.isReady(); }));
    CHECK(again.key() == u"geheim42"_s);
    CHECK(desktop.wallet.entries.isEmpty());
}
