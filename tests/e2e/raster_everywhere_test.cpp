// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The background where the explorer's map is not: on the stage, in a scene's preview, on the sheet.
#include "raster_window.h"
#include "stage_words.h"

#include "app/briefing/presenter.h"
#include "app/briefing/stage_words.h"
#include "tests/own_style.h"
#include "tests/pictures.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {
const QGeoCoordinate block(31.2163, 121.4196);

constexpr int symbols = 1000; ///< pixels of much the same green in the symbols of gardens

int greenOf(RealWindow &window)
{
    return pixelsOf(window.grab(), spotted::ground);
}

/// What of an item is seen.
QImage grabOf(RealWindow &window, const QString &name)
{
    const QQuickItem &item = window.item(name);
    return window.grab().copy(QRectF(item.mapToScene({0, 0}), item.size()).toRect());
}

QString noticeOnStage(RealWindow &window)
{
    const auto *words = qobject_cast<guixiang::StageWords *>(&window.item(u"stageWords"_s));
    REQUIRE(words);
    return words->presenter()->scene()->notice;
}
} // namespace

TEST_CASE("a scene's preview and the stage show the background that was chosen and thank for it, and the explorer has it again afterwards")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"航片.mbtiles"_s);
    spotted::writeMbTiles(file, block, u"© 示例航片"_s);
    RealWindow window;
    window.click(u"page-scenes"_s);
    window.until("the scenes are listed", [&] { return window.has(u"scene-figures"_s); });
    window.click(u"scene-figures"_s);
    window.until("the scene is open", [&] { return window.has(u"scenePreview"_s) && window.item(u"scenePreview"_s).property("painted").toBool(); });
    CHECK(pixelsOf(grabOf(window, u"scenePreview"_s), spotted::ground) < symbols);
    showFile(window, file);
    window.until("the preview shows it", [&] { return pixelsOf(grabOf(window, u"scenePreview"_s), spotted::ground) > 5000; });

    window.key(u"F5"_s);
    untilSaid(window, u"华阳路街道"_s);
    window.until("the stage shows it", [&] { return greenOf(window) > 100000; });
    CHECK(noticeOnStage(window).startsWith(u"© 示例航片 · "_s));
    if (qEnvironmentVariableIsSet("GUIXIANG_KEEP_PICTURES"))
        window.grab().save(u"raster-stage.png"_s);
    layerOf(window).setProperty("source", u"none"_s);
    window.until("it is gone from the stage", [&] { return greenOf(window) < symbols; });
    CHECK_FALSE(noticeOnStage(window).contains(u"示例航片"_s));
    layerOf(window).setProperty("source", u"file"_s);
    window.key(u"Escape"_s);
    window.until("the explorer shows it", [&] { return !window.has(u"stageWords"_s) && greenOf(window) > 100000; });
}

TEST_CASE("tiles from the web come onto the stage while the explorer waits behind it")
{
    TileServer server(inGcj02);
    RealWindow window;
    showWeb(window, server.address() + tilePlaces, u"gcj02"_s);
    window.key(u"F5"_s);
    untilSaid(window, u"华阳路街道"_s);
    window.until("all of the stage's tiles are there", [&] { return greenOf(window) > 100000 && layerOf(window).awaited() == 0; });
    const qsizetype asked = server.paths.size();
    window.key(u"Next"_s);
    window.key(u"Next"_s);
    window.until("those of the next scene come", [&] { return layerOf(window).awaited() == 0 && !window.item(u"stageMap"_s).property("flying").toBool(); });
    CHECK(greenOf(window) > 100000);
    CHECK(server.paths.size() >= asked);
}

TEST_CASE("the composer's page has the style and the background that were chosen, as they are chosen")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"航片.mbtiles"_s);
    spotted::writeMbTiles(file, block);
    const QString style = folder.filePath(u"样式.json"_s);
    writeText(style, styleOf(u"#C0FFEE"_s, u"#123456"_s));
    RealWindow window;
    window.click(u"openWalk"_s);
    window.until("its card is open", [&] { return window.has(u"walkTitle"_s); });
    window.untilStill();
    window.click(u"printButton"_s);
    const auto page = [&] { return grabOf(window, u"sheetPage-0"_s); };
    window.until("the page is seen", [&] { return window.has(u"sheetPage-0"_s) && pixelsOf(page(), QColor(u"#F5F2EA"_s), 3) > 10000; });
    window.program().session().setStyleFile(QUrl::fromLocalFile(style));
    window.until("it has the style", [&] { return pixelsOf(page(), QColor(u"#C0FFEE"_s), 3) > 10000; });
    showFile(window, file);
    window.until("it has the background", [&] { return pixelsOf(page(), spotted::ground) > 10000; });
    if (qEnvironmentVariableIsSet("GUIXIANG_KEEP_PICTURES"))
        window.grab().save(u"raster-sheet.png"_s);
    showFile(window, style);
    window.until("what is wrong with it is said", [&] { return window.text(u"sheetFindings"_s).contains(u"not an MBTiles file"_s); });
    window.until("the page is without it", [&] { return pixelsOf(page(), QColor(u"#C0FFEE"_s), 3) > 10000; });
    writeText(style, styleOf(u"#101418"_s, u"#123456"_s));
    window.until("a dark style is not printed, which is said", [&] { return window.text(u"sheetFindings"_s).contains(u"底色是深的"_s); });
    window.until("the day's is", [&] { return pixelsOf(page(), QColor(u"#F5F2EA"_s), 3) > 10000; });
}
