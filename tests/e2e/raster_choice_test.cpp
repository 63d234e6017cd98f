// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is chosen as a background, what is kept of it, and what goes wrong with it.
#include "raster_window.h"

#include "app/basemap/secret_address.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;
using namespace spotted;

namespace {
/// The sockets of this process that speak TCP or UDP.
int openSockets()
{
    QStringList own;
    for (const QString &entry : QDir(u"/proc/self/fd"_s).entryList(QDir::Files | QDir::System))
        if (const QString target = QFile::symLinkTarget(u"/proc/self/fd/"_s + entry); target.contains(u"socket:["_s))
            own << target.mid(target.indexOf(u'[') + 1).chopped(1);
    int count = 0;
    for (const char *name : {"tcp", "tcp6", "udp", "udp6"}) {
        QFile table(u"/proc/self/net/"_s + QLatin1StringView(name));
        if (!table.open(QIODevice::ReadOnly))
            continue;
        for (const QString &line : QString::fromLatin1(table.readAll()).split(u'\n'))
            count += own.contains(line.simplified().split(u' ').value(9));
    }
    return count;
}
} // namespace

TEST_CASE("an address typed into the dialog is shown and comes back at the next start; its key is in no project file")
{
    const QString key = u"geheim42"_s;
    TileServer server(inGcj02);
    RealWindow first;
    lookAt(first, placeInWgs84, 16);
    openBackgroundDialog(first);
    first.click(u"backgroundWeb"_s);
    first.click(u"backgroundAddress"_s);
    first.type(server.address() + u"/{z}/{x}"_s);
    first.until("what is missing is said", [&] { return first.text(u"backgroundProblem"_s).contains(u"{y}"_s); });
    CHECK_FALSE(first.item(u"backgroundAccept"_s).isEnabled());
    first.type(u"/{y}.png?tk={key}"_s);
    first.click(u"backgroundKey"_s);
    first.type(key);
    first.click(u"backgroundDatum-gcj02"_s);
    first.click(u"backgroundAttribution"_s);
    first.type(u"Luftbild 2025"_s);
    if (qEnvironmentVariableIsSet("GUIXIANG_KEEP_PICTURES"))
        first.grab().save(u"raster-dialog.png"_s);
    CHECK(server.paths.isEmpty());
    first.click(u"backgroundAccept"_s);
    first.until("the spot is where it belongs", [&] { return metresFrom(placeInWgs84, first) < 3; });
    CHECK(server.paths.constFirst().endsWith(u".png?tk="_s + key));
    CHECK(first.text(u"notice"_s).startsWith(u"Luftbild 2025 · "_s));
    first.close();

    server.paths.clear();
    RealWindow second(first.project());
    second.until("it is drawn again", [&] { return metresFrom(placeInWgs84, second) < 3; });
    CHECK(server.paths.constFirst().contains(key));
    second.close();
    QDirIterator files(QString::fromStdString(first.project().parent_path().string()), QDir::Files);
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        INFO(file.fileName().toStdString());
        CHECK_FALSE(bytes.contains(key.toUtf8()));
        CHECK_FALSE(bytes.contains("{key}"));
    }
    const QString secret = guixiang::SecretAddress::file();
    CHECK(QFile::permissions(secret) == (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
    QFile settings(QSettings().fileName());
    REQUIRE(settings.open(QIODevice::ReadOnly));
    const QByteArray kept = settings.readAll();
    CHECK(kept.contains("datum=gcj02"));
    CHECK_FALSE(kept.contains(key.toUtf8()));
    CHECK_FALSE(kept.contains("127.0.0.1"));
}

TEST_CASE("a server that refuses, gives no pictures or is not there is said once without the key, and the map goes on")
{
    struct Case
    {
        TileServer::Answer answer;
        QString words;
    };
    const auto bad = GENERATE(Case{{403, "no"}, u"服务器不给图"_s}, Case{{200, "<html>log in</html>"}, u"不是图片"_s}, Case{{503, ""}, u"服务器忙"_s});
    TileServer server([&](const QString &) { return bad.answer; });
    RealWindow window;
    lookAt(window, placeInWgs84, 16);
    showWeb(window, server.address() + tilePlaces + u"?tk={key}"_s, u"gcj02"_s, u"geheim42"_s);
    window.until("it is said", [&] { return window.text(u"message"_s).contains(bad.words); });
    CHECK(window.text(u"message"_s).contains(server.address()));
    CHECK_FALSE(window.text(u"message"_s).contains(u"geheim42"_s));
    CHECK(server.paths.size() <= 6);
    server.answerWith(inGcj02);
    window.until("it goes on by itself", [&] { return metresFrom(placeInWgs84, window) < 3; });
    CHECK(window.text(u"message"_s).isEmpty());
}

TEST_CASE("a server that is not there, an address and a file that will not do are each one sentence")
{
    RealWindow window;
    showWeb(window, u"http://127.0.0.1:9/{z}/{x}/{y}?k={key}"_s, u"wgs84"_s, u"geheim42"_s);
    window.until("it is said", [&] { return window.text(u"message"_s).contains(u"服务器连不上"_s); });
    CHECK(window.text(u"message"_s).contains(u"http://127.0.0.1:9/{z}/{x}/{y}?…"_s));
    CHECK_FALSE(window.text(u"message"_s).contains(u"geheim42"_s));
    layerOf(window).setProperty("address", u"http://127.0.0.1:9/{z}/{x}"_s);
    window.until("it is said", [&] { return window.text(u"message"_s).contains(u"底图用不了"_s); });
    layerOf(window).setProperty("source", u"file"_s);
    layerOf(window).setProperty("file", QUrl::fromLocalFile(QString::fromStdString(window.project().string())));
    window.until("it is said", [&] { return window.text(u"message"_s).contains(u"not an MBTiles file"_s); });
    CHECK_FALSE(layerOf(window).isActive());
    window.untilStill();
}

TEST_CASE("a remembered background file that the program died of is left out at the next start, and that is said")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"底图.mbtiles"_s);
    writeMbTiles(file, placeInWgs84);
    RealWindow before; // begins with no settings at all
    before.close();
    QProcess gone;
    gone.start(u"true"_s, QStringList());
    REQUIRE(gone.waitForStarted());
    {
        QSettings settings;
        settings.setValue(u"background/source"_s, u"file"_s);
        settings.setValue(u"background/file"_s, QUrl::fromLocalFile(file).toString());
        settings.setValue(u"trial-background/what"_s, QUrl::fromLocalFile(file).toString());
        settings.setValue(u"trial-background/process"_s, gone.processId());
    }
    REQUIRE(gone.waitForFinished());
    RealWindow window(before.project());
    window.until("it is said", [&] { return window.text(u"message"_s).contains(file); });
    CHECK(window.text(u"message"_s).contains(u"上次启动时"_s));
    window.untilStill();
    CHECK_FALSE(layerOf(window).isActive());
    CHECK(QSettings().value(u"background/source"_s).toString() == u"none"_s);
}

