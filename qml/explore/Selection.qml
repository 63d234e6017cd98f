// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/// What the user is looking at: nothing, a place, a task, or a list of places to choose from.
QtObject {
    property string place: ""
    property string task: ""

    readonly property bool isEmpty: place === "" && task === ""

    function showPlace(id: string) {
        task = "";
        place = id;
    }
    function showTask(id: string) {
        place = "";
        task = id;
    }
    function clear() {
        place = "";
        task = "";
    }
}
