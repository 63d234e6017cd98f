// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/basemap/secret_address.h"

#include "app/basemap/secret_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using guixiang::SecretAddress;

namespace {
/// A home of the test's own, without a desktop's store for secrets.
class OwnHome
{
public:
    OwnHome()
    {
        qputenv("XDG_CONFIG_HOME", m_folder.path().toUtf8());
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
        QCoreApplication::setOrganizationName(u"guixiang"_s);
        QCoreApplication::setApplicationName(u"guixiang"_s);
    }
    ~OwnHome() { qunsetenv("XDG_CONFIG_HOME"); }
    Q_DISABLE_COPY_MOVE(OwnHome)

    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

mode_t modeOf(const QString &file)
{
    struct stat state = {};
    return stat(QFile::encodeName(file).constData(), &state) == 0 ? state.st_mode & 07777U : 0;
}
} // namespace

TEST_CASE("without a store for secrets an address and its key lie in a file that its owner alone may read, and come back")
{
    const OwnHome home;
    const mode_t before = umask(0);
    {
        SecretAddress secret;
        secret.keep(u"https://host/{z}/{x}/{y}?tk={key}"_s, u"geheim42"_s);
        CHECK(secret.isReady());
        REQUIRE(QTest::qWaitFor([&] { return QFile::exists(SecretAddress::file()); }, 20'000));
    }
    umask(before);
    CHECK(modeOf(SecretAddress::file()) == 0600);
    SecretAddress again;
    CHECK_FALSE(again.isReady());
    again.load();
    REQUIRE(QTest::qWaitFor([&] { return again.isReady(); }, 20'000));
    CHECK(again.address() == u"https://host/{z}/{x}/{y}?tk={key}"_s);
    CHECK(again.key() == u"geheim42"_s);
    again.keep({}, {});
    REQUIRE(QTest::qWaitFor([&] { return !QFile::exists(SecretAddress::file()); }, 20'000));
}

TEST_CASE("what an earlier version kept in the settings is moved over and removed there")
{
    const OwnHome home;
    QSettings settings;
    settings.setValue(u"background/address"_s, u"https://host/{z}/{x}/{y}"_s);
    settings.setValue(u"background/key"_s, u"geheim42"_s);
    settings.setValue(u"background/datum"_s, u"gcj02"_s);
    settings.sync();
    SecretAddress secret;
    secret.moveOver();
    CHECK(secret.key() == u"geheim42"_s);
    CHECK(secret.address() == u"https://host/{z}/{x}/{y}"_s);
    REQUIRE(QTest::qWaitFor([&] { return !settings.contains(u"background/key"_s); }, 20'000));
    settings.sync();
    CHECK_FALSE(settings.contains(u"background/address"_s));
    CHECK(settings.value(u"background/datum"_s).toString() == u"gcj02"_s);
    CHECK(guixiang::readSecretFile(SecretAddress::file()).contains("geheim42"));
    QFile kept(settings.fileName());
    REQUIRE(kept.open(QIODevice::ReadOnly));
    CHECK_FALSE(kept.readAll().contains("geheim42"));
}

TEST_CASE("a secret that cannot be written is told, and stays where it was")
{
    const OwnHome home;
    QSettings settings;
    settings.setValue(u"background/key"_s, u"geheim42"_s);
    settings.sync();
    QFile inTheWay(QFileInfo(SecretAddress::file()).path());
    QDir().mkpath(QFileInfo(inTheWay.fileName()).path());
    REQUIRE(inTheWay.open(QIODevice::WriteOnly)); // where the folder would be
    SecretAddress secret;
    QSignalSpy failed(&secret, &SecretAddress::failed);
    secret.moveOver();
    REQUIRE(QTest::qWaitFor([&] { return failed.size() == 1; }, 20'000));
    CHECK(settings.value(u"background/key"_s).toString() == u"geheim42"_s);
}

TEST_CASE("a secret file follows no link and is closed to others when it is read")
{
    const OwnHome home;
    const QString file = home.file(u"own.secret"_s);
    REQUIRE(guixiang::writeSecretFile(file, "geheim42"));
    QFile::setPermissions(file, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther);
    CHECK(guixiang::readSecretFile(file) == "geheim42");
    CHECK(modeOf(file) == 0600);
    const QString link = home.file(u"link.secret"_s);
    REQUIRE(QFile::link(file, link));
    CHECK(guixiang::readSecretFile(link).isEmpty());
    REQUIRE(guixiang::writeSecretFile(link, "anders"));
    CHECK(guixiang::readSecretFile(file) == "geheim42");
    CHECK(guixiang::readSecretFile(link) == "anders");
    CHECK(guixiang::writeSecretFile(link, {}));
    CHECK_FALSE(QFile::exists(link));
}
