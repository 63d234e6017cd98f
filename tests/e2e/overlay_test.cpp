// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "real_window.h"

#include "geo/store/project_file.h"

#include <QFile>
#include <QGeoCoordinate>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {
/// Two estates in the middle of the block, the second with a name that no street has.
QString estates(const QTemporaryDir &folder)
{
    const QString path = folder.filePath(u"小区范围.geojson"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(R"({"type": "FeatureCollection", "features": [
{"type": "Feature", "properties": {"name": "甲小区", "户数": "320", "建成": "1987"}, "geometry": {"type": "Polygon",
 "coordinates": [[[121.4185, 31.2165], [121.4205, 31.2165], [121.4205, 31.2185], [121.4185, 31.2185], [121.4185, 31.2165]]]}},
{"type": "Feature", "properties": {"name": "璇玑苑"}, "geometry": {"type": "Polygon",
 "coordinates": [[[121.4215, 31.2165], [121.4235, 31.2165], [121.4235, 31.2185], [121.4215, 31.2185], [121.4215, 31.2165]]]}}]})");
    return path;
}

QPointF spotOf(RealWindow &window, double lon, double lat)
{
    constexpr int noStop = -1;
    return window.map().mapToScene(window.map().spotOfStop(noStop, QGeoCoordinate(lat, lon)));
}

/// A spot of the first estate without a symbol, a street or a name.
QPointF yard(RealWindow &window)
{
    return spotOf(window, 121.41875, 31.21665);
}

const geo::Plan &plan(RealWindow &window)
{
    return *window.program().session().plan();
}

void importEstates(RealWindow &window, const QTemporaryDir &folder)
{
    window.acceptFile(u"选择要导入的文件"_s, estates(folder), [&] {
        window.click(u"settingsButton"_s);
        window.until("the menu is open", [&] { return window.has(u"importItem"_s); });
        window.click(u"importItem"_s);
    });
    window.until("areas are taken for an overlay", [&] { return window.text(u"importTaken"_s) == u"将导入：面 2"_s; });
    window.until("it can be imported", [&] { return window.item(u"takeImport"_s).isEnabled(); });
    if (qEnvironmentVariableIsSet("GUIXIANG_KEEP_PICTURES"))
        window.grab().save(u"import_overlay.png"_s);
    window.click(u"takeImport"_s);
    window.until("it is in the list", [&] { return window.has(u"overlay-小区范围"_s) && plan(window).overlays.size() == 1; });
    window.until("the dialog is gone", [&] { return !window.has(u"importView"_s); });
    window.untilStill();
}
} // namespace

TEST_CASE("estates are laid over the map by the dialog, clicked, searched, switched off, taken out, and each step taken back")
{
    RealWindow window({1280, 860});
    const QTemporaryDir folder;
    const geo::Plan before = plan(window);
    importEstates(window, folder);
    const QColor covered = window.grab().pixelColor(yard(window).toPoint());

    window.click(yard(window));
    window.until("the estate's card is open", [&] { return window.text(u"featureName"_s) == u"甲小区"_s; });
    CHECK(window.text(u"featureOverlay"_s) == u"叠加图层：小区范围"_s);
    CHECK(window.item(u"attribute-户数"_s).property("value").toString() == u"320"_s);
    CHECK(plan(window).places == before.places); // no record is made of it
    window.untilStill();
    if (qEnvironmentVariableIsSet("GUIXIANG_KEEP_PICTURES"))
        window.grab().save(u"overlay.png"_s);
    window.key(u"Escape"_s);
    window.until("the card is closed", [&] { return !window.has(u"featureCard"_s); });

    window.click(u"overlay-小区范围"_s);
    window.until("it is switched off", [&] { return !plan(window).overlays.front().shown; });
    window.untilStill();
    CHECK(window.grab().pixelColor(yard(window).toPoint()) != covered);
    window.click(yard(window));
    window.untilStill();
    CHECK_FALSE(window.has(u"featureCard"_s));
    window.key(u"ctrl+z"_s);
    window.until("it is on again", [&] { return plan(window).overlays.front().shown; });
    window.untilStill();
    CHECK(window.grab().pixelColor(yard(window).toPoint()) == covered);

    window.click(spotOf(window, 121.4217, 31.2183));
    window.until("the other estate's card is open", [&] { return window.text(u"featureName"_s) == u"璇玑苑"_s; });
    window.click(u"removeOverlay-小区范围"_s);
    window.until("it is taken out", [&] { return plan(window).overlays.empty() && !window.has(u"overlay-小区范围"_s); });
    CHECK_FALSE(window.has(u"featureCard"_s));
    window.until("it is out of the project", [&] { return geo::readProject(window.project()).overlays.empty(); });
    window.key(u"ctrl+z"_s);
    window.until("it is back", [&] { return window.has(u"overlay-小区范围"_s); });
    window.until("it is in the project", [&] { return geo::readProject(window.project()).overlays == plan(window).overlays; });
    window.key(u"ctrl+z"_s);
    window.until("the import is taken back", [&] { return plan(window) == before; });
    window.until("the project is as it was", [&] { return geo::readProject(window.project()) == before; });
    window.key(u"ctrl+shift+z"_s);
    window.until("it is imported again", [&] { return plan(window).overlays.size() == 1; });
}

TEST_CASE("a feature is found by its pinyin and looked at, and a layer's name shows the layer as a whole")
{
    RealWindow window({1280, 860});
    const QTemporaryDir folder;
    importEstates(window, folder);
    window.key(u"slash"_s);
    window.type(u"xuanjiyuan"_s);
    window.until("it is found", [&] { return window.item(u"searchBox"_s).property("text").toString() == u"xuanjiyuan"_s; });
    window.key(u"Return"_s);
    window.until("its card is open", [&] { return window.text(u"featureName"_s) == u"璇玑苑"_s; });
    window.untilStill();
    const double middleOfOne = window.map().center().longitude();
    const QRectF map(QPointF(0, 0), QSizeF(1280, 860));
    CHECK(map.contains(spotOf(window, 121.4225, 31.2175)));
    window.key(u"Escape"_s); // out of the search
    window.until("the layers are back", [&] { return window.has(u"overlayName-小区范围"_s); });
    window.click(u"overlayName-小区范围"_s);
    window.until("the whole is looked at", [&] { return window.map().center().longitude() < middleOfOne - 0.0005; });
    window.untilStill();
    CHECK(map.contains(spotOf(window, 121.4185, 31.2165)));
    CHECK(map.contains(spotOf(window, 121.4235, 31.2185)));
}
