// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/basemap/backdrop_maker.h"
#include "geo/base/mercator.h"
#include "tests/pictures.h"
#include "tests/spotted_tiles.h"
#include "tests/tile_server.h"

#include <QLineF>
#include <QRegularExpression>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using guixiang::Backdrop;
using guixiang::BackdropMaker;
using guixiang::RasterChoice;

namespace {
geo::ViewTransform viewOfPlace(double bearing = 0)
{
    return {.centre = geo::toMapPoint({spotted::placeInWgs84.longitude(), spotted::placeInWgs84.latitude()}), .zoom = 16.3, .bearing = bearing, .widthPx = 500, .heightPx = 400};
}

RasterChoice web(const TileServer &server)
{
    return {.source = RasterChoice::Source::Web, .address = server.address() + u"/{z}/{x}/{y}?k={key}"_s, .key = u"geheim42"_s, .datum = geo::Datum::Gcj02, .attribution = u"© 航片"_s};
}

TileServer::Answer tiles(const QString &path)
{
    static const QRegularExpression numbers(u"/(\\d+)/(\\d+)/(\\d+)"_s);
    const auto match = numbers.match(path);
    return {200, spotted::tile(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt(), spotted::placeInGcj02)};
}
} // namespace

TEST_CASE("where nothing is chosen there is no backdrop and nothing to say")
{
    const Backdrop none = BackdropMaker({}, guixiang::patient).make(viewOfPlace(), 1);
    CHECK_FALSE(none.isShown());
    CHECK(none.givesWay());
    CHECK(none.finding(true).isEmpty());
}

TEST_CASE("tiles from the web are laid without a seam, turned as the view is, and are fetched once for all views")
{
    TileServer server(tiles);
    BackdropMaker maker(web(server), guixiang::patient);
    const Backdrop turned = maker.make(viewOfPlace(33), 1.3);
    CHECK(turned.finding(true).toStdString().empty());
    CHECK(turned.notice == u"© 航片"_s);
    CHECK(turned.image.size() == QSize(650, 520));
    CHECK(QLineF(middleOf(turned.image, spotted::spot), QPointF(325, 260)).length() < 1);
    // Between the green and the spot's edge there is nothing else: no line of paper where two tiles meet.
    const int whole = turned.image.width() * turned.image.height();
    CHECK(pixelsOf(turned.image, spotted::ground) + pixelsOf(turned.image, spotted::spot) > whole - 200);
    const qsizetype asked = server.paths.size();
    const Backdrop again = maker.make(viewOfPlace(), 1.3);
    CHECK(again.isShown());
    CHECK(again.leavesStreets());
    CHECK(server.paths.size() == asked); // an upright view lies within
}

TEST_CASE("a server that refuses is told of without its key, and is not asked again for the next picture")
{
    TileServer server([](const QString &) { return TileServer::Answer{403, "no"}; });
    BackdropMaker maker(web(server), guixiang::patient);
    const Backdrop refused = maker.make(viewOfPlace(), 1);
    CHECK_FALSE(refused.isShown());
    CHECK(refused.givesWay());
    const QString said = refused.finding(true);
    CHECK(said.startsWith(u"The map is drawn without its background: its server refuses"_s));
    CHECK(said.contains(server.address()));
    CHECK_FALSE(said.contains(u"geheim42"_s));
    const qsizetype asked = server.paths.size();
    CHECK_FALSE(maker.make(viewOfPlace(), 1).isShown());
    CHECK(server.paths.size() == asked);
}

TEST_CASE("a server that answers some tiles alone is not waited for longer than patience lasts, and the missing ones are counted")
{
    int answered = 0;
    TileServer server([&](const QString &path) { return ++answered > 3 ? TileServer::Answer{503, {}} : tiles(path); });
    BackdropMaker maker(web(server), {std::chrono::milliseconds(300), std::chrono::milliseconds(600)});
    const Backdrop some = maker.make(viewOfPlace(), 1);
    CHECK(some.isShown());
    CHECK_FALSE(some.givesWay());
    CHECK_FALSE(some.isWhole());
    REQUIRE(some.late > 0);
    CHECK(some.finding(false) == u"底图还有 %1 块没有取到，那里先空着；检查网络后再做一次。"_s.arg(some.late));
}

TEST_CASE("who is asked to stop while a background is waited for stops")
{
    std::stop_source stop;
    TileServer server([&](const QString &) {
        stop.request_stop();
        return TileServer::Answer{503, {}};
    });
    CHECK_THROWS_AS(BackdropMaker(web(server), guixiang::patient).make(viewOfPlace(), 1, {.reached = {}, .stop = stop.get_token()}), geo::Cancelled);
}
