// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What servers of tiles may not do.
#include "app/basemap/backdrop_maker.h"
#include "geo/base/mercator.h"
#include "tests/spotted_tiles.h"
#include "tests/tile_server.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;
using guixiang::Backdrop;
using guixiang::BackdropMaker;
using guixiang::RasterChoice;

namespace {
// Made for this test alone; nobody vouches for it.
const QByteArray certificate = R"(-----BEGIN CERTIFICATE-----
MIIBfTCCASOgAwIBAgIUAip2J11iK5zVbMf3ihq0/vaOnNkwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJbG9jYWxob3N0MB4XDTI2MTEyODA1NTgxOVoXDTM2MTEyNTA1
NTgxOVowFDESMBAGA1UEAwwJbG9jYWxob3N0MFkwEwYHKoZIzj0CAQYIKoZIzj0D
AQcDQgAEfs2wStuSA+OLG5M6HXoUBqXcJFDZubeN7TM/VIRv06ZSml9HmyQOImnU
mP/hiPUgZaeQkt46ZtlxmW0ky6bsAaNTMFEwHQYDVR0OBBYEFAkmXTu+XMlOCGbj
5R6wYKygcIXxMB8GA1UdIwQYMBaAFAkmXTu+XMlOCGbj5R6wYKygcIXxMA8GA1Ud
EwEB/wQFMAMBAf8wCgYIKoZIzj0EAwIDSAAwRQIhALgBTMw+BXH/H16pyxiQhzdF
xWJynv9F9UUT/ab47rD/AiALYaeFY/laZ0odY0doRRLz7RrOAJ5ADFoLPMiDX0iE
ag==
-----END CERTIFICATE-----
)";
const QByteArray certificateKey = R"(-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgXdkOXvb+qOmMGkUl
z+9LENgPjxoQ0ZTdjvLPD27OlSihRANCAAR+zbBK25ID44sbkzodehQGpdwkUNm5
t43tMz9UhG/TplKaX0ebJA4iadSY/+GI9SBlp5CS3jpm2XGZbSTLpuwB
-----END PRIVATE KEY-----
)";

/// The caches of the program in a folder of the test's own.
class OwnCache
{
public:
    OwnCache() { qputenv("XDG_CACHE_HOME", m_folder.path().toUtf8()); }
    ~OwnCache() { qunsetenv("XDG_CACHE_HOME"); }
    Q_DISABLE_COPY_MOVE(OwnCache)

    [[nodiscard]] QStringList files() const
    {
        QStringList files;
        QDirIterator all(m_folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext())
            files << all.next();
        return files;
    }

private:
    QTemporaryDir m_folder;
};

TileServer::Answer tileAt(const QString &path)
{
    static const QRegularExpression numbers(u"/(\\d+)/(\\d+)/(\\d+)"_s);
    const auto match = numbers.match(path);
    return {.status = 200, .body = spotted::tile(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt(), spotted::placeInWgs84)};
}

Backdrop made(const TileServer &server)
{
    const RasterChoice choice{.source = RasterChoice::Source::Web, .address = server.address() + u"/{z}/{x}/{y}?k={key}"_s, .key = u"geheim42"_s};
    const geo::ViewTransform view{.centre = geo::toMapPoint({spotted::placeInWgs84.longitude(), spotted::placeInWgs84.latitude()}), .zoom = 16, .widthPx = 300, .heightPx = 200};
    return BackdropMaker(choice, {std::chrono::seconds(20), std::chrono::seconds(20)}).make(view, 1);
}
} // namespace

TEST_CASE("an answer that does not end is taken to 8 MB, and that is said")
{
    const OwnCache cache;
    TileServer server([](const QString &) { return TileServer::Answer{.status = 200, .body = QByteArray(1 << 20, 'x'), .endless = true}; });
    const Backdrop none = made(server);
    CHECK_FALSE(none.isShown());
    CHECK(none.finding(true).contains(u"more than 8 MB"_s));
    CHECK(server.sent < 6 * (qint64{40} << 20)); // six are asked for at once; sockets hold some of it
}

TEST_CASE("a server that says beforehand how large its answer is is not heard out")
{
    const OwnCache cache;
    TileServer server([](const QString &) { return TileServer::Answer{.status = 200, .body = QByteArray(9 << 20, 'x')}; });
    CHECK(made(server).finding(false).contains(u"超过 8 MB"_s));
}

TEST_CASE("where a server sends on to another one nobody goes, and that is said")
{
    const OwnCache cache;
    TileServer other(tileAt);
    const int status = GENERATE(301, 302, 307, 308);
    TileServer server([&](const QString &path) { return TileServer::Answer{.status = status, .body = {}, .headers = "Location: " + (other.address() + path).toUtf8() + "\r\n"}; });
    const Backdrop none = made(server);
    CHECK_FALSE(none.isShown());
    CHECK(other.paths.isEmpty());
    CHECK(none.finding(true).contains(u"sends on to another one"_s));
    CHECK_FALSE(none.finding(true).contains(u"geheim42"_s));
}

TEST_CASE("within itself a server may send on, but not for ever")
{
    const OwnCache cache;
    TileServer server([](const QString &path) {
        return path.startsWith(u"/there"_s) ? tileAt(path) : TileServer::Answer{.status = 302, .body = {}, .headers = "Location: /there" + path.toUtf8() + "\r\n"};
    });
    CHECK(made(server).isWhole());
    TileServer circle([](const QString &path) { return TileServer::Answer{.status = 302, .body = {}, .headers = "Location: " + path.toUtf8() + "\r\n"}; });
    CHECK(made(circle).finding(true).contains(u"sends on"_s));
}

TEST_CASE("a certificate that nobody vouches for is named as that, and nothing is asked of its server")
{
    const OwnCache cache;
    TileServer server(tileAt, certificate, certificateKey);
    const Backdrop none = made(server);
    CHECK_FALSE(none.isShown());
    CHECK(server.paths.isEmpty());
    CHECK(none.finding(true).contains(u"certificate cannot be trusted"_s));
    CHECK(none.finding(false).contains(u"证书不可信"_s));
}

TEST_CASE("tiles that are kept on the disk are found again, and no file there holds their address or its key")
{
    const OwnCache cache;
    TileServer server([](const QString &path) {
        TileServer::Answer answer = tileAt(path);
        answer.headers = "Cache-Control: max-age=3600\r\nX-Echo: geheim42\r\nSet-Cookie: key=geheim42\r\n";
        return answer;
    });
    REQUIRE(made(server).isWhole());
    const qsizetype asked = server.paths.size();
    REQUIRE(asked > 0);
    CHECK(made(server).isWhole());
    CHECK(server.paths.size() == asked);
    const QStringList files = cache.files();
    CHECK(files.size() >= asked);
    for (const QString &name : files) {
        QFile file(name);
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        for (const char *secret : {"geheim42", "127.0.0.1", "k="}) {
            CHECK_FALSE(bytes.contains(secret));
            CHECK_FALSE(bytes.contains(QByteArray(reinterpret_cast<const char *>(QString::fromLatin1(secret).utf16()), static_cast<qsizetype>(2 * std::strlen(secret)))));
        }
    }
}
