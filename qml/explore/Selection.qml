// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/// What the user is looking at: nothing, a place, a task, a walk, a scene of the briefing or a feature of an overlay.
QtObject {
    property string place: ""
    property string task: ""
    property string walk: ""
    property string scene: ""
    property string feature: ""

    readonly property bool isEmpty: place === "" && task === "" && walk === "" && scene === "" && feature === ""

    function showPlace(id: string) { show(id, "", "", "", ""); }
    function showTask(id: string) { show("", id, "", "", ""); }
    function showWalk(id: string) { show("", "", id, "", ""); }
    function showScene(id: string) { show("", "", "", id, ""); }
    function showFeature(id: string) { show("", "", "", "", id); }
    function clear() { show("", "", "", "", ""); }
    function show(newPlace: string, newTask: string, newWalk: string, newScene: string, newFeature: string) {
        place = newPlace;
        task = newTask;
        walk = newWalk;
        scene = newScene;
        feature = newFeature;
    }
}
