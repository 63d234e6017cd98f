// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "real_window.h"
#include "stage_words.h"

#include "geo/store/project_file.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
const geo::Scene *sceneIn(RealWindow &window, const char *id)
{
    const auto &scenes = window.program().session().plan()->scenes;
    const auto found = std::ranges::find(scenes, geo::SceneId{id}, &geo::Scene::id);
    return found == scenes.end() ? nullptr : &*found;
}

std::ptrdiff_t placeOf(RealWindow &window, const char *id)
{
    const auto &scenes = window.program().session().plan()->scenes;
    return std::ranges::find(scenes, geo::SceneId{id}, &geo::Scene::id) - scenes.begin();
}

void openScenes(RealWindow &window, const QString &scene)
{
    window.click(u"page-scenes"_s);
    window.until("the scenes are listed", [&] { return window.has(u"scene-"_s + scene); });
    window.click(u"scene-"_s + scene);
    window.until("the scene is open", [&] { return window.has(u"scenePreview"_s) && window.item(u"scenePreview"_s).property("painted").toBool(); });
}
} // namespace

TEST_CASE("a scene's words, notes and time are kept as typed, stand on the stage, and can be taken back")
{
    RealWindow window;
    openScenes(window, u"figures"_s);
    window.click(u"sceneTitle-field"_s);
    window.type(u"Half way"_s);
    window.until("the title is kept", [&] { return sceneIn(window, "figures") && sceneIn(window, "figures")->title.zh == "Half way"; });
    window.click(u"sceneLine-2-field"_s);
    window.type(u"on time"_s);
    window.click(u"sceneSeconds-field"_s);
    window.key(u"ctrl+a"_s);
    window.type(u"95"_s);
    window.click(u"sceneNotes"_s);
    window.type(u"slowly"_s);
    window.until("notes and time are kept", [&] { return sceneIn(window, "figures")->notes.zh == "slowly" && sceneIn(window, "figures")->seconds == 95; });
    window.until("it is written", [&] { return !window.program().session().hasUnsaved(); });
    CHECK(geo::readProject(window.project()).scenes == window.program().session().plan()->scenes);

    window.key(u"F5"_s);
    untilSaid(window, u"专项行动方案"_s);
    window.key(u"3"_s);
    window.key(u"Return"_s);
    untilSaid(window, u"Half way"_s);
    CHECK(stageWords(window).contains(u"26 项未填报\non time"_s)); // the first line is still the records'
    window.key(u"Escape"_s);
    window.until("the explorer is back", [&] { return window.has(u"undoButton"_s); });
    for (int step = 0; step < 4; ++step)
        window.click(u"undoButton"_s);
    window.until("nothing is kept any more", [&] { return window.program().session().plan()->scenes.empty(); });
    window.until("nor in the file", [&] { return !window.program().session().hasUnsaved(); });
    CHECK(geo::readProject(window.project()).scenes.empty());
}

TEST_CASE("scenes are dragged, moved by keys, hidden, doubled and deleted; Shift+F5 starts from the chosen one")
{
    RealWindow window;
    openScenes(window, u"figures"_s);
    window.click(u"sceneUp"_s);
    window.until("it is the second", [&] { return placeOf(window, "figures") == 1; });
    window.key(u"Escape"_s);
    QQuickItem &grip = window.item(u"grip-figures"_s);
    const QPointF from = grip.mapToScene(QPointF(grip.width() / 2, grip.height() / 2));
    window.drag(from, from + QPointF(0, 2 * window.item(u"scene-figures"_s).height()));
    window.until("it was dragged two down", [&] { return placeOf(window, "figures") == 3; });
    window.click(u"scene-figures"_s);
    window.until("it is open", [&] { return window.has(u"sceneHide"_s); });
    window.item(u"scene-figures"_s).forceActiveFocus(Qt::TabFocusReason);
    window.key(u"alt+Up"_s);
    window.until("the keys moved it", [&] { return placeOf(window, "figures") == 2; });
    window.click(u"sceneDouble"_s);
    window.until("there are two", [&] { return window.program().session().plan()->scenes.size() == 30; });
    window.click(u"sceneRemove"_s);
    window.until("there is one again", [&] { return window.program().session().plan()->scenes.size() == 29; });
    window.click(u"scene-overview"_s);
    window.click(u"sceneHide"_s);
    window.until("the overview is hidden", [&] { return sceneIn(window, "overview") && sceneIn(window, "overview")->hidden; });
    window.click(u"scene-figures"_s);
    window.key(u"shift+F5"_s);
    untilSaid(window, u"进展"_s);
    window.key(u"Prior"_s);
    untilSaid(window, u"专项行动方案"_s); // the hidden one is left out
}

TEST_CASE("what the map shows becomes a scene with its place, view and layers")
{
    RealWindow window;
    window.click(window.spotOf("pandong-garden"));
    window.until("the garden's record is open", [&] { return window.has(u"recordCard"_s); });
    window.untilStill();
    window.wheel({640, 500}, 2);
    window.untilStill();
    window.click(u"page-scenes"_s);
    window.click(u"captureScene"_s);
    window.until("a scene more is there", [&] { return window.program().session().plan()->scenes.size() == 30; });
    const geo::Scene scene = *(window.program().session().plan()->scenes.end() - 2); // before the closing one
    CHECK(scene.kind == geo::SceneKind::Place);
    CHECK(scene.place.value == "pandong-garden");
    REQUIRE(scene.view);
    REQUIRE(scene.layers);
    CHECK(scene.layers->hidden.empty());
    window.key(u"shift+F5"_s);
    untilSaid(window, u"潘东小花园"_s);
    window.until("the stage looks there", [&] {
        const auto center = window.item(u"stageMap"_s).property("center").value<QGeoCoordinate>();
        return center.distanceTo(QGeoCoordinate(scene.view->centre.lat, scene.view->centre.lon)) < 400;
    });
    CHECK(std::abs(window.item(u"stageMap"_s).property("zoomLevel").toDouble() - scene.view->zoom) < 0.01);
}
