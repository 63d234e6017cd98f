// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/// What the user is looking at: nothing, a place, a task or a walk.
QtObject {
    property string place: ""
    property string task: ""
    property string walk: ""

    readonly property bool isEmpty: place === "" && task === "" && walk === ""

    function showPlace(id: string) { show(id, "", ""); }
    function showTask(id: string) { show("", id, ""); }
    function showWalk(id: string) { show("", "", id); }
    function clear() { show("", "", ""); }
    function show(newPlace: string, newTask: string, newWalk: string) {
        place = newPlace;
        task = newTask;
        walk = newWalk;
    }
}