TEST_CASE("a remembered background file is drawn again, and then no mark is left")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"底图.mbtiles"_s);
    writeMbTiles(file, placeInWgs84);
    RealWindow before;
    before.close();
    QSettings().setValue(u"background/source"_s, u"file"_s);
    QSettings().setValue(u"background/file"_s, QUrl::fromLocalFile(file).toString());
    RealWindow window(before.project());
    lookAt(window, placeInWgs84, 16);
    window.until("it is drawn", [&] { return metresFrom(placeInWgs84, window) < 3; });
    window.until("the mark is gone", [&] { return !QSettings().contains(u"trial-background/what"_s); });
}

TEST_CASE("with no background configured no socket is opened")
{
    REQUIRE(openSockets() == 0);
    {
        const TileServer server(inGcj02);
        REQUIRE(openSockets() == 1); // they are counted
    }
    RealWindow window;
    openBackgroundDialog(window);
    window.click(u"backgroundWeb"_s);
    window.click(u"backgroundAddress"_s);
    window.type(u"http://127.0.0.1:9/{z}/{x}/{y}"_s);
    window.click(u"backgroundCancel"_s);
    window.until("the dialog is gone", [&] { return !window.has(u"backgroundAccept"_s); });
    lookAt(window, placeInWgs84, 16);
    window.untilStill();
    CHECK_FALSE(layerOf(window).isActive());
    CHECK(openSockets() == 0);
}
