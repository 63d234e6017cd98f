// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "real_window.h"

#include "geo/crs/datum.h"
#include "geo/store/project_file.h"

#include <QDir>
#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {
/// A table of places as an office has it: GB18030, Chinese columns, positions in GCJ-02, one row that cannot be used.
QString officeTable(const QTemporaryDir &folder, const geo::Plan &plan)
{
    QString text = u"名称,地址,经度,纬度\r\n"_s;
    for (const geo::Place &place : plan.places) {
        if (!place.position)
            continue;
        const geo::LonLat shifted = geo::fromWgs84(geo::Datum::Gcj02, *place.position);
        text += u"新%1,%2,%3,%4\r\n"_s.arg(QString::fromStdString(place.name.zh), QString::fromStdString(place.address)).arg(shifted.lon, 0, 'f', 7).arg(shifted.lat, 0, 'f', 7);
    }
    text += u"坏行,没有,abc,31.2\r\n"_s;
    QStringEncoder encoder("GB18030");
    REQUIRE(encoder.isValid());
    const QString file = folder.filePath(u"办公表.csv"_s);
    QFile csv(file);
    REQUIRE(csv.open(QIODevice::WriteOnly));
    csv.write(encoder.encode(text));
    return file;
}

void bringIn(RealWindow &window, const QString &file)
{
    REQUIRE(QMetaObject::invokeMethod(&window.item(u"importDock"_s), "take", Q_ARG(QUrl, QUrl::fromLocalFile(file))));
    window.until("the file is looked at", [&] { return window.has(u"importView"_s) && window.item(u"takeImport"_s).property("text").isValid(); });
}
} // namespace

TEST_CASE("an office's table is looked at, its datum proposed by the streets, and its places come to lie where they belong")
{
    RealWindow window({1280, 860});
    const QTemporaryDir folder;
    const geo::Plan before = *window.program().session().plan();
    bringIn(window, officeTable(folder, before));
    window.until("it can be imported", [&] { return window.item(u"takeImport"_s).isEnabled(); });
    CHECK(window.text(u"importTaken"_s) == u"将导入：地点 19"_s);
    CHECK(window.text(u"datumSentence"_s).contains(u"GCJ-02"_s));
    if (qEnvironmentVariableIsSet("GUIXIANG_KEEP_PICTURES"))
        window.grab().save(u"import.png"_s);
    window.click(u"takeImport"_s);
    window.until("they are in the plan", [&] { return window.program().session().plan()->places.size() == before.places.size() + 19; });
    window.until("the dialog is gone", [&] { return !window.has(u"importView"_s); });
    CHECK(window.text(u"message"_s).contains(u"办公表.csv"_s));
    const geo::Plan after = geo::readProject(window.project());
    for (const geo::Place &place : before.places) {
        const auto found = std::ranges::find(after.places, "新" + place.name.zh, [](const geo::Place &each) { return each.name.zh; });
        if (found == after.places.end())
            continue;
        REQUIRE(found->position);
        CHECK(std::abs(found->position->lon - place.position->lon) < 2e-6);
        CHECK(std::abs(found->position->lat - place.position->lat) < 2e-6);
    }
}

TEST_CASE("another datum may be chosen; a file that is none is said; Esc leaves the project as it was")
{
    RealWindow window({1280, 860});
    const QTemporaryDir folder;
    const geo::Plan before = *window.program().session().plan();
    bringIn(window, officeTable(folder, before));
    window.until("it can be imported", [&] { return window.item(u"takeImport"_s).isEnabled(); });
    window.click(u"datum-wgs84"_s);
    window.key(u"Escape"_s);
    window.until("the dialog is gone", [&] { return !window.has(u"importView"_s); });
    CHECK(*window.program().session().plan() == before);

    const QString none = folder.filePath(u"none.shp"_s);
    QFile file(none);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("this is no map");
    file.close();
    bringIn(window, none);
    window.until("what is wrong is said", [&] { return window.text(u"importProblem"_s).contains(u"none.shp"_s); });
    CHECK_FALSE(window.item(u"takeImport"_s).isEnabled());
    window.click(u"cancelImport"_s);
    window.until("the dialog is gone", [&] { return !window.has(u"importView"_s); });
    CHECK(geo::readProject(window.project()) == before);
}

TEST_CASE("a file accepted in the dialog is looked at")
{
    RealWindow window({1280, 860});
    const QTemporaryDir folder;
    const QString file = officeTable(folder, *window.program().session().plan());
    window.acceptFile(u"选择要导入的文件"_s, file, [&] {
        window.click(u"settingsButton"_s);
        window.until("the menu is open", [&] { return window.has(u"importItem"_s); });
        window.click(u"importItem"_s);
    });
    window.until("it can be imported", [&] { return window.has(u"takeImport"_s) && window.item(u"takeImport"_s).isEnabled(); });
    CHECK(window.text(u"importTaken"_s) == u"将导入：地点 19"_s);
}

TEST_CASE("what an import brought is taken back as one step; a base map is not, and nothing earlier goes in its place unseen")
{
    RealWindow window({1280, 860});
    const QTemporaryDir folder;
    const geo::Plan before = *window.program().session().plan();
    bringIn(window, officeTable(folder, before));
    window.until("it can be imported", [&] { return window.item(u"takeImport"_s).isEnabled(); });
    window.click(u"takeImport"_s);
    window.until("they are in the plan", [&] { return window.program().session().plan()->places.size() == before.places.size() + 19; });
    window.until("the dialog is gone", [&] { return !window.has(u"importView"_s); });

    const QString streets = folder.filePath(u"路.geojson"_s);
    QFile file(streets);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(R"({"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"name": "新路", "highway": "residential"},
"geometry": {"type": "LineString", "coordinates": [[121.42, 31.22], [121.43, 31.22]]}}]})");
    file.close();
    bringIn(window, streets);
    window.until("it is looked at", [&] { return window.item(u"takeImport"_s).isEnabled(); });
    window.click(u"asBaseMap"_s);
    window.until("it is to be a base map", [&] { return window.item(u"asBaseMap"_s).property("selected").toBool(); });
    window.until("it can be imported", [&] { return window.item(u"takeImport"_s).isEnabled(); });
    window.click(u"takeImport"_s);
    window.until("the street is there", [&] { return window.program().session().plan()->baseMap.streets == before.baseMap.streets + 1; });
    window.until("the dialog is gone", [&] { return !window.has(u"importView"_s); });

    window.key(u"ctrl+z"_s);
    window.until("that it stays is said", [&] { return window.text(u"message"_s).contains(u"底图的导入不能撤销"_s); });
    CHECK(window.program().session().plan()->places.size() == before.places.size() + 19);
    window.key(u"ctrl+z"_s);
    window.until("the places are gone, all at once", [&] { return geo::readProject(window.project()).places.size() == before.places.size(); });
}
