// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/store/repositories.h"

#include "geo/model/names.h"

#include <algorithm>

namespace geo {

namespace {
void writeScene(Database &database, const Scene &scene)
{
    Statement row = database.prepare(
        "INSERT INTO scene (id, kind, action, task, place, walk, stop, hidden, title_zh, title_en, notes_zh, notes_en, seconds,"
        " zoom, longitude, latitude, bearing, has_layers, filter_action, filter_status, filter_grade)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    row.bind(scene.id.value).bind(nameOf(scene.kind)).bind(scene.action.value).bind(scene.task.value).bind(scene.place.value);
    row.bind(scene.walk.value).bind(scene.stop).bind(scene.hidden ? 1 : 0).bind(scene.title.zh).bind(scene.title.en);
    row.bind(scene.notes.zh).bind(scene.notes.en).bind(scene.seconds);
    if (scene.view)
        row.bind(scene.view->zoom).bind(scene.view->centre.lon).bind(scene.view->centre.lat).bind(scene.view->bearing);
    else
        row.bindNull().bindNull().bindNull().bindNull();
    const LayerChoice layers = scene.layers.value_or(LayerChoice());
    row.bind(scene.layers ? 1 : 0).bind(layers.action.value);
    row.bind(layers.status ? nameOf(*layers.status) : std::string_view()).bind(layers.grade ? nameOf(*layers.grade) : std::string_view());
    row.run();
    for (const Text &line : scene.lines)
        database.prepare("INSERT INTO scene_line (scene, text_zh, text_en) VALUES (?, ?, ?)").bind(scene.id.value).bind(line.zh).bind(line.en).run();
    for (const std::string &layer : layers.hidden)
        database.prepare("INSERT INTO scene_hidden_layer (scene, layer) VALUES (?, ?)").bind(scene.id.value).bind(layer).run();
    for (const PlaceId &place : scene.highlights)
        database.prepare("INSERT INTO scene_highlight (scene, place) VALUES (?, ?)").bind(scene.id.value).bind(place.value).run();
}

SceneView viewIn(const Database &database, const Statement &row)
{
    const auto within = [&](int column, double least, double most) { return numberFrom(database, "scene " + row.text(0), row.number(column), least, most); };
    return {.centre = {within(14, -540, 540), within(15, -90, 90)}, .zoom = within(13, -10, 40), .bearing = within(16, -1e6, 1e6)};
}

Scene sceneIn(const Database &database, const Statement &row)
{
    Scene scene{.id = {row.text(0)},
                .kind = keyFrom<SceneKind>(database, row.text(1)),
                .action = {row.text(2)},
                .task = {row.text(3)},
                .place = {row.text(4)},
                .walk = {row.text(5)},
                .stop = row.integer(6),
                .hidden = row.integer(7) != 0,
                .title = {row.text(8), row.text(9)},
                .notes = {row.text(10), row.text(11)},
                .seconds = numberFrom(database, "scene " + row.text(0), row.number(12), 0, 1e8)};
    if (!row.isNull(13))
        scene.view = viewIn(database, row);
    if (row.integer(17) != 0) {
        scene.layers = LayerChoice{.action = {row.text(18)}};
        if (const std::string status = row.text(19); !status.empty())
            scene.layers->status = keyFrom<TaskStatus>(database, status);
        if (const std::string grade = row.text(20); !grade.empty())
            scene.layers->grade = keyFrom<PositionGrade>(database, grade);
    }
    return scene;
}

/// Hands the rows of a table that belong to a scene to it.
template<typename Take>
void addRows(const Database &database, std::vector<Scene> &scenes, std::string_view sql, Take take)
{
    Statement rows = database.prepare(sql);
    while (rows.step())
        if (const auto scene = std::ranges::find(scenes, SceneId{rows.text(0)}, &Scene::id); scene != scenes.end())
            take(*scene, rows);
}
} // namespace

void writeScenes(Database &database, const std::vector<Scene> &scenes)
{
    database.run("DELETE FROM scene_highlight; DELETE FROM scene_hidden_layer; DELETE FROM scene_line; DELETE FROM scene");
    for (const Scene &scene : scenes)
        writeScene(database, scene);
}

std::vector<Scene> readScenes(const Database &database)
{
    std::vector<Scene> scenes;
    Statement rows = database.prepare(
        "SELECT id, kind, action, task, place, walk, stop, hidden, title_zh, title_en, notes_zh, notes_en, seconds,"
        " zoom, longitude, latitude, bearing, has_layers, filter_action, filter_status, filter_grade FROM scene ORDER BY key");
    while (rows.step())
        scenes.push_back(sceneIn(database, rows));
    addRows(database, scenes, "SELECT scene, text_zh, text_en FROM scene_line ORDER BY key",
            [](Scene &scene, const Statement &row) { scene.lines.push_back({row.text(1), row.text(2)}); });
    addRows(database, scenes, "SELECT scene, layer FROM scene_hidden_layer", [](Scene &scene, const Statement &row) {
        if (scene.layers)
            scene.layers->hidden.insert(row.text(1));
    });
    addRows(database, scenes, "SELECT scene, place FROM scene_highlight ORDER BY key",
            [](Scene &scene, const Statement &row) { scene.highlights.push_back({row.text(1)}); });
    return scenes;
}

} // namespace geo
